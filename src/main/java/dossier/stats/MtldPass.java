package dossier.stats;

import java.util.Arrays;

/**
 * One direction of MTLD (McCarthy and Jarvis 2010): a factor ends where the type-token ratio since the last one falls below 0.72; what is
 * left at the end counts as the part (1 - TTR)/(1 - 0.72) of a factor.
 */
final class MtldPass {
    private static final double FACTOR = 0.72;
    /** The same, 18/25, for whole numbers. */
    private static final long NUMERATOR = 18;
    private static final long DENOMINATOR = 25;

    /** The factor in which each word was last seen, from 1. */
    private int[] seen = new int[64];
    private long tokens;
    private int factors;
    private long tokensInFactor;
    private long typesInFactor;

    /**
     * Adds the words that follow.
     *
     * @param types the number of types so far; words are numbered below it
     */
    void add(int[] words, int count, int types) {
        reach(types);
        for (int i = 0; i < count; i++) {
            add(words[i]);
        }
    }

    /** Adds all words of a sequence, from its end to its beginning. */
    void addBackward(IntSequence words, int types) {
        reach(types);
        for (IntSequence.Cursor cursor = words.backward(); cursor.hasPrevious(); ) {
            add(cursor.previous());
        }
    }

    private void reach(int types) {
        if (types > seen.length) {
            seen = Arrays.copyOf(seen, types * 2);
        }
    }

    private void add(int word) {
        tokens++;
        tokensInFactor++;
        if (seen[word] != factors + 1) {
            seen[word] = factors + 1;
            typesInFactor++;
        }
        if (typesInFactor * DENOMINATOR < tokensInFactor * NUMERATOR) {
            factors++;
            tokensInFactor = 0;
            typesInFactor = 0;
        }
    }

    /** Words a factor; infinite when no word comes twice, not a number when there is none. */
    double length() {
        double rest = tokensInFactor == 0 ? 0 : (1 - (double) typesInFactor / tokensInFactor) / (1 - FACTOR);
        return tokens / (factors + rest);
    }

    /** MTLD: the mean of both directions; null where it isn't defined. */
    static Double mean(MtldPass forward, MtldPass backward) {
        return Diversity.defined((forward.length() + backward.length()) / 2);
    }
}
