package dossier.timeline;

import dossier.clean.Part;
import dossier.text.Span;
import dossier.time.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The day of which a report tells: that of the last expression in it for a day of its week ("on Tuesday"), else its own. Sentences of a
 * report that say what was, and don't say when, tell of that day. A text that names no such day among its first sentences is no report,
 * nor is narrative; their sentences without a date have none.
 */
final class NewsDay {
    /** A report appears so many days after what it tells, at most. */
    private static final int FRESH = 7;
    /** Among so many UTF-16 units at the beginning a report says of which day it tells. */
    private static final int LEAD = 2000;

    private final DatedPart part;
    private final boolean report;
    private LocalDate day;

    /** @param told the dates that the text tells something of */
    NewsDay(DatedPart part, List<Timex> told) {
        this.part = part;
        this.day = part.date();
        boolean article = part.date() != null && part.part().kind() == Part.Kind.ARTICLE && !part.text().isNarrative();
        int lead = part.part().span().start() + LEAD;
        this.report = article && tellsNews(told, lead);
    }

    private boolean tellsNews(List<Timex> told, int lead) {
        for (Timex timex : told) {
            if (timex.span().start() < lead && isFresh(timex)) {
                return true;
            }
        }
        return false;
    }

    boolean isReport() {
        return report;
    }

    /** Whether "today" in a sentence means these days, rather than the day on which the text was written: the world of today. */
    boolean isGeneral(Span sentence) {
        return !report && !part.text().tellsPast(sentence);
    }

    private boolean isFresh(Timex timex) {
        long days = ChronoUnit.DAYS.between(timex.earliest(), part.date());
        return timex.earliest().equals(timex.latest()) && days >= 0 && days <= FRESH;
    }

    /** The report goes on past a date. */
    void comesTo(Timex timex) {
        if (report && isFresh(timex)) {
            day = timex.earliest();
        }
    }

    /** The day of a sentence that names none; null when it can't be told. */
    LocalDate of(Span sentence) {
        return report && part.text().tellsPast(sentence) ? day : null;
    }
}
