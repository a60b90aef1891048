package dossier.cli;

import dossier.clean.Cleaner;
import dossier.text.Document;
import dossier.text.Piece;
import dossier.text.Span;
import dossier.text.Whitespace;

/**
 * Where the next cleaned piece of a text belongs: only when a piece is clean is it known where the next one begins.
 *
 * @param end the code points of the clean text so far
 * @param joint what stands between that and the next piece
 */
record Cleaned(long end, String joint) {
    /** Before the first piece. */
    static final Cleaned START = new Cleaned(0, "");

    /** The document cleaned, unless it is clean or is to stay as it is. */
    static Document of(Document document, Cleaner cleaner) {
        return cleaner == null || document.isClean() ? document : cleaner.clean(document).document();
    }

    /** What stands before a piece; nothing where it is empty. */
    String joint(Document piece) {
        return piece.text().isEmpty() ? "" : joint;
    }

    /** A cleaned piece in its place. */
    Document laid(Document cleaned) {
        Piece piece = cleaned.piece();
        return cleaned.with(new Piece(piece.index(), end + joint(cleaned).length(), piece.last()));
    }

    /** Where the piece behind one that {@link #laid} gave belongs. */
    Cleaned after(Document laid) {
        return laid.text().isEmpty() ? this : new Cleaned(laid.codePoint(laid.text().length()), jointAfter(laid.source().text(), laid.text()));
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
