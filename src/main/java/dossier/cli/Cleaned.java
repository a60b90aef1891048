package dossier.cli;

import dossier.clean.Cleaner;
import dossier.text.Document;
import dossier.text.Piece;
import dossier.text.Span;
import dossier.text.Whitespace;

/**
 * Lays the cleaned pieces of one text behind one another: only when a piece is clean is it known where the next one begins.
 * Pieces are given in order.
 */
final class Cleaned {
    private long end;
    private String joint = "";

    /** The document cleaned, unless it is clean or is to stay as it is. */
    static Document of(Document document, Cleaner cleaner) {
        return cleaner == null || document.isClean() ? document : cleaner.clean(document).document();
    }

    /** Whether a document can't be used as it comes from cleaning, for the length of what stands before it isn't known. */
    static boolean waits(Document raw, Cleaner cleaner) {
        return cleaner != null && !raw.isClean() && raw.piece().index() > 0;
    }

    /** What stands between the last piece and the one that {@link #laid} was just given; empty for a first piece. */
    String joint(Document laid) {
        return laid.piece().index() == 0 || laid.text().isEmpty() ? "" : joint;
    }

    /** A cleaned piece in its place. Called for every piece, in order, before the next one's. */
    Document laid(Document cleaned) {
        Piece piece = cleaned.piece();
        if (piece.index() == 0) {
            end = 0;
            joint = "";
        }
        Document laid = cleaned.with(new Piece(piece.index(), end + (cleaned.text().isEmpty() ? 0 : joint.length()), piece.last()));
        return laid;
    }

    /** Goes on behind a piece that {@link #laid} gave. */
    void after(Document laid) {
        if (!laid.text().isEmpty()) {
            end = laid.codePoint(laid.text().length());
            joint = jointAfter(laid.source().text(), laid.text());
        }
    }

    /**
     * Pieces are cut at a paragraph's end, a line's, or within a line: the clean text shows the same. Where cleaning has set the piece's
     * last lines apart as paragraphs, the next line is one too.
     */
    private static String jointAfter(String raw, String clean) {
        int from = raw.length();
        int lines = 0;
        while (from > 0 && Whitespace.is(raw.charAt(from - 1))) {
            from--;
            if (raw.charAt(from) == '\n' || raw.charAt(from) == '\r' && (from + 1 == raw.length() || raw.charAt(from + 1) != '\n')) {
                lines++;
            }
        }
        if (lines == 0) {
            return from < raw.length() ? " " : "";
        }
        int last = clean.lastIndexOf('\n');
        return lines > 1 || last > 0 && clean.charAt(last - 1) == '\n' ? "\n\n" : "\n";
    }

    /** The whole text of a document as a span. */
    static Span whole(Document document) {
        return new Span(0, document.text().length());
    }
}
