package dossier.time;

import dossier.time.Phrase.Named;
import dossier.time.Phrase.Reference;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Window;
import dossier.time.Phrase.Within;
import dossier.time.Phrase.YearPart;
import dossier.time.Phrase.Yearless;

/** Expressions that count from an anchor: last month, that year, the following day, the past three weeks. */
final class RelativeGrammar {
    private final Tokens tokens;
    private final DateGrammar dates;
    private final PartGrammar parts;
    private final UnitGrammar units;

    RelativeGrammar(Tokens tokens, DateGrammar dates) {
        this.tokens = tokens;
        this.dates = dates;
        this.parts = new PartGrammar(tokens, dates, this);
        this.units = new UnitGrammar(tokens, dates, this);
    }

    /**
     * The expression that begins at token {@code i}; null when there is none.
     *
     * @param definite whether "the" stands before it
     */
    Found at(int i, boolean definite) {
        return switch (tokens.kind(i)) {
            case DAY_NAME -> dayName(i);
            case TONIGHT -> tokens.isCapital(i) && !tokens.isInitial(i) && !tokens.isShouted(i) ? null
                    : new Found(i, i + 1, new Relative(0, Grain.DAY, Anchor.WRITTEN), DayPart.NI.clock(), null);
            case LAST -> first(tokens.isWord(i, "last") ? parts.last(i) : null,
                    tokens.is(i + 1, Kind.UNIT) && tokens.is(i + 2, Kind.OF) && (definite || grain(i + 1) == Grain.DAY) ? null
                    : counted(i, -1, Anchor.WRITTEN, definite));
            case PREVIOUS -> counted(i, -1, Anchor.SAID, definite);
            case NEXT -> counted(i, 1, definite ? Anchor.SAID : Anchor.WRITTEN, definite);
            case FOLLOWING -> counted(i, 1, Anchor.SAID, definite);
            case THIS -> tokens.is(i + 1, Kind.LAST) || tokens.isWord(i + 1, "coming") && tokens.is(i + 2, Kind.UNIT)
                    ? from(i, at(i + 1, false)) : tokens.is(i + 1, Kind.NEXT)
                    && !tokens.is(i + 2, Kind.UNIT)
                    ? from(i, counted(i + 1, 0, Anchor.WRITTEN, definite)) : counted(i, 0, Anchor.WRITTEN, definite);
            case CURRENT -> tokens.is(i + 1, Kind.UNIT) || tokens.is(i + 1, Kind.FISCAL)
                    ? counted(i, 0, Anchor.WRITTEN, definite) : reference(i, "PRESENT_REF");
            case FUTURE -> reference(i, "FUTURE_REF");
            case THAT -> tokens.is(i + 1, Kind.SAME) ? from(i, counted(i + 1, 0, Anchor.THAT, definite))
                    : counted(i, 0, Anchor.THAT, definite);
            case SAME -> counted(i, 0, Anchor.THAT, definite);
            case ORDINAL, CARDINAL -> parts.ordinal(i);
            case UNIT -> first(units.at(i, definite), first(parts.unit(i), definite ? units.definite(i) : null));
            case UNIT_LETTER -> parts.abbreviatedWeek(i);
            case TIME_NOUN -> definite ? definiteTime(i) : null;
            default -> null;
        };
    }

    private Found reference(int i, String value) {
        return tokens.isCapital(i) && !tokens.isInitial(i) ? null : Found.of(i, i + 1, new Reference(value));
    }

    private static Found first(Found found, Found other) {
        return found != null ? found : other;
    }

    private static Found from(int i, Found found) {
        return found == null ? null : found.from(i);
    }

    /** Yesterday, today, tomorrow, where they are no name. */
    Found dayName(int i) {
        boolean timed = !tokens.is(i - 1, Kind.OF) && tokens.value(i) != 0 && (tokens.is(i + 1, Kind.AT) || tokens.is(i + 1, Kind.FROM));
        boolean name = tokens.isCapital(i) && !tokens.isShouted(i) && !timed && (!tokens.isInitial(i) || tokens.is(i - 1, Kind.THE));
        // Tomo is a first name too.
        name |= tokens.isWord(i, "tomo") && tokens.isCapital(i) && !tokens.isShouted(i);
        return name || tokens.is(i - 1, Kind.THE) ? null : Found.of(i, i + 1, new Relative(tokens.value(i), Grain.DAY, Anchor.WRITTEN));
    }

    private Found counted(int i, int count, Anchor anchor, boolean definite) {
        int next = i + 1;
        switch (tokens.kind(next)) {
            case UNIT:
                return unit(i, next, count, anchor);
            case FILLER:
                return tokens.is(next + 1, Kind.UNIT) ? from(i, unit(i, next + 1, count, anchor)) : window(i, next, count, anchor);
            case FISCAL:
                if (tokens.is(next + 1, Kind.UNIT) && grain(next + 1) == Grain.QUARTER) {
                    return Found.of(i, next + 2, new Relative(count, Grain.QUARTER, anchor));
                }
                boolean year = tokens.is(next + 1, Kind.UNIT) && grain(next + 1) == Grain.YEAR;
                return year ? Found.of(i, next + 2, new Phrase.FiscalBeside(Phrase.Fiscal.ACCOUNTS, count)) : null;
            case UNITS:
                return count == 0 ? Found.of(i, next + 1, new Reference(anchor == Anchor.WRITTEN ? "PRESENT_REF" : "PAST_REF"))
                        : Found.of(i, next + 1, new Window(new Quantity(Quantity.VAGUE, next), grain(next), count, anchor));
            case MONTH, MONTH_WEAK, WEEKDAY, WEEKDAY_WEAK, SEASON, SEASON_WEAK, QUARTER_LETTER, HOLIDAY:
                return named(i, next, count, anchor);
            case PART:
                return part(i, next, count, anchor);
            case PARTS:
                // Last nights show, as messages write it without the apostrophe.
                boolean night = tokens.isWord(i, "last") && !definite && (tokens.isWord(next, "nights") || tokens.isWord(next, "nites"))
                        && tokens.isNoun(next + 1) && !tokens.is(i - 1, Kind.POSSESSIVE);
                return night ? part(i, next, count, anchor) : null;
            case TIME_NOUN:
                boolean period = tokens.isWord(next, "period") && (tokens.is(i - 1, Kind.IN) || tokens.is(i, Kind.THAT) && isLed(i));
                boolean time = tokens.isWord(next, "time") && (anchor != Anchor.WRITTEN || isLed(i));
                boolean beside = tokens.is(next + 1, Kind.NEXT) || tokens.is(next + 1, Kind.LAST) || tokens.is(next + 1, Kind.DAY_NAME);
                return count != 0 || beside || !period && !time ? null
                        : Found.of(i, next + 1, new Reference(anchor == Anchor.WRITTEN ? "PRESENT_REF" : "PAST_REF"));
            default:
                Found window = count == 0 ? null : window(i, next, count, anchor);
                boolean past = definite && tokens.isWord(i, "past") && !tokens.isNoun(next) && tokens.is(i - 2, Kind.IN);
                return window == null && past ? reference(i, "PAST_REF") : window;
        }
    }

    /** At this time, until this time; not: this time we won. */
    private boolean isLed(int i) {
        return switch (tokens.kind(i - 1)) {
            case AT, IN, TO, FROM, AFTER, BEFORE, OF, ABOUT -> true;
            default -> false;
        };
    }

    private Grain grain(int unit) {
        return Grain.of(tokens.value(unit));
    }

    private Found unit(int i, int unit, int count, Anchor anchor) {
        boolean own = tokens.isWord(i, "last") && grain(unit) == Grain.DAY && (tokens.is(i - 1, Kind.POSSESSIVE) || isPurpose(unit + 1));
        if (own || grain(unit).ofClock() || tokens.isCapital(unit) && !tokens.isShouted(unit)) {
            // My last day at work is no yesterday.
            return null;
        }
        Within ofWhole = null;
        if (tokens.isWord(i, "past") && grain(unit).compareTo(Grain.WEEKEND) < 0) {
            // The past year is the twelve months behind, the last year is the calendar's.
            return Found.of(i, unit + 1, new Window(new Quantity("1", unit), grain(unit), -1, anchor));
        }
        boolean lasts = tokens.is(i - 1, Kind.THE) && (tokens.is(i - 2, Kind.FOR) || tokens.is(i - 2, Kind.OVER));
        boolean decade = grain(unit) == Grain.DECADE && tokens.isWord(i, "last") && tokens.is(i - 1, Kind.THE);
        if ((lasts || decade) && count != 0 && grain(unit).compareTo(Grain.WEEKEND) < 0 && (tokens.isWord(i, "last")
                || tokens.is(i, Kind.NEXT))) {
            // For the next year, over the last year, in the last decade.
            return Found.of(i, unit + 1, new Window(new Quantity("1", unit), grain(unit), count, anchor));
        }
        Found inYear = grain(unit) == Grain.YEAR ? partOfIts(i, unit, new Relative(count, Grain.YEAR, anchor)) : null;
        if (inYear != null) {
            return inYear;
        }
        boolean still = tokens.is(i, Kind.THIS) && grain(unit) == Grain.DAY && tokens.isWord(i - 1, "to")
                && !tokens.is(unit + 1, Kind.IN);
        if (still) {
            // To this day.
            return reference(i, "PRESENT_REF").to(unit + 1);
        }
        boolean other = tokens.is(i, Kind.THIS) && grain(unit) == Grain.DAY && tokens.is(unit + 1, Kind.IN)
                && tokens.is(unit + 2, Kind.NUMBER)
                && tokens.length(unit + 2) == 4;
        if (other) {
            // On this day in 1986: of that year, and not the day of writing.
            return null;
        }
        Relative relative = new Relative(count, grain(unit), anchor);
        int weekday = tokens.is(unit + 1, Kind.ON) ? unit + 2 : unit + 1;
        if (grain(unit) == Grain.WEEK && (tokens.is(weekday, Kind.WEEKDAY) || tokens.is(weekday, Kind.WEEKDAY_WEAK)
                && tokens.isCapital(weekday))) {
            ofWhole = new Within(tokens.value(weekday), Grain.DAY, relative);
        }
        return ofWhole != null ? Found.of(i, weekday + 1, ofWhole) : Found.of(i, unit + 1, relative);
    }

    /** The last day to vote, for tickets, at work: no yesterday either. */
    private boolean isPurpose(int i) {
        return switch (tokens.kind(i)) {
            case TO, FOR, AT, IN, NUMBER, ON -> true;
            default -> false;
        };
    }

    /** Last year's third quarter, this year's May. */
    private Found partOfIts(int i, int unit, Relative year) {
        Found part = tokens.isPossessive(unit + 1) ? dates.at(unit + 3) : null;
        return part != null && part.phrase() instanceof YearPart ? Found.of(i, part.to(), new Phrase.InYear(part.phrase(), year)) : null;
    }

    private Found named(int i, int next, int count, Anchor anchor) {
        if (tokens.is(next, Kind.MONTH_WEAK) && tokens.length(next) > 2 && !tokens.isCapital(next)
                && (tokens.value(next) == 5 || tokens.value(next) == 3)) {
            // This may be so; the last march.
            return null;
        }
        Found name = dates.at(next);
        if (name == null || !(name.phrase() instanceof Yearless || name.phrase() instanceof YearPart
                || name.phrase() instanceof Phrase.Yearly)) {
            return count == 0 && name != null && name.phrase().isDate() ? name.from(i) : null;
        }
        return Found.of(i, name.to(), new Named(count, name.phrase(), anchor));
    }

    private Found part(int i, int part, int count, Anchor anchor) {
        if (tokens.isCapital(part) && !tokens.isShouted(part)) {
            return null;
        }
        return new Found(i, part + 1, new Relative(count, Grain.DAY, anchor), DayPart.of(tokens.value(part)).clock(), null);
    }

    /** The past three weeks, the next few days; not: to last six weeks. */
    private Found window(int i, int next, int direction, Anchor anchor) {
        boolean verb = tokens.isWord(i, "last") && (tokens.isWord(i - 1, "to") || tokens.is(i - 1, Kind.WILL)
                || tokens.isWord(i - 1, "not") || tokens.isWord(i - 1, "did"));
        if (verb) {
            return null;
        }
        Quantity quantity = tokens.is(next, Kind.COUPLE) ? new Quantity("2", tokens.is(next + 1, Kind.OF) ? next + 2 : next + 1)
                : Quantity.at(tokens, next);
        if (quantity == null) {
            return null;
        }
        int unit = quantity.next();
        boolean workdays = false;
        for (int fillers = 0; fillers < 2 && tokens.is(unit, Kind.FILLER); fillers++) {
            workdays |= tokens.isWord(unit, "business") || tokens.isWord(unit, "working");
            unit++;
        }
        boolean units = (tokens.is(unit, Kind.UNITS) || tokens.is(unit, Kind.UNIT))
                && (!tokens.isCapital(unit) || tokens.isShouted(unit));
        return units ? Found.of(i, unit + 1, new Window(quantity, grain(unit), direction, anchor, workdays, isWithin(i))) : null;
    }

    private boolean isWithin(int i) {
        return tokens.isWord(tokens.is(i - 1, Kind.THE) ? i - 2 : i - 1, "within");
    }

    /** The two previous weeks, 5 past minutes: the number, which begins at {@code i}, comes first. */
    Found countedWindow(int i, Quantity quantity) {
        int direction = switch (tokens.kind(quantity.next())) {
            case LAST, PREVIOUS -> -1;
            case NEXT, FOLLOWING -> 1;
            default -> 0;
        };
        int unit = quantity.next() + 1;
        boolean units = direction != 0 && tokens.is(unit, Kind.UNITS) && !tokens.isCapital(unit) && !quantity.count().equals("1");
        boolean said = tokens.is(quantity.next(), Kind.PREVIOUS) || tokens.is(quantity.next(), Kind.FOLLOWING);
        Anchor anchor = said ? Anchor.SAID : Anchor.WRITTEN;
        return units ? Found.of(i, unit + 1, new Window(quantity, grain(unit), direction, anchor)) : null;
    }

    /** At the time, at the moment. */
    private Found definiteTime(int i) {
        if (tokens.isWord(i, "time") && tokens.isWord(i + 1, "being")) {
            return Found.of(i, i + 2, new Reference("PRESENT_REF"));
        }
        boolean clause = tokens.isWord(i, "time") && tokens.isWord(i - 2, "by")
                && (Context.PRONOUN.is(tokens, i + 1) || tokens.isCapital(i + 1) || tokens.is(i + 1, Kind.THE)
                || tokens.isWord(i + 1, "of"));
        if (clause) {
            // By the time he left office.
            return Found.of(i, i + 1, new Phrase.Unvalued());
        }
        boolean plain = tokens.is(i - 2, Kind.AT) && !tokens.is(i + 1, Kind.OF) && !tokens.isCapital(i);
        String word = tokens.text(i);
        return !plain || word.equals("period") || word.equals("point") ? null
                : Found.of(i, i + 1, new Reference(word.equals("moment") ? "PRESENT_REF" : "PAST_REF"));
    }
}
