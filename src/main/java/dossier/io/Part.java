package dossier.io;

import dossier.text.Anchors;
import dossier.text.Markup;
import dossier.text.Place;
import dossier.text.Source;

/**
 * Where the text of a row stands: in its document, and in the original.
 *
 * @param start the offset in its document's text, in code points; -1 when the row is a document of its own
 * @param place where it begins in the original
 * @param placed whether the row says so
 * @param trace the places of a text that cleaning has changed; null when it stands verbatim
 * @param traced whether the row ends in a column {@code trace}: whether dossier wrote it
 */
record Part(long start, Place place, boolean placed, String trace, boolean traced) {
    /** A row that says nothing of places. */
    static final Part NONE = new Part(-1, Place.START, false, null, false);

    /**
     * What {@code row} says of places.
     *
     * @param named whether the row says which document it belongs to
     * @throws IllegalArgumentException when a row that dossier wrote says nonsense
     */
    static Part of(Row row, boolean named) {
        boolean traced = "trace".equals(row.lastColumn());
        long start = named ? row.number("start") : -1;
        if (traced && named && start < 0 && row.text("start") != null) {
            throw new IllegalArgumentException("start is no offset: " + row.text("start"));
        }
        long line = row.number("line");
        long column = row.number("column");
        boolean placed = line > 0 && column > 0;
        if (traced && !placed && (row.text("line") != null || row.text("column") != null)) {
            throw new IllegalArgumentException("line and column are no place: " + row.text("line") + ":" + row.text("column"));
        }
        return new Part(start, placed ? new Place(line, column) : Place.START, placed, traced ? row.text("trace") : null, traced);
    }

    boolean isPart() {
        return start >= 0;
    }

    /** Whether {@code column} speaks of where the text stands, and is no metadata of the document. */
    boolean isStructure(String column) {
        return switch (column) {
            case "doc", "text" -> true;
            case "line", "column" -> placed;
            case "n", "kind", "start", "end", "trace" -> traced || isPart();
            default -> false;
        };
    }

    /**
     * {@code text} at its places.
     *
     * @throws IllegalArgumentException when the trace is none or does not fit the text
     */
    Source source(Markup markup, String text) {
        return new Source(null, markup, text, new Anchors.Builder().add(0, text, place, trace).build());
    }
}
