package dossier.split;

/**
 * One of the texts that a document holds.
 *
 * @param doc the document's name
 * @param n the text's number in its document, from 1
 * @param kind {@code article}, {@code comment} or {@code teaser}
 * @param start its first code point in the document's text
 * @param end the code point after its last one
 * @param line the line of its first character in the original, from 1
 * @param column the column of its first character in the original, from 1, in code points
 * @param text the text
 * @param title its own title; null when it has none
 * @param author who wrote it; null when that isn't said
 * @param date its own date; null when it isn't said
 * @param trace the places of its characters in the original
 */
public record TextRow(String doc, long n, String kind, long start, long end, long line, long column, String text, String title,
        String author, String date, String trace) implements Numbered<TextRow> {
    /** The same text when {@code before} texts of its document came in earlier pieces. */
    @Override
    public TextRow numbered(long before) {
        return before == 0 ? this : new TextRow(doc, n + before, kind, start, end, line, column, text, title, author, date, trace);
    }
}
