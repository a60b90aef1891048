package dossier.timeline;

import dossier.clean.Part;
import dossier.text.Span;
import dossier.time.Interval;
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
            if (dated && !isStyle(timex, whole) && !(own && HeadDate.isLabel(whole, timex.span()))) {
                told.add(timex);
            }
        }
        return told;
    }

    /** Of 20th and 21st century politics: a century without an article tells of what kind something is, not when it was. */
    private static boolean isStyle(Timex timex, String whole) {
        String words = timex.span().of(whole);
        boolean in = whole.regionMatches(true, timex.span().start() - 3, "in ", 0, 3);
        boolean plain = timex.mod() == null && !in && !words.regionMatches(true, 0, "the ", 0, 4);
        return plain && timex.interval().precision() == Interval.Precision.CENTURY && !words.endsWith("ies");
    }

    boolean holds(Span sentence) {
        return sentence.start() >= part.span().start() && sentence.start() < part.span().end();
    }
}
