package dossier.split;

import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Span;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The rows of a document's units. Held as offsets, for a large text has millions of them; each row is made when it is asked for. Safe for
 * use by several threads once all are added.
 */
final class UnitRows extends AbstractList<UnitRow> implements RandomAccess {
    private final Document document;
    private int count;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] kinds = new String[16];
    private String[] dates = new String[16];

    UnitRows(Document document) {
        this.document = document;
    }

    /** Adds a unit: its place in the document's text, and the date of the text it stands in, or null. */
    void add(Span span, String kind, String date) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
            dates = Arrays.copyOf(dates, 2 * count);
        }
        starts[count] = span.start();
        ends[count] = span.end();
        kinds[count] = kind;
        dates[count++] = date;
    }

    @Override
    public UnitRow get(int index) {
        if (index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        Span span = new Span(starts[index], ends[index]);
        Place place = document.place(span.start());
        return new UnitRow(document.name(), index + 1, kinds[index], document.codePoint(span.start()), document.codePoint(span.end()),
                place.line(),
                place.column(), span.of(document.text()), dates[index], document.trace(span, place));
    }

    @Override
    public int size() {
        return count;
    }
}
