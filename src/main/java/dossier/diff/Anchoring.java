package dossier.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where two sequences can be cut: units that occur once in each and, most of them, in the same order. */
final class Anchoring {
    private static final int[] NONE = {};

    private Anchoring() {
    }

    /** Pairs of indices (in a, in b) of equal units, strictly rising in both: a longest rising sequence, by patience sorting. */
    static int[] of(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        Map<Integer, int[]> places = new HashMap<>();
        for (int i = aFrom; i < aTo; i++) {
            int[] place = places.computeIfAbsent(a[i], k -> new int[] {0, 0, 0, 0});
            place[0]++;
            place[1] = i;
        }
        for (int j = bFrom; j < bTo; j++) {
            int[] place = places.get(b[j]);
            if (place != null) {
                place[2]++;
                place[3] = j;
            }
        }
        int[] inA = new int[Math.min(aTo - aFrom, bTo - bFrom)];
        int[] inB = new int[inA.length];
        int count = 0;
        for (int i = aFrom; i < aTo; i++) {
            int[] place = places.get(a[i]);
            if (place[0] == 1 && place[2] == 1) {
                inA[count] = i;
                inB[count++] = place[3];
            }
        }
        return count == 0 ? NONE : rising(inA, inB, count);
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
