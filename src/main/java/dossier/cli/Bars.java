package dossier.cli;

import java.util.Arrays;
import java.util.List;

/** Bars behind the rows of a table: as long as a count is in relation to the largest of the first rows. */
final class Bars {
    /** The most characters of a bar. */
    private static final int WIDTH = 12;
    private static final int EIGHTHS = 8;
    /** A full character; the seven code points behind it are of an eighth less each. */
    private static final char FULL = '\u2588';
    private long largest;

    /** Adds to each row a cell with the bar of its number in column {@code of}. */
    void add(List<Object[]> rows, int of) {
        if (largest == 0) {
            for (Object[] row : rows) {
                largest = Math.max(largest, ((Number) row[of]).longValue());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Object[] row = rows.get(i);
            Object[] barred = Arrays.copyOf(row, row.length + 1);
            barred[row.length] = bar(((Number) row[of]).longValue());
            rows.set(i, barred);
        }
    }

    private String bar(long count) {
        long length = largest == 0 ? 0 : Math.min(WIDTH * EIGHTHS, Math.round((double) count * WIDTH * EIGHTHS / largest));
        String full = String.valueOf(FULL).repeat((int) (length / EIGHTHS));
        long rest = length % EIGHTHS;
        return rest == 0 ? full : full + (char) (FULL + EIGHTHS - rest);
    }
}
