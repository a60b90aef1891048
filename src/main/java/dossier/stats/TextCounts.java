package dossier.stats;

import dossier.split.Utf8Words;
import dossier.split.Words;
import dossier.text.Document;
import dossier.text.Span;

/** The words of a text or of several, counted as far as the wanted columns need it. */
public final class TextCounts {
    private final Needs needs;
    private final Vocabulary vocabulary;
    private final Counts counts = new Counts();
    private final IntSequence sequence = new IntSequence();
    private long tokens;
    private long sentences;
    private boolean english = true;

    private TextCounts(Needs needs) {
        this.needs = needs;
        this.vocabulary = needs.types() ? new Vocabulary(needs.lower()) : null;
    }

    /** What the wanted columns need to be counted. */
    private record Needs(boolean lower, boolean types, boolean sequence, boolean sentences) {
        static Needs of(StatsOptions options) {
            boolean sequence = options.wants("mattr", "msttr", "mtld");
            boolean sentences = options.wants("sentences", "mean_sentence_length", "flesch_reading_ease", "flesch_kincaid_grade",
                    "gunning_fog", "smog", "coleman_liau", "ari", "lix", "rix");
            boolean types = sequence || sentences || options.columns() == null
                    || options.columns().stream().anyMatch(column -> !column.equals("tokens") && !column.equals("doc"));
            return new Needs(options.lower(), types, sequence, sentences);
        }
    }

    static TextCounts none(StatsOptions options) {
        return new TextCounts(Needs.of(options));
    }

    static TextCounts of(Document document, StatsOptions options) {
        TextCounts counts = none(options);
        counts.count(document);
        return counts;
    }

    /** @param text see {@link Utf8Words#scan} */
    static TextCounts of(byte[] text, int from, int to, StatsOptions options) {
        TextCounts counts = none(options);
        Utf8Words scanner = new Utf8Words();
        if (!counts.needs.types) {
            counts.tokens = scanner.count(text, from, to);
            return counts;
        }
        int[] ids = new int[Utf8Words.MOST];
        scanner.scan(text, from, to, (bytes, starts, ends, count) -> {
            counts.vocabulary.ids(bytes, starts, ends, count, ids);
            for (int i = 0; i < count; i++) {
                counts.add(ids[i]);
            }
        });
        return counts;
    }

    private void add(int id) {
        tokens++;
        counts.add(id, 1);
        if (needs.sequence) {
            sequence.add(id);
        }
    }

    private void count(Document document) {
        String text = document.text();
        Span all = new Span(0, text.length());
        String language = SentenceStarts.language(document);
        english = language == null || language.equals("en");
        if (!needs.types) {
            Words.scan(text, all, (start, end) -> tokens++);
            return;
        }
        SentenceStarts starts = needs.sentences ? new SentenceStarts(document) : null;
        Words.scan(text, all, (start, end) -> {
            add(vocabulary.id(text, start, end));
            if (starts != null && starts.begins(start)) {
                sentences++;
            }
        });
    }

    /** Adds the counts of the text that follows. */
    void add(TextCounts other) {
        tokens += other.tokens;
        sentences += other.sentences;
        english &= other.english;
        if (vocabulary == null) {
            return;
        }
        int[] ids = vocabulary.ids(other.vocabulary);
        for (int i = 0; i < ids.length; i++) {
            counts.add(ids[i], other.counts.get(i));
        }
        for (IntSequence.Cursor cursor = other.sequence.forward(); cursor.hasNext(); ) {
            sequence.add(ids[cursor.next()]);
        }
    }

    long tokens() {
        return tokens;
    }

    /** Sentences that hold a word; null when not counted. */
    Long sentences() {
        return needs.sentences ? sentences : null;
    }

    /** Whether no document is known to be in another language than English. */
    boolean isEnglish() {
        return english;
    }

    /** The types; null when not counted. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    long count(int id) {
        return counts.get(id);
    }

    /** The counts of all types. */
    long[] counts() {
        return counts.toArray(vocabulary.size());
    }

    /** The words in their order; null when not kept. */
    IntSequence sequence() {
        return needs.sequence ? sequence : null;
    }
}
