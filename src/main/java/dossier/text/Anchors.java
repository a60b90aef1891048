package dossier.text;

import java.util.Arrays;

/**
 * Known places of a text: from each anchor on the text stands verbatim at its place, or, when the anchor stands still, all of it
 * is at that one place. What the last column of dossier's rows, {@code trace}, says: {@code "0=13:1 620=~15:1"}.
 */
public final class Anchors {
    /** A text that is its own original, from line 1, column 1. */
    public static final Anchors START = new Builder().add(0, Place.START, false).build();

    private final int[] offsets;
    private final long[] lines;
    private final long[] columns;
    private final boolean[] still;

    private Anchors(int[] offsets, long[] lines, long[] columns, boolean[] still) {
        this.offsets = offsets;
        this.lines = lines;
        this.columns = columns;
        this.still = still;
    }

    /** A text that begins at {@code place} and runs on verbatim. */
    public static Anchors at(Place place) {
        return place.line() == 1 && place.column() == 1 ? START : new Builder().add(0, place, false).build();
    }

    int count() {
        return offsets.length;
    }

    int offset(int anchor) {
        return offsets[anchor];
    }

    boolean still(int anchor) {
        return still[anchor];
    }

    Place place(int anchor) {
        return new Place(lines[anchor], columns[anchor]);
    }

    /** The last anchor at or before {@code offset}. */
    int indexAt(int offset) {
        int at = Arrays.binarySearch(offsets, offset);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** Collects anchors in the order of their offsets. */
    public static final class Builder {
        private int count;
        private int[] offsets = new int[4];
        private long[] lines = new long[4];
        private long[] columns = new long[4];
        private boolean[] still = new boolean[4];

        /**
         * Adds an anchor; one at the offset of the last replaces it.
         *
         * @throws IllegalArgumentException when {@code offset} lies before the last one or the place is none
         */
        public Builder add(int offset, Place place, boolean isStill) {
            if (count > 0 && offset < offsets[count - 1] || offset < 0 || place.line() < 1 || place.column() < 1) {
                throw new IllegalArgumentException("no anchor: " + offset + "=" + place.line() + ":" + place.column());
            }
            if (count > 0 && offset == offsets[count - 1]) {
                count--;
            }
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, count * 2);
                lines = Arrays.copyOf(lines, count * 2);
                columns = Arrays.copyOf(columns, count * 2);
                still = Arrays.copyOf(still, count * 2);
            }
            offsets[count] = offset;
            lines[count] = place.line();
            columns[count] = place.column();
            still[count++] = isStill;
            return this;
        }

        /**
         * Adds the anchors of a unit that begins at {@code base} of the text under construction.
         *
         * @param unit the unit's text
         * @param place where it begins
         * @param trace the column {@code trace} of its row, perhaps empty or null
         * @throws IllegalArgumentException when {@code trace} is not of its form or does not fit the text
         */
        public Builder add(int base, String unit, Place place, String trace) {
            add(base, place, false);
            if (trace == null || trace.isEmpty()) {
                return this;
            }
            CodePoints codePoints = CodePoints.of(unit);
            for (String item : trace.split(" ")) {
                int equals = item.indexOf('=');
                int colon = item.indexOf(':', equals + 1);
                if (equals < 0 || colon < 0) {
                    throw new IllegalArgumentException("no trace: " + item);
                }
                boolean isStill = item.charAt(equals + 1) == '~';
                int offset = Integer.parseInt(item, 0, equals, 10);
                if (offset < 0 || offset > codePoints.length()) {
                    throw new IllegalArgumentException("trace outside the text: " + item);
                }
                long line = Long.parseLong(item, equals + (isStill ? 2 : 1), colon, 10);
                long column = Long.parseLong(item, colon + 1, item.length(), 10);
                add(base + codePoints.utf16(offset), new Place(line, column), isStill);
            }
            return this;
        }

        public Anchors build() {
            return count == 0 ? START : new Anchors(Arrays.copyOf(offsets, count), Arrays.copyOf(lines, count),
                    Arrays.copyOf(columns, count), Arrays.copyOf(still, count));
        }
    }
}
