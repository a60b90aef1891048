package dossier.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/**
 * A stretch of the proleptic Gregorian calendar: a day, a month, a century …
 *
 * @param grain its unit, {@link Grain#DAY} at the finest
 * @param first its first day
 * @param end its last day when it is a month or year of another calendar; null when it is one of the Gregorian calendar
 */
record Period(Grain grain, LocalDate first, LocalDate end) {
    /** The years that are told apart. */
    private static final int FARTHEST = 9999;
    /** Months, days, hours and minutes as values have them. */
    private static final String[] TWO_DIGITS = twoDigits();

    Period(Grain grain, LocalDate first) {
        this(grain, first, null);
    }

    /** The day; null when the calendar has none such or the year is beyond all texts. */
    static Period day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || Math.abs(year) > FARTHEST) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day > first.lengthOfMonth() ? null : new Period(Grain.DAY, first.withDayOfMonth(day));
    }

    static Period month(int year, int month) {
        return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    static Period year(int year) {
        return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The year 480 BC is the astronomical year -479. */
    static int beforeChrist(int year) {
        return 1 - year;
    }

    /** The century, counted as people do: the 20th. Negative before Christ. */
    static Period century(int ordinal) {
        return new Period(Grain.CENTURY, LocalDate.of(ordinal > 0 ? Math.max(1, ordinal * 100 - 100) : beforeChrist(-ordinal * 100), 1, 1));
    }

    /** The season of a year: 0 spring to 3 winter, which begins in December; meteorological, of the northern hemisphere. */
    static Period season(int year, int season) {
        return new Period(Grain.SEASON, LocalDate.of(year, 3 + 3 * season, 1));
    }

    static Period quarter(int year, int quarter) {
        return new Period(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    static Period half(int year, int half) {
        return new Period(Grain.HALF_YEAR, LocalDate.of(year, 6 * half - 5, 1));
    }

    /** The period of this unit in which a day lies. */
    static Period of(Grain grain, LocalDate day) {
        int year = day.getYear();
        return switch (grain) {
            case CENTURY -> year > 0 ? new Period(grain, LocalDate.of(year / 100 * 100, 1, 1)) : century(-((100 - year) / 100));
            case DECADE -> year > 0 ? new Period(grain, LocalDate.of(year / 10 * 10, 1, 1))
                    : new Period(grain, LocalDate.of(beforeChrist((1 - year) / 10 * 10 + 9), 1, 1));
            case YEAR -> year(year);
            case HALF_YEAR -> half(year, day.getMonthValue() > 6 ? 2 : 1);
            case SEASON -> day.getMonthValue() < 3 ? season(year - 1, 3) : season(year, day.getMonthValue() / 3 - 1);
            case QUARTER -> quarter(year, (day.getMonthValue() + 2) / 3);
            case MONTH -> month(year, day.getMonthValue());
            case FORTNIGHT, WEEK -> new Period(grain, monday(day));
            case WEEKEND -> new Period(grain, monday(day).plusDays(5));
            default -> new Period(Grain.DAY, day);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static LocalDate endOfYear(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** The last day. */
    LocalDate last() {
        return end != null ? end : switch (grain) {
            case CENTURY -> endOfYear(first.getYear() + 99);
            case DECADE -> endOfYear(first.getYear() + 9);
            case YEAR -> endOfYear(first.getYear());
            case HALF_YEAR -> first.plusMonths(6).minusDays(1);
            case SEASON, QUARTER -> first.plusMonths(3).minusDays(1);
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case FORTNIGHT -> first.plusDays(13);
            case WEEK -> first.plusDays(6);
            case WEEKEND -> first.plusDays(1);
            default -> first;
        };
    }

    /** Its days, under a modifier of TIMEX3; null for none. */
    Interval interval(String mod) {
        Interval.Precision precision = end != null ? Interval.Precision.DAYS : switch (grain) {
            case CENTURY -> Interval.Precision.CENTURY;
            case DECADE -> Interval.Precision.DECADE;
            case YEAR -> Interval.Precision.YEAR;
            case HALF_YEAR -> Interval.Precision.HALF_YEAR;
            case SEASON -> Interval.Precision.SEASON;
            case QUARTER -> Interval.Precision.QUARTER;
            case MONTH -> Interval.Precision.MONTH;
            case FORTNIGHT, WEEK, WEEKEND -> Interval.Precision.DAYS;
            default -> Interval.Precision.DAY;
        };
        // Months of the Islamic calendar begin when the moon has been seen.
        Interval.Certainty certainty = end != null ? Interval.Certainty.UNCERTAIN
                : "APPROX".equals(mod) ? Interval.Certainty.APPROXIMATE : Interval.Certainty.SURE;
        return new Interval(first, last(), precision, certainty);
    }

    /** The period that lies {@code count} units later, or earlier when negative; null when that is beyond all texts. */
    Period plus(int count) {
        return shifted(count, grain);
    }

    /** The period of unit {@code unit} that lies {@code count} of them from this one; null when that is beyond all texts. */
    Period shifted(int count, Grain unit) {
        LocalDate day = shifted(first, count, unit);
        return day == null ? null : of(unit, day);
    }

    /** The day {@code count} units after {@code day}; null when that is beyond all texts. */
    static LocalDate shifted(LocalDate day, int count, Grain unit) {
        if (Math.abs((long) count) > FARTHEST && unit.compareTo(Grain.WEEK) < 0 || Math.abs((long) count) > 1_000_000) {
            return null;
        }
        LocalDate there = switch (unit) {
            case CENTURY -> day.plusYears(100L * count);
            case DECADE -> day.plusYears(10L * count);
            case YEAR -> day.plusYears(count);
            case HALF_YEAR -> day.plusMonths(6L * count);
            case SEASON, QUARTER -> day.plusMonths(3L * count);
            case MONTH -> day.plusMonths(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            default -> day.plusDays(count);
        };
        return Math.abs(there.getYear()) > FARTHEST ? null : there;
    }

    boolean isFinerThan(Grain other) {
        return grain.compareTo(other) > 0;
    }

    /** Whether both are the same month of the Gregorian calendar. A record's own equals would cost a short run a twentieth of its time. */
    boolean isSameMonth(Period other) {
        return grain == Grain.MONTH && other.grain == Grain.MONTH && end == null && other.end == null && first.equals(other.first);
    }

    /** How many days lie between the first days of two periods. */
    static long distance(Period a, Period b) {
        return Math.abs(ChronoUnit.DAYS.between(a.first, b.first));
    }

    /** Its value in TIMEX3: {@code 2018-05-12}, {@code 2018-W20}, {@code 1943-SU}, {@code 198}, {@code BC0480}. */
    String value() {
        if (end != null) {
            return dayValue(first) + "/" + dayValue(end);
        }
        return switch (grain) {
            case CENTURY -> first.getYear() > 0 ? pad(first.getYear() / 100, 2)
                    : "BC" + pad((1 - first.getYear()) / 100 - 1, 2);
            case DECADE -> first.getYear() >= 0 ? pad(first.getYear() / 10, 3) : "BC" + pad((1 - first.getYear()) / 10, 3);
            case YEAR -> yearValue();
            case HALF_YEAR -> yearValue() + (first.getMonthValue() == 1 ? "-H1" : "-H2");
            case SEASON -> yearValue() + "-" + "SPSUFAWI".substring(first.getMonthValue() / 3 * 2 - 2, first.getMonthValue() / 3 * 2);
            case QUARTER -> yearValue() + "-Q" + (first.getMonthValue() + 2) / 3;
            case MONTH -> yearValue() + "-" + pad(first.getMonthValue(), 2);
            case FORTNIGHT -> dayValue(first) + "/P2W";
            case WEEK -> weekValue();
            case WEEKEND -> weekValue() + "-WE";
            default -> dayValue(first);
        };
    }

    private static String dayValue(LocalDate day) {
        return day.getYear() >= 1000 ? day.toString()
                : yearValue(day.getYear()) + "-" + pad(day.getMonthValue(), 2) + "-" + pad(day.getDayOfMonth(), 2);
    }

    private String weekValue() {
        int year = first.get(IsoFields.WEEK_BASED_YEAR);
        return (year > 0 ? pad(year, 4) : "BC" + pad(1 - year, 4)) + "-W" + pad(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private String yearValue() {
        return yearValue(first.getYear());
    }

    private static String yearValue(int year) {
        return year > 0 ? pad(year, 4) : "BC" + pad(1 - year, 4);
    }

    private static String[] twoDigits() {
        String[] digits = new String[60];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = new String(new char[] {(char) ('0' + i / 10), (char) ('0' + i % 10)});
        }
        return digits;
    }

    static String pad(int number, int digits) {
        if (digits == 2 && number >= 0 && number < TWO_DIGITS.length) {
            return TWO_DIGITS[number];
        }
        String text = Integer.toString(number);
        return text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
    }
}
