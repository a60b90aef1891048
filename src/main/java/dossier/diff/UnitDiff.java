package dossier.diff;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The fewest units to delete from one sequence and insert from another, by the divide and conquer of E. W. Myers, "An O(ND)
 * Difference Algorithm and Its Variations" (Algorithmica 1, 1986), section 4b, on a stack of its own: linear space, and time in
 * the order of the length plus the square of the number of differences.
 *
 * <p>Beyond a budget of steps it goes on with less care: a stretch is first cut at the units that occur once in both sides and
 * come in one order (B. Cohen's patience diff), then wherever {@value #CAREFUL} differences lead furthest.
 */
final class UnitDiff {
    /** The steps of the search that are spent on a minimal answer; about three seconds. */
    static final long BUDGET = 1_000_000_000L;
    /** How many differences the search looks ahead from both ends once the budget is spent. */
    private static final int CAREFUL = 100;

    private final int[] a;
    private final int[] b;
    private final BitSet deleted;
    private final BitSet inserted;
    private long budget;
    private boolean minimal = true;
    /** Furthest x on each diagonal x - y, from the start and from the end; diagonal d lies at d + origin. */
    private final int[] forward;
    private final int[] backward;
    private final int origin;
    /** What {@link Anchoring} works with; made when it is first needed. */
    private int[][] places;
    private final int kinds;
    private int splitA;
    private int splitB;
    private final IntStack boxes = new IntStack();

    private UnitDiff(int[] a, int[] b, int kinds, long budget) {
        this.kinds = kinds;
        this.a = a;
        this.b = b;
        this.budget = budget;
        deleted = new BitSet(a.length);
        inserted = new BitSet(b.length);
        origin = b.length + 1;
        forward = new int[a.length + b.length + 3];
        backward = new int[a.length + b.length + 3];
    }

    /**
     * Compares two sequences of numbers.
     *
     * @param kinds every number is below it
     * @param budget the steps to spend on a minimal answer
     */
    static Script compare(int[] a, int[] b, int kinds, long budget) {
        int first = 0;
        while (first < a.length && first < b.length && a[first] == b[first]) {
            first++;
        }
        int last = 0;
        while (last < a.length - first && last < b.length - first && a[a.length - 1 - last] == b[b.length - 1 - last]) {
            last++;
        }
        // What the other side does not have can't be matched; without it the search is shorter and its answer the same.
        int[] keptA = common(a, first, a.length - last, b, first, b.length - last, kinds);
        int[] keptB = common(b, first, b.length - last, a, first, a.length - last, kinds);
        UnitDiff diff = new UnitDiff(at(a, keptA), at(b, keptB), kinds, budget);
        diff.run();
        return new Script(all(first, a.length - last, keptA, diff.deleted), all(first, b.length - last, keptB, diff.inserted), diff.minimal,
                budget - diff.budget);
    }

    /**
     * Which units go and which come.
     *
     * @param deleted the indices in A of the units that B lacks
     * @param inserted the indices in B of the units that A lacks
     * @param minimal whether there are no fewer
     * @param steps how many steps the search took
     */
    record Script(BitSet deleted, BitSet inserted, boolean minimal, long steps) {
    }

    private static int[] common(int[] of, int from, int to, int[] other, int otherFrom, int otherTo, int kinds) {
        BitSet there = new BitSet(kinds);
        for (int i = otherFrom; i < otherTo; i++) {
            there.set(other[i]);
        }
        int[] kept = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (there.get(of[i])) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static int[] at(int[] of, int[] indices) {
        int[] taken = new int[indices.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = of[indices[i]];
        }
        return taken;
    }

    /** All of [from, to) but the kept indices that were matched. */
    private static BitSet all(int from, int to, int[] kept, BitSet changed) {
        BitSet all = new BitSet(to);
        all.set(from, to);
        for (int i = changed.nextClearBit(0); i < kept.length; i = changed.nextClearBit(i + 1)) {
            all.clear(kept[i]);
        }
        return all;
    }

    private void run() {
        boxes.push(0, a.length, 0, b.length, 0);
        while (!boxes.isEmpty()) {
            int anchored = boxes.pop();
            int bTo = boxes.pop();
            int bFrom = boxes.pop();
            int aTo = boxes.pop();
            int aFrom = boxes.pop();
            while (aFrom < aTo && bFrom < bTo && a[aFrom] == b[bFrom]) {
                aFrom++;
                bFrom++;
            }
            while (aFrom < aTo && bFrom < bTo && a[aTo - 1] == b[bTo - 1]) {
                aTo--;
                bTo--;
            }
            if (aFrom == aTo || bFrom == bTo) {
                deleted.set(aFrom, aTo);
                inserted.set(bFrom, bTo);
            } else if (budget <= 0 && anchored == 0) {
                cutAtAnchors(aFrom, aTo, bFrom, bTo);
            } else {
                split(aFrom, aTo, bFrom, bTo);
                boxes.push(splitA, aTo, splitB, bTo, anchored);
                boxes.push(aFrom, splitA, bFrom, splitB, anchored);
            }
        }
    }

    /** Pushes the boxes between the anchors of a box, which are not cut at anchors again. */
    private void cutAtAnchors(int aFrom, int aTo, int bFrom, int bTo) {
        if (places == null) {
            places = new int[2][kinds];
        }
        int[] anchors = Anchoring.of(a, aFrom, aTo, b, bFrom, bTo, places);
        minimal &= anchors.length == 0;
        int fromA = aFrom;
        int fromB = bFrom;
        for (int i = 0; i < anchors.length; i += 2) {
            boxes.push(fromA, anchors[i], fromB, anchors[i + 1], 1);
            fromA = anchors[i];
            fromB = anchors[i + 1];
        }
        boxes.push(fromA, aTo, fromB, bTo, 1);
    }

    /**
     * Finds a point that a shortest script passes in its middle, and stores it; when the search grows beyond its limit, the point
     * that lies furthest.
     */
    private void split(int aFrom, int aTo, int bFrom, int bTo) {
        int lowest = aFrom - bTo;
        int highest = aTo - bFrom;
        int start = aFrom - bFrom;
        int end = aTo - bTo;
        boolean odd = (start - end & 1) != 0;
        int fLow = start;
        int fHigh = start;
        int bLow = end;
        int bHigh = end;
        forward[start + origin] = aFrom;
        backward[end + origin] = aTo;
        for (int cost = 1; ; cost++) {
            if (fLow > lowest) {
                forward[--fLow - 1 + origin] = -1;
            } else {
                fLow++;
            }
            if (fHigh < highest) {
                forward[++fHigh + 1 + origin] = -1;
            } else {
                fHigh--;
            }
            for (int d = fHigh; d >= fLow; d -= 2) {
                int x = Math.max(forward[d - 1 + origin] + 1, forward[d + 1 + origin]);
                while (x < aTo && x - d < bTo && a[x] == b[x - d]) {
                    x++;
                }
                forward[d + origin] = x;
                if (odd && bLow <= d && d <= bHigh && backward[d + origin] <= x) {
                    splitA = x;
                    splitB = x - d;
                    return;
                }
            }
            if (bLow > lowest) {
                backward[--bLow - 1 + origin] = Integer.MAX_VALUE;
            } else {
                bLow++;
            }
            if (bHigh < highest) {
                backward[++bHigh + 1 + origin] = Integer.MAX_VALUE;
            } else {
                bHigh--;
            }
            for (int d = bHigh; d >= bLow; d -= 2) {
                int x = Math.min(backward[d - 1 + origin], backward[d + 1 + origin] - 1);
                while (x > aFrom && x - d > bFrom && a[x - 1] == b[x - 1 - d]) {
                    x--;
                }
                backward[d + origin] = x;
                if (!odd && fLow <= d && d <= fHigh && x <= forward[d + origin]) {
                    splitA = x;
                    splitB = x - d;
                    return;
                }
            }
            budget -= fHigh - fLow + bHigh - bLow + 2 >> 1;
            if (budget <= 0 && cost >= CAREFUL) {
                minimal = false;
                splitAtFurthest(aFrom, aTo, bFrom, bTo, fLow, fHigh, bLow, bHigh);
                return;
            }
        }
    }

    private void splitAtFurthest(int aFrom, int aTo, int bFrom, int bTo, int fLow, int fHigh, int bLow, int bHigh) {
        long best = -1;
        for (int d = fHigh; d >= fLow; d -= 2) {
            int x = Math.min(Math.min(forward[d + origin], aTo), bTo + d);
            if (2L * x - d - aFrom - bFrom > best) {
                best = 2L * x - d - aFrom - bFrom;
                splitA = x;
                splitB = x - d;
            }
        }
        for (int d = bHigh; d >= bLow; d -= 2) {
            int x = Math.max(Math.max(backward[d + origin], aFrom), bFrom + d);
            if (aTo + bTo - (2L * x - d) > best) {
                best = aTo + bTo - (2L * x - d);
                splitA = x;
                splitB = x - d;
            }
        }
    }
}
