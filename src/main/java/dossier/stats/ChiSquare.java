package dossier.stats;

/** The chi square distribution of one degree of freedom. */
final class ChiSquare {
    /** Where the series gives way to the continued fraction. */
    private static final double SERIES = 2;

    private ChiSquare() {
    }

    /** The probability of a value as high as this or higher, erfc(sqrt(value/2)). */
    static double probability(double value) {
        return value <= 0 ? 1 : complementaryError(Math.sqrt(value / 2));
    }

    /**
     * erfc(x) for x at least 0: 1 less the Maclaurin series of erf, or Laplace's continued fraction (Abramowitz and Stegun 7.1.5, 7.1.14).
     */
    private static double complementaryError(double x) {
        double square = x * x;
        if (x < SERIES) {
            double term = x;
            double sum = x;
            for (int n = 1; Math.abs(term) > 1e-17 * sum; n++) {
                term *= -square / n;
                sum += term / (2 * n + 1);
            }
            return 1 - 2 / Math.sqrt(Math.PI) * sum;
        }
        double fraction = x;
        for (int n = 60; n > 0; n--) {
            fraction = x + n / 2.0 / fraction;
        }
        return Math.exp(-square) / Math.sqrt(Math.PI) / fraction;
    }
}
