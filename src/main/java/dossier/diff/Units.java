package dossier.diff;

import java.util.Arrays;

/**
 * The units of a text, in order, and the gaps around them: gap {@code i} lies before unit {@code i}, the last one after all. Offsets
 * count what the text is made of, characters or bytes.
 *
 * @param <U> the units that these can be compared with: those of texts of the same make
 */
abstract class Units<U extends Units<U>> {
    private int[] starts;
    private int[] ends;
    private int count;

    /** No units yet, and room for so many. */
    Units(int capacity) {
        starts = new int[Math.max(8, capacity)];
        ends = new int[starts.length];
    }

    final void add(int start, int end) {
        if (count == starts.length) {
            // Half as much again: the arrays of a large text are the largest part of what its comparison holds.
            starts = Arrays.copyOf(starts, count + (count >> 1));
            ends = Arrays.copyOf(ends, starts.length);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    final int count() {
        return count;
    }

    final int start(int unit) {
        return starts[unit];
    }

    final int end(int unit) {
        return ends[unit];
    }

    final int gapStart(int gap) {
        return gap == 0 ? first() : ends[gap - 1];
    }

    final int gapEnd(int gap) {
        return gap == count ? last() : starts[gap];
    }

    /** The offset at which the text begins. */
    abstract int first();

    /** The offset at which the text ends. */
    abstract int last();

    /** A hash of what counts of a unit. */
    abstract int hash(int unit);

    /** Whether a unit is the same as one of these or of another text. */
    abstract boolean same(int unit, U others, int other);

    /** Whether two gaps are the same, as far as gaps count. */
    abstract boolean sameGap(int gap, U others, int other);

    /** The length of the white space character that stands in both texts at these offsets; 0 when there is none. */
    abstract int whitespaceAt(int offset, U others, int other);

    /** The length of the white space character that ends in both texts at these offsets; 0 when there is none. */
    abstract int whitespaceBefore(int offset, U others, int other);
}
