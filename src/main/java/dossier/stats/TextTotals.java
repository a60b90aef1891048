package dossier.stats;

import java.util.Arrays;

/** What texts come to together; takes them, or their pieces, in order. */
final class TextTotals {
    private final TextNeeds needs;
    private final Vocabulary vocabulary;
    private final Renumbering numbers;
    /** Where nobody asks for the order of the words, how often each is used. */
    private final Counts counts = new Counts();
    /** Else they are counted here; null where nobody asks. */
    private final SequenceMeasures sequence;
    private TextSums sums = TextSums.NONE;
    private final int[] batch = new int[SequenceMeasures.BATCH];

    TextTotals(StatsOptions options, TextNeeds needs) {
        this.needs = needs;
        this.vocabulary = new Vocabulary(options.lower());
        this.numbers = new Renumbering(vocabulary);
        this.sequence = needs.sequence() ? new SequenceMeasures(needs.mtld()) : null;
    }

    void add(TextCounts part) {
        sums = sums.plus(part.sums());
        if (part.types() == null) {
            return;
        }
        int[] ids = numbers.of(part.types());
        DocumentWords words = part.words();
        if (sequence != null) {
            addSequence(part.sequence(), words == null ? ids : own(words, ids));
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            counts.add(ids[words.id(i)], words.count(i));
        }
    }

    /** The number of each of these words here. */
    private static int[] own(DocumentWords words, int[] ids) {
        int[] own = new int[words.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = ids[words.id(i)];
        }
        return own;
    }

    /** @param own the number here of each word of the part */
    private void addSequence(int[] words, int[] own) {
        for (int from = 0; from < words.length; from += batch.length) {
            int count = Math.min(batch.length, words.length - from);
            renumber(words, from, count, own);
            sequence.add(batch, count, vocabulary.size());
        }
    }

    private void renumber(int[] words, int from, int count, int[] own) {
        int[] into = batch;
        for (int i = 0; i < count; i++) {
            into[i] = own[words[from + i]];
        }
    }

    /** The row of these texts. */
    CorpusRow row() {
        // The vocabulary holds words of other texts too, where those who counted have met them.
        if (!needs.types()) {
            return new TextMeasures(sums, needs, null, sequence).corpusRow();
        }
        ShapeSums shaped = new ShapeSums(new WordShapes(vocabulary), needs.syllables() && sums.english());
        long[] found = new long[vocabulary.size()];
        int types = 0;
        for (int id = 0; id < found.length; id++) {
            long count = sequence == null ? counts.get(id) : sequence.count(id);
            if (count > 0) {
                shaped.add(id, count);
                found[types++] = count;
            }
        }
        return new TextMeasures(shaped.in(sums), needs, Arrays.copyOf(found, types), sequence).corpusRow();
    }

    /** The row of one text that came whole. */
    static CorpusRow row(TextCounts text, TextNeeds needs) {
        DocumentWords words = text.words();
        if (words == null) {
            return new TextMeasures(text.sums(), needs, null, null).corpusRow();
        }
        SequenceMeasures sequence = null;
        if (needs.sequence()) {
            sequence = new SequenceMeasures(needs.mtld());
            sequence.addAll(text.sequence(), words.size());
        }
        return new TextMeasures(text.sums(), needs, Arrays.stream(words.counts()).asLongStream().toArray(), sequence).corpusRow();
    }
}
