package dossier.stats;

/**
 * How strongly two words go together, from the four cells of their table: O11 both, O12 the first without the second, O21 the second
 * without the first, O22 neither; R1 = O11 + O12, C1 = O11 + O21, N words in all; E11 = R1 C1/N what chance would give. ln is the natural
 * logarithm. A measure that isn't defined is null.
 *
 * <p>What is counted are pairs of words. Of neighbours there are as many as words, so that R1 and C1 are the frequencies of the words and N
 * that of all words, as NLTK's BigramAssocMeasures have it (Bird, Klein and Loper). A window of S places holds S pairs for each word: R1,
 * C1 and N are S times as many, and E11 = S f1 f2/N as Evert (2008) has it for a span of S words.
 */
final class Association {
    private final double o11;
    private final double o12;
    private final double o21;
    private final double o22;
    private final double n;

    /**
     * @param both how often the words stand together
     * @param first the frequency of the first
     * @param second the frequency of the second
     * @param words the number of words
     * @param places the places of the window, 1 for neighbours
     */
    Association(long both, long first, long second, long words, int places) {
        o11 = both;
        o12 = (double) first * places - both;
        o21 = (double) second * places - both;
        o22 = (double) (words - first - second) * places + both;
        n = (double) words * places;
    }

    private double expected() {
        return (o11 + o12) * (o11 + o21) / n;
    }

    /** The likelihood ratio over four cells, 2 sum O ln(O/E) (Dunning 1993). */
    Double g2() {
        return LogLikelihood.ofTable(o11, o12, o21, o22);
    }

    /** Pointwise mutual information, log2(O11/E11) (Church and Hanks 1990). */
    Double pmi() {
        return Diversity.defined(log2(o11 / expected()));
    }

    /** PMI over -log2(O11/N) (Bouma 2009). */
    Double npmi() {
        return Diversity.defined(log2(o11 / expected()) / -log2(o11 / n));
    }

    /** log2(O11^3/E11) (Daille 1994; Evert 2008). */
    Double mi3() {
        return Diversity.defined(log2(o11 * o11 * o11 / expected()));
    }

    /** The t-score, (O11 - E11)/sqrt O11 (Church and others 1991). */
    Double t() {
        return Diversity.defined((o11 - expected()) / Math.sqrt(o11));
    }

    /** The z-score, (O11 - E11)/sqrt E11 (Berry-Rogghe 1973). */
    Double z() {
        return Diversity.defined((o11 - expected()) / Math.sqrt(expected()));
    }

    /** Pearson's chi square over four cells, N (O11 O22 - O12 O21)^2/(R1 R2 C1 C2), without correction. */
    Double chi2() {
        double determinant = o11 * o22 - o12 * o21;
        return Diversity.defined(n * determinant * determinant / (o11 + o12) / (o21 + o22) / (o11 + o21) / (o12 + o22));
    }

    /** The Dice coefficient, 2 O11/(R1 + C1). */
    Double dice() {
        return Diversity.defined(2 * o11 / (2 * o11 + o12 + o21));
    }

    /** 14 + log2 Dice (Rychlý 2008). */
    Double logDice() {
        return Diversity.defined(14 + log2(2 * o11 / (2 * o11 + o12 + o21)));
    }

    /** Delta P from the first word to the second, O11/R1 - O21/R2 (Gries 2013). */
    Double deltaP() {
        return Diversity.defined(o11 / (o11 + o12) - o21 / (o21 + o22));
    }

    /** Delta P from the second word to the first, O11/C1 - O12/C2 (Gries 2013). */
    Double deltaPBack() {
        return Diversity.defined(o11 / (o11 + o21) - o12 / (o12 + o22));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
