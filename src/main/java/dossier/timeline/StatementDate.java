package dossier.timeline;

import dossier.time.Timex;
import java.time.LocalDate;

/**
 * The date of a statement, from its own words or from the heading of its entry.
 *
 * @param mention its words; null when it is the day of a report
 * @param value its value as TIMEX3 has it
 * @param earliest the first day
 * @param latest the last day
 */
record StatementDate(String mention, String value, LocalDate earliest, LocalDate latest) {
    static StatementDate of(Timex timex, String text) {
        return new StatementDate(timex.span().of(text), timex.value(), timex.earliest(), timex.latest());
    }
}
