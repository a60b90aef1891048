package dossier.cli;

import dossier.clean.Cleaner;
import dossier.text.Document;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Span;
import dossier.text.Whitespace;

/**
 * Where the next cleaned piece of a text belongs, and what the text has said of itself: only when a piece is clean is it known where the
 * next one begins, and its beginning alone tells its title, author and date.
 *
 * @param end the code points of the clean text so far
 * @param joint what stands between that and the next piece
 * @param metadata that of the pieces so far, of which the first counts
 */
record Cleaned(long end, String joint, Metadata metadata) {
    /** Before the first piece. */
    static final Cleaned START = new Cleaned(0, "", Metadata.NONE);

    /** The document cleaned, unless it is clean or is to stay as it is. */
    static Document of(Document document, Cleaner cleaner) {
        return cleaner == null || document.isClean() ? document : cleaner.clean(document).document();
    }

    /** What stands before a piece; nothing where it is empty. */
    String joint(Document piece) {
        return piece.text().isEmpty() ? "" : joint;
    }

    /** A cleaned piece in its place, with what is known of its text. */
    Document laid(Document cleaned) {
        Piece piece = cleaned.piece();
        Metadata known = cleaned.metadata();
        for (String name : metadata.names()) {
            known = metadata.value(name) == null ? known : known.with(name, metadata.value(name));
        }
        return cleaned.with(known).with(new Piece(piece.index(), end + joint(cleaned).length(), piece.last()));
    }

    /** Where the piece behind one that {@link #laid} gave belongs. */
    Cleaned after(Document laid) {
        return laid.text().isEmpty() ? new Cleaned(end, joint, laid.metadata())
                : new Cleaned(laid.codePoint(laid.text().length()), jointAfter(laid.source().text(), laid.text()), laid.metadata());
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
