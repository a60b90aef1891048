package dossier.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day, or a month of another calendar, that recurs every year by a rule. */
sealed interface Holiday {
    /** When it is in a year of the Gregorian calendar; null when it isn't in that year. */
    Period in(int year);

    /** Its value without a year; null when its day isn't fixed. */
    default String value() {
        return null;
    }

    /** Whether it is one day. */
    default boolean isDay() {
        return true;
    }

    /** A fixed day of the Gregorian calendar. */
    record FixedDay(int month, int day) implements Holiday {
        @Override
        public Period in(int year) {
            return new Period(Grain.DAY, LocalDate.of(year, month, day));
        }

        @Override
        public String value() {
            return "XXXX-" + Period.pad(month, 2) + "-" + Period.pad(day, 2);
        }
    }

    /**
     * So many days after a weekday of a month.
     *
     * @param week which one of the month, -1 for the last
     * @param weekday 1 (Monday) to 7
     */
    record CountedDay(int month, int week, int weekday, int plus) implements Holiday {
        @Override
        public Period in(int year) {
            LocalDate there = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, DayOfWeek.of(weekday)));
            return new Period(Grain.DAY, there.plusDays(plus));
        }
    }

    /** So many days after Easter Sunday. */
    record EasterDay(int plus) implements Holiday {
        @Override
        public Period in(int year) {
            return new Period(Grain.DAY, easter(year).plusDays(plus));
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

    /** A day of the Islamic year, or a whole month of it when {@code day} is 0. */
    record IslamicDay(int month, int day) implements Holiday {
        @Override
        public Period in(int year) {
            // The Islamic year is 11 days shorter: one of these falls into the Gregorian year, rarely two.
            int first = Math.floorDiv((year - 622) * 33, 32);
            for (int islamic = first; islamic <= first + 2; islamic++) {
                Period there = IslamicCalendar.period(islamic, month, day);
                if (there != null && there.first().getYear() == year) {
                    return there;
                }
            }
            return null;
        }

        @Override
        public boolean isDay() {
            return day != 0;
        }
    }

    /** Reads a rule of {@code holidays.tsv}. */
    static Holiday of(String rule) {
        if (rule.startsWith("easter")) {
            return new EasterDay(Integer.parseInt(rule, 6, rule.length(), 10));
        }
        if (rule.startsWith("hijri-")) {
            return new IslamicDay(Integer.parseInt(rule, 6, 8, 10), rule.length() > 8 ? Integer.parseInt(rule, 9, 11, 10) : 0);
        }
        int month = Integer.parseInt(rule, 0, 2, 10);
        if (rule.charAt(2) == '-') {
            return new FixedDay(month, Integer.parseInt(rule, 3, 5, 10));
        }
        int slash = rule.lastIndexOf('/');
        int plus = rule.indexOf('+') < 0 ? rule.length() : rule.indexOf('+');
        return new CountedDay(month, Integer.parseInt(rule, 3, slash, 10), Integer.parseInt(rule, slash + 1, plus, 10),
                plus == rule.length() ? 0 : Integer.parseInt(rule, plus, rule.length(), 10));
    }
}
