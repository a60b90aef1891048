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
 * @param earliest the first calendar day that the value spans; null when it spans none
 * @param latest the last calendar day that the value spans; null when it spans none
 */
public record Timex(Span span, Type type, String value, String mod, LocalDate earliest, LocalDate latest) {
    /** The four types of TIMEX3. */
    public enum Type { DATE, TIME, DURATION, SET }
}
