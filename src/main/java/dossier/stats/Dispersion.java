package dossier.stats;

/**
 * How evenly each word is spread over the documents, which are the parts of the corpus. f is a word's frequency, f_i that in part i, s_i
 * the share of part i in all words, p_i = f_i over the words of part i, n the number of parts.
 */
final class Dispersion {
    private static final double NOISE = 1e-12;

    private final int parts;
    private final double smallestShare;
    private final double[] differences;
    private final double[] relative;
    private final double[] relativeSquares;

    Dispersion(WordTable words) {
        int types = words.vocabulary().size();
        parts = words.parts();
        differences = new double[types];
        relative = new double[types];
        relativeSquares = new double[types];
        double smallest = 1;
        IntSequence.Cursor cursor = words.partCounts();
        for (int part = 0; part < parts; part++) {
            double size = words.partTokens(part);
            double share = size / words.tokens();
            smallest = Math.min(smallest, share);
            for (int i = words.partTypes(part); i > 0; i--) {
                int id = cursor.next();
                int count = cursor.next();
                // The shares of all parts add up to 1; a part without the word differs by its share.
                differences[id] += Math.abs((double) count / words.count(id) - share) - share;
                double p = count / size;
                relative[id] += p;
                relativeSquares[id] += p * p;
            }
        }
        smallestShare = smallest;
    }

    /** Deviation of proportions, 0.5 sum |f_i/f - s_i| (Gries 2008): 0 is even, towards 1 uneven. */
    Double dp(int id) {
        return parts == 0 ? null : Math.max(0, 0.5 * (1 + differences[id]));
    }

    /** DP over its greatest value, DP/(1 - min s_i) (Lijffijt and Gries 2012). Not defined for one part. */
    Double dpNorm(int id) {
        return parts < 2 ? null : dp(id) / (1 - smallestShare);
    }

    /**
     * Juilland's D, 1 - (sd/mean)/sqrt(n - 1), of the p_i with the standard deviation of the population (Juilland and others 1970). Not
     * defined for one part.
     */
    Double juillandD(int id) {
        if (parts < 2) {
            return null;
        }
        double mean = relative[id] / parts;
        double variance = Math.max(0, relativeSquares[id] / parts - mean * mean);
        double d = 1 - Math.sqrt(variance) / mean / Math.sqrt(parts - 1);
        // A word of one document has 0, but for the rounding of the steps to it.
        return d < NOISE ? 0 : d;
    }
}
