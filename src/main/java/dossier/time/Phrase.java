package dossier.time;

import java.time.LocalDate;

/** What an expression says, before it is known what it is counted from. */
sealed interface Phrase {
    /** A date with its year. */
    record Fixed(Period period) implements Phrase {
    }

    /** A date of digits that can be read in two ways, as 3/5/2018; its year is 0 when not said. */
    record Ambiguous(int year, int first, int second) implements Phrase {
    }

    /** A date that the calendar doesn't have, as 30 February 2018. */
    record Impossible(String value) implements Phrase {
        static Impossible of(int year, int month, int day) {
            return new Impossible(Period.pad(year, 4) + "-" + Period.pad(month, 2) + "-" + Period.pad(day, 2));
        }
    }

    /** A day with its year, be it one that the calendar has or not. */
    static Phrase day(int year, int month, int day) {
        Period period = Period.day(year, month, day);
        return period == null ? Impossible.of(year, month, day) : new Fixed(period);
    }

    /** A date without a year. Month, day and weekday are 0 when not said. */
    record Yearless(int month, int day, int weekday) implements Phrase {
    }

    /** A holiday of an unnamed year. */
    record Yearly(Holiday holiday) implements Phrase {
    }

    /** A season, a quarter, a half of an unnamed year. */
    record YearPart(Grain grain, int index) implements Phrase {
    }

    /** A unit counted from an anchor: last month (-1), this year (0). */
    record Relative(int count, Grain unit, Anchor anchor) implements Phrase {
    }

    /** A named part of the calendar beside an anchor: last May (-1), this Friday (0), next summer (1). */
    record Named(int count, Phrase name, Anchor anchor) implements Phrase {
    }

    /** A named part of the calendar in a year that is counted from an anchor: August of that year. */
    record InYear(Phrase name, Relative year) implements Phrase {
    }

    /**
     * The last or next so many units up to an anchor: the past three weeks (negative), the next four business days (workdays), within
     * three weeks (the day of the anchor is one of them).
     */
    record Window(Quantity quantity, Grain unit, int direction, Anchor anchor, boolean workdays, boolean within) implements Phrase {
        Window(Quantity quantity, Grain unit, int direction, Anchor anchor) {
            this(quantity, unit, direction, anchor, false, false);
        }
    }

    /** So long before (-1) or after (1) another date, or an anchor when {@code base} is null. */
    record Shift(Quantity quantity, Grain unit, int direction, Phrase base, Anchor anchor) implements Phrase {
        /** Whether it is weeks, months or years after a day or after now. */
        boolean isOfWeeksAhead() {
            return direction > 0 && unit.compareTo(Grain.WEEK) <= 0 && quantity.whole() > 0 && (base != null || anchor == Anchor.WRITTEN);
        }

        /** The unit of what it leads to: so many decades before a date is a year. */
        Grain counted() {
            return unit.compareTo(Grain.YEAR) < 0 ? Grain.YEAR : unit == Grain.FORTNIGHT ? Grain.WEEK : unit;
        }

        /** The first day of a period, so much later or earlier; null when it can't be told. */
        LocalDate day(Period from) {
            int count = quantity.whole() * (unit == Grain.FORTNIGHT ? 2 : 1);
            if (from == null || count == 0 || from.grain().compareTo(counted()) < 0) {
                return null;
            }
            // A year before this week is the week that has its middle.
            boolean ofWeek = from.grain() == Grain.WEEK && counted() != Grain.WEEK;
            LocalDate first = ofWeek ? from.first().plusDays(3) : from.first();
            return Period.shifted(first, direction * count, counted() == Grain.WEEK ? Grain.WEEK : unit);
        }
    }

    /** The first such weekday on or after another date: Thursday, two years from now. */
    record WeekdayAfter(int weekday, Shift date) implements Phrase {
    }

    /** A part of another date: the first week of May; {@code index} from 1, or -1 for the last. */
    record Within(int index, Grain unit, Phrase whole) implements Phrase {
    }

    /** A weekday of a longer period: the last (-1) Friday of May. */
    record NthWeekday(int index, int weekday, Phrase whole) implements Phrase {
    }

    /** So many units from the beginning or the end of another date: the first nine months of 2018. */
    record Stretch(Quantity quantity, Grain unit, boolean last, Phrase whole) implements Phrase {
    }

    /** A year of accounts ({@code FY}) or of schools ({@code SY}). */
    record Fiscal(String kind, int year) implements Phrase {
        static final String ACCOUNTS = "FY";
        static final String SCHOOL = "SY";
    }

    /** This fiscal year (0), the last school year (-1). */
    record FiscalBeside(String kind, int count) implements Phrase {
    }

    /** A day that isn't said: a time of the day stands alone. */
    record SomeDay() implements Phrase {
    }

    /** A length of time. */
    record Length(String value) implements Phrase {
    }

    /** A recurrence. */
    record Recurring(String value) implements Phrase {
    }

    /** A time that has no value: the rainy season, which differs between places; a period of peace. */
    record Unvalued() implements Phrase {
    }

    /** A day of something that is told by its number alone: on the third day. A trigger by TIDES 2003, on which histories are annotated. */
    record DayOfSeries() implements Phrase {
    }

    /** A year of three digits, which only a story of such times may name without an era: in 218. */
    record EarlyYear(int year) implements Phrase {
    }

    /** PRESENT_REF, PAST_REF, FUTURE_REF. */
    record Reference(String value) implements Phrase {
    }

    /** Whether it is or may be a day. */
    default boolean isDay() {
        if (this instanceof Fixed fixed) {
            return fixed.period().grain() == Grain.DAY;
        }
        if (this instanceof Yearless yearless) {
            return yearless.day() != 0 || yearless.weekday() != 0;
        }
        if (this instanceof Relative relative) {
            return relative.unit() == Grain.DAY;
        }
        if (this instanceof Named named) {
            return named.name().isDay();
        }
        if (this instanceof InYear inYear) {
            return inYear.name().isDay();
        }
        if (this instanceof Within within) {
            return within.unit() == Grain.DAY;
        }
        if (this instanceof Yearly yearly) {
            return yearly.holiday().isDay();
        }
        return this instanceof NthWeekday || this instanceof WeekdayAfter || this instanceof Ambiguous || this instanceof Impossible
                || this instanceof Shift shift
                && shift.unit() == Grain.DAY;
    }

    /** Whether one of this and another phrase is a time of the day without its day, which the other may name. */
    default boolean isClockOf(Phrase other) {
        return this instanceof SomeDay && other.isDay() || other instanceof SomeDay && isDay();
    }

    /** Whether it is a date, resolved or not. */
    default boolean isDate() {
        return !(this instanceof SomeDay || this instanceof Length || this instanceof Recurring || this instanceof Reference
                || this instanceof Unvalued || this instanceof DayOfSeries
                || this instanceof Window || this instanceof Stretch);
    }
}
