package dossier.cli;

import dossier.io.DisplayWidth;
import dossier.io.TextTable;
import dossier.io.Visible;
import dossier.stats.ConcordanceRow;
import dossier.text.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Key words in context, one above the other. What is to be shown is told before by {@link #expect}. */
final class ConcordanceView implements TextView<ConcordanceRow> {
    private final int width;
    /** The widest place. */
    private final AtomicInteger widest = new AtomicInteger();

    /** @param width the characters of context on each side, at most */
    ConcordanceView(int width) {
        this.width = width;
    }

    /** Leaves room for the places of these rows of a document; in any thread. */
    void expect(Document document, List<ConcordanceRow> rows) {
        String path = document.source().path() == null ? document.name() : document.source().path();
        for (ConcordanceRow row : rows) {
            widest.accumulateAndGet(placeWidth(path, row), Math::max);
        }
    }

    private static int placeWidth(String path, ConcordanceRow row) {
        return DisplayWidth.of(Visible.of(TextTable.oneLine(path))) + (row.line() + ":" + row.column()).length();
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void append(StringBuilder out, ConcordanceRow row, String path, Paint paint) {
        Listing.place(out, path, row.line(), row.column(), paint);
        String left = Visible.of(row.left());
        out.append(" ".repeat(Math.max(0, widest.get() - placeWidth(path, row)) + Math.max(0, width - DisplayWidth.of(left)))).append(left)
                .append(paint.strong(Visible.of(row.node()))).append(Visible.of(row.right()));
    }
}
