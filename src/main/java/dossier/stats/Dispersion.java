package dossier.stats;

/**
 * How evenly each word is spread over the documents, which are the parts of the corpus. f is a word's frequency, f_i that in part i, s_i
 * the share of part i in all words, p_i = f_i over the words of part i, n the number of parts.
 */
final class Dispersion {
    private static final double NOISE = 1e-12;

    /** The places of a word's figures: its count, the sums of what it differs by, of its relative frequencies, and of their squares. */
    private static final int FIGURES = 4;
    private static final int DIFFERENCE = 1;
    private static final int RELATIVE = 2;
    private static final int SQUARE = 3;

    private final int parts;
    private final double smallestShare;
    /** The figures of all words, those of one side by side; null when there are no two parts. */
    private final double[] figures;

    Dispersion(WordTable words) {
        parts = words.parts();
        if (parts < 2) {
            figures = null;
            smallestShare = 1;
            return;
        }
        figures = new double[Math.multiplyExact(words.vocabulary().size(), FIGURES)];
        for (int id = 0; id < words.vocabulary().size(); id++) {
            figures[id * FIGURES] = words.count(id);
        }
        double smallest = 1;
        IntSequence.Cursor cursor = words.partCounts();
        int[] counts = new int[64];
        for (int part = 0; part < parts; part++) {
            double size = words.partTokens(part);
            double share = size / words.tokens();
            smallest = Math.min(smallest, share);
            int numbers = 2 * words.partTypes(part);
            if (numbers > counts.length) {
                counts = new int[2 * numbers];
            }
            cursor.next(counts, numbers);
            add(counts, numbers, size, share);
        }
        smallestShare = smallest;
    }

    /** Adds a part: its words, each followed by its count there. */
    private void add(int[] counts, int numbers, double size, double share) {
        double[] sums = figures;
        for (int i = 0; i < numbers; i += 2) {
            int at = counts[i] * FIGURES;
            int count = counts[i + 1];
            // The shares of all parts add up to 1; a part without the word differs by its share.
            sums[at + DIFFERENCE] += Math.abs(count / sums[at] - share) - share;
            double p = count / size;
            sums[at + RELATIVE] += p;
            sums[at + SQUARE] += p * p;
        }
    }

    /** Deviation of proportions, 0.5 sum |f_i/f - s_i| (Gries 2008): 0 is even, towards 1 uneven. */
    Double dp(int id) {
        if (parts < 2) {
            return parts == 0 ? null : 0.0;
        }
        return Math.max(0, 0.5 * (1 + figures[id * FIGURES + DIFFERENCE]));
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
        double mean = figures[id * FIGURES + RELATIVE] / parts;
        double variance = Math.max(0, figures[id * FIGURES + SQUARE] / parts - mean * mean);
        double d = 1 - Math.sqrt(variance) / mean / Math.sqrt(parts - 1);
        // A word of one document has 0, but for the rounding of the steps to it.
        return d < NOISE ? 0 : d;
    }
}
