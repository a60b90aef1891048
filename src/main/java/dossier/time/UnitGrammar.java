package dossier.time;

import dossier.time.Phrase.Length;
import dossier.time.Phrase.Reference;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Shift;

/** Expressions that begin with a unit: year-end, the year-ago quarter, a month-old strike, the day before, the week's events. */
final class UnitGrammar {
    private final Tokens tokens;
    private final DateGrammar dates;
    private final RelativeGrammar relatives;

    UnitGrammar(Tokens tokens, DateGrammar dates, RelativeGrammar relatives) {
        this.tokens = tokens;
        this.dates = dates;
        this.relatives = relatives;
    }

    /**
     * The expression that the unit at {@code i} begins by itself; null when there is none.
     *
     * @param definite whether "the" stands before it
     */
    Found at(int i, boolean definite) {
        if (isHyphened(i)) {
            return hyphened(i);
        }
        if (tokens.is(i + 1, Kind.AGO)) {
            return ago(i);
        }
        Grain grain = grain(i);
        if (isPossessive(i + 1) && tokens.isWord(i + 3, "end") && !grain.ofClock() && !tokens.isCapital(i)) {
            // At year's end, by the month's end.
            return Found.of(i, i + 4, new Relative(0, grain, Anchor.SAID)).with("END");
        }
        boolean end = tokens.isWord(i + 1, "end") && (grain == Grain.YEAR || grain == Grain.MONTH || grain == Grain.QUARTER)
                && !tokens.isCapital(i) && !tokens.is(i + 2, Kind.OF);
        if (end) {
            // At year end.
            return Found.of(i, i + 2, new Relative(0, grain, Anchor.WRITTEN)).with("END");
        }
        return definite ? named(i) : null;
    }

    /** The year 2000, the month of May. */
    private Found named(int i) {
        Grain grain = grain(i);
        int next = tokens.is(i + 1, Kind.OF) ? i + 2 : i + 1;
        boolean year = grain == Grain.YEAR && next == i + 1 && tokens.is(next, Kind.NUMBER);
        boolean month = grain == Grain.MONTH && next == i + 2 && tokens.isCapital(next)
                && (tokens.is(next, Kind.MONTH) || tokens.is(next, Kind.MONTH_WEAK));
        Found date = year || month ? dates.at(next) : null;
        return date != null && date.phrase().isDate() && !date.phrase().isDay() ? date.from(i) : null;
    }

    private Grain grain(int unit) {
        return Grain.of(tokens.value(unit));
    }

    private boolean isPossessive(int i) {
        return tokens.isPossessive(i) && tokens.isClose(i) && tokens.isClose(i + 1);
    }

    private boolean isHyphened(int unit) {
        return tokens.isMark(unit + 1, '-') && tokens.isClose(unit + 1) && tokens.isClose(unit + 2) && !tokens.isDash(unit - 1)
                && (!grain(unit).ofClock() || tokens.isWord(unit + 2, "long"));
    }

    /** Year ago, as headlines and tables have it. */
    private Found ago(int unit) {
        return grain(unit).ofClock() || grain(unit) == Grain.WEEKEND || tokens.isCapital(unit) ? null
                : Found.of(unit, unit + 2, new Shift(new Quantity("1", unit), grain(unit), -1, null, Anchor.WRITTEN));
    }

    /** Year-ago, the year-earlier quarter, year-end, a month-long siege, a month-old strike. */
    private Found hyphened(int unit) {
        int next = unit + 2;
        if (tokens.is(next, Kind.AGO) || tokens.is(next, Kind.EARLIER)) {
            return before(unit, next + 1);
        }
        boolean length = tokens.isWord(next, "long") || tokens.isWord(next, "old");
        if (length && !tokens.isCapital(unit)) {
            return Found.of(unit, next + 1, new Length(grain(unit).duration("1")));
        }
        return tokens.isWord(next, "end") ? Found.of(unit, next + 1, new Relative(0, grain(unit), Anchor.WRITTEN)).with("END") : null;
    }

    /** The year-ago quarter is the one that was spoken of, a year before. */
    private Found before(int unit, int end) {
        boolean part = tokens.is(end, Kind.UNIT) && !grain(end).ofClock() && grain(end).compareTo(grain(unit)) > 0;
        if (part) {
            return Found.of(unit, end + 1, new Shift(new Quantity("1", unit), grain(unit), -1,
                    new Relative(-1, grain(end), Anchor.WRITTEN), Anchor.WRITTEN));
        }
        int to = tokens.isWord(end, "period") ? end + 1 : end;
        return Found.of(unit, to, new Shift(new Quantity("1", unit), grain(unit), -1, null, Anchor.WRITTEN));
    }

    /** The year to October, the year ended Dec. 31, the quarter ended Oct. 31: a length that ends there. */
    private boolean isBounded(int unit) {
        boolean verb = tokens.isWord(unit + 1, "ended") || tokens.isWord(unit + 1, "ending") || tokens.isWord(unit + 1, "to")
                || tokens.isWord(unit + 1, "through");
        int date = unit + 2;
        boolean month = (tokens.is(date, Kind.MONTH) || tokens.is(date, Kind.MONTH_WEAK)) && tokens.isCapital(date);
        boolean day = tokens.is(date, Kind.NUMBER) && tokens.length(date) <= 2 && (tokens.is(date + 1, Kind.MONTH)
                || tokens.is(date + 1, Kind.MONTH_WEAK));
        boolean ended = grain(unit) == Grain.QUARTER && verb && tokens.length(unit + 1) > 4;
        return (grain(unit) == Grain.YEAR || ended) && verb && (month || day);
    }

    /** The year, the day before, the day after tomorrow; {@code i} is the unit after "the". */
    Found definite(int i) {
        Grain grain = grain(i);
        if (grain.ofClock() || tokens.isCapital(i) && !tokens.isShouted(i)) {
            return null;
        }
        if (grain == Grain.WEEK && tokens.is(i + 1, Kind.OF)) {
            return null;
        }
        if (isBounded(i)) {
            return Found.of(i, i + 1, new Length(grain.duration("1")));
        }
        Quantity one = new Quantity("1", i);
        int direction = switch (tokens.kind(i + 1)) {
            case BEFORE, EARLIER, PREVIOUS -> -1;
            case AFTER, LATER, FOLLOWING -> 1;
            default -> 0;
        };
        if (direction != 0) {
            Found base = tokens.is(i + 2, Kind.DAY_NAME) ? relatives.dayName(i + 2) : dates.at(i + 2);
            if (base != null && base.phrase().isDay()) {
                return Found.of(i, base.to(), new Shift(one, grain, direction, base.phrase(), Anchor.SAID));
            }
            boolean following = tokens.is(i + 1, Kind.FOLLOWING) && tokens.is(i + 2, Kind.WAS);
            boolean ended = following || tokens.endsSentence(i + 2) || tokens.is(i + 2, Kind.MARK);
            return ended ? Found.of(i, i + 2, new Shift(one, grain, direction, null, Anchor.SAID)) : null;
        }
        boolean possessive = isPossessive(i + 1) && grain.compareTo(Grain.CENTURY) > 0;
        if (possessive && grain != Grain.WEEKEND) {
            // The year's first storm, the day's trading.
            return Found.of(i, i + 1, new Relative(0, grain, Anchor.SAID));
        }
        boolean backInTheDay = grain == Grain.DAY && tokens.isWord(i - 2, "in") && tokens.isWord(i - 3, "back");
        if (backInTheDay) {
            return Found.of(i, i + 1, new Reference("PAST_REF"));
        }
        boolean led = switch (tokens.kind(i - 2)) {
            case OF, IN, FOR, PHASE_OF, LATER, EARLIER, PER -> true;
            default -> false;
        };
        if (grain == Grain.WEEKEND) {
            return Found.of(i, i + 1, new Relative(0, grain, Anchor.WRITTEN));
        }
        boolean later = tokens.is(i - 2, Kind.IN) && (tokens.is(i - 3, Kind.LATER) || tokens.is(i - 3, Kind.EARLIER));
        boolean end = tokens.is(i - 2, Kind.OF) && tokens.is(i - 3, Kind.PHASE_OF) && grain.compareTo(Grain.WEEKEND) < 0
                && tokens.is(i + 1, Kind.OTHER);
        boolean plain = later || end || !tokens.is(i + 1, Kind.OF) && !tokens.is(i + 1, Kind.OTHER) && !tokens.isDash(i + 1)
                && !tokens.is(i + 1, Kind.NUMBER);
        boolean ofCentury = tokens.is(i - 3, Kind.PHASE_OF) && !tokens.isWord(i - 3, "turn") && tokens.is(i - 2, Kind.OF);
        boolean counted = grain.compareTo(Grain.CENTURY) > 0 || ofCentury;
        return led && plain && counted ? Found.of(i, i + 1, new Relative(0, grain, Anchor.SAID)) : null;
    }
}
