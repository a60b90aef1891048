package dossier.stats;

/**
 * One direction of MTLD (McCarthy and Jarvis 2010): a factor ends where the type-token ratio since the last one falls below 0.72; what is
 * left at the end counts as the part (1 - TTR)/(1 - 0.72) of a factor.
 */
final class MtldPass {
    private static final double FACTOR = 0.72;

    /** The factor in which each word was last seen, from 1. */
    private final long[] seen;
    private long tokens;
    private long factors;
    private long tokensInFactor;
    private long typesInFactor;

    /** @param types the number of types; words are numbered below it */
    MtldPass(int types) {
        seen = new long[types];
    }

    void add(int word) {
        tokens++;
        tokensInFactor++;
        if (seen[word] != factors + 1) {
            seen[word] = factors + 1;
            typesInFactor++;
        }
        if ((double) typesInFactor / tokensInFactor < FACTOR) {
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
