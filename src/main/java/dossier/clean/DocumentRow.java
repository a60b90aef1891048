package dossier.clean;

import dossier.text.Document;
import dossier.text.Metadata;
import dossier.text.Place;
import dossier.text.Span;

/**
 * A cleaned document.
 *
 * @param doc the document's name
 * @param title its title; null when it has none
 * @param author who wrote it; null when that isn't said
 * @param date its own date, {@code YYYY-MM-DD} unless it came otherwise with the document; null when it isn't said
 * @param lang its language as a BCP 47 tag; null when it can't be told
 * @param url where it was published; null when that isn't known
 * @param text the clean text
 * @param trace the places of the text in the original
 */
public record DocumentRow(String doc, String title, String author, String date, String lang, String url, String text, String trace) {
    /** The row of a clean document. */
    public static DocumentRow of(Document document) {
        Metadata metadata = document.metadata();
        String trace = document.trace(new Span(0, document.text().length()), Place.START);
        return new DocumentRow(document.name(), metadata.title(), metadata.author(), metadata.date(), metadata.lang(), metadata.url(),
                document.text(), trace);
    }
}
