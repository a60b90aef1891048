package dossier.timeline;

import dossier.clean.Part;
import dossier.text.Span;
import dossier.time.TimedText;
import dossier.time.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the texts of a document.
 *
 * @param part where it stands and what it is
 * @param date when it was written; null when that isn't known
 * @param text its time expressions
 */
record DatedPart(Part part, LocalDate date, TimedText text) {
    /** The dates in order that it tells something of: without those that only say when it was written. */
    List<Timex> told(String whole) {
        List<Timex> told = new ArrayList<>();
        for (Timex timex : text.timexes()) {
            boolean dated = timex.earliest() != null && (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME);
            boolean own = dated && timex.earliest().equals(date) && timex.latest().equals(date);
            if (dated && !(own && HeadDate.isLabel(whole, timex.span()))) {
                told.add(timex);
            }
        }
        return told;
    }

    boolean holds(Span sentence) {
        return sentence.start() >= part.span().start() && sentence.start() < part.span().end();
    }
}
