package dossier.split;

import dossier.text.Span;
import java.util.Locale;

/**
 * A stretch of a text that no sentence leaves.
 *
 * @param span from its first to its last character that is not white space
 * @param kind what it is in the layout of its text
 * @param level the level of a heading, 1 for the highest, at most 6; 0 for all else
 */
record Paragraph(Span span, Kind kind, int level) {
    /** What a paragraph can be. */
    enum Kind {
        PARAGRAPH, HEADING, ITEM, SIGNATURE, HEADER, CAPTION;

        /** The name that rows print. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
