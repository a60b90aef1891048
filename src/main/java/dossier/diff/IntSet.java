package dossier.diff;

import java.util.Arrays;

/** A set of ints that is filled first and compared afterwards. */
final class IntSet {
    private int[] values = new int[16];
    private int count;
    private boolean sorted;

    void add(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = value;
        sorted = false;
    }

    void addAll(int[] added) {
        for (int value : added) {
            add(value);
        }
    }

    /** The members of both sets divided by those of either; null when both are empty. */
    Double jaccard(IntSet other) {
        sort();
        other.sort();
        int both = 0;
        for (int i = 0, j = 0; i < count && j < other.count; ) {
            if (values[i] == other.values[j]) {
                both++;
                i++;
                j++;
            } else if (values[i] < other.values[j]) {
                i++;
            } else {
                j++;
            }
        }
        int either = count + other.count - both;
        return either == 0 ? null : (Double) ((double) both / either);
    }

    private void sort() {
        if (sorted) {
            return;
        }
        Arrays.sort(values, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || values[i] != values[kept - 1]) {
                values[kept++] = values[i];
            }
        }
        values = Arrays.copyOf(values, Math.max(1, kept));
        count = kept;
        sorted = true;
    }
}
