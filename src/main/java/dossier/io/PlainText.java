package dossier.io;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Place;
import dossier.text.Read;
import dossier.text.Source;
import java.io.StringReader;

/**
 * Reads a plain text: one document, in pieces above a limit. One that begins with a line {@code ==> NAME <==} is several, each below
 * such a line, with a line end between a text and the next header, as {@code head} and {@code tail} print them.
 */
final class PlainText implements Reads {
    private static final String OPENING = "==> ";
    private static final String CLOSING = " <==";
    /** The longest header line. */
    private static final int HEADER = 1 << 13;

    private final Bytes bytes;
    /** All of a text that is one document of one piece and was read to tell what it is; else null. */
    private final String whole;
    private final CharWindow window;
    private final Found found;
    private final Markup markup;
    private final Names names;
    private final int limit;
    private final boolean headed;
    private boolean done;
    private boolean between;
    private String name;
    private Place place = Place.START;
    private int index;
    private long codePoints;

    PlainText(Bytes bytes, Decoded text, Found found, Markup markup, Names names, int limit) {
        this.bytes = bytes;
        this.found = found;
        this.markup = markup;
        this.names = names;
        this.limit = limit;
        String all = text.whole();
        whole = all == null || all.length() > limit || markup == Markup.TEXT && all.startsWith(OPENING) ? null : all;
        window = whole != null ? null : new CharWindow(all != null ? new StringReader(all) : text.reader());
        headed = whole == null && markup == Markup.TEXT && headerEnd(0) > 0;
        between = headed;
        if (!headed) {
            name = names.unique(found.name());
        }
    }

    @Override
    public Read next() {
        if (done) {
            return null;
        }
        if (whole == null) {
            window.fill(limit + HEADER);
        }
        if (bytes.damage() != null) {
            done = true;
            return new Failure(found.path(), 0, bytes.damage());
        }
        if (whole != null) {
            done = true;
            return new Document(name, source(whole), Metadata.NONE);
        }
        if (between) {
            readHeader();
            window.fill(limit + HEADER);
        }
        int separator = headed ? separator(Math.min(limit, window.length())) : -1;
        if (separator >= 0) {
            Document last = piece(separator, true);
            // The line end that belongs to the header, and the line it ends.
            place = new Place(last.source().place(separator).line() + 1, 1);
            window.drop(window.lineEnd(0));
            between = true;
            return last;
        }
        if (window.ended() && window.length() <= limit) {
            done = true;
            return piece(window.length(), true);
        }
        Document piece = piece(Cuts.after(window, 0, limit), false);
        place = piece.source().place(piece.text().length());
        index++;
        codePoints += piece.codePointLength();
        return piece;
    }

    private Document piece(int end, boolean last) {
        Source source = source(window.subSequence(0, end));
        window.drop(end);
        Document document = new Document(name, source, Metadata.NONE);
        return index == 0 && last ? document : document.with(new Piece(index, codePoints, last));
    }

    private Source source(String text) {
        return new Source(found.file() == null ? null : found.path(), markup, text, Anchors.at(place));
    }

    private void readHeader() {
        int end = headerEnd(0);
        name = names.unique(window.subSequence(OPENING.length(), end - CLOSING.length()));
        window.drop(end + window.lineEnd(end));
        place = new Place(place.line() + 1, 1);
        index = 0;
        codePoints = 0;
        between = false;
    }

    /** The offset of the line end before the next header, at most {@code to}; -1 when there is none. */
    private int separator(int to) {
        for (int at = 0; at <= to; at++) {
            int lineEnd = window.lineEnd(at);
            if (lineEnd > 0) {
                if (headerEnd(at + lineEnd) > 0) {
                    return at;
                }
                at += lineEnd - 1;
            }
        }
        return -1;
    }

    /** Where the header line at {@code at} ends, its line end not counted; -1 when there is none. */
    private int headerEnd(int at) {
        if (!window.startsWith(OPENING, at)) {
            return -1;
        }
        int end = at + OPENING.length();
        while (end - at < HEADER && window.has(end) && window.lineEnd(end) == 0) {
            end++;
        }
        int name = end - at - OPENING.length() - CLOSING.length();
        return name > 0 && window.startsWith(CLOSING, end - CLOSING.length()) ? end : -1;
    }
}
