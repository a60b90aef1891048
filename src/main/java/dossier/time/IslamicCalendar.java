package dossier.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;

/**
 * The Islamic calendar: of Umm al-Qura from 1300 to 1600 AH, as java.time has it; the arithmetic one before and after that, which may be
 * off by a day or two (Meeus, Astronomical Algorithms, chapter 9).
 */
final class IslamicCalendar {
    private static final int FIRST_OBSERVED = 1300;
    private static final int LAST_OBSERVED = 1600;
    /** The Julian day number before the first day of the year 1, and that of the epoch of java.time. */
    private static final int EPOCH = 1948439;
    private static final int UNIX_EPOCH = 2440588;

    private IslamicCalendar() {
    }

    /** A day, or a whole month when {@code day} is 0, or a whole year when {@code month} is too; null when there is none such. */
    static Period period(int year, int month, int day) {
        if (year < 1 || year > 9000 || month > 12 || day > 30) {
            return null;
        }
        if (month == 0) {
            return new Period(Grain.YEAR, day(year, 1, 1), day(year + 1, 1, 1).minusDays(1));
        }
        LocalDate next = month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
        if (day == 0) {
            return new Period(Grain.MONTH, day(year, month, 1), next.minusDays(1));
        }
        LocalDate there = day(year, month, 1).plusDays(day - 1L);
        return there.isBefore(next) ? new Period(Grain.DAY, there) : null;
    }

    private static LocalDate day(int year, int month, int day) {
        if (year >= FIRST_OBSERVED && year <= LAST_OBSERVED) {
            HijrahDate date = HijrahChronology.INSTANCE.date(year, month, day);
            return LocalDate.ofEpochDay(date.toEpochDay());
        }
        int days = day + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30;
        return LocalDate.ofEpochDay((long) days + EPOCH - UNIX_EPOCH);
    }
}
