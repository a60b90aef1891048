package dossier.clean;

import dossier.text.Span;

/**
 * One of the texts that a file holds.
 *
 * @param kind what it is beside the others
 * @param span where it stands in the document's text
 * @param title its own title; null when it has none
 * @param author who wrote it; null when that isn't said
 * @param date its own date, {@code YYYY-MM-DD} or with a time; null when it isn't said
 */
public record Part(Kind kind, Span span, String title, String author, String date) {
    /** What a text of a file can be. */
    public enum Kind { ARTICLE, COMMENT, TEASER }
}
