package dossier.io;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Piece;
import dossier.text.Place;
import dossier.text.Source;
import dossier.text.Span;
import java.util.Arrays;

/** A document cut to pieces that are not longer than a limit; each is made when it is asked for. */
final class Pieces {
    private final Document whole;
    /** Where the pieces begin, and the end of the last. */
    private final int[] cuts;
    private int next;

    Pieces(Document whole, int limit) {
        this.whole = whole;
        String text = whole.text();
        int[] found = new int[text.length() / Math.max(1, limit) + 2];
        int count = 1;
        for (int at = 0; text.length() - at > limit; count++) {
            at = Cuts.after(text, at, limit);
            if (count + 1 >= found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            found[count] = at;
        }
        found[count] = text.length();
        cuts = Arrays.copyOf(found, count + 1);
    }

    int count() {
        return cuts.length - 1;
    }

    /** The next piece; null when there is none. */
    Document next() {
        if (next == count()) {
            return null;
        }
        Span span = new Span(cuts[next], cuts[next + 1]);
        next++;
        if (count() == 1) {
            return whole;
        }
        Place place = whole.place(span.start());
        String text = span.of(whole.text());
        Anchors anchors = new Anchors.Builder().add(0, text, place, whole.trace(span, place)).build();
        Source source = new Source(whole.source().path(), whole.source().markup(), text, anchors);
        Piece piece = new Piece(whole.piece().index() + next - 1, whole.codePoint(span.start()), next == count() && whole.piece().last());
        Document document = new Document(whole.name(), source, whole.metadata()).with(piece);
        return whole.isClean() ? document.cleaned() : document;
    }
}
