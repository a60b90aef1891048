package dossier.stats;

/**
 * One direction of MTLD (McCarthy and Jarvis 2010): a factor ends where the type-token ratio since the last one falls below 0.72; what is
 * left at the end counts as the part (1 - TTR)/(1 - 0.72) of a factor.
 */
final class MtldPass {
    private static final double FACTOR = 0.72;
    /** The same, 18/25, for whole numbers. */
    private static final long NUMERATOR = 18;
    private static final long DENOMINATOR = 25;

    private long tokens;
    private long factors;
    private long tokensInFactor;
    private long typesInFactor;

    /**
     * Adds the words that follow.
     *
     * @param backs how far back each was used before, see {@link Recurrences}
     */
    void add(int[] backs, int count) {
        long found = typesInFactor;
        long length = tokensInFactor;
        for (int i = 0; i < count; i++) {
            length++;
            found += backs[i] >= length ? 1 : 0;
            if (found * DENOMINATOR < length * NUMERATOR) {
                factors++;
                length = 0;
                found = 0;
            }
        }
        tokens += count;
        typesInFactor = found;
        tokensInFactor = length;
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
