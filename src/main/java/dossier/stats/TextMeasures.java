package dossier.stats;

/** All measures of a text, from its counts. What was not counted, or isn't defined, is null. */
final class TextMeasures {
    /** Words of more letters are long words (LIX, RIX). */
    private static final int LONG_WORD = 7;
    private static final int POLYSYLLABLE = 3;

    private final long tokens;
    private final Long sentences;
    private final Frequencies frequencies;
    private Diversity diversity;
    private Readability readability;
    private Long letters;
    private Long syllables;
    private Double mattr;
    private Double msttr;
    private Double mtld;

    TextMeasures(TextCounts counts, StatsOptions options) {
        tokens = counts.tokens();
        sentences = counts.sentences();
        if (counts.vocabulary() == null) {
            frequencies = null;
            return;
        }
        frequencies = new Frequencies(counts.counts());
        diversity = new Diversity(frequencies);
        measureWords(counts, options);
        if (counts.sequence() != null) {
            measureSequence(counts.sequence(), counts.vocabulary().size(), options);
        }
    }

    private void measureWords(TextCounts counts, StatsOptions options) {
        boolean syllabic = counts.isEnglish()
                && options.wants("syllables", "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog");
        Vocabulary vocabulary = counts.vocabulary();
        long letterSum = 0;
        long longWords = 0;
        long syllableSum = 0;
        long polysyllables = 0;
        for (int id = 0; id < vocabulary.size(); id++) {
            String word = vocabulary.word(id);
            long count = counts.count(id);
            int length = letters(word);
            letterSum += count * length;
            longWords += length >= LONG_WORD ? count : 0;
            if (syllabic) {
                int number = Syllables.count(word);
                syllableSum += count * number;
                polysyllables += number >= POLYSYLLABLE ? count : 0;
            }
        }
        letters = letterSum;
        syllables = syllabic ? syllableSum : null;
        if (sentences != null) {
            readability = new Readability(tokens, sentences, letterSum, longWords, syllables, polysyllables);
        }
    }

    private void measureSequence(IntSequence sequence, int types, StatsOptions options) {
        MovingDiversity moving = new MovingDiversity(types);
        MtldPass forward = new MtldPass(types);
        for (IntSequence.Cursor cursor = sequence.forward(); cursor.hasNext(); ) {
            int word = cursor.next();
            moving.add(word);
            forward.add(word);
        }
        mattr = moving.mattr();
        msttr = moving.msttr();
        if (options.wants("mtld")) {
            MtldPass backward = new MtldPass(types);
            for (IntSequence.Cursor cursor = sequence.backward(); cursor.hasPrevious(); ) {
                backward.add(cursor.previous());
            }
            mtld = MtldPass.mean(forward, backward);
        }
    }

    /** How many letters and digits a word has. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); ) {
            int code = word.codePointAt(i);
            letters += Character.isLetterOrDigit(code) ? 1 : 0;
            i += Character.charCount(code);
        }
        return letters;
    }

    private static Double mean(Long sum, Long number) {
        return sum == null || number == null ? null : Diversity.defined((double) sum / number);
    }

    CorpusRow corpusRow() {
        Diversity d = diversity;
        Readability r = readability;
        boolean typed = frequencies != null;
        boolean read = r != null;
        return new CorpusRow(tokens, typed ? (long) frequencies.types() : null, typed ? frequencies.hapaxes() : null, sentences, letters,
                syllables, mean(letters, tokens), mean(tokens, sentences),
                typed ? d.ttr() : null, typed ? d.rootTtr() : null, typed ? d.correctedTtr() : null, typed ? d.herdanC() : null,
                typed ? d.summerS() : null, typed ? d.uberU() : null, typed ? d.maasA2() : null, typed ? d.yuleK() : null,
                typed ? d.simpsonD() : null, typed ? d.honoreR() : null, mattr, msttr, mtld, typed ? d.hdd() : null,
                typed ? d.entropy() : null,
                read ? r.fleschReadingEase() : null, read ? r.fleschKincaidGrade() : null, read ? r.gunningFog() : null,
                read ? r.smog() : null, read ? r.colemanLiau() : null, read ? r.ari() : null, read ? r.lix() : null,
                read ? r.rix() : null);
    }
}
