package dossier.stats;

import java.util.Arrays;

/** What texts come to together; takes them, or their pieces, in order. */
final class TextTotals {
    private final TextNeeds needs;
    private final Vocabulary vocabulary;
    private final Renumbering numbers;
    private final Counts counts = new Counts();
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
        DocumentWords words = part.words();
        if (words == null) {
            return;
        }
        int[] ids = numbers.of(words.types());
        for (int i = 0; i < words.size(); i++) {
            counts.add(ids[words.id(i)], words.count(i));
        }
        if (sequence != null) {
            addSequence(part.sequence(), words, ids);
        }
    }

    private void addSequence(int[] places, DocumentWords words, int[] ids) {
        int[] own = new int[words.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = ids[words.id(i)];
        }
        for (int from = 0; from < places.length; from += batch.length) {
            int count = Math.min(batch.length, places.length - from);
            renumber(places, from, count, own);
            sequence.add(batch, count, vocabulary.size());
        }
    }

    private void renumber(int[] places, int from, int count, int[] own) {
        int[] into = batch;
        for (int i = 0; i < count; i++) {
            into[i] = own[places[from + i]];
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
            long count = counts.get(id);
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
