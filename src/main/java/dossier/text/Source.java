package dossier.text;

import java.util.Objects;

/**
 * A decoded original: a file, a record's text, or a piece of one. Its line starts are found when first asked for; safe for
 * use by several threads.
 */
public final class Source {
    private final String path;
    private final Markup markup;
    private final String text;
    private final Anchors anchors;
    private Lines lines;
    private CodePoints codePoints;

    /**
     * @param path the path as it opens from here; null when the text is no file of its own (a record, standard input)
     * @param anchors the places that are known of it: {@link Anchors#START} for a whole file
     */
    public Source(String path, Markup markup, String text, Anchors anchors) {
        this.path = path;
        this.markup = Objects.requireNonNull(markup);
        this.text = Objects.requireNonNull(text);
        this.anchors = Objects.requireNonNull(anchors);
    }

    /** The path as it opens from here; null when the text is no file of its own. */
    public String path() {
        return path;
    }

    public Markup markup() {
        return markup;
    }

    /** The decoded characters. */
    public String text() {
        return text;
    }

    Anchors anchors() {
        return anchors;
    }

    /** The place of the UTF-16 offset {@code offset} of {@link #text()}. */
    public Place place(int offset) {
        int anchor = anchors.indexAt(offset);
        Place place = anchors.place(anchor);
        return anchors.still(anchor) ? place : advanced(place, anchors.offset(anchor), offset);
    }

    /** Where a reader stands who starts at {@code place} with offset {@code from} and goes on to {@code to}. */
    private Place advanced(Place place, int from, int to) {
        Lines starts = lines();
        int first = starts.before(from);
        int last = starts.before(to);
        if (first == last) {
            return new Place(place.line(), place.column() + codePoints().at(to) - codePoints().at(from));
        }
        return new Place(place.line() + last - first, codePoints().at(to) - codePoints().at(starts.start(last)) + 1L);
    }

    private synchronized Lines lines() {
        if (lines == null) {
            lines = Lines.of(text);
        }
        return lines;
    }

    private synchronized CodePoints codePoints() {
        if (codePoints == null) {
            codePoints = CodePoints.of(text);
        }
        return codePoints;
    }
}
