package dossier.clean;

import java.util.Arrays;

/** The numbers that describe a block, in the order in which they are added. */
final class FeatureRow {
    private float[] values = new float[256];
    private int size;

    /** Begins the row of another block. */
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (float) value;
    }

    /** Adds the same number several times. */
    void fill(int times, float value) {
        for (int i = 0; i < times; i++) {
            add(value);
        }
    }

    void set(int place, double value) {
        values[place] = (float) value;
    }

    /** The numbers; all rows have as many, and the array is used again for the next. */
    float[] values() {
        if (values.length != size) {
            values = Arrays.copyOf(values, size);
        }
        return values;
    }
}
