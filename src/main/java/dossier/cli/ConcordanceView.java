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
    /** A line that has less room for the context on each side than this may as well be broken. */
    private static final int NARROWEST = 15;
    /** The signs around a place. */
    private static final int AROUND_PLACE = 3;

    private final int width;
    private final int room;
    /** The widest place. */
    private final AtomicInteger widest = new AtomicInteger();
    /** The widest hit. */
    private final AtomicInteger widestNode = new AtomicInteger();

    /**
     * @param width the characters of context on each side, at most
     * @param room the cells of a line, which take as much of the context as fits; 0 for as many as it takes
     */
    ConcordanceView(int width, int room) {
        this.width = width;
        this.room = room;
    }

    /** Leaves room for the places of these rows of a document; in any thread. */
    void expect(Document document, List<ConcordanceRow> rows) {
        String path = document.source().path() == null ? document.name() : document.source().path();
        for (ConcordanceRow row : rows) {
            widest.accumulateAndGet(placeWidth(path, row), Math::max);
            widestNode.accumulateAndGet(DisplayWidth.of(Visible.of(row.node())), Math::max);
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
        int fitting = (room - widest.get() - AROUND_PLACE - widestNode.get()) / 2;
        int context = room == 0 ? width : Math.min(width, Math.max(NARROWEST, fitting));
        String left = Visible.of(row.left());
        String right = Visible.of(row.right());
        if (room > 0) {
            left = end(left, context);
            right = begin(right, context);
        }
        out.append(" ".repeat(Math.max(0, widest.get() - placeWidth(path, row)) + Math.max(0, context - DisplayWidth.of(left))))
                .append(left)
                .append(paint.strong(Visible.of(row.node()))).append(right);
    }

    /** The end of a text that fits into so many cells. */
    private static String end(String text, int cells) {
        int from = 0;
        for (int over = DisplayWidth.of(text) - cells; over > 0; over = DisplayWidth.of(text.substring(from)) - cells) {
            from = text.offsetByCodePoints(from, 1);
        }
        return text.substring(from);
    }

    /** The begin of a text that fits into so many cells. */
    private static String begin(String text, int cells) {
        int to = text.length();
        for (int over = DisplayWidth.of(text) - cells; over > 0; over = DisplayWidth.of(text.substring(0, to)) - cells) {
            to = text.offsetByCodePoints(to, -1);
        }
        return text.substring(0, to);
    }
}
