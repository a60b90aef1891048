package dossier.stats;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** The keywords of one text against another. */
final class KeywordList {
    private final Vocabulary vocabulary;
    private final int[] ids;
    private final long[] counts;
    private final long[] referenceCounts;
    private final long words;
    private final long referenceWords;
    private final StatsOptions options;

    /**
     * @param ids the words that are compared
     * @param counts how often each is used here
     * @param referenceCounts how often each is used there
     */
    KeywordList(Vocabulary vocabulary, int[] ids, long[] counts, long[] referenceCounts, long words, long referenceWords,
            StatsOptions options) {
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.counts = counts;
        this.referenceCounts = referenceCounts;
        this.words = words;
        this.referenceWords = referenceWords;
        this.options = options;
    }

    /** The rows, by count, then by code points; each is made when it is asked for. */
    List<KeywordRow> rows() {
        IntBinaryOperator byCodePoints = vocabulary.order();
        int[] order = CountOrder.of(ids.length, this::isWanted, i -> counts[i], (i, k) -> byCodePoints.applyAsInt(ids[i], ids[k]));
        double[] holm = options.wants("p_holm") && words > 0 && referenceWords > 0 ? holm(order) : null;
        return CountOrder.rows(order, i -> {
            Keyness k = Keyness.of(counts[i], words, referenceCounts[i], referenceWords);
            return new KeywordRow(vocabulary.word(ids[i]), counts[i], referenceCounts[i], k.ll(), k.g2(), k.logRatio(), k.chi2(), k.bic(),
                    k.p(), holm == null ? null : holm[i]);
        });
    }

    private boolean isWanted(int i) {
        return Math.max(counts[i], referenceCounts[i]) >= Math.max(1, options.minCount()) && !options.isStopword(vocabulary.word(ids[i]));
    }

    /** The corrected probability of each: (m - rank) p, never below that of a smaller p, at most 1 (Holm 1979). */
    private double[] holm(int[] compared) {
        double[] p = new double[ids.length];
        double[] sorted = new double[compared.length];
        for (int rank = 0; rank < compared.length; rank++) {
            int i = compared[rank];
            p[i] = ChiSquare.probability(Keyness.logLikelihood(counts[i], words, referenceCounts[i], referenceWords));
            sorted[rank] = p[i];
        }
        Arrays.sort(sorted);
        double[] corrected = new double[sorted.length];
        double largest = 0;
        for (int rank = 0; rank < sorted.length; rank++) {
            largest = Math.max(largest, Math.min(1, (sorted.length - rank) * sorted[rank]));
            corrected[rank] = largest;
        }
        // Of words of the same p each takes the value of the first: the others' can't be larger.
        for (int rank = 1; rank < sorted.length; rank++) {
            corrected[rank] = sorted[rank] == sorted[rank - 1] ? corrected[rank - 1] : corrected[rank];
        }
        for (int i : compared) {
            p[i] = corrected[Arrays.binarySearch(sorted, p[i])];
        }
        return p;
    }
}
