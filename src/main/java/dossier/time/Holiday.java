package dossier.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A day that recurs every year by a rule.
 *
 * @param month 1 to 12; 0 when it is counted from Easter
 * @param day the day of the month; 0 when a weekday is counted
 * @param week which weekday of the month, -1 for the last
 * @param weekday 1 (Monday) to 7; 0 for none
 * @param plus days to add
 */
record Holiday(int month, int day, int week, int weekday, int plus) {
    /** Reads a rule of {@code holidays.tsv}. */
    static Holiday of(String rule) {
        int sign = Math.max(rule.indexOf('+'), rule.startsWith("easter-") ? 6 : -1);
        int plus = sign < 0 ? 0 : Integer.parseInt(rule.substring(sign));
        String base = sign < 0 ? rule : rule.substring(0, sign);
        if (base.equals("easter")) {
            return new Holiday(0, 0, 0, 0, plus);
        }
        int month = Integer.parseInt(base, 0, 2, 10);
        if (base.charAt(2) == '-') {
            return new Holiday(month, Integer.parseInt(base, 3, 5, 10), 0, 0, plus);
        }
        int slash = base.lastIndexOf('/');
        return new Holiday(month, 0, Integer.parseInt(base, 3, slash, 10), Integer.parseInt(base.substring(slash + 1)), plus);
    }

    /** The day in a year. */
    Period in(int year) {
        LocalDate there = month == 0 ? easter(year) : day != 0 ? LocalDate.of(year, month, day)
                : LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, DayOfWeek.of(weekday)));
        return new Period(Grain.DAY, there.plusDays(plus));
    }

    /** Its value without a year; null when its day isn't fixed. */
    String value() {
        return day == 0 ? null : "XXXX-" + Period.pad(month, 2) + "-" + Period.pad(day, 2);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int b = Math.floorDiv(year, 100);
        int c = Math.floorMod(year, 100);
        int d = Math.floorDiv(b, 4);
        int e = Math.floorMod(b, 4);
        int g = Math.floorDiv(8 * b + 13, 25);
        int h = Math.floorMod(19 * a + b - d - g + 15, 30);
        int i = c / 4;
        int k = c % 4;
        int l = Math.floorMod(32 + 2 * e + 2 * i - h - k, 7);
        int m = Math.floorDiv(a + 11 * h + 19 * l, 433);
        int month = (h + l - 7 * m + 90) / 25;
        return LocalDate.of(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }
}
