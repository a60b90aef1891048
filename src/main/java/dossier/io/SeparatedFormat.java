package dossier.io;

import java.util.List;

/** Rows as lines of cells below a header row. */
abstract class SeparatedFormat implements RowFormat {
    @Override
    public final String head(List<String> columns) {
        Utf8Builder out = new Utf8Builder();
        for (int i = 0; i < columns.size(); i++) {
            cell(out, i, "", columns.get(i));
        }
        return out.append('\n').toString();
    }

    abstract char separator();

    @Override
    public final void number(Utf8Builder out, int column, String name, long value) {
        separate(out, column).append(value);
    }

    @Override
    public final void number(Utf8Builder out, int column, String name, double value) {
        Values.number(separate(out, column), value);
    }

    final Utf8Builder separate(Utf8Builder out, int column) {
        return column > 0 ? out.append(separator()) : out;
    }

    @Override
    public final String between() {
        return "";
    }

    @Override
    public final String tail(boolean anyRow) {
        return "";
    }

    @Override
    public final void open(Utf8Builder out) {
        // A row begins with its first cell.
    }

    @Override
    public final void close(Utf8Builder out) {
        out.append('\n');
    }
}
