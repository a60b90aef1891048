package dossier.stats;

import java.util.Arrays;

/** How far back each word of a sequence was used before, and how often: what all measures of the order of words are made of. */
final class Recurrences {
    /**
     * For each word where it was last seen, as a number of words from the beginning, 0 where it was not, and behind it how often: side by
     * side, so that a word costs one look into memory.
     */
    private long[] seen = new long[128];
    private long tokens;

    /**
     * Writes, for the words that follow, how many words further back each was used last; for a new one, how many there have been with it.
     *
     * @param types the number of types so far; words are numbered below it
     */
    void of(int[] words, int count, int types, int[] backs) {
        if (2 * types > seen.length) {
            seen = Arrays.copyOf(seen, Math.multiplyExact(types, 4));
        }
        long[] table = seen;
        long place = tokens;
        for (int i = 0; i < count; i++) {
            int entry = 2 * words[i];
            place++;
            backs[i] = (int) Math.min(place - table[entry], Integer.MAX_VALUE);
            table[entry] = place;
            table[entry + 1]++;
        }
        tokens = place;
    }

    /** How often a word was used. */
    long count(int word) {
        return 2 * word < seen.length ? seen[2 * word + 1] : 0;
    }
}
