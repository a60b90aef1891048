package dossier.stats;

import java.util.Arrays;

/** A count for each number from 0 on. */
final class Counts {
    private long[] values = new long[64];

    void add(int id, long by) {
        if (id >= values.length) {
            values = Arrays.copyOf(values, Math.max(id + 1, values.length * 2));
        }
        values[id] += by;
    }

    long get(int id) {
        return id < values.length ? values[id] : 0;
    }

    /** The first {@code size} counts. */
    long[] toArray(int size) {
        return Arrays.copyOf(values, size);
    }
}
