package dossier.stats;

import java.util.Arrays;

/** How far back each word of a sequence was used before: what all measures of the order of words are made of. */
final class Recurrences {
    /** Where each word was last seen, as a number of words from the beginning; 0 where it was not. */
    private long[] last = new long[64];
    private long tokens;

    /**
     * Writes, for the words that follow, how many words further back each was used last; for a new one, how many there have been with it.
     *
     * @param types the number of types so far; words are numbered below it
     */
    void of(int[] words, int count, int types, int[] backs) {
        if (types > last.length) {
            last = Arrays.copyOf(last, types * 2);
        }
        long[] seen = last;
        long place = tokens;
        for (int i = 0; i < count; i++) {
            int word = words[i];
            place++;
            backs[i] = (int) Math.min(place - seen[word], Integer.MAX_VALUE);
            seen[word] = place;
        }
        tokens = place;
    }
}
