package dossier.entities;

import dossier.split.Sentences;
import dossier.text.Document;
import java.util.List;

/** Finds the names in documents, one at a time. Safe for use by several threads. */
public final class EntityFinder {
    /** The names in a document. */
    public NamedText find(Document document) {
        return new NamedText(document, Sentences.of(document.text(), document.metadata().lang()), List.of());
    }
}
