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
    private CountOrder() {
    }

    /**
     * The numbers below {@code size} that are wanted, in order.
     *
     * @param label compares by the code points of what is counted
     */
    static int[] of(int size, IntPredicate wanted, IntToLongFunction count, IntBinaryOperator label) {
        int[] ids = new int[size];
        int kept = 0;
        for (int id = 0; id < size; id++) {
            if (wanted.test(id)) {
                ids[kept++] = id;
            }
        }
        IntSort.sort(ids, kept, (a, b) -> {
            int byCount = Long.compare(count.applyAsLong(b), count.applyAsLong(a));
            return byCount != 0 ? byCount : label.applyAsInt(a, b);
        });
        return Arrays.copyOf(ids, kept);
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
