package dossier.split;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays sentences together into chunks of a bounded number of words.
 *
 * @param maxWords the most words of a chunk, at least 1; a sentence that has more is a chunk by itself
 * @param overlap how many sentences at a chunk's end begin the next one too, at least 0; fewer where they would leave no room for another
 */
record Chunks(int maxWords, int overlap) {
    Chunks {
        if (maxWords < 1) {
            throw new IllegalArgumentException("a chunk must have room for a word: " + maxWords);
        }
        if (overlap < 0) {
            throw new IllegalArgumentException("chunks can't overlap by fewer than 0 sentences: " + overlap);
        }
    }

    /** The chunks of sentences, which are in order. */
    List<Unit> of(String text, List<Unit> sentences) {
        int[] words = new int[sentences.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = words(text, sentences.get(i).span());
        }
        List<Unit> chunks = new ArrayList<>();
        int from = 0;
        while (from < words.length) {
            int to = from + 1;
            long sum = words[from];
            while (to < words.length && sum + words[to] <= maxWords) {
                sum += words[to++];
            }
            Span span = new Span(sentences.get(from).span().start(), sentences.get(to - 1).span().end());
            chunks.add(new Unit(span, sum > maxWords ? "overlong" : "chunk"));
            from = to < words.length ? next(words, from, to) : to;
        }
        return chunks;
    }

    /**
     * The first sentence of the chunk after that of [from, to): as many back as overlap, if the sentence at {@code to} still fits
     * behind them.
     */
    private int next(int[] words, int from, int to) {
        int first = to;
        long sum = words[to];
        while (first > from + 1 && to - first < overlap && sum + words[first - 1] <= maxWords) {
            sum += words[--first];
        }
        return first;
    }

    private static int words(String text, Span sentence) {
        int[] count = new int[1];
        Words.scan(text, sentence, (start, end) -> count[0]++);
        return count[0];
    }
}
