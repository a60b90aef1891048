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
    private static final int BATCH = 1 << 10;

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
        if (types > seen.length) {
            seen = Arrays.copyOf(seen, types * 2);
        }
        int[] last = seen;
        int factor = factors + 1;
        long found = typesInFactor;
        long length = tokensInFactor;
        for (int i = 0; i < count; i++) {
            int word = words[i];
            length++;
            found += last[word] != factor ? 1 : 0;
            last[word] = factor;
            if (found * DENOMINATOR < length * NUMERATOR) {
                factor++;
                length = 0;
                found = 0;
            }
        }
        tokens += count;
        factors = factor - 1;
        typesInFactor = found;
        tokensInFactor = length;
    }

    /** Adds all words of a sequence, from its end to its beginning. */
    void addBackward(IntSequence words, int types) {
        int[] batch = new int[BATCH];
        IntSequence.Cursor cursor = words.backward();
        for (int count = cursor.previous(batch); count > 0; count = cursor.previous(batch)) {
            add(batch, count, types);
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
