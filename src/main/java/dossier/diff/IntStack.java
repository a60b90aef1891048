package dossier.diff;

import java.util.Arrays;

/** A stack of ints that can be looked through from the bottom. */
final class IntStack {
    private int[] values = new int[64];
    private int count;

    void push(int... added) {
        if (count + added.length > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        System.arraycopy(added, 0, values, count, added.length);
        count += added.length;
    }

    int pop() {
        return values[--count];
    }

    int get(int index) {
        return values[index];
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }
}
