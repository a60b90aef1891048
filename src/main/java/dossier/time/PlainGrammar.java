package dossier.time;

import dossier.time.Phrase.Length;
import dossier.time.Phrase.Recurring;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Yearless;

/** Expressions without a time of the day beside them: told by the kind of their first word. */
final class PlainGrammar {
    private final Tokens tokens;
    private final DateGrammar dates;
    private final RelativeGrammar relatives;
    private final LengthGrammar lengths;
    private final FiscalGrammar fiscal;
    private final FrequencyGrammar frequencies;

    PlainGrammar(Tokens tokens, DateGrammar dates, RelativeGrammar relatives, LengthGrammar lengths) {
        this.tokens = tokens;
        this.dates = dates;
        this.relatives = relatives;
        this.lengths = lengths;
        this.fiscal = new FiscalGrammar(tokens);
        this.frequencies = new FrequencyGrammar(tokens);
    }

    /** The expression that begins at token {@code i}; null when there is none. */
    Found at(int i, boolean definite) {
        switch (tokens.kind(i)) {
            case NUMBER, CARDINAL, DECADE:
                if (tokens.value(i) == 2 && tokens.isGlued(i + 1) && tokens.length(i) == 1 && Context.MORROW.is(tokens, i + 1)) {
                    return Found.of(i, i + 2, new Relative(1, Grain.DAY, Anchor.WRITTEN));
                }
                if (tokens.is(i + 1, Kind.PART) && tokens.isGlued(i + 1) && tokens.value(i) == 2 && tokens.isWord(i + 1, "nite")) {
                    return new Found(i, i + 2, new Relative(0, Grain.DAY, Anchor.WRITTEN), DayPart.NI.clock(), null);
                }
                Found fiscalYear = tokens.is(i + 1, Kind.FISCAL) || tokens.is(i + 3, Kind.FISCAL) ? fiscal.numbered(i) : null;
                if (fiscalYear != null) {
                    return fiscalYear;
                }
                Found part = tokens.is(i, Kind.CARDINAL) ? relatives.at(i, definite) : null;
                Found date = part != null ? part : inYear(dates.at(i));
                return date != null ? date : lengths.at(i);
            case ORDINAL:
                boolean monthly = tokens.is(i + 1, Kind.OF) && tokens.is(i + 2, Kind.EVERY) && tokens.is(i + 3, Kind.UNIT)
                        && tokens.value(i + 3) == Grain.MONTH.ordinal() && tokens.value(i) <= 31;
                if (monthly) {
                    // The 1st of each month.
                    return Found.of(i, i + 4, new Recurring("XXXX-XX-" + Period.pad(tokens.value(i), 2)));
                }
                Found ofWhole = first(relatives.at(i, definite), definite ? ofSeries(i) : null);
                return ofWhole != null ? ofWhole : inYear(dates.at(i));
            case A:
                Found length = lengths.at(i);
                return length != null ? length : period(i);
            case AMOUNT, VAGUE, COUPLE, DOZEN, HALF:
                return lengths.at(i);
            case MONTH, MONTH_WEAK, FOREIGN_MONTH, WEEKDAY, WEEKDAY_WEAK, DECADE_NAME, SEASON, SEASON_WEAK, QUARTER_LETTER, HOLIDAY:
                return weekdayOfWeek(inYear(dates.at(i)));
            case SEASONAL:
                boolean season = tokens.isWord(i + 1, "season") && !tokens.isCapital(i + 1);
                return season ? Found.of(i, i + 2, new Phrase.Unvalued()) : null;
            case UNITS:
                return lengths.units(i);
            case UNIT:
                Found school = fiscal.ofSchools(i);
                return school != null ? school : relatives.at(i, definite);
            case PRESENT:
                int day = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
                boolean presentDay = tokens.is(day, Kind.UNIT) && tokens.value(day) == Grain.DAY.ordinal();
                return presentDay ? Found.of(i, day + 1, new Phrase.Reference("PRESENT_REF")) : null;
            case FISCAL:
                return fiscal.at(i);
            case LATTER:
                return inYear(dates.at(i));
            case END_OF:
                return endOf(i);
            case WORKDAYS:
                return tokens.isCapital(i) && !tokens.isInitial(i) ? null : Found.of(i, i + 1, new Recurring("XXXX-WXX-WD"));
            case WEEKDAYS:
                boolean name = tokens.isCapital(i + 1) && tokens.is(i + 1, Kind.OTHER);
                return name ? null : Found.of(i, i + 1, new Recurring("XXXX-WXX-" + tokens.value(i)));
            case TIMES:
                return frequencies.at(i, i);
            case EVERY:
                return frequencies.every(i);
            case ALL:
                return lengths.all(i);
            case PARTS:
                return tokens.isCapital(i) ? null : Found.of(i, i + 1, new Recurring(DayPart.of(tokens.value(i)).clock()));
            case PER:
                return frequencies.per(i);
            case OVERNIGHT:
                return overnight(i);
            case LONG:
                return tokens.isCapital(i) && !tokens.isInitial(i) ? null
                        : Found.of(i, i + 1, new Length(Grain.of(tokens.value(i)).duration("1")));
            case UNIT_LETTER:
                Found half = dates.at(i);
                return half != null ? half : relatives.at(i, definite);
            case FREQUENCY:
                return frequencies.adverb(i);
            case REFERENCE:
                return lengths.reference(i);
            case FORMER:
                boolean attribute = (tokens.is(i + 1, Kind.OTHER) || tokens.is(i + 1, Kind.COUNTED) || tokens.isCapital(i + 1))
                        && !tokens.isCapital(i);
                return attribute ? Found.of(i, i + 1, new Phrase.Reference("PAST_REF")) : null;
            default:
                return relatives.at(i, definite);
        }
    }

    private static Found first(Found found, Found other) {
        return found != null ? found : other;
    }

    /** On the third day, on the second night; not: the first day of May. */
    private Found ofSeries(int i) {
        boolean word = !Character.isDigit(tokens.text(i).charAt(0)) && tokens.is(i - 2, Kind.ON) && tokens.isWord(i - 2, "on");
        boolean day = tokens.is(i + 1, Kind.UNIT) && tokens.value(i + 1) == Grain.DAY.ordinal();
        boolean part = tokens.is(i + 1, Kind.PART);
        boolean free = !tokens.is(i + 2, Kind.OF) && !tokens.isDash(i + 2) && !tokens.isCapital(i + 1);
        return word && free && (day || part) ? new Found(i, i + 2, new Phrase.DayOfSeries(),
                part ? DayPart.of(tokens.value(i + 1)).clock() : null, null) : null;
    }

    /** A period of peace, a prolonged period of unrest: a time by the guidelines (TIDES 2003, from which TIMEX3 has its triggers). */
    private Found period(int i) {
        // A long period, a prolonged period.
        boolean adjective = tokens.is(i + 1, Kind.OTHER) || tokens.is(i + 1, Kind.FILLER) || tokens.is(i + 1, Kind.WAS);
        int noun = adjective ? i + 2 : i + 1;
        boolean period = tokens.is(noun, Kind.TIME_NOUN) && tokens.isWord(noun, "period") && tokens.is(noun + 1, Kind.OF)
                && !tokens.is(noun + 2, Kind.NUMBER) && !tokens.is(noun + 2, Kind.CARDINAL) && !tokens.is(noun + 2, Kind.UNITS);
        boolean time = adjective && tokens.is(noun, Kind.TIME_NOUN) && tokens.isWord(noun, "time") && tokens.is(i - 1, Kind.FOR)
                && (tokens.isWord(i + 1, "long") || tokens.isWord(i + 1, "short"));
        return (period || time) && !tokens.isCapital(noun) ? Found.of(i, noun + 1, new Phrase.Unvalued()) : null;
    }

    /** In '89, the class of '95: the year whose apostrophe stands at {@code i}. */
    Found shortYear(int i) {
        boolean apostrophe = tokens.isMark(i, '\'') || tokens.isMark(i, '\u2019') || tokens.isMark(i, '\u2018');
        boolean digits = apostrophe && tokens.is(i + 1, Kind.NUMBER) && tokens.length(i + 1) == 2 && tokens.isClose(i + 1)
                && !tokens.isGlued(i + 2) && !tokens.isMark(i + 2, '\'') && !tokens.isMark(i + 2, '\u2019') && !tokens.isMark(i + 2, '%')
                && !tokens.isDash(i + 2) && !(tokens.isMark(i + 2, ':') && tokens.isClose(i + 3));
        boolean counts = switch (tokens.kind(i + 2)) {
            case UNITS, UNIT, COUNTED, SCALE, AM_PM, MONTH -> true;
            default -> false;
        };
        boolean year = digits && !counts && !isName(i - 1);
        return year ? Found.of(i, i + 2, new Phrase.Fixed(Period.year(YearGrammar.ofTwoDigits(tokens.value(i + 1))))) : null;
    }

    /** Whether a word with a capital anywhere is one of a name: Expo '92, iLife '11. */
    private boolean isName(int i) {
        String word = tokens.is(i, Kind.OTHER) ? tokens.text(i) : "";
        for (int at = 0; at < word.length(); at++) {
            if (Character.isUpperCase(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** It rained overnight; not: an overnight stay, overnight rates. */
    private Found overnight(int i) {
        Kind before = tokens.kind(i - 1);
        boolean attribute = before == Kind.A || before == Kind.THE || before == Kind.POSSESSIVE
                || tokens.isNoun(i + 1) && !Context.GOES_ON.is(tokens, i + 1)
                || tokens.isDash(i + 1) || tokens.isCapital(i) && !tokens.isInitial(i);
        Found day = tokens.is(i + 1, Kind.WEEKDAY) ? dates.at(i + 1) : null;
        if (!attribute && day != null && day.phrase().isDay() && day.clock() == null) {
            // Overnight Saturday.
            return day.from(i).at(DayPart.NI.clock(), day.to());
        }
        return attribute ? null : new Found(i, i + 1, new Relative(0, Grain.DAY, Anchor.WRITTEN), DayPart.NI.clock(), null);
    }

    /** EOY; EOD Friday. */
    private Found endOf(int i) {
        Grain unit = Grain.of(tokens.value(i));
        if (tokens.isWord(i, "cob") && !tokens.isShouted(i)) {
            return null;
        }
        Found day = unit == Grain.DAY ? at(tokens.is(i + 1, Kind.ON) ? i + 2 : i + 1, false) : null;
        boolean named = day != null && day.phrase().isDay() && day.phrase().isDate() && day.clock() == null && day.mod() == null;
        return (named ? day.from(i) : Found.of(i, i + 1, new Relative(0, unit, Anchor.WRITTEN))).with("END");
    }

    /** Whether a unit that is counted from now follows without "of": June last year, Friday this week. */
    private boolean isBesideUnit(int i, Grain unit) {
        boolean counted = tokens.is(i, Kind.LAST) && tokens.isWord(i, "last") || tokens.is(i, Kind.NEXT) || tokens.is(i, Kind.THIS);
        return counted && tokens.is(i + 1, Kind.UNIT) && tokens.value(i + 1) == unit.ordinal();
    }

    /** August of that year, August last year. */
    private Found inYear(Found date) {
        if (date != null && isBesideUnit(date.to(), Grain.YEAR) && (date.phrase() instanceof Yearless month && month.month() != 0
                || date.phrase() instanceof Phrase.YearPart)) {
            Found there = relatives.at(date.to(), false);
            return there != null && there.phrase() instanceof Relative year
                    ? Found.of(date.from(), there.to(), new Phrase.InYear(date.phrase(), year)) : date;
        }
        boolean open = date != null && tokens.is(date.to(), Kind.OF)
                && (date.phrase() instanceof Yearless day && day.month() != 0 || date.phrase() instanceof Phrase.YearPart
                || date.phrase() instanceof Phrase.Yearly);
        if (!open) {
            return date;
        }
        boolean the = tokens.is(date.to() + 1, Kind.THE);
        Found year = relatives.at(date.to() + (the ? 2 : 1), the);
        return year != null && year.phrase() instanceof Relative relative && relative.unit() == Grain.YEAR
                ? Found.of(date.from(), year.to(), new Phrase.InYear(date.phrase(), relative)) : date;
    }

    /** Tuesday of next week; Thursday, two years from now. */
    private Found weekdayOfWeek(Found weekday) {
        if (weekday == null || !(weekday.phrase() instanceof Yearless day) || day.weekday() == 0 || day.day() != 0) {
            return weekday;
        }
        int next = tokens.isMark(weekday.to(), ',') ? weekday.to() + 1 : weekday.to();
        boolean counts = tokens.is(next, Kind.NUMBER) || tokens.is(next, Kind.CARDINAL) || tokens.is(next, Kind.A);
        Found length = weekday.clock() == null && counts
                ? lengths.at(next) : null;
        if (length != null && length.phrase() instanceof Phrase.Shift shift && shift.isOfWeeksAhead()) {
            return Found.of(weekday.from(), length.to(), new Phrase.WeekdayAfter(day.weekday(), shift));
        }
        boolean beside = isBesideUnit(weekday.to(), Grain.WEEK);
        if (!beside && !tokens.is(weekday.to(), Kind.OF)) {
            return weekday;
        }
        Found week = relatives.at(beside ? weekday.to() : weekday.to() + 1, false);
        return week != null && week.phrase() instanceof Relative relative && relative.unit() == Grain.WEEK
                ? Found.of(weekday.from(), week.to(), new Phrase.Within(day.weekday(), Grain.DAY, relative)) : weekday;
    }
}
