package dossier.time;

import dossier.time.Phrase.YearPart;
import dossier.time.Phrase.Yearless;
import dossier.time.Phrase.Yearly;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Months, days, weekdays and seasons by name, found beside a day: last May, this Friday, next summer. */
final class NamedPeriod {
    /** What "this", "last" and "next" tell of a day with its weekday is not farther off, in days. */
    private static final int NEAR = 31;

    private NamedPeriod() {
    }

    /**
     * The period that {@code name} names.
     *
     * @param count -1 for the last one, 0 for this one, 1 for the next one
     * @param from the day to count from
     */
    static Period of(int count, Phrase name, LocalDate from) {
        Period same = in(from.getYear(), name);
        if (same != null) {
            return beside(count, from, same, in(from.getYear() + count, name));
        }
        return name instanceof Yearless yearless && yearless.month() == 0 && yearless.day() == 0 ? weekday(count, yearless.weekday(), from)
                : null;
    }

    /** The day of a month beside which its weekday stands, of the year in which it is near: next Sunday 5/20; null when none is. */
    static Period dated(Yearless day, LocalDate from) {
        for (int year = from.getYear() - 1; day.weekday() != 0 && day.month() != 0 && year <= from.getYear() + 1; year++) {
            Period there = in(year, day);
            if (there != null && Math.abs(ChronoUnit.DAYS.between(from, there.first())) <= NEAR) {
                return there;
            }
        }
        return null;
    }

    /** The one of this year when it lies on the right side of {@code from}, else the other. */
    private static Period beside(int count, LocalDate from, Period same, Period other) {
        if (count == 0) {
            return same;
        }
        return count < 0 ? same.last().isBefore(from) ? same : other : same.first().isAfter(from) ? same : other;
    }

    /** The last one before {@code from}; the one of the same week; the one of the week after. */
    private static Period weekday(int count, int weekday, LocalDate from) {
        int ahead = weekday - from.getDayOfWeek().getValue();
        if (count < 0) {
            return new Period(Grain.DAY, from.plusDays(ahead < 0 ? ahead : ahead - 7));
        }
        return new Period(Grain.DAY, from.plusDays(count == 0 ? ahead : ahead + 7));
    }

    /** The weekday of a longer period, counted from its first day, or its last when {@code index} is -1; null when it has none such. */
    static Period weekday(int index, int weekday, Period whole) {
        int inWeek = Math.floorMod(weekday - whole.first().getDayOfWeek().getValue(), 7);
        LocalDate there = index > 0 ? whole.first().plusDays(inWeek + 7L * (index - 1))
                : whole.last().minusDays(Math.floorMod(whole.last().getDayOfWeek().getValue() - weekday, 7));
        return there.isAfter(whole.last()) || there.isBefore(whole.first()) ? null : new Period(Grain.DAY, there);
    }

    /** The month, day, holiday or part of the year that {@code name} names in a year; null when it names nothing in years. */
    static Period in(int year, Phrase name) {
        if (name instanceof YearPart part) {
            return calendar(part, year);
        }
        if (name instanceof Yearly yearly) {
            return yearly.holiday().in(year);
        }
        return name instanceof Yearless yearless && yearless.month() != 0 ? calendar(yearless, year) : null;
    }

    /** The part of this year. */
    static Period calendar(YearPart part, int year) {
        return switch (part.grain()) {
            case SEASON -> Period.season(year, part.index());
            case QUARTER -> Period.quarter(year, part.index());
            default -> Period.half(year, part.index());
        };
    }

    private static Period calendar(Yearless yearless, int year) {
        return yearless.day() == 0 ? Period.month(year, yearless.month()) : Period.day(year, yearless.month(), yearless.day());
    }
}
