package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Length;
import dossier.time.Phrase.Recurring;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Shift;
import dossier.time.Phrase.SomeDay;
import dossier.time.Phrase.Yearless;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts tokens together to time expressions, in one walk over the tokens. Every rule looks at a bounded number of tokens, so the
 * walk is linear.
 */
final class Grammar {
    private final Tokens tokens;
    private final Article article;
    private final PlainGrammar plain;
    private final RelativeGrammar relatives;
    private final LengthGrammar lengths;
    private final ListGrammar lists;
    private final FutureGrammar future;
    private final NightGrammar nights;
    private final List<Found> found = new ArrayList<>();

    private Grammar(Tokens tokens) {
        this.tokens = tokens;
        this.article = new Article(tokens);
        DateGrammar dates = new DateGrammar(tokens);
        this.relatives = new RelativeGrammar(tokens, dates);
        this.lengths = new LengthGrammar(tokens, dates, relatives);
        this.lists = new ListGrammar(tokens);
        this.future = new FutureGrammar(tokens, lengths);
        this.nights = new NightGrammar(tokens, dates);
        this.plain = new PlainGrammar(tokens, dates, relatives, lengths);
    }

    /** The expressions of a text, in order, without overlap. */
    static List<Found> scan(Tokens tokens) {
        Grammar grammar = new Grammar(tokens);
        for (int i = 0; i < tokens.count(); ) {
            Found next = grammar.at(i);
            i = next == null ? i + 1 : grammar.take(next);
        }
        return new ClockRanges(tokens).joined(grammar.found);
    }

    private Found at(int i) {
        switch (tokens.kind(i)) {
            case TO:
                boolean toDate = tokens.isWord(i + 1, "date") && tokens.isWord(i, "to") && !tokens.is(i + 2, Kind.THE)
                        && !tokens.is(i + 2, Kind.A) && !tokens.is(i + 2, Kind.POSSESSIVE) && !tokens.isWord(i + 2, "back");
                return toDate ? Found.of(i, i + 2, new Phrase.Reference("PRESENT_REF")) : null;
            case MARK:
                return tokens.isClose(i) ? null : tokens.isMark(i, '\u00bd') ? lengths.at(i) : plain.shortYear(i);
            case OTHER, BREAK, WAS, WILL, AUXILIARY, AND, ON, COUNTED, NUMBERED, POSSESSIVE:
                return null;
            case THE:
                if (tokens.is(i + 2, Kind.FUTURE) && (tokens.isWord(i + 1, "near") || tokens.isWord(i + 1, "foreseeable")
                        || tokens.isWord(i + 1, "immediate") || tokens.isWord(i + 1, "distant"))) {
                    return Found.of(i, i + 3, new Phrase.Reference("FUTURE_REF"));
                }
                boolean otherDay = tokens.isWord(i + 1, "other") && tokens.is(i + 2, Kind.UNIT)
                        && tokens.value(i + 2) == Grain.DAY.ordinal() && !tokens.isDash(i + 3);
                if (otherDay) {
                    return Found.of(i, i + 3, new Phrase.Reference("PAST_REF"));
                }
                Found definite = phased(i + 1, true);
                return definite == null || article.isOfNoun(definite) ? definite : definite.from(i);
            case IN:
                return future.at(i);
            case AT:
                boolean present = tokens.is(i + 1, Kind.PRESENT) && !tokens.is(i + 2, Kind.OTHER);
                return present ? Found.of(i, i + 2, new Phrase.Reference("PRESENT_REF")) : phased(i, false);
            default:
                return phased(i, false);
        }
    }

    /** Adds an expression and those that share its month; answers where to go on. */
    private int take(Found next) {
        int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
        found.addAll(lists.before(next, floor));
        List<Found> rest = lists.from(next);
        found.addAll(rest);
        return rest.get(rest.size() - 1).to();
    }

    /** Late 1943, the end of March, about 1910, more than three weeks. */
    private Found phased(int i, boolean definite) {
        switch (tokens.kind(i)) {
            case PHASE: {
                if (tokens.isWord(i, "late") && (tokens.is(i - 1, Kind.UNITS) || tokens.is(i - 1, Kind.UNIT))) {
                    // Five minutes late this morning.
                    return null;
                }
                int next = i + 1;
                if (tokens.isDash(next)) {
                    next++;
                } else if (tokens.is(next, Kind.IN) && tokens.text(next).equals("in") || tokens.is(next, Kind.OF)
                        || tokens.is(next, Kind.ON) && tokens.is(next + 1, Kind.WEEKDAY)) {
                    // Late in 1943, early on Thursday.
                    next++;
                } else if (tokens.isWord(next, "part") && tokens.is(next + 1, Kind.OF)) {
                    next += 2;
                }
                if (tokens.isWord(i, "early") && tokens.is(next, Kind.UNITS) && tokens.isWord(next, "hours")
                        && tokens.is(next + 1, Kind.OF)) {
                    // The early hours of Monday.
                    Found hours = clockFirst(i, new Clock(DayPart.MO.clock(), next + 1), definite);
                    return hours != null && hours.phrase().isDay() ? hours.with("START") : null;
                }
                if (tokens.isWord(i, "mid") && tokens.isWord(next, "night")) {
                    // Mid night, mid-night.
                    return clockFirst(i, new Clock("T00:00", next + 1), definite);
                }
                boolean the = tokens.is(next, Kind.THE);
                Found date = timed(the ? next + 1 : next, the);
                if (date == null && isMidUnit(i)) {
                    date = Found.of(next, next + 1, new Relative(0, Grain.of(tokens.value(next)), Anchor.WRITTEN));
                }
                return modified(i, date, phase(tokens.value(i)));
            }
            case PHASE_OF: {
                boolean of = tokens.is(i + 1, Kind.OF);
                boolean the = of && tokens.is(i + 2, Kind.THE);
                Found date = of ? timed(the ? i + 3 : i + 2, the) : null;
                boolean unit = of && !the && date == null && tokens.is(i + 2, Kind.UNIT) && !tokens.isCapital(i + 2);
                boolean business = of && tokens.isWord(i, "close") && tokens.isWord(i + 2, "business");
                if (business || unit && Grain.of(tokens.value(i + 2)) == Grain.DAY) {
                    // By end of day tomorrow, close of business on Friday.
                    int beside = tokens.is(i + 3, Kind.ON) ? i + 4 : i + 3;
                    // By close of business 23rd.
                    boolean bare = tokens.is(beside, Kind.ORDINAL) && Character.isDigit(tokens.text(beside).charAt(0))
                            && tokens.value(beside) <= 31 && !tokens.is(beside + 1, Kind.OTHER);
                    Found full = plain.at(beside, false);
                    Found day = full == null && bare ? Found.of(beside, beside + 1, new Phrase.Yearless(0, tokens.value(beside), 0)) : full;
                    boolean named = day != null && day.phrase().isDay() && day.phrase().isDate() && day.clock() == null;
                    date = named ? day : business ? Found.of(i, i + 3, new Relative(0, Grain.DAY, Anchor.WRITTEN)) : null;
                }
                if (date == null && unit && !Grain.of(tokens.value(i + 2)).ofClock()) {
                    date = Found.of(i + 2, i + 3, new Relative(0, Grain.of(tokens.value(i + 2)), Anchor.SAID));
                }
                return modified(i, date, phase(tokens.value(i)));
            }
            case LATER, EARLIER: {
                int next = tokens.is(i + 1, Kind.IN) || tokens.is(i + 1, Kind.ON) ? i + 2 : i + 1;
                boolean the = tokens.is(next, Kind.THE);
                Found date = relatives.at(the ? next + 1 : next, the);
                if (date != null && date.phrase() instanceof Relative) {
                    return date.from(i);
                }
                Found named = date == null && (next == i + 1 || tokens.is(next - 1, Kind.IN)) ? timed(next, false) : null;
                boolean day = named != null && named.phrase() instanceof Yearless weekday && weekday.weekday() != 0 && weekday.month() == 0;
                boolean year = next > i + 1 && named != null && named.phrase() instanceof Fixed fixed
                        && fixed.period().grain() == Grain.YEAR;
                return day || year ? named.from(i) : named;
            }
            case ABOUT:
                boolean told = switch (tokens.kind(i + 1)) {
                    case DAY_NAME, TONIGHT, THIS, LAST, NEXT, THAT -> !tokens.is(i + 2, Kind.TIME_NOUN);
                    case NUMBER -> tokens.isWord(i + 2, "nite") && tokens.isGlued(i + 2) && tokens.value(i + 1) == 2;
                    default -> false;
                };
                if (told) {
                    // Pushed around today, spoke about last year.
                    return null;
                }
                int approximate = tokens.isMark(i + 1, '.') ? i + 2 : i + 1;
                boolean letter = tokens.length(i) == 1;
                if (letter && (approximate == i + 1 || tokens.isCapital(i) || tokens.length(approximate) < 3)) {
                    return null;
                }
                return modified(i, timed(approximate, false), "APPROX");
            case VAGUE:
                boolean some = tokens.isWord(i, "some") && (tokens.is(i + 1, Kind.NUMBER) || tokens.is(i + 1, Kind.CARDINAL));
                return some ? lengthened(i, i + 1, "APPROX") : timed(i, definite);
            case OVER:
                return lengthened(i, i + 1, "MORE_THAN");
            case NEARLY:
                return lengthened(i, i + 1, "LESS_THAN");
            case MORE:
                return tokens.is(i + 1, Kind.THAN) ? lengthened(i, i + 2, "MORE_THAN") : null;
            case LESS:
                return tokens.is(i + 1, Kind.THAN) ? lengthened(i, i + 2, "LESS_THAN") : null;
            case AT:
                return tokens.is(i + 1, Kind.LEAST) ? lengthened(i, i + 2, "EQUAL_OR_MORE")
                        : tokens.is(i + 1, Kind.MOST) ? lengthened(i, i + 2, "EQUAL_OR_LESS") : null;
            case UP:
                return tokens.is(i + 1, Kind.TO) ? lengthened(i, i + 2, "EQUAL_OR_LESS") : null;
            default:
                return timed(i, definite);
        }
    }

    /** Mid-year, mid-week. */
    private boolean isMidUnit(int i) {
        boolean unit = tokens.isDash(i + 1) && tokens.isClose(i + 1) && tokens.is(i + 2, Kind.UNIT) && tokens.isClose(i + 2);
        Grain grain = unit ? Grain.of(tokens.value(i + 2)) : Grain.HOUR;
        return unit && tokens.isWord(i, "mid")
                && (grain == Grain.YEAR || grain == Grain.MONTH || grain == Grain.WEEK || grain == Grain.DECADE)
                && !tokens.isDash(i + 3) && !tokens.isCapital(i + 2);
    }

    static String phase(int value) {
        return value == 0 ? "START" : value == 1 ? "MID" : "END";
    }

    private static Found modified(int from, Found date, String mod) {
        boolean can = date != null && date.mod() == null && !(date.phrase() instanceof Recurring)
                && (mod.equals("APPROX") || !(date.phrase() instanceof Length));
        return can ? date.from(from).with(mod) : null;
    }

    private Found lengthened(int from, int next, String mod) {
        Found length = lengths.at(next);
        return length != null && (length.phrase() instanceof Length || length.phrase() instanceof Shift) ? length.from(from).with(mod)
                : null;
    }

    /** A date or a time of the day, or both joined. */
    private Found timed(int i, boolean definite) {
        Clock clock = Clock.at(tokens, i);
        if (clock != null) {
            return clockFirst(i, clock, definite);
        }
        Found date = plain.at(i, definite);
        if (date != null && date.phrase() instanceof Recurring recurring) {
            return everyDayAt(date, recurring);
        }
        boolean closed = date != null && date.clock() != null && !Clock.isAt(tokens, date.to()) && !tokens.is(date.to(), Kind.ABOUT)
                && !isHour(Clock.at(tokens, date.to()));
        if (date == null || closed || !date.phrase().isDate() || !date.phrase().isDay()) {
            return date;
        }
        int next = date.to();
        Clock aside = tokens.isMark(next, '(') && date.clock() == null && tokens.is(next + 1, Kind.NUMBER)
                ? Clock.at(tokens, next + 1) : null;
        if (isHour(aside) && tokens.isMark(aside.next(), ')')) {
            // 15 March 2020 (23:59 CET).
            return date.at(aside.value(), aside.next() + 1);
        }
        if (tokens.isMark(next, ',') || tokens.is(next, Kind.ON) || tokens.is(next, Kind.IN)) {
            next++;
        }
        boolean at = Clock.isAt(tokens, next);
        boolean about = tokens.is(at ? next + 1 : next, Kind.ABOUT);
        boolean by = tokens.is(next, Kind.IN) && tokens.text(next).equals("by");
        if (at || by) {
            next++;
        }
        if (about || tokens.is(next, Kind.THE)) {
            next++;
        }
        boolean stamp = tokens.length(next) == 1 && tokens.isGlued(next) && tokens.text(next).equals("T");
        Clock after = stamp ? ClockStamp.at(tokens, next + 1) : Clock.at(tokens, next);
        if (after != null && tokens.isMark(next - 1, ',') && (tokens.is(after.next(), Kind.WEEKDAY)
                || tokens.is(after.next(), Kind.WEEKDAY_WEAK) && tokens.isCapital(after.next()))) {
            // Sunday, 11 pm Friday: the hour is the other day's.
            return date;
        }
        if (after == null && (tokens.is(next, Kind.BEFORE) || tokens.is(next, Kind.AFTER) || tokens.is(next, Kind.FOR))) {
            after = Clock.at(tokens, next + 1);
            after = isHour(after) ? after : null;
        }
        if (tokens.is(next, Kind.AM_PM) && date.phrase() instanceof Relative) {
            after = new Clock(tokens.value(next) == 0 ? DayPart.MO.clock() : DayPart.AF.clock(), next + 1);
        }
        if (after == null && (at || about || by)) {
            after = bareHour(next);
        }
        if (after == null) {
            return date;
        }
        Found timed = pastMidnight(date, after).at(after.inPart(date.clock()), after.next());
        // Friday night at 8.
        boolean part = !Character.isDigit(after.value().charAt(1)) && tokens.is(after.next(), Kind.AT);
        Clock hour = part ? Clock.at(tokens, after.next() + 1) : null;
        hour = part && hour == null ? bareHour(after.next() + 1) : hour;
        return isHour(hour) ? date.at(hour.inPart(after.value()), hour.next()) : timed;
    }

    /** Four in the morning of last night is an hour of the day after it. */
    private static Found pastMidnight(Found date, Clock clock) {
        boolean past = DayPart.NI.clock().equals(date.clock()) && isHour(clock) && clock.value().compareTo("T01") >= 0
                && clock.value().compareTo("T05") < 0
                && date.phrase() instanceof Relative day && day.unit() == Grain.DAY && day.count() < 0;
        return past && date.phrase() instanceof Relative day ? date.saying(new Relative(day.count() + 1, Grain.DAY, day.anchor())) : date;
    }

    private static boolean isHour(Clock clock) {
        return clock != null && Character.isDigit(clock.value().charAt(1));
    }

    /** Every evening at 7:13 p.m. */
    private Found everyDayAt(Found date, Recurring recurring) {
        Clock clock = Clock.at(tokens, tokens.is(date.to(), Kind.AT) ? date.to() + 1 : date.to());
        boolean day = recurring.value().equals("P1D") || recurring.value().startsWith("XXXX-") || recurring.value().startsWith("T");
        if (clock == null || !day || !Character.isDigit(clock.value().charAt(1))) {
            return date;
        }
        return Found.of(date.from(), clock.next(), everyDayAt(recurring, clock));
    }

    /** What recurs each day has the time alone for its value, as TIMEX3 writes times of no day: T19:13. */
    private static Recurring everyDayAt(Recurring recurring, Clock clock) {
        int part = recurring.value().indexOf('T');
        String days = recurring.value().equals("P1D") ? "" : part < 0 ? recurring.value() : recurring.value().substring(0, part);
        return new Recurring(days + clock.value());
    }

    /** The hour without am or pm that stands behind a day: on Friday at 5. */
    private Clock bareHour(int i) {
        boolean hour = tokens.is(i, Kind.NUMBER) && tokens.length(i) <= 2 && tokens.value(i) >= 1 && tokens.value(i) <= 12;
        if (!hour) {
            return null;
        }
        boolean half = tokens.isMark(i + 1, '.') && tokens.is(i + 2, Kind.NUMBER) && tokens.isClose(i + 2) && tokens.length(i + 2) == 2
                && tokens.value(i + 2) < 60;
        int end = half ? i + 3 : i + 1;
        boolean ends = tokens.endsSentence(end) || tokens.isMark(end, ',') || tokens.is(end, Kind.AND) || tokens.is(end, Kind.FOR)
                || !tokens.isClose(end) && (Context.PRONOUN.is(tokens, end) || Context.GOES_ON.is(tokens, end)
                || tokens.isWord(end, "i") || tokens.isWord(end, "u") || tokens.isWord(end, "w")
                || tokens.isWord(end, "in") || tokens.isWord(end, "before") || tokens.isWord(end, "after"));
        return ends ? new Clock("T" + Period.pad(tokens.value(i), 2) + ":" + (half ? tokens.text(i + 2) : "00"), end) : null;
    }

    /** 3 pm on Friday, the night of 8 February; a time of the day alone. */
    private Found clockFirst(int i, Clock clock, boolean definite) {
        int next = clock.next();
        if (tokens.is(i, Kind.PART) && tokens.is(next, Kind.UNITS) && tokens.value(next) == Grain.HOUR.ordinal()
                && tokens.is(next + 1, Kind.OF)) {
            // The early morning hours of 30 April.
            next++;
        }
        boolean joined = tokens.is(next, Kind.ON) || tokens.is(next, Kind.OF) || tokens.isMark(next, ',');
        if (joined) {
            next++;
        }
        if (tokens.is(next, Kind.THE)) {
            next++;
        }
        Found night = nights.at(i, clock, next);
        if (night != null) {
            return night;
        }
        Found date = tokens.is(next, Kind.PART) ? null : plain.at(next, next > clock.next() && tokens.is(next - 1, Kind.THE));
        if (date != null && tokens.isMark(clock.next(), ',') && date.clock() == null
                && isHour(Clock.at(tokens, Clock.isAt(tokens, date.to()) ? date.to() + 1 : date.to()))) {
            // Mon-Fri 9:00-17:30, Sat 10:00-16:00: the day has an hour of its own.
            date = null;
        }
        boolean number = Character.isDigit(clock.value().charAt(1));
        if (number && date != null && date.phrase() instanceof Recurring recurring
                && (recurring.value().equals("P1D") || recurring.value().startsWith("XXXX-WXX-") && recurring.value().indexOf('T') < 0)) {
            // 3 pm each day, 9 pm on Sundays.
            return date.from(i).saying(everyDayAt(recurring, clock));
        }
        if (date != null && date.phrase().isDate() && date.phrase().isDay() && (date.clock() == null || number) && (joined || number)) {
            boolean part = date.clock() == null && tokens.is(date.to(), Kind.PART) && !tokens.isCapital(date.to());
            String half = part ? DayPart.of(tokens.value(date.to())).clock() : date.clock();
            return pastMidnight(date, clock).from(i).at(clock.inPart(half), part ? date.to() + 1 : date.to());
        }
        if (number) {
            return new Found(i, clock.next(), new SomeDay(), clock.value(), null);
        }
        // A bare part of the day: only where it is said when.
        boolean bound = isBound(i);
        if (bound && date != null && date.phrase() instanceof Yearless day && day.weekday() != 0 && date.clock() == null) {
            // Before dawn Wednesday.
            return date.from(i).at(clock.value(), date.to());
        }
        boolean phase = tokens.is(tokens.isDash(i - 1) ? i - 2 : i - 1, Kind.PHASE);
        boolean at = bound || tokens.is(i - 1, Kind.AT) || tokens.is(i - 1, Kind.IN) || phase;
        // Night raids: TIDES marks what histories have as an attribute.
        boolean attribute = tokens.isWord(i, "night") && !tokens.isCapital(i) && tokens.is(tokens.isDash(clock.next())
                ? clock.next() + 1 : clock.next(), Kind.OTHER);
        if (attribute && !at && !definite) {
            return new Found(i, clock.next(), new SomeDay(), clock.value(), null);
        }
        boolean inThe = definite && (tokens.is(i - 2, Kind.IN) || tokens.is(i - 2, Kind.OF) && tokens.is(i - 3, Kind.PHASE));
        return at || inThe ? new Found(i, clock.next(), new SomeDay(), clock.value(), null) : null;
    }

    /** Whether a part of the day is a point of it that an event is before or after: before dawn. */
    private boolean isBound(int i) {
        boolean beside = tokens.is(i - 1, Kind.BEFORE) || tokens.is(i - 1, Kind.AFTER) || tokens.is(i - 1, Kind.AT);
        return beside && (tokens.isWord(i, "dawn") || tokens.isWord(i, "daybreak") || tokens.isWord(i, "sunrise")
                || tokens.isWord(i, "dusk") || tokens.isWord(i, "sunset") || tokens.isWord(i, "nightfall"));
    }
}
