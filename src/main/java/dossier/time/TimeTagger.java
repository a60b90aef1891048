package dossier.time;

import dossier.text.Span;
import java.time.LocalDateTime;
import java.util.List;

/** Finds and resolves the time expressions of a text. Safe for use by several threads. */
public final class TimeTagger {
    /**
     * The time expressions of one stretch of a text, in order.
     *
     * @param text the text
     * @param within the stretch: one of the texts of a file, which has a date of its own
     * @param date the date (and time) of that text, which relative expressions start from; null when it isn't known
     */
    public List<Timex> tag(String text, Span within, LocalDateTime date) {
        return List.of();
    }
}
