package dossier.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins seeds, places where two texts have the same {@link Fingerprints#GRAM} words, into chains that rise in both texts: sparse
 * dynamic programming as aligners of genomes do it, with a bounded look back.
 */
final class SeedChains {
    /** The most words between two seeds of a chain, in either text. */
    private static final int GAP = 20;
    /** How many seeds are looked back at. */
    private static final int LOOK_BACK = 64;
    /** The least words that the seeds of a chain cover: less is found everywhere. */
    private static final double LEAST = 4;

    private SeedChains() {
    }

    /**
     * The chains, best first, without overlap of seeds.
     *
     * @param a the words in the first text at which seeds begin, ascending
     * @param b the words in the second text
     */
    static List<SharedStretch> of(int[] a, int[] b) {
        int count = a.length;
        double[] score = new double[count];
        int[] before = new int[count];
        for (int i = 0; i < count; i++) {
            score[i] = Fingerprints.GRAM;
            before[i] = -1;
            for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK) && a[i] - a[j] <= GAP; j--) {
                int inA = a[i] - a[j];
                int inB = b[i] - b[j];
                if (inA > 0 && inB > 0 && inB <= GAP) {
                    double joined = score[j] + Math.min(Fingerprints.GRAM, Math.min(inA, inB)) - 0.3 * Math.abs(inA - inB);
                    if (joined > score[i]) {
                        score[i] = joined;
                        before[i] = j;
                    }
                }
            }
        }
        return taken(a, b, score, before);
    }

    private static List<SharedStretch> taken(int[] a, int[] b, double[] score, int[] before) {
        long[] order = new long[a.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = -Math.round(score[i] * 1000) << 32 | i;
        }
        Arrays.sort(order);
        boolean[] used = new boolean[a.length];
        List<SharedStretch> chains = new ArrayList<>();
        for (long entry : order) {
            int last = (int) entry;
            if (used[last]) {
                continue;
            }
            int first = last;
            used[last] = true;
            while (before[first] >= 0 && !used[before[first]]) {
                first = before[first];
                used[first] = true;
            }
            double own = score[last] - (before[first] >= 0 ? score[before[first]] : 0);
            if (own >= LEAST) {
                chains.add(new SharedStretch(a[first], a[last] + Fingerprints.GRAM, b[first], b[last] + Fingerprints.GRAM));
            }
        }
        return chains;
    }
}
