package dossier.time;

import dossier.text.Span;
import java.time.LocalDate;

/**
 * A time expression in a text, in the terms of TIMEX3 (TimeML 1.2.1).
 *
 * @param span where it stands
 * @param type what it is
 * @param value its ISO 8601 value: {@code 2018-05}, {@code 2018-W20}, {@code P3D}, {@code PRESENT_REF}; null when it can't be told
 * @param mod {@code START}, {@code MID}, {@code END}, {@code APPROX}, {@code BEFORE}, {@code AFTER} …; null for none
 * @param interval the calendar days that the value spans; null when it spans none
 */
public record Timex(Span span, Type type, String value, String mod, Interval interval) {
    /** The four types of TIMEX3. */
    public enum Type { DATE, TIME, DURATION, SET }

    /** The first calendar day that the value spans; null when it spans none. */
    public LocalDate earliest() {
        return interval == null ? null : interval.earliest();
    }

    /** The last calendar day that the value spans; null when it spans none. */
    public LocalDate latest() {
        return interval == null ? null : interval.latest();
    }
}
