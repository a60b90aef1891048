package dossier.io;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Read;
import dossier.text.Source;

/** Reads a text that is worked on whole: an HTML page. */
final class WholePage implements Reads {
    private final Bytes bytes;
    private final CharWindow window;
    private final Found found;
    private final Names names;
    private final int limit;
    private boolean done;

    WholePage(Bytes bytes, Decoded text, Found found, Names names, int limit) {
        this.bytes = bytes;
        this.window = new CharWindow(text.reader());
        this.found = found;
        this.names = names;
        this.limit = limit;
    }

    @Override
    public Read next() {
        if (done) {
            return null;
        }
        done = true;
        if (window.fill(limit + 1)) {
            return new Failure(found.path(), 0, "an HTML page of more than " + limit
                    + " characters; --from text takes it as plain text, in pieces");
        }
        if (bytes.damage() != null) {
            return new Failure(found.path(), 0, bytes.damage());
        }
        String path = found.file() == null ? null : found.path();
        Source source = new Source(path, Markup.HTML, window.toString(), Anchors.START);
        return new Document(names.unique(found.name()), source, Metadata.NONE);
    }
}
