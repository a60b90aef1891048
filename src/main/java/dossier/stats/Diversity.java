package dossier.stats;

/**
 * Measures of lexical diversity that need the frequencies of the types only. N words, V types, V1 types that occur once, V_i types that
 * occur i times; ln is the natural logarithm. A measure that isn't defined for the text is null.
 */
final class Diversity {
    /** The draws of HD-D. */
    static final int DRAWS = 42;

    private final Frequencies frequencies;
    private final double n;
    private final double v;

    Diversity(Frequencies frequencies) {
        this.frequencies = frequencies;
        this.n = frequencies.tokens();
        this.v = frequencies.types();
    }

    /** Null for what is no number. */
    static Double defined(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? null : value;
    }

    /** Type-token ratio, V/N. */
    Double ttr() {
        return defined(v / n);
    }

    /** Guiraud's R, V/sqrt N (Guiraud 1954). */
    Double rootTtr() {
        return defined(v / Math.sqrt(n));
    }

    /** V/sqrt 2N (Carroll 1964). */
    Double correctedTtr() {
        return defined(v / Math.sqrt(2 * n));
    }

    /** Herdan's C, ln V/ln N (Herdan 1964). */
    Double herdanC() {
        return defined(Math.log(v) / Math.log(n));
    }

    /** Summer's S, ln ln V/ln ln N (Somers 1966; Tweedie and Baayen 1998); natural logarithms. */
    Double summerS() {
        return defined(Math.log(Math.log(v)) / Math.log(Math.log(n)));
    }

    /** Uber index, (log10 N)^2/(log10 N - log10 V) (Dugast 1978). */
    Double uberU() {
        double log = Math.log10(n);
        return defined(log * log / (log - Math.log10(v)));
    }

    /** Maas' a^2, (ln N - ln V)/(ln N)^2 (Maas 1972). */
    Double maasA2() {
        double log = Math.log(n);
        return defined((log - Math.log(v)) / (log * log));
    }

    /** Yule's K, 10^4 (sum i^2 V_i - N)/N^2 (Yule 1944). */
    Double yuleK() {
        double squares = 0;
        for (int i = 0; i < frequencies.size(); i++) {
            double f = frequencies.frequency(i);
            squares += frequencies.number(i) * f * f;
        }
        return defined(1e4 * (squares - n) / (n * n));
    }

    /** Simpson's D, sum V_i i(i-1)/(N(N-1)): the probability that two words drawn are the same (Simpson 1949). */
    Double simpsonD() {
        double pairs = 0;
        for (int i = 0; i < frequencies.size(); i++) {
            double f = frequencies.frequency(i);
            pairs += frequencies.number(i) * f * (f - 1);
        }
        return defined(pairs / (n * (n - 1)));
    }

    /** Honoré's R, 100 ln N/(1 - V1/V) (Honoré 1979). */
    Double honoreR() {
        return defined(100 * Math.log(n) / (1 - frequencies.hapaxes() / v));
    }

    /**
     * HD-D: sum over the types of the probability that one is among 42 words drawn without replacement, over 42 (McCarthy and Jarvis 2007).
     * Not defined for fewer than 42 words.
     */
    Double hdd() {
        long tokens = frequencies.tokens();
        if (tokens < DRAWS) {
            return null;
        }
        double sum = 0;
        for (int i = 0; i < frequencies.size(); i++) {
            double others = tokens - frequencies.frequency(i);
            double none = 1;
            for (int k = 0; k < DRAWS && none > 0; k++) {
                none *= Math.max(0, others - k) / (tokens - k);
            }
            sum += frequencies.number(i) * (1 - none);
        }
        return sum / DRAWS;
    }

    /** The entropy of the words in bits, -sum p log2 p with p = f/N. */
    Double entropy() {
        if (n == 0) {
            return null;
        }
        double sum = 0;
        for (int i = 0; i < frequencies.size(); i++) {
            double p = frequencies.frequency(i) / n;
            sum -= frequencies.number(i) * p * Math.log(p);
        }
        return Math.abs(sum / Math.log(2));
    }
}
