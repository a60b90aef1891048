package dossier.diff;

/**
 * How much more often a word stands in one text than in another.
 *
 * @param logLikelihood G² over the 2 × 2 table of the word and all others (T. Dunning 1993; P. Rayson and R. Garside 2000, with both rows)
 * @param logRatio the binary logarithm of the ratio of relative frequencies, half a word added to a count of none (A. Hardie 2014);
 *        positive when the first text has it more often
 */
record Contrast(double logLikelihood, double logRatio) {
    /** @param a the count in a text of {@code aSize} words, which is not empty; the same for b */
    static Contrast of(long a, long aSize, long b, long bSize) {
        double share = (double) (a + b) / (aSize + bSize);
        double likelihood = term(a, aSize * share) + term(b, bSize * share)
                + term(aSize - a, aSize * (1 - share)) + term(bSize - b, bSize * (1 - share));
        double ratio = Math.max(a, 0.5) / aSize / (Math.max(b, 0.5) / bSize);
        return new Contrast(2 * likelihood, Math.log(ratio) / Math.log(2));
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
