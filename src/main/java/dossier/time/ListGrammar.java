package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Recurring;
import dossier.time.Phrase.Yearless;
import java.util.ArrayList;
import java.util.List;

/** Lists and ranges that say once what all their members share: 3, 7 and 9 May; May 4-5, 1995; 5 to 6 pm. */
final class ListGrammar {
    /** The most days that a list may share a month. */
    private static final int LONGEST_LIST = 6;

    /** How the value of what recurs on a weekday begins. */
    private static final String WEEKLY = "XXXX-WXX-";

    private final Tokens tokens;
    private final YearGrammar years;

    ListGrammar(Tokens tokens) {
        this.tokens = tokens;
        this.years = new YearGrammar(tokens);
    }

    /** An expression and the days after it that share its month: May 4 and 5; June 22, 25 and 27. */
    List<Found> from(Found date) {
        List<Found> days = new ArrayList<>();
        days.add(date);
        if (date.phrase() instanceof Recurring recurring) {
            return recurring.value().startsWith(WEEKLY) ? weekdays(days, recurring.value()) : days;
        }
        int end = date.to();
        boolean dayLast = tokens.is(end - 1, Kind.NUMBER) && tokens.length(end - 1) <= 2 || tokens.is(end - 1, Kind.ORDINAL);
        if (!dayLast || !date.phrase().isDay() || date.clock() != null || tokens.is(end - 2, Kind.MARK) && tokens.isClose(end - 1)
                && !tokens.isDash(end - 2)) {
            return days;
        }
        int previous = tokens.value(end - 1);
        for (int n = 0; n < LONGEST_LIST; n++) {
            boolean joined = tokens.isDash(end) || tokens.is(end, Kind.AND) || tokens.is(end, Kind.TO)
                    || tokens.isMark(end, ',') && (tokens.is(end + 2, Kind.AND) || tokens.isMark(end + 2, ','));
            int next = tokens.is(end + 1, Kind.THE) ? end + 2 : end + 1;
            boolean day = joined && (tokens.is(next, Kind.NUMBER) && tokens.length(next) <= 2 || tokens.is(next, Kind.ORDINAL))
                    && isDay(next, previous)
                    && (tokens.isDash(end) || endsDay(next + 1));
            Phrase shared = day ? sharing(date.phrase(), tokens.value(next)) : n == 0 ? inNextMonth(date.phrase(), end, previous) : null;
            if (shared == null) {
                break;
            }
            days.add(Found.of(next, next + 1, shared));
            previous = tokens.value(next);
            end = next + 1;
        }
        return days.size() > 1 ? withYear(days) : days;
    }

    /** Every Tuesday and Thursday: what recurs on one day recurs on those that are joined to it. */
    private List<Found> weekdays(List<Found> days, String first) {
        int end = days.get(0).to();
        if (!tokens.is(days.get(0).from(), Kind.EVERY) || first.length() != WEEKLY.length() + 1) {
            return days;
        }
        for (int n = 0; n < LONGEST_LIST; n++) {
            int day = tokens.isMark(end, ',') && tokens.is(end + 1, Kind.AND) ? end + 2 : end + 1;
            boolean joined = tokens.is(end, Kind.AND) || tokens.isMark(end, ',') || tokens.isMark(end, '&') || tokens.isMark(end, '/');
            if (!joined || !tokens.is(day, Kind.WEEKDAY) && !(tokens.is(day, Kind.WEEKDAY_WEAK) && tokens.isCapital(day))) {
                break;
            }
            days.add(Found.of(day, day + 1, new Recurring(WEEKLY + tokens.value(day))));
            end = day + 1;
        }
        Clock clock = days.size() > 1 ? Clock.at(tokens, Clock.isAt(tokens, end) ? end + 1 : end) : null;
        if (clock == null || !Character.isDigit(clock.value().charAt(1))) {
            return days;
        }
        // Every Tuesday and Thursday at 6 pm.
        List<Found> timed = new ArrayList<>();
        for (Found each : days) {
            timed.add(each.saying(new Recurring(((Recurring) each.phrase()).value() + clock.value())));
        }
        timed.set(timed.size() - 1, timed.get(timed.size() - 1).to(clock.next()));
        return timed;
    }

    /** The year behind a list of days belongs to all of them: July 4 and 5, 1995. */
    private List<Found> withYear(List<Found> days) {
        Found last = days.get(days.size() - 1);
        Year year = last.phrase() instanceof Yearless ? years.after(last.to(), false) : null;
        if (year == null) {
            return days;
        }
        List<Found> dated = new ArrayList<>();
        for (Found each : days) {
            Yearless day = (Yearless) each.phrase();
            Period period = Period.day(year.number(), day.month(), day.day());
            dated.add(period == null ? each : each.saying(new Fixed(period)));
        }
        dated.set(dated.size() - 1, dated.get(dated.size() - 1).to(year.next()));
        return dated;
    }

    /** From April 27 to the third: the day of the next month that "to the" at {@code join} leads to; null when there is none. */
    private Phrase inNextMonth(Phrase date, int join, int after) {
        boolean day = tokens.is(join, Kind.TO) && tokens.is(join + 1, Kind.THE) && tokens.is(join + 2, Kind.ORDINAL)
                && tokens.value(join + 2) < after && endsDay(join + 3);
        if (!day) {
            return null;
        }
        if (date instanceof Fixed fixed) {
            Period month = Period.of(Grain.MONTH, fixed.period().first()).plus(1);
            Period there = month == null ? null
                    : Period.day(month.first().getYear(), month.first().getMonthValue(), tokens.value(join + 2));
            return there == null ? null : new Fixed(there);
        }
        return date instanceof Yearless yearless && yearless.month() > 0
                ? new Yearless(yearless.month() % 12 + 1, tokens.value(join + 2), 0) : null;
    }

    private boolean isDay(int i, int after) {
        return tokens.value(i) > after && tokens.value(i) <= 31 && !tokens.isMark(i + 1, '%') && !(tokens.isMark(i + 1, ':')
                && tokens.isClose(i + 1));
    }

    /** Whether what stands at {@code i} shows that the number before it counts nothing. */
    private boolean endsDay(int i) {
        return switch (tokens.kind(i)) {
            case MARK, NONE, BREAK, AND, TO, IN, ON, AT, FROM, WAS, WILL, AUXILIARY, THE, FOR, BEFORE, AFTER -> true;
            case NUMBER -> tokens.length(i) == 4;
            default -> false;
        };
    }

    /**
     * What before an expression shares something with it, in order: the first days of "3, 7 and 9 May", the first hour of "5 to 6 pm".
     *
     * @param floor the first token that is still free
     */
    List<Found> before(Found date, int floor) {
        if (date.clock() != null) {
            return tokens.is(date.from(), Kind.NUMBER) ? hourBefore(date, floor) : List.of();
        }
        return date.phrase() instanceof Fixed || date.phrase() instanceof Yearless ? daysBefore(date, floor) : List.of();
    }

    private List<Found> daysBefore(Found date, int floor) {
        int first = date.from();
        boolean dayFirst = (tokens.is(first, Kind.NUMBER) && tokens.length(first) <= 2 || tokens.is(first, Kind.ORDINAL))
                && date.phrase().isDay()
                && !(tokens.is(first + 1, Kind.MARK) && tokens.isClose(first + 2));
        List<Found> leading = new ArrayList<>();
        if (!dayFirst) {
            return leading;
        }
        int next = tokens.value(first);
        int at = first;
        for (int n = 0; n < LONGEST_LIST; n++) {
            int join = tokens.is(at - 1, Kind.THE) ? at - 2 : at - 1;
            int day = join - 1;
            boolean joined = tokens.isDash(join) || tokens.is(join, Kind.AND) || tokens.is(join, Kind.TO) || tokens.isMark(join, ',')
                    && n > 0;
            boolean number = joined && day >= floor && (tokens.is(day, Kind.NUMBER) && tokens.length(day) <= 2
                    || tokens.is(day, Kind.ORDINAL))
                    && tokens.value(day) >= 1 && tokens.value(day) < next && !tokens.isGlued(day);
            Phrase shared = number ? sharing(date.phrase(), tokens.value(day)) : null;
            if (shared == null) {
                break;
            }
            boolean the = tokens.is(day, Kind.ORDINAL) && tokens.is(day - 1, Kind.THE) && day > floor;
            leading.add(0, Found.of(the ? day - 1 : day, day + 1, shared));
            next = tokens.value(day);
            at = day;
        }
        return leading;
    }

    /** The same month with another day; null when the calendar has none such. */
    private static Phrase sharing(Phrase date, int day) {
        if (date instanceof Fixed fixed) {
            Period period = Period.day(fixed.period().first().getYear(), fixed.period().first().getMonthValue(), day);
            return period == null ? null : new Fixed(period);
        }
        return date instanceof Yearless yearless && yearless.month() > 0 ? new Yearless(yearless.month(), day, 0) : null;
    }

    private List<Found> hourBefore(Found second, int floor) {
        int join = second.from() - 1;
        int hour = join - 1;
        boolean two = (tokens.isDash(join) || tokens.is(join, Kind.TO) || tokens.is(join, Kind.AND)) && hour >= floor
                && tokens.is(hour, Kind.NUMBER)
                && tokens.length(hour) <= 2 && tokens.value(hour) >= 1 && tokens.value(hour) <= 12 && !tokens.is(hour - 1, Kind.MARK)
                && !tokens.isGlued(hour);
        if (two && tokens.value(second.from()) <= 12) {
            int shift = second.clock().compareTo("T12") >= 0 && tokens.value(hour) < tokens.value(second.from()) % 12 ? 12 : 0;
            return List.of(new Found(hour, hour + 1, second.phrase(), "T" + Period.pad(tokens.value(hour) % 12 + shift, 2) + ":00", null));
        }
        return List.of();
    }
}
