package dossier.cli;

import dossier.io.Columns;
import dossier.io.TextTable;
import dossier.io.Values;
import dossier.io.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Rows that have a place, as grep and compilers print: {@code path:line:column: } and then the row's other values, apart by tabs.
 *
 * @param <R> the rows; they have the columns line and column
 */
final class Listing<R extends Record> implements TextView<R> {
    private static final Set<String> PLACE = Set.of("doc", "start", "end", "line", "column", "trace");
    private final Columns<R> columns;
    private final int line;
    private final int column;
    private final int[] shown;

    Listing(Class<R> row) {
        columns = Columns.of(row);
        List<String> names = columns.names();
        line = columns.index("line");
        column = columns.index("column");
        int[] others = new int[names.size()];
        int count = 0;
        for (int i = 0; i < others.length; i++) {
            if (!PLACE.contains(names.get(i))) {
                others[count++] = i;
            }
        }
        shown = Arrays.copyOf(others, count);
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void append(StringBuilder out, R row, String path, Paint paint) {
        place(out, path, (Long) columns.value(row, line), (Long) columns.value(row, column), paint);
        String tab = "";
        for (int i : shown) {
            out.append(tab).append(Visible.of(TextTable.oneLine(Values.text(columns.value(row, i)))));
            tab = "\t";
        }
        int end = out.length();
        while (out.charAt(end - 1) == '\t') {
            end--;
        }
        out.setLength(end);
    }

    /** Writes {@code path:line:column: }. */
    static void place(StringBuilder out, String path, long line, long column, Paint paint) {
        out.append(paint.path(Visible.of(TextTable.oneLine(path)))).append(':').append(paint.place(line + ":" + column)).append(": ");
    }
}
