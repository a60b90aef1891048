package dossier.stats;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/** The order of counted rows: the highest count first, then by the code points of what is counted. */
final class CountOrder {
    private static final long MOST = Integer.MAX_VALUE;

    private CountOrder() {
    }

    /**
     * The numbers below {@code size} that are wanted, in order.
     *
     * @param label compares by the code points of what is counted
     */
    static int[] of(int size, IntPredicate wanted, IntToLongFunction count, IntBinaryOperator label) {
        long[] keys = new long[size];
        int kept = 0;
        for (int id = 0; id < size; id++) {
            if (wanted.test(id)) {
                keys[kept++] = key(id, count.applyAsLong(id));
            }
        }
        Arrays.sort(keys, 0, kept);
        int[] ids = new int[kept];
        for (int i = 0; i < kept; i++) {
            ids[i] = (int) keys[i];
        }
        sortAlike(ids, keys, count, label);
        return ids;
    }

    /** Puts numbers, which are in the order of what is counted, in that of counts, the highest first. */
    static void byCount(int[] ids, int size, IntToLongFunction count) {
        long[] keys = new long[size];
        for (int id : ids) {
            keys[id] = ~count.applyAsLong(id);
        }
        IntSort.byKey(ids, keys);
    }

    /** What sorts by the higher count first; all counts from {@link #MOST} on are taken for one. */
    private static long key(int id, long count) {
        return MOST - Math.min(MOST, count) << Integer.SIZE | id;
    }

    /** Sorts, among themselves, those whose keys say the same count. */
    private static void sortAlike(int[] ids, long[] keys, IntToLongFunction count, IntBinaryOperator label) {
        for (int start = 0; start < ids.length; ) {
            long high = keys[start] >>> Integer.SIZE;
            int end = start + 1;
            while (end < ids.length && keys[end] >>> Integer.SIZE == high) {
                end++;
            }
            IntSort.sort(ids, start, end, high > 0 ? label : (a, b) -> {
                int byCount = Long.compare(count.applyAsLong(b), count.applyAsLong(a));
                return byCount != 0 ? byCount : label.applyAsInt(a, b);
            });
            start = end;
        }
    }

    /** Rows that are made when they are asked for. */
    static <R> List<R> rows(int[] order, IntFunction<R> row) {
        return new AbstractList<>() {
            @Override
            public R get(int index) {
                return row.apply(order[index]);
            }

            @Override
            public int size() {
                return order.length;
            }
        };
    }
}
