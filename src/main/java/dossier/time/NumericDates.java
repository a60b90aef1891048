package dossier.time;

import dossier.time.Phrase.Ambiguous;
import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Impossible;
import dossier.time.Phrase.Yearless;

/** Dates of digits: 2018-06-29, 29.6.2018, 6/29/2018, 20180629, 2019/aug/01. */
final class NumericDates {
    private final Tokens tokens;

    NumericDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The date that begins with the number at {@code i}; null when there is none. */
    Found at(int i) {
        if (tokens.value(i) < 0 || isInside(i)) {
            return null;
        }
        int length = tokens.length(i);
        if (length == 8) {
            return compact(i);
        }
        if (length > 4 || !isSeparator(i + 1) || !tokens.isClose(i + 2)) {
            return null;
        }
        int separator = tokens.value(i + 1);
        boolean third = tokens.isMark(i + 3, (char) separator) && tokens.isClose(i + 3) && tokens.is(i + 4, Kind.NUMBER)
                && tokens.isClose(i + 4) && (separator != '-' && tokens.isMark(i + 5, '-') || isRange(i)
                || !(isSeparator(i + 5) && tokens.is(i + 6, Kind.NUMBER) && tokens.isClose(i + 6)));
        boolean monthLast = tokens.isMark(i + 3, (char) separator) && tokens.isClose(i + 3) && tokens.isClose(i + 4) && length == 4
                && (tokens.is(i + 4, Kind.MONTH) || tokens.is(i + 4, Kind.MONTH_WEAK)) && separator != '.' && !tokens.isGlued(i + 5);
        boolean yearInside = tokens.length(i) <= 2 && separator == '-' && tokens.is(i + 2, Kind.NUMBER) && tokens.length(i + 2) == 4
                && tokens.isMark(i + 3, '-') && tokens.isClose(i + 3) && tokens.isClose(i + 4) && tokens.is(i + 4, Kind.MONTH)
                && !tokens.isGlued(i + 5);
        if (yearInside) {
            // 23-2020-September.
            return calendarDay(i, i + 5, tokens.value(i + 2), tokens.value(i + 4), tokens.value(i));
        }
        if (monthLast && tokens.is(i + 2, Kind.NUMBER) && tokens.length(i + 2) <= 2) {
            // 2020/23/Sep.
            return calendarDay(i, i + 5, tokens.value(i), tokens.value(i + 4), tokens.value(i + 2));
        }
        if (tokens.is(i + 2, Kind.NUMBER)) {
            return third ? three(i, separator) : two(i, separator);
        }
        boolean month = tokens.is(i + 2, Kind.MONTH) || tokens.is(i + 2, Kind.MONTH_WEAK);
        return month && third && length == 4 && separator != '.'
                ? calendarDay(i, i + 5, tokens.value(i), tokens.value(i + 2), tokens.value(i + 4)) : null;
    }

    /** 10-1-2018-10-7-2018: two dates with the same mark between all their numbers. */
    private boolean isRange(int i) {
        boolean years = tokens.length(i + 4) == 4 && tokens.length(i + 10) == 4 && tokens.length(i + 6) <= 2 && tokens.length(i + 8) <= 2;
        for (int at = i + 5; years && at < i + 11; at++) {
            boolean number = (at - i) % 2 == 0;
            years = tokens.isClose(at) && (number ? tokens.is(at, Kind.NUMBER) : tokens.isMark(at, '-'));
        }
        return years;
    }

    /** Whether the number is a part of something longer: a version, an address, a decimal. */
    private boolean isInside(int i) {
        return tokens.is(i - 1, Kind.NUMBERED) || tokens.isClose(i) && tokens.is(i - 1, Kind.MARK) && tokens.isClose(i - 1)
                && (isSeparator(i - 1) && tokens.value(i - 1) != '-' || tokens.value(i - 1) == '#' || tokens.value(i - 1) == '=')
                && !tokens.is(i - 2, Kind.MARK);
    }

    /** A hyphen, slash or full stop that touches what stands before it. */
    private boolean isSeparator(int i) {
        return tokens.isClose(i) && (tokens.isMark(i, '-') || tokens.isMark(i, '/') || tokens.isMark(i, '.'));
    }

    private Found compact(int i) {
        int value = tokens.value(i);
        int year = value / 10_000;
        boolean stamp = tokens.isWord(i + 1, "t") && tokens.is(i + 2, Kind.NUMBER) && tokens.isGlued(i + 2);
        boolean alone = !tokens.isGlued(i) && (stamp || !tokens.isGlued(i + 1)) && !(isSeparator(i + 1) && tokens.isClose(i + 2));
        Period day = year >= 1900 && year < 2100 && alone ? Period.day(year, value / 100 % 100, value % 100) : null;
        return day == null ? null : Found.of(i, i + 1, new Fixed(day));
    }

    private Found three(int i, int separator) {
        int a = tokens.value(i);
        int b = tokens.value(i + 2);
        int c = tokens.value(i + 4);
        if (tokens.length(i + 2) > 2) {
            return null;
        }
        if (tokens.length(i) == 4 && tokens.length(i + 4) <= 2) {
            return calendarDay(i, i + 5, a, b, c);
        }
        if (tokens.length(i) > 2 || a == 0 || b == 0 || tokens.isGlued(i)) {
            return null;
        }
        int year = year(i + 4);
        if (year == 0 || a > 31 || b > 31 || a > 12 && b > 12 || tokens.length(i + 4) == 2 && separator == '.') {
            return null;
        }
        if (a > 12 || a == b) {
            return calendarDay(i, i + 5, year, b, a);
        }
        if (b > 12) {
            return calendarDay(i, i + 5, year, a, b);
        }
        // Full stops are written where the day comes first.
        return separator == '.' ? calendarDay(i, i + 5, year, b, a) : Found.of(i, i + 5, new Ambiguous(year, a, b));
    }

    /** The year of two or four digits at {@code i}. */
    private int year(int i) {
        int value = tokens.value(i);
        if (tokens.length(i) == 4 && value >= 1000 && value <= 2200) {
            return value;
        }
        return tokens.length(i) != 2 ? 0 : YearGrammar.ofTwoDigits(value);
    }

    /** 2015-12, 12-2015, and 22/04 after a preposition. */
    private Found two(int i, int separator) {
        int a = tokens.value(i);
        int b = tokens.value(i + 2);
        Found end = separator == '/' ? endOfDays(i, a, b) : null;
        if (end != null) {
            return end;
        }
        boolean open = isSeparator(i + 3) && tokens.isClose(i + 4) && tokens.is(i + 4, Kind.NUMBER);
        if (separator == '.' || open || tokens.isGlued(i) || tokens.isGlued(i + 3)) {
            return null;
        }
        if (tokens.length(i) == 4 && tokens.length(i + 2) == 2 && a >= 1000 && a < 2200 && b >= 1 && b <= 12 && (b <= a % 100
                || separator == '/')) {
            return Found.of(i, i + 3, new Fixed(Period.month(a, b)));
        }
        if (tokens.length(i) <= 2 && tokens.length(i + 2) == 4 && a >= 1 && a <= 12 && b >= 1900 && b < 2200) {
            return Found.of(i, i + 3, new Fixed(Period.month(b, a)));
        }
        Kind before = tokens.kind(i - 1);
        boolean event = separator == '/' && a == 9 && b == 11 && tokens.length(i) == 1 && !isBeforeClock(i + 3)
                && (before == Kind.THE || before == Kind.AFTER || before == Kind.BEFORE || before == Kind.OF || before == Kind.IN
                || tokens.isDash(i - 1));
        if (event) {
            // Since 9/11, the 9/11 attacks.
            return Found.of(i, i + 3, new Fixed(Period.day(2001, a, b)));
        }
        boolean dated = before == Kind.WEEKDAY || before == Kind.WEEKDAY_WEAK || before == Kind.DAY_NAME
                || before == Kind.ON || before == Kind.IN
                || before == Kind.FROM || before == Kind.TO || before == Kind.BEFORE
                || before == Kind.AFTER || isBeforeClock(i + 3);
        // On 3/4 of the days, today 9/10 doctors agree.
        boolean part = tokens.is(i + 3, Kind.OF) && !tokens.is(i + 4, Kind.NUMBER) || before == Kind.DAY_NAME
                && (tokens.isNoun(i + 3) || tokens.is(i + 3, Kind.WAS) || tokens.is(i + 3, Kind.WILL) || tokens.is(i + 3, Kind.AUXILIARY));
        if (separator == '/' && dated && !part && tokens.length(i) <= 2 && tokens.length(i + 2) <= 2 && a >= 1 && b >= 1) {
            if (a > 12 && a <= 31 && b <= 12) {
                return Found.of(i, i + 3, new Yearless(b, a, 0));
            }
            if (b > 12 && b <= 31 && a <= 12 || a == b) {
                return Found.of(i, i + 3, new Yearless(a, b, 0));
            }
            boolean day = a <= 12 && b <= 12 && (isBeforeClock(i + 3) || before == Kind.ON || before == Kind.WEEKDAY
                    || before == Kind.WEEKDAY_WEAK || before == Kind.DAY_NAME
                    || tokens.isWord(i - 1, "until") || tokens.isWord(i - 1, "by"));
            if (day) {
                return Found.of(i, i + 3, new Ambiguous(0, a, b));
            }
        }
        return null;
    }

    /** An end of a range of days, which shows their order: 2/29-3/1, from 5/1-5/7; its year may stand behind the second: , 2020. */
    private Found endOfDays(int i, int a, int b) {
        boolean first = isPair(i) && tokens.isMark(i + 3, '-') && isPair(i + 4);
        boolean second = isPair(i) && tokens.isMark(i - 1, '-') && isPair(i - 4);
        if (first == second || tokens.isGlued(first ? i : i - 4) || tokens.isGlued(first ? i + 7 : i + 3)) {
            return null;
        }
        int start = first ? i : i - 4;
        int month = tokens.value(start);
        int day = tokens.value(start + 2);
        int endMonth = tokens.value(start + 4);
        int endDay = tokens.value(start + 6);
        boolean led = tokens.is(start - 1, Kind.FROM);
        boolean monthFirst = Math.max(day, endDay) > 12 || led && month == endMonth && day < endDay;
        boolean days = monthFirst && month >= 1 && month <= 12 && endMonth >= 1 && endMonth <= 12 && day >= 1 && day <= 31 && endDay >= 1
                && endDay <= 31 && (tokens.is(start - 1, Kind.MARK) ? !tokens.isClose(start) : !tokens.is(start - 1, Kind.NUMBER));
        boolean inOrder = month * 100 + day < endMonth * 100 + endDay || month > 9 && endMonth < 4;
        // A drill of 1/16-3/16 inch: no range of days is "of" something, or measures it.
        boolean measure = tokens.is(start - 1, Kind.OF) || tokens.is(start + 7, Kind.OF) || !led && Integer.bitCount(day) == 1
                && Integer.bitCount(endDay) == 1;
        if (!days || !inOrder || measure) {
            return null;
        }
        int year = year(i + 4);
        boolean told = second && tokens.isMark(i + 3, ',') && tokens.is(i + 4, Kind.NUMBER) && tokens.length(i + 4) == 4 && year != 0;
        return told ? calendarDay(i, i + 5, year, a, b) : Found.of(i, i + 3, new Yearless(a, b, 0));
    }

    /** Two short numbers and a slash between them, without a space. */
    private boolean isPair(int i) {
        return tokens.is(i, Kind.NUMBER) && tokens.isMark(i + 1, '/') && tokens.is(i + 2, Kind.NUMBER) && tokens.isClose(i + 1)
                && tokens.isClose(i + 2) && tokens.length(i) <= 2 && tokens.length(i + 2) <= 2
                && !(tokens.isMark(i + 3, '/') && tokens.isClose(i + 4));
    }

    /** Whether a time of the clock follows, as in 10/7 at 4:15 pm. */
    private boolean isBeforeClock(int i) {
        int next = Clock.isAt(tokens, i) ? i + 1 : i;
        Clock clock = tokens.is(next, Kind.NUMBER) && !tokens.isClose(i) ? Clock.at(tokens, next) : null;
        return clock != null && tokens.is(clock.next() - 1, Kind.AM_PM) || tokens.is(next, Kind.CLOCK) && !tokens.isClose(i);
    }

    private static Found calendarDay(int from, int to, int year, int month, int day) {
        Period period = Period.day(year, month, day);
        if (period != null) {
            return Found.of(from, to, new Fixed(period));
        }
        return month >= 1 && month <= 12 && day >= 1 && day <= 31
                ? Found.of(from, to, Impossible.of(year, month, day)) : null;
    }
}
