package dossier.stats;

/**
 * How much more or less often a word is used in one text than in another: a times in N1 words here, b times in N2 words there. Not
 * defined, null, when either text has no words.
 *
 * @param ll log-likelihood over two cells, 2 (a ln a/E1 + b ln b/E2) with E1 = N1 (a+b)/(N1+N2), E2 = N2 (a+b)/(N1+N2) (Rayson and
 *         Garside 2000)
 * @param g2 log-likelihood over all four cells (Dunning 1993)
 * @param logRatio log2 of the ratio of the relative frequencies, 0.5 in the place of a count of 0 (Hardie 2014); above 0 when the word is
 *         more frequent here
 * @param chi2 Pearson's chi square over four cells, without correction
 * @param bic the Bayes factor's approximation, ll - ln(N1+N2) (Wilson 2013)
 * @param p the probability of an ll as high by chance: of the chi square distribution of one degree of freedom
 */
public record Keyness(Double ll, Double g2, Double logRatio, Double chi2, Double bic, Double p) {
    /** What rounding leaves of a zero. */
    private static final double NOISE = 1e-9;
    private static final Keyness UNDEFINED = new Keyness(null, null, null, null, null, null);

    /**
     * The measures of one word.
     *
     * @param count how often it is used here, at most {@code words}
     * @param words the number of words here
     * @param referenceCount how often it is used there, at most {@code referenceWords}
     * @param referenceWords the number of words there
     */
    public static Keyness of(long count, long words, long referenceCount, long referenceWords) {
        if (words == 0 || referenceWords == 0) {
            return UNDEFINED;
        }
        double a = count;
        double b = referenceCount;
        double n = (double) words + referenceWords;
        double ll = logLikelihood(count, words, referenceCount, referenceWords);
        double ratio = (count == 0 ? 0.5 : a) / words / ((referenceCount == 0 ? 0.5 : b) / referenceWords);
        double restHere = words - a;
        double restThere = referenceWords - b;
        double determinant = a * restThere - b * restHere;
        Double chi2 = Diversity.defined(n * determinant * determinant / words / referenceWords / (a + b) / (restHere + restThere));
        return new Keyness(ll, LogLikelihood.ofTable(a, b, restHere, restThere), Math.log(ratio) / Math.log(2), chi2, ll - Math.log(n),
                ChiSquare.probability(ll));
    }

    /** The column ll alone; both texts have words. */
    static double logLikelihood(long count, long words, long referenceCount, long referenceWords) {
        double share = ((double) count + referenceCount) / ((double) words + referenceWords);
        double ll = 2 * (LogLikelihood.cell(count, words * share) + LogLikelihood.cell(referenceCount, referenceWords * share));
        return ll < NOISE ? 0 : ll;
    }
}
