package dossier.stats;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Sorts numbers by what they stand for, without an object for each: runs of some, merged two by two; equal ones stay in order. */
final class IntSort {
    private static final int RUN = 8;

    private IntSort() {
    }

    /**
     * Sorts the numbers from {@code first} to {@code last}, that one excluded.
     *
     * @param order below 0, 0 or above 0, as the first comes before the second, is equal to it, or comes after it
     */
    static void sort(int[] numbers, int first, int last, IntBinaryOperator order) {
        for (int start = first; start < last; start += RUN) {
            sortRun(numbers, start, Math.min(last, start + RUN), order);
        }
        int size = last - first;
        if (size <= RUN) {
            return;
        }
        int[] from = Arrays.copyOfRange(numbers, first, last);
        int[] to = new int[size];
        for (int width = RUN; width < size; width *= 2) {
            for (int start = 0; start < size; start += 2 * width) {
                merge(from, to, start, Math.min(size, start + width), Math.min(size, start + 2 * width), order);
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        System.arraycopy(from, 0, numbers, first, size);
    }

    /** Sorts numbers by the keys that they stand for, taken without sign, byte by byte from the last; equal ones stay in order. */
    static void byKey(int[] numbers, long[] keys) {
        long differences = 0;
        for (int number : numbers) {
            differences |= keys[number] ^ keys[numbers[0]];
        }
        int[] from = numbers;
        int[] to = new int[numbers.length];
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            if ((differences >>> shift & 0xFF) != 0) {
                byByte(from, to, keys, shift);
                int[] sorted = to;
                to = from;
                from = sorted;
            }
        }
        if (from != numbers) {
            System.arraycopy(from, 0, numbers, 0, numbers.length);
        }
    }

    private static void byByte(int[] from, int[] to, long[] keys, int shift) {
        int[] places = new int[1 << Byte.SIZE];
        for (int number : from) {
            places[(int) (keys[number] >>> shift) & 0xFF]++;
        }
        int place = from.length;
        for (int i = places.length - 1; i >= 0; i--) {
            place -= places[i];
            places[i] = place;
        }
        for (int number : from) {
            to[places[(int) (keys[number] >>> shift) & 0xFF]++] = number;
        }
    }

    private static void sortRun(int[] numbers, int start, int end, IntBinaryOperator order) {
        for (int i = start + 1; i < end; i++) {
            int number = numbers[i];
            int at = i;
            for (; at > start && order.applyAsInt(numbers[at - 1], number) > 0; at--) {
                numbers[at] = numbers[at - 1];
            }
            numbers[at] = number;
        }
    }

    private static void merge(int[] from, int[] to, int start, int middle, int end, IntBinaryOperator order) {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = right == end || left < middle && order.applyAsInt(from[left], from[right]) <= 0;
            to[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
