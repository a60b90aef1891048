package dossier.cli;

import dossier.diff.DifferenceRow;
import dossier.text.Document;
import java.util.List;

/**
 * Shows two texts beside each other: what is equal in both columns, what differs marked in each. Where lines of equal text end, the
 * columns stand at one height. Of long equal stretches only the lines next to a difference are shown.
 */
final class SideBySide {
    private static final String MIDDLE = " │ ";
    private static final int LEAST_WIDTH = 20;

    private final int width;
    private final int context;
    private final boolean colour;

    /**
     * @param width the cells of both columns together
     * @param context the equal lines that are shown before and after a difference
     * @param colour whether colours mark what differs; else brackets do
     */
    SideBySide(int width, int context, boolean colour) {
        this.width = (Math.max(width, LEAST_WIDTH) - MIDDLE.length()) / 2;
        this.context = context;
        this.colour = colour;
    }

    /** Writes two texts that differ; nothing when there are no rows. */
    void write(Document a, Document b, List<DifferenceRow> rows, StringBuilder out) {
        if (rows.isEmpty()) {
            return;
        }
        WrappedColumn left = column("\u001b[31m", "[-", "-]");
        WrappedColumn right = column("\u001b[32m", "{+", "+}");
        left.add(a.name(), false);
        right.add(b.name(), false);
        flush(left, right, out);
        out.append("─".repeat(width + 1)).append('┼').append("─".repeat(width + 1)).append('\n');
        int atA = 0;
        for (int i = 0; i < rows.size(); i++) {
            DifferenceRow row = rows.get(i);
            int start = a.text().offsetByCodePoints(atA, (int) (row.aStart() - a.codePoint(atA)));
            equal(a.text().substring(atA, start), i > 0, true, left, right, out);
            left.add(row.aText(), true);
            right.add(row.bText(), true);
            atA = start + row.aText().length();
        }
        equal(a.text().substring(atA), true, false, left, right, out);
        flush(left, right, out);
    }

    private WrappedColumn column(String sequence, String open, String close) {
        return colour ? new WrappedColumn(width, sequence, "\u001b[0m", 0) : new WrappedColumn(width, open, close, open.length());
    }

    /** Adds text that both have, line by line. */
    private void equal(String text, boolean follows, boolean precedes, WrappedColumn left, WrappedColumn right, StringBuilder out) {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                flush(left, right, out);
            }
            boolean near = follows && i <= context || precedes && i >= lines.length - 1 - context;
            if (near || i == (follows ? context + 1 : 0)) {
                left.add(near ? lines[i] : "…", false);
                right.add(near ? lines[i] : "…", false);
            }
            if (near && i > 0 && i < lines.length - 1 && lines[i].isEmpty()) {
                out.append(" ".repeat(width)).append(MIDDLE.stripTrailing()).append('\n');
            }
        }
    }

    private void flush(WrappedColumn left, WrappedColumn right, StringBuilder out) {
        int lines = Math.max(left.lines(), right.lines());
        for (int i = 0; i < lines; i++) {
            left.write(i, out);
            out.append(" ".repeat(Math.max(0, width - left.width(i)))).append(i < right.lines() ? MIDDLE : MIDDLE.stripTrailing());
            right.write(i, out);
            out.append('\n');
        }
        left.clear();
        right.clear();
    }
}
