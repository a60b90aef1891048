package dossier.cli;

import dossier.io.TextTable;
import dossier.io.Visible;
import java.util.function.Function;

/**
 * Shows of each row its text alone.
 *
 * @param text the text of a row
 * @param between what stands between two rows
 * @param oneLine whether each text is to stand on one line
 * @param <R> the rows
 */
record LineView<R extends Record>(Function<R, String> text, String between, boolean oneLine) implements TextView<R> {
    /** A text a line. */
    static <R extends Record> LineView<R> lines(Function<R, String> text) {
        return new LineView<>(text, "\n", true);
    }

    /** Texts of several lines, apart by an empty line. */
    static <R extends Record> LineView<R> paragraphs(Function<R, String> text) {
        return new LineView<>(text, "\n\n", false);
    }

    @Override
    public void append(StringBuilder out, R row, String path, Paint paint) {
        String shown = Visible.of(text.apply(row));
        out.append(oneLine ? TextTable.oneLine(shown) : shown);
    }
}
