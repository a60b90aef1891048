package dossier.split;

import dossier.text.CellRow;
import dossier.text.Cells;

/**
 * A unit of a document's text.
 *
 * @param doc the document's name
 * @param n the unit's number in its document, from 1
 * @param kind what it is. Sentences and paragraphs: {@code sentence} or {@code paragraph}, or {@code heading}, {@code item} (of a list),
 *        {@code caption}, {@code header} (a field at the head of a letter), {@code signature}. Tokens: {@code word}, {@code number},
 *        {@code punctuation}, {@code symbol}, {@code emoji}, {@code emoticon}, {@code url}, {@code email}, {@code hashtag},
 *        {@code handle}. Sections: {@code lead} (what stands before the first heading), {@code section1} … {@code section6} by the
 *        level of their heading. Chunks: {@code chunk}, or {@code overlong} for a sentence that has more words than a chunk may have
 * @param start its first code point in the document's text
 * @param end the code point after its last one
 * @param line the line of its first character in the original, from 1
 * @param column the column of its first character in the original, from 1, in code points
 * @param text its text
 * @param date the date of the text it stands in; null when that isn't known
 * @param trace the places of its characters in the original
 */
public record UnitRow(String doc, long n, String kind, long start, long end, long line, long column, String text, String date,
        String trace) implements Numbered<UnitRow>, CellRow {
    @Override
    public void cells(Cells out) {
        out.text(doc);
        out.number(n);
        out.text(kind);
        out.number(start);
        out.number(end);
        out.number(line);
        out.number(column);
        out.text(text);
        out.text(date);
        out.text(trace);
    }

    /** The same unit when {@code before} units of its document came in earlier pieces. */
    @Override
    public UnitRow numbered(long before) {
        return before == 0 ? this : new UnitRow(doc, n + before, kind, start, end, line, column, text, date, trace);
    }
}
