package dossier.diff;

import java.util.BitSet;

/** The stretches of two texts that differ, in order, as four offsets each: where A's begins and ends, where B's does. */
final class Differences {
    static final Differences NONE = new Differences(true);

    private final IntStack offsets = new IntStack();
    private final boolean minimal;

    private Differences(boolean minimal) {
        this.minimal = minimal;
    }

    /** What differs where some units go and others come, and where the gaps between those that stay differ. */
    static <U extends Units<U>> Differences of(U a, U b, UnitDiff.Script script) {
        Differences differences = new Differences(script.minimal());
        BitSet deleted = script.deleted();
        BitSet inserted = script.inserted();
        int i = 0;
        int j = 0;
        while (true) {
            int iEnd = Math.min(deleted.nextClearBit(i), a.count());
            int jEnd = Math.min(inserted.nextClearBit(j), b.count());
            if (i < iEnd || j < jEnd || !a.sameGap(i, b, j)) {
                differences.add(a, i, iEnd, b, j, jEnd);
            }
            if (iEnd == a.count()) {
                return differences;
            }
            i = iEnd + 1;
            j = jEnd + 1;
        }
    }

    /** Adds the units [i, iEnd) and [j, jEnd) with the gaps around them, as far as these differ. */
    private <U extends Units<U>> void add(U a, int i, int iEnd, U b, int j, int jEnd) {
        int aStart = a.gapStart(i);
        int bStart = b.gapStart(j);
        int aEnd = a.gapEnd(iEnd);
        int bEnd = b.gapEnd(jEnd);
        while (aStart < a.gapEnd(i) && bStart < b.gapEnd(j)) {
            int length = a.whitespaceAt(aStart, b, bStart);
            if (length == 0) {
                break;
            }
            aStart += length;
            bStart += length;
        }
        int aLast = Math.max(aStart, a.gapStart(iEnd));
        int bLast = Math.max(bStart, b.gapStart(jEnd));
        while (aEnd > aLast && bEnd > bLast) {
            int length = a.whitespaceBefore(aEnd, b, bEnd);
            if (length == 0) {
                break;
            }
            aEnd -= length;
            bEnd -= length;
        }
        offsets.push(aStart, aEnd, bStart, bEnd);
    }

    /** Whether no fewer units could go and come. */
    boolean minimal() {
        return minimal;
    }

    int count() {
        return offsets.count() / 4;
    }

    int aStart(int difference) {
        return offsets.get(4 * difference);
    }

    int aEnd(int difference) {
        return offsets.get(4 * difference + 1);
    }

    int bStart(int difference) {
        return offsets.get(4 * difference + 2);
    }

    int bEnd(int difference) {
        return offsets.get(4 * difference + 3);
    }
}
