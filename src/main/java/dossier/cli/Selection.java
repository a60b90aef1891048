package dossier.cli;

import dossier.io.Columns;
import dossier.io.Values;
import dossier.text.CodePointOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that choose among counted rows. Nothing is left out unless asked. */
final class Selection {
    private static final List<String> COUNTS = List.of("count", "mentions", "weight");

    @Option(names = "--top", paramLabel = "N", order = 7, description = "Only the first N rows.")
    private Integer top;

    @Option(names = "--min-count", paramLabel = "N", order = 8, description = "Only rows with a count of at least N.")
    private Long minCount;

    @Option(names = "--sort", paramLabel = "COLUMN", order = 9,
            description = "Sort by COLUMN: numbers from the largest, texts from A. Default: by count, then by code points.")
    private String sort;

    /** Whether anything is asked for. */
    boolean isAny() {
        return top != null || minCount != null || sort != null;
    }

    /** The least count asked for; 1 when none was. */
    long minCount() {
        return minCount == null ? 1 : minCount;
    }

    /**
     * The rows that are asked for, in the order that is asked for.
     *
     * @throws UsageError when there is no such column
     */
    <R extends Record> Iterable<R> of(Iterable<R> rows, Class<R> row) {
        check(row);
        if (!isAny()) {
            return rows;
        }
        Columns<R> columns = Columns.of(row);
        int count = columns.names().stream().filter(COUNTS::contains).mapToInt(columns::index).findFirst().orElse(-1);
        List<R> chosen = new ArrayList<>();
        for (R each : rows) {
            if (minCount == null || count < 0 || ((Number) columns.value(each, count)).longValue() >= minCount) {
                chosen.add(each);
            }
            if (top != null && sort == null && chosen.size() == top) {
                break;
            }
        }
        if (sort != null) {
            int by = columns.index(sort);
            chosen.sort(Comparator.comparing(each -> columns.value(each, by), Selection::compare));
        }
        return top == null ? chosen : chosen.subList(0, Math.min(top, chosen.size()));
    }

    /** Holds the options against the rows before any work is done. */
    <R extends Record> void check(Class<R> row) {
        if (top != null && top < 1) {
            throw new UsageError("--top takes a number of at least 1, not " + top);
        }
        List<String> names = Columns.of(row).names();
        if (sort != null && !names.contains(sort)) {
            throw new UsageError("--sort: no column '" + sort + "' in these rows; there are: " + String.join(", ", names));
        }
    }

    private static int compare(Object a, Object b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        if (a instanceof Number first && b instanceof Number second) {
            return first instanceof Double || second instanceof Double ? Double.compare(second.doubleValue(), first.doubleValue())
                    : Long.compare(second.longValue(), first.longValue());
        }
        return CodePointOrder.compare(Values.text(a), Values.text(b));
    }
}
