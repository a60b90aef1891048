package dossier.clean;

import dossier.text.Document;
import dossier.text.Metadata;
import dossier.text.Place;
import dossier.text.Span;

/** A row of {@code clean --by document}: a clean text with what is known of it. The trace's places start from 1:1. */
public record DocumentRow(String doc, String title, String author, String date, String lang, String url, String text, String trace) {
    /** The row of a clean document. */
    public static DocumentRow of(Document document) {
        Metadata metadata = document.metadata();
        return new DocumentRow(document.name(), metadata.title(), metadata.author(), metadata.date(), metadata.lang(), metadata.url(),
                document.text(), document.trace(new Span(0, document.text().length()), Place.START));
    }
}
