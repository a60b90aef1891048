package dossier.cli;

import dossier.io.DisplayWidth;
import dossier.io.Visible;
import dossier.stats.ConcordanceRow;

/** Key words in context, one above the other. */
record ConcordanceView(int width) implements TextView<ConcordanceRow> {
    private static final int PLACE = 8;

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void append(StringBuilder out, ConcordanceRow row, String path, Paint paint) {
        Listing.place(out, path, row.line(), row.column(), paint);
        int digits = (row.line() + ":" + row.column()).length();
        String left = Visible.of(row.left());
        out.append(" ".repeat(Math.max(0, PLACE - digits) + Math.max(0, width - DisplayWidth.of(left)))).append(left)
                .append(paint.strong(Visible.of(row.node()))).append(Visible.of(row.right()));
    }
}
