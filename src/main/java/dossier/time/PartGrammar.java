package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.NthWeekday;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Stretch;
import dossier.time.Phrase.Within;

/**
 * Parts of longer periods: the first week of May, the thirty-first day of the month, the last Friday of May, the first nine months of
 * 2018; and weeks by their number or by a day of theirs: week 40, the week of the 19th, w/c 26 August.
 */
final class PartGrammar {
    private final Tokens tokens;
    private final DateGrammar dates;
    private final RelativeGrammar relatives;
    private final YearGrammar years;

    PartGrammar(Tokens tokens, DateGrammar dates, RelativeGrammar relatives) {
        this.tokens = tokens;
        this.dates = dates;
        this.relatives = relatives;
        this.years = new YearGrammar(tokens);
    }

    /** The part that begins with the ordinal at {@code i}; null when there is none. */
    Found ordinal(int i) {
        int end = YearGrammar.ordinalEnd(tokens, i);
        Found day = tokens.is(i, Kind.ORDINAL) && end == i + 1 ? dayOfMonth(i) : null;
        return day != null ? day : end == i ? null : of(i, end, end - i == 1 ? tokens.value(i) : tokens.value(i) + tokens.value(end - 1));
    }

    /** The 30th of that month, the 1st of next month. */
    private Found dayOfMonth(int i) {
        boolean digits = tokens.value(i) <= 31 && Character.isDigit(tokens.text(i).charAt(0)) && tokens.is(i + 1, Kind.OF);
        int unit = i + 3;
        boolean month = digits && tokens.is(unit, Kind.UNIT) && grain(unit) == Grain.MONTH;
        Found whole = month ? whole(i + 2) : null;
        return whole == null || whole.to() > unit + 1 ? null
                : Found.of(i, whole.to(), new Within(tokens.value(i), Grain.DAY, whole.phrase()));
    }

    /** The part that the word "last" at {@code i} begins; null when there is none. */
    Found last(int i) {
        return of(i, i + 1, -1);
    }

    private Found of(int from, int part, int index) {
        switch (tokens.kind(part)) {
            case UNIT:
                return (tokens.is(part + 1, Kind.OF) || tokens.isWord(part + 1, "in")) && !grain(part).ofClock()
                        ? within(from, part, index) : null;
            case WEEKDAY, WEEKDAY_WEAK:
                return weekday(from, part, index);
            default:
                return index == 1 || index < 0 ? stretch(from, part, index < 0) : null;
        }
    }

    private Grain grain(int unit) {
        return Grain.of(tokens.value(unit));
    }

    private Found within(int from, int unit, int index) {
        Found whole = whole(unit + 2);
        boolean first = index == 1 && !grain(unit).ofClock() && grain(unit) != Grain.DAY && grain(unit) != Grain.WEEKEND
                && tokens.is(unit + 2, Kind.THE) && tokens.is(unit + 3, Kind.OTHER);
        if (whole == null && first) {
            // The first year of the war.
            return Found.of(from, unit + 1, new Phrase.Length(grain(unit).duration("1")));
        }
        if (whole == null) {
            return null;
        }
        Within part = new Within(index, grain(unit), whole.phrase());
        int dot = tokens.isMark(whole.to(), '.') && tokens.is(whole.to() - 1, Kind.MONTH_WEAK) ? 1 : 0;
        int day = whole.to() + dot + 1;
        boolean weekday = grain(unit) == Grain.WEEK && tokens.is(day - 1, Kind.ON) && tokens.is(day, Kind.WEEKDAY);
        // The first week of May, on Friday.
        return weekday ? Found.of(from, day + 1, new Within(tokens.value(day), Grain.DAY, part)) : Found.of(from, whole.to(), part);
    }

    /** The first Monday in September, the last Friday evening of the month. */
    private Found weekday(int from, int weekday, int index) {
        boolean part = tokens.is(weekday + 1, Kind.PART);
        int of = part ? weekday + 2 : weekday + 1;
        boolean joined = tokens.is(of, Kind.OF) || tokens.is(of, Kind.IN) && tokens.text(of).equals("in");
        Found whole = joined && index <= 5 ? whole(of + 1) : null;
        return whole == null ? null : new Found(from, whole.to(), new NthWeekday(index, tokens.value(weekday), whole.phrase()),
                part ? DayPart.of(tokens.value(weekday + 1)).clock() : null, null);
    }

    /** The first nine months of 2018, the last three weeks of this year. */
    private Found stretch(int from, int next, boolean last) {
        Quantity quantity = Quantity.at(tokens, next);
        if (quantity == null || quantity.whole() == 0) {
            return null;
        }
        int units = tokens.is(quantity.next(), Kind.FILLER) ? quantity.next() + 1 : quantity.next();
        boolean of = tokens.is(units, Kind.UNITS) && !grain(units).ofClock() && tokens.is(units + 1, Kind.OF);
        Found whole = of ? whole(units + 2) : null;
        return whole == null ? null : Found.of(from, whole.to(), new Stretch(quantity, grain(units), last, whole.phrase()));
    }

    /** What a part is of, longer than a day: May 2018, the month, next year. */
    private Found whole(int i) {
        boolean the = tokens.is(i, Kind.THE);
        int first = the ? i + 1 : i;
        Found whole = dates.at(first);
        if (whole == null && the && tokens.is(first, Kind.UNIT)) {
            boolean plain = !grain(first).ofClock() && !tokens.is(first + 1, Kind.OF);
            whole = plain ? Found.of(first, first + 1, new Relative(0, grain(first), Anchor.SAID)) : null;
        }
        boolean counted = switch (tokens.kind(first)) {
            case THIS, NEXT, LAST, THAT, SAME, PREVIOUS, FOLLOWING, CURRENT -> tokens.is(first + 1, Kind.UNIT);
            default -> false;
        };
        if (whole == null && counted) {
            whole = relatives.at(first, the);
        }
        boolean holds = whole != null && whole.phrase().isDate() && !whole.phrase().isDay() && !(whole.phrase() instanceof Phrase.Shift);
        return holds ? whole : null;
    }

    /** The week, month or year that begins with the unit at {@code i} and is told by what follows; null when there is none. */
    Found unit(int i) {
        boolean next = tokens.is(i + 1, Kind.AFTER) && tokens.is(i + 2, Kind.NEXT);
        boolean last = tokens.is(i + 1, Kind.BEFORE) && tokens.is(i + 2, Kind.LAST);
        if ((next || last) && !tokens.is(i + 3, Kind.UNIT) && !grain(i).ofClock()) {
            // The week after next.
            return Found.of(i, i + 3, new Relative(next ? 2 : -2, grain(i), Anchor.WRITTEN));
        }
        if (grain(i) == Grain.WEEKEND && tokens.is(i + 1, Kind.OF)) {
            Found day = dates.at(tokens.is(i + 2, Kind.THE) ? i + 3 : i + 2);
            return day != null && day.phrase().isDay() ? Found.of(i, day.to(), new Within(0, Grain.WEEKEND, day.phrase())) : null;
        }
        if (grain(i) != Grain.WEEK) {
            return null;
        }
        Found ofDay = weekOf(i, i + 1);
        return ofDay != null ? ofDay : numberedWeek(i);
    }

    /** Week 10, of the year that is spoken of; week 23 of 2020. */
    private Found numberedWeek(int i) {
        boolean decimal = (tokens.isMark(i + 2, ':') || tokens.isMark(i + 2, '.')) && tokens.isClose(i + 3);
        boolean other = tokens.is(i + 2, Kind.OF) && !tokens.is(i + 3, Kind.NUMBER) && !tokens.isWord(i + 4, "year");
        boolean week = !other && tokens.is(i + 1, Kind.NUMBER) && tokens.length(i + 1) <= 2 && tokens.value(i + 1) >= 1
                && tokens.value(i + 1) <= 53 && !decimal;
        if (!week) {
            return null;
        }
        Year year = years.after(i + 2, false);
        return year != null ? Found.of(i, year.next(), new Within(tokens.value(i + 1), Grain.WEEK, new Fixed(Period.year(year.number()))))
                : Found.of(i, i + 2, new Within(tokens.value(i + 1), Grain.WEEK, new Relative(0, Grain.YEAR, Anchor.WRITTEN)));
    }

    /** W/c 26 August: the letters of "week commencing" begin at {@code i}. */
    Found abbreviatedWeek(int i) {
        boolean letters = tokens.isMark(i + 1, '/') && tokens.isWord(i + 2, "c") && tokens.isClose(i + 1) && tokens.isClose(i + 2);
        return letters ? weekOf(i, i + 2) : null;
    }

    /** The week of the 19th, the week beginning Monday 26 August; {@code joint} is the word between the week and its day. */
    private Found weekOf(int from, int joint) {
        boolean of = tokens.is(joint, Kind.OF);
        boolean joined = of || tokens.isWord(joint, "c") || tokens.isWord(joint, "beginning") || tokens.isWord(joint, "starting")
                || tokens.isWord(joint, "commencing") || tokens.isWord(joint, "ending") || tokens.isWord(joint, "ended");
        int next = tokens.is(joint + 1, Kind.ON) ? joint + 2 : joint + 1;
        Found day = joined ? dates.at(tokens.is(next, Kind.THE) ? next + 1 : next) : null;
        return day != null && day.phrase().isDay() ? Found.of(from, day.to(), new Within(0, Grain.WEEK, day.phrase())) : null;
    }
}
