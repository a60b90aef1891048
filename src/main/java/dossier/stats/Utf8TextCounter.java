package dossier.stats;

import dossier.split.Utf8Words;
import dossier.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The same as {@link TextCounter} for texts in UTF-8 whose language isn't known, of which nobody asks which document they are of. */
final class Utf8TextCounter {
    private final boolean lower;
    private final TextNeeds needs;
    private final ConcurrentLinkedDeque<Counter> free = new ConcurrentLinkedDeque<>();

    Utf8TextCounter(StatsOptions options) {
        lower = options.lower();
        needs = TextNeeds.of(options);
    }

    /** What a thread works with. */
    private static final class Counter implements Utf8Words.Sink {
        private final Utf8Words scanner = new Utf8Words();
        /** Null where the order of the words is wanted; else that is. */
        private final WordCounter words;
        private final WordSequence sequence;
        private final Utf8Words.Sink sink;
        /** Of the text at hand; null where sentences aren't wanted. */
        private SentenceStarts starts;
        private long sentences;
        private long tokens;

        Counter(boolean lower, boolean inOrder) {
            words = inOrder ? null : new WordCounter(lower, false);
            sequence = inOrder ? new WordSequence(lower) : null;
            sink = inOrder ? sequence : words;
        }

        boolean isFull() {
            return sequence == null ? words.isFull() : sequence.isFull();
        }

        @Override
        public void words(byte[] text, int[] begin, int[] end, int count) {
            tokens += count;
            sink.words(text, begin, end, count);
            if (starts != null) {
                sentences += starts.among(begin, count);
            }
        }

        /** Counts a text. */
        TextCounts count(byte[] text, int from, int to, boolean first) {
            tokens = 0;
            sentences = 0;
            scanner.scan(text, from, to, this);
            TextSums sums = new TextSums(tokens, sentences, 0, 0, 0, 0, true);
            return sequence == null ? TextCounts.ofWords(sums, words.counted(null, first), null)
                    : TextCounts.inOrder(sums, sequence.types(), sequence.taken());
        }
    }

    /** @param text see {@link Utf8Words#scan} */
    TextCounts count(byte[] text, int from, int to, boolean first) {
        if (!needs.types()) {
            return TextCounts.ofSums(new TextSums(new Utf8Words().count(text, from, to), 0, 0, 0, 0, 0, true));
        }
        int units = needs.sentences() ? Utf8.units(text, from, to) : 0;
        if (units < 0) {
            byte[] utf8 = new String(text, from, to - from, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            return count(Arrays.copyOf(utf8, utf8.length + Utf8Words.MARGIN), 0, utf8.length, first);
        }
        Counter counter = free.poll();
        if (counter == null) {
            counter = new Counter(lower, needs.sequence());
        }
        counter.starts = needs.sentences() ? SentenceStarts.of(text, from, to, units) : null;
        TextCounts counts = counter.count(text, from, to, first);
        counter.starts = null;
        if (!counter.isFull()) {
            free.push(counter);
        }
        return counts;
    }
}
