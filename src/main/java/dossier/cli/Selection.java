package dossier.cli;

import dossier.io.Columns;
import dossier.io.Values;
import dossier.text.CodePointOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The options that choose among counted rows. Nothing is left out unless asked. */
final class Selection {
    private static final List<String> COUNTS = List.of("count", "mentions", "weight");

    private final OptionSpec top = Options.text("N", "Only the first N rows.", "--top");
    private final OptionSpec minCount = Options.text("N", "Only rows with a count of at least N.", "--min-count");
    private final OptionSpec sort = Options.text("COLUMN",
            "Sort by COLUMN: numbers from the largest, texts from A. Default: by count, then by code points.", "--sort");

    void declare(Declared to) {
        to.addOption(top).addOption(minCount).addOption(sort);
    }

    /** Whether anything is asked for. */
    boolean isAny() {
        return top.getValue() != null || minCount.getValue() != null || sort.getValue() != null;
    }

    /** The column to sort by; null for the usual order. */
    String sortedBy() {
        return Options.value(sort);
    }

    /** The least count asked for; 1 when none was. */
    long minCount() {
        return Options.number(minCount, 1, Long.MAX_VALUE, 1);
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
        int most = top();
        long least = minCount();
        String by = Options.value(sort);
        int count = columns.names().stream().filter(COUNTS::contains).mapToInt(columns::index).findFirst().orElse(-1);
        List<R> chosen = new ArrayList<>();
        for (R each : rows) {
            if (by == null && chosen.size() == most) {
                break;
            }
            if (count < 0 || ((Number) columns.value(each, count)).longValue() >= least) {
                chosen.add(each);
            }
        }
        if (by != null) {
            int column = columns.index(by);
            chosen.sort(Comparator.comparing(each -> columns.value(each, column), Selection::compare));
        }
        return chosen.subList(0, Math.min(most, chosen.size()));
    }

    /** The first rows, as many as are asked for. */
    <R> List<R> first(Iterable<R> rows) {
        List<R> first = new ArrayList<>();
        for (R row : rows) {
            if (first.size() == top()) {
                break;
            }
            first.add(row);
        }
        return first;
    }

    private int top() {
        return Options.number(top, 1, Integer.MAX_VALUE);
    }

    /**
     * Holds the options against the unit asked for.
     *
     * @param hasRows whether the unit has several rows to choose among
     * @param counted the units whose rows are counted
     * @throws UsageError when one was given that would do nothing
     */
    void checkUnit(String unit, boolean hasRows, List<String> counted) {
        Options.only(hasRows, unit, "units of several rows", top, sort);
        Options.only(counted.contains(unit), unit, "--by " + String.join(", ", counted), minCount);
    }

    /** Holds the options against the rows before any work is done. */
    <R extends Record> void check(Class<R> row) {
        top();
        minCount();
        String by = Options.value(sort);
        List<String> names = Columns.of(row).names();
        if (by != null && !names.contains(by)) {
            throw new UsageError("--sort: no column '" + by + "' in these rows; there are: " + String.join(", ", names));
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
