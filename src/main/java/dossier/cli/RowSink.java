package dossier.cli;

import dossier.io.CellWriter;
import dossier.io.Columns;
import dossier.io.Format;
import dossier.io.RowFormat;
import dossier.io.TextTable;
import dossier.io.Utf8Builder;
import dossier.io.Visible;
import dossier.text.CellRow;
import dossier.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the rows of a unit in the format that was asked for. Rows are spelled by {@link #prepare}, in any thread, and written by
 * {@link #write}, in order.
 *
 * @param <R> the rows
 */
final class RowSink<R extends Record> {
    private static final int BATCH = 1000;
    /** Tables of more columns have no room for bars. */
    private static final int WIDEST_BARRED = 10;
    /** About how many characters or bytes are spelled before they are handed on. */
    private static final int STRETCH = 1 << 16;

    private final Columns<R> columns;
    private final Output.Choice choice;
    private final Target target;
    private final TextView<R> view;
    private final Paint paint;
    private final RowFormat format;
    private final TextTable table;
    /** The columns that are written, as numbers of the row's columns. */
    private final int[] shown;
    private final List<String> names;
    /** Whether rows tell their values themselves. */
    private final boolean direct;
    private final int doc;
    /** The column that bars behind the table show; -1 for none. */
    private final int barred;
    private final Bars bars = new Bars();
    /** What rows of a corpus-wide unit need of their documents, by name. */
    private final Map<String, Origin> origins = new HashMap<>();
    private boolean begun;
    private boolean anyRow;
    private OpenRow openRow;
    private int openText;

    private record Origin(String path, Object[] with) {
    }

    RowSink(Class<R> row, TextView<R> view, Output.Choice choice, Target target) {
        this.columns = Columns.of(row);
        this.choice = choice;
        this.target = target;
        this.doc = columns.index("doc");
        this.shown = choice.shown(columns.names());
        this.names = new ArrayList<>();
        for (int i : shown) {
            names.add(columns.names().get(i));
        }
        names.addAll(choice.with());
        this.direct = CellRow.class.isAssignableFrom(row) && choice.with().isEmpty() && isAscending(shown);
        boolean text = choice.format() == Format.TEXT;
        this.view = text && choice.columns().isEmpty() && choice.with().isEmpty() ? view : null;
        this.format = text ? null : choice.format().rows();
        this.barred = text && this.view == null && names.size() <= WIDEST_BARRED && choice.columns().isEmpty() && choice.with().isEmpty()
                ? columns.index("count") : -1;
        this.table = text && this.view == null ? new TextTable(barred < 0 ? names : barred(names), target.room()) : null;
        this.paint = target.isTerminal() && choice.colour() || choice.forcedColour() ? Paint.COLOUR : Paint.PLAIN;
        if (!choice.with().isEmpty() && doc < 0) {
            throw new UsageError("--with needs rows of documents, and these rows have no column doc");
        }
        for (String name : choice.with()) {
            if (columns.names().contains(name)) {
                throw new UsageError("--with: these rows have a column " + name + " of their own");
            }
        }
    }

    private static boolean isAscending(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i - 1] >= numbers[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<String> barred(List<String> names) {
        List<String> barred = new ArrayList<>(names);
        barred.add("");
        return barred;
    }

    /** Keeps what the rows of a corpus-wide unit will need of this document. */
    void remember(Document document) {
        if (doc >= 0 && (view != null || !choice.with().isEmpty()) && !origins.containsKey(document.name())) {
            origins.put(document.name(), origin(document));
        }
    }

    private Origin origin(Document document) {
        Object[] with = new Object[choice.with().size()];
        for (int i = 0; i < with.length; i++) {
            with[i] = document.metadata().value(choice.with().get(i));
        }
        String path = document.source().path();
        return new Origin(path == null ? document.name() : path, with);
    }

    /** Rows that are ready to be written: their bytes, stretch by stretch, or the values of a table. */
    record Prepared(List<byte[]> bytes, List<Object[]> rows) {
    }

    /**
     * Spells rows.
     *
     * @param document where they are from; null for rows of the whole corpus, whose documents were remembered
     */
    Prepared prepare(Document document, Iterable<R> rows) {
        Origin origin = document == null ? null : origin(document);
        if (table != null) {
            List<Object[]> values = new ArrayList<>();
            for (R row : rows) {
                values.add(values(row, origin));
            }
            if (barred >= 0) {
                bars.add(values, barred);
            }
            return new Prepared(null, values);
        }
        List<byte[]> stretches = view != null ? shown(rows, origin) : spelled(rows, origin);
        return new Prepared(stretches.isEmpty() ? null : stretches, null);
    }

    /** The rows as a person reads them. */
    private List<byte[]> shown(Iterable<R> rows, Origin origin) {
        List<byte[]> stretches = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        String between = "";
        for (R row : rows) {
            if (out.length() > STRETCH) {
                stretches.add(target.bytes(out));
                out.setLength(0);
            }
            Origin own = origin(row, origin);
            view.append(out.append(between), row, own == null ? null : own.path, paint);
            between = view.between();
        }
        if (out.length() > 0 || !between.isEmpty()) {
            stretches.add(target.bytes(out));
        }
        return stretches;
    }

    /** The rows as a program reads them. */
    private List<byte[]> spelled(Iterable<R> rows, Origin origin) {
        List<byte[]> stretches = new ArrayList<>();
        CellWriter writer = direct ? new CellWriter(format, columns.names().size(), shown, names) : null;
        Utf8Builder out = new Utf8Builder();
        String between = "";
        for (R row : rows) {
            if (out.length() > STRETCH) {
                stretches.add(target.plainBytes(out));
            }
            out.append(between);
            if (writer != null) {
                writer.row(out, (CellRow) row);
            } else {
                format.row(out, names, values(row, origin));
            }
            between = format.between();
        }
        if (out.length() > 0) {
            stretches.add(target.plainBytes(out));
        }
        return stretches;
    }

    private Origin origin(R row, Origin known) {
        return known != null || doc < 0 ? known : origins.get((String) columns.value(row, doc));
    }

    private Object[] values(R row, Origin known) {
        Object[] values = new Object[names.size()];
        for (int i = 0; i < shown.length; i++) {
            values[i] = columns.value(row, shown[i]);
        }
        if (values.length > shown.length) {
            Origin own = origin(row, known);
            if (own != null) {
                System.arraycopy(own.with, 0, values, shown.length, own.with.length);
            }
        }
        return values;
    }

    /** Writes rows behind those that were written before. */
    void write(Prepared prepared) {
        begin();
        if (prepared.rows != null) {
            StringBuilder out = new StringBuilder();
            for (Object[] row : prepared.rows) {
                table.add(out, row);
            }
            target.write(target.plainBytes(out));
        } else if (prepared.bytes != null) {
            if (anyRow) {
                target.write(target.bytes(view != null ? view.between() : format.between()));
            }
            anyRow = true;
            for (byte[] stretch : prepared.bytes) {
                target.write(stretch);
            }
        }
        target.show();
    }

    /** Writes the rows of the whole corpus. */
    void writeAll(Iterable<R> rows) {
        List<R> batch = new ArrayList<>();
        for (R row : rows) {
            batch.add(row);
            if (batch.size() == BATCH) {
                write(prepare(null, batch));
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            write(prepare(null, batch));
        }
    }

    /** Opens a row whose text, in column {@code longColumn}, comes in parts. */
    void open(R row, Document document, int longColumn) {
        openRow = new OpenRow(values(row, origin(document)), new StringBuilder());
        openText = -1;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] == longColumn) {
                openText = i;
            }
        }
        // What comes before the text can be written at once, unless it is the places, which only the last part completes.
        openRow.streams = format != null && openText >= 0 && !names.subList(0, openText).contains("trace");
        if (openRow.streams) {
            begin();
            Utf8Builder out = new Utf8Builder().append(anyRow ? format.between() : "");
            anyRow = true;
            format.open(out);
            for (int i = 0; i < openText; i++) {
                format.cell(out, i, names.get(i), openRow.values[i]);
            }
            format.openText(out, openText, names.get(openText));
            target.write(target.plainBytes(out));
        }
    }

    /** Writes a part of the open row's text. */
    void text(String part) {
        if (!openRow.streams) {
            openRow.text.append(part);
            return;
        }
        Utf8Builder out = new Utf8Builder();
        format.text(out, part);
        target.write(target.plainBytes(out));
    }

    /** Closes the open row, with its places. */
    void close(String trace) {
        Object[] values = openRow.values;
        int places = names.indexOf("trace");
        if (places >= 0) {
            values[places] = trace;
        }
        Utf8Builder out = new Utf8Builder();
        if (openRow.streams) {
            format.closeText(out);
            for (int i = openText + 1; i < values.length; i++) {
                format.cell(out, i, names.get(i), values[i]);
            }
            format.close(out);
            target.write(target.plainBytes(out));
        } else {
            if (openText >= 0) {
                values[openText] = openRow.text.toString();
            }
            if (table != null) {
                write(new Prepared(null, Collections.singletonList(values)));
            } else {
                format.row(out, names, values);
                write(new Prepared(List.of(target.plainBytes(out)), null));
            }
        }
        openRow = null;
    }

    /** A row whose text comes in parts. */
    private static final class OpenRow {
        private final Object[] values;
        /** The parts, where they can't be written as they come. */
        private final StringBuilder text;
        private boolean streams;

        OpenRow(Object[] values, StringBuilder text) {
            this.values = values;
            this.text = text;
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            if (format != null) {
                target.write(target.plainBytes(format.head(names)));
            }
        }
    }

    /** Writes what stands after the last row. */
    void end() {
        begin();
        if (table != null) {
            StringBuilder out = new StringBuilder();
            table.end(out);
            target.write(target.plainBytes(out));
        } else if (format != null) {
            target.write(target.bytes(format.tail(anyRow)));
        } else if (anyRow) {
            target.write(target.bytes("\n"));
        }
    }

    /** The column names that are written, metadata columns last. */
    List<String> names() {
        return names;
    }

    /** A text for a person's eyes: without control characters when a terminal shows it. */
    String visible(String text) {
        return target.isTerminal() ? Visible.of(text) : text;
    }
}
