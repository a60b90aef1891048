package dossier.time;

import dossier.time.Phrase.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days of a stretch that ends or begins at a day: the past three weeks, the last two quarters, the next four business days. */
final class WindowDays {
    /** The most working days that are counted one by one. */
    private static final int MOST_WORKDAYS = 10_000;

    private WindowDays() {
    }

    /** The days before or after {@code day}, without it; null when they are not told or beyond all texts. */
    static Interval of(Window window, LocalDate day) {
        int count = window.quantity().whole();
        if (count == 0 || window.unit().ofClock()) {
            return null;
        }
        boolean back = window.direction() < 0;
        if (window.workdays() && window.unit() == Grain.DAY) {
            return workdays(day, back ? -count : count);
        }
        if (window.within() && !back) {
            LocalDate end = Period.shifted(day, count, window.unit());
            return end == null ? null : Interval.days(day, end);
        }
        // Quarters are those of the calendar: the last two are over.
        boolean quarters = window.unit() == Grain.QUARTER;
        LocalDate near = !quarters ? day : back ? Period.of(Grain.QUARTER, day).first() : Period.of(Grain.QUARTER, day).last();
        LocalDate far = Period.shifted(quarters && !back ? near.plusDays(1) : near, back ? -count : count, window.unit());
        if (far == null) {
            return null;
        }
        return back ? Interval.days(far, near.minusDays(1)) : Interval.days(near.plusDays(1), quarters ? far.minusDays(1) : far);
    }

    private static Interval workdays(LocalDate day, int count) {
        if (Math.abs(count) > MOST_WORKDAYS) {
            return null;
        }
        int step = count < 0 ? -1 : 1;
        LocalDate first = null;
        LocalDate last = day;
        for (int left = Math.abs(count); left > 0; ) {
            last = last.plusDays(step);
            boolean work = last.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            first = work && first == null ? last : first;
            left -= work ? 1 : 0;
        }
        return step > 0 ? Interval.days(first, last) : Interval.days(last, first);
    }
}
