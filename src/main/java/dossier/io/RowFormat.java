package dossier.io;

import java.util.List;

/** How rows are spelled in one of the formats that programs read. Safe for use by several threads. */
public interface RowFormat {
    /** What stands before the first row. */
    String head(List<String> columns);

    /** What stands between two rows. */
    String between();

    /** What stands after the last row. */
    String tail(boolean anyRow);

    /** Opens a row. */
    void open(Utf8Builder out);

    /** Writes the value of a column, its separator before it. */
    void cell(Utf8Builder out, int column, String name, Object value);

    /** Writes a number as the value of a column. */
    void number(Utf8Builder out, int column, String name, long value);

    /** Writes a number as the value of a column; none for NaN and the infinities. */
    void number(Utf8Builder out, int column, String name, double value);

    /** Opens a cell whose text comes in parts. */
    void openText(Utf8Builder out, int column, String name);

    /** Writes a part of the text of the open cell. */
    void text(Utf8Builder out, CharSequence part);

    /** Closes the cell that {@link #openText} opened. */
    void closeText(Utf8Builder out);

    /** Closes a row. */
    void close(Utf8Builder out);

    /** Writes a whole row. */
    default void row(Utf8Builder out, List<String> columns, Object[] values) {
        open(out);
        for (int i = 0; i < values.length; i++) {
            cell(out, i, columns.get(i), values[i]);
        }
        close(out);
    }
}
