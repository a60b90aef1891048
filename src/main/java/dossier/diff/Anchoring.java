package dossier.diff;

import java.util.Arrays;

/** Where two sequences can be cut: units that occur once in each and, most of them, in the same order. */
final class Anchoring {
    private static final int[] NONE = {};

    private Anchoring() {
    }

    /**
     * Pairs of indices (in a, in b) of equal units, strictly rising in both: a longest rising sequence, by patience sorting.
     *
     * @param places two arrays that are longer than every number, zeros only; zeros again afterwards
     */
    static int[] of(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo, int[][] places) {
        int[] placeA = places[0];
        int[] placeB = places[1];
        note(a, aFrom, aTo, placeA);
        note(b, bFrom, bTo, placeB);
        int count = 0;
        for (int i = aFrom; i < aTo; i++) {
            count += placeA[a[i]] > 0 && placeB[a[i]] > 0 ? 1 : 0;
        }
        int[] inA = new int[count];
        int[] inB = new int[count];
        count = 0;
        for (int i = aFrom; i < aTo; i++) {
            if (placeA[a[i]] > 0 && placeB[a[i]] > 0) {
                inA[count] = i;
                inB[count++] = placeB[a[i]] - 1;
            }
        }
        for (int i = aFrom; i < aTo; i++) {
            placeA[a[i]] = 0;
        }
        for (int j = bFrom; j < bTo; j++) {
            placeB[b[j]] = 0;
        }
        return count == 0 ? NONE : rising(inA, inB, count);
    }

    /** Notes for each number that occurs once its index + 1, for one that occurs again -1. */
    private static void note(int[] numbers, int from, int to, int[] places) {
        for (int i = from; i < to; i++) {
            places[numbers[i]] = places[numbers[i]] == 0 ? i + 1 : -1;
        }
    }

    private static int[] rising(int[] inA, int[] inB, int count) {
        int[] tops = new int[count];
        int[] before = new int[count];
        int piles = 0;
        int[] topValues = new int[count];
        for (int i = 0; i < count; i++) {
            int found = Arrays.binarySearch(topValues, 0, piles, inB[i]);
            int pile = -found - 1;
            before[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            topValues[pile] = inB[i];
            piles = Math.max(piles, pile + 1);
        }
        int[] pairs = new int[2 * piles];
        for (int i = tops[piles - 1], at = piles - 1; i >= 0; i = before[i], at--) {
            pairs[2 * at] = inA[i];
            pairs[2 * at + 1] = inB[i];
        }
        return pairs;
    }
}
