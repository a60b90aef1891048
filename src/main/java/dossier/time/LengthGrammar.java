package dossier.time;

import dossier.time.Phrase.Length;
import dossier.time.Phrase.Recurring;
import dossier.time.Phrase.Reference;
import dossier.time.Phrase.Shift;

/** Lengths of time, and what is so long before or after something: three weeks, three days ago. */
final class LengthGrammar {
    private final Tokens tokens;
    private final DateGrammar dates;
    private final RelativeGrammar relatives;
    private final FrequencyGrammar frequencies;

    LengthGrammar(Tokens tokens, DateGrammar dates, RelativeGrammar relatives) {
        this.tokens = tokens;
        this.dates = dates;
        this.relatives = relatives;
        this.frequencies = new FrequencyGrammar(tokens);
    }

    /** The expression that begins with the quantity at {@code i}; null when there is none. */
    Found at(int i) {
        Quantity quantity = Quantity.at(tokens, i);
        if (quantity == null || tokens.isWord(i, "many") && tokens.isWord(i - 1, "as")) {
            // In as many months.
            return null;
        }
        if (tokens.is(quantity.next(), Kind.PARTS) && quantity.whole() > 0 && !tokens.isCapital(quantity.next())) {
            // Two nights.
            return Found.of(i, quantity.next() + 1, new Length("P" + quantity.count() + DayPart.of(tokens.value(quantity.next())).name()));
        }
        boolean one = tokens.is(quantity.next(), Kind.PART) && quantity.count().equals("1") && !tokens.is(i, Kind.A);
        if (one && !tokens.is(i - 1, Kind.A) && isFreePart(quantity.next())) {
            // One morning, 1 evening.
            return new Found(i, quantity.next() + 1, new Phrase.Unvalued(), DayPart.of(tokens.value(quantity.next())).clock(), null);
        }
        if (tokens.is(quantity.next(), Kind.TIMES)) {
            return frequencies.at(i, quantity.next());
        }
        Found window = relatives.countedWindow(i, quantity);
        if (window != null) {
            return window;
        }
        int unit = unitAfter(quantity.next());
        if (unit < 0 || tokens.isCapital(unit) && !tokens.isShouted(unit) && !tokens.is(unit, Kind.UNIT_LETTER)) {
            return null;
        }
        Grain grain = grain(unit);
        if (grain == Grain.DAY && tokens.isGlued(unit) && tokens.is(unit, Kind.UNIT) && tokens.value(i) == 2) {
            // 2day, in short messages.
            return Found.of(i, unit + 1, new Phrase.Relative(0, Grain.DAY, Anchor.WRITTEN));
        }
        if (grain == Grain.WEEKEND && tokens.is(i, Kind.A) && unit == i + 1 && tokens.isNoun(unit + 1) && !tokens.isClose(unit + 1)) {
            // A weekend attack.
            return Found.of(unit, unit + 1, new Phrase.Relative(0, Grain.WEEKEND, Anchor.WRITTEN));
        }
        if (grain == Grain.QUARTER) {
            // Three quarters of something: a fraction.
            return null;
        }
        if (tokens.is(i, Kind.A) && tokens.is(unit, Kind.UNITS) && !quantity.isVague() && quantity.count().equals("1")) {
            return null;
        }
        boolean adjective = tokens.is(i, Kind.A) && unit == i + 1 && tokens.isDash(unit + 1) && tokens.isClose(unit + 1)
                && tokens.isClose(unit + 2) && (tokens.isWord(unit + 2, "long") || tokens.isWord(unit + 2, "old"));
        if (tokens.is(i, Kind.NUMBER) && tokens.is(i - 1, Kind.NUMBERED) || adjective) {
            // A year-long inquiry: the length is in the adjective.
            return null;
        }
        int halfWord = tokens.is(unit + 2, Kind.A) ? unit + 3 : unit + 2;
        boolean half = tokens.is(unit + 1, Kind.AND) && tokens.is(halfWord, Kind.HALF) && quantity.whole() > 0;
        boolean quarter = tokens.is(unit + 1, Kind.AND) && tokens.is(unit + 2, Kind.A) && tokens.is(unit + 3, Kind.UNIT)
                && grain(unit + 3) == Grain.QUARTER && quantity.whole() > 0;
        Quantity whole = half || quarter ? new Quantity(quantity.count() + (half ? ".5" : ".25"), quantity.next()) : quantity;
        int end = quarter ? unit + 4 : half ? halfWord + 1 : unit + 1;
        Found compound = half ? null : compound(i, unit, quantity, grain);
        if (compound != null) {
            return compound;
        }
        Found shift = shift(i, end, whole, grain);
        if (shift != null) {
            int weekday = shift.to() + 1;
            boolean named = tokens.is(weekday - 1, Kind.ON) && tokens.is(weekday, Kind.WEEKDAY) && tokens.endsSentence(weekday + 1);
            // Two months from today on Tuesday.
            return named && shift.phrase() instanceof Shift date && date.isOfWeeksAhead()
                    ? Found.of(i, weekday + 1, new Phrase.WeekdayAfter(tokens.value(weekday), date)) : shift;
        }
        if (tokens.is(i, Kind.A) && quantity.next() == i + 1 && unit == i + 1 && isRate(i)) {
            return Found.of(i, end, new Recurring(grain.duration("1")));
        }
        boolean within = tokens.isWord(i - 1, "within") && !grain.ofClock() && whole.whole() > 0 && Tense.of(tokens, i, end) > 0;
        return within ? Found.of(i, end, new Phrase.Window(whole, grain, 1, Anchor.WRITTEN, false, true))
                : Found.of(i, afterLong(end), new Length(grain.duration(whole.count())));
    }

    /** Whether a part of the day stands for itself: one night in June; not: a one night stand, one evening class. */
    private boolean isFreePart(int part) {
        boolean word = tokens.isWord(part, "morning") || tokens.isWord(part, "afternoon") || tokens.isWord(part, "evening")
                || tokens.isWord(part, "night");
        boolean free = !tokens.isNoun(part + 1) || tokens.endsSentence(part + 2);
        return word && !tokens.isCapital(part) && !tokens.isDash(part + 1) && free && !tokens.isClose(part);
    }

    /** The token after the rest of a length of time: five years old, a 3-day-long siege, five days and nights; {@code i} without one. */
    private int afterLong(int i) {
        boolean nights = tokens.is(i, Kind.AND) && tokens.isWord(i + 1, "nights") && tokens.isWord(i - 1, "days");
        if (nights) {
            return i + 2;
        }
        boolean hyphened = tokens.isMark(i, '-') && tokens.isClose(i) && tokens.isClose(i + 1) && tokens.isWord(i + 1, "long");
        return hyphened ? i + 2 : tokens.is(i - 1, Kind.UNITS) && tokens.isWord(i, "old") ? i + 1 : i;
    }

    /** Three hours and 30 minutes, two years, three months. */
    private Found compound(int i, int unit, Quantity quantity, Grain grain) {
        int next = tokens.isMark(unit + 1, ',') ? unit + 2 : unit + 1;
        next = tokens.is(next, Kind.AND) ? next + 1 : next;
        Quantity minor = quantity.whole() > 0 && !tokens.is(next, Kind.VAGUE) ? Quantity.at(tokens, next) : null;
        if (minor == null || minor.whole() == 0) {
            return null;
        }
        int second = unitAfter(minor.next());
        boolean finer = second == minor.next() && isWithin(grain(second), grain) && !tokens.is(second + 1, Kind.AGO)
                && !tokens.is(second + 1, Kind.EARLIER) && !tokens.is(second + 1, Kind.LATER) && !tokens.is(second + 1, Kind.BEFORE)
                && !tokens.is(second + 1, Kind.AFTER);
        return finer ? Found.of(i, second + 1, new Length(grain.duration(quantity.count())
                + grain(second).duration(minor.count()).substring(grain.ofClock() ? 2 : 1))) : null;
    }

    /** Whether a unit may follow a coarser one in a length of time: hours and minutes, years and months. */
    private static boolean isWithin(Grain minor, Grain major) {
        return switch (major) {
            case YEAR -> minor == Grain.MONTH || minor == Grain.WEEK || minor == Grain.DAY;
            case MONTH, WEEK -> minor == Grain.DAY;
            case DAY -> minor == Grain.HOUR;
            case HOUR -> minor == Grain.MINUTE;
            case MINUTE -> minor == Grain.SECOND;
            default -> false;
        };
    }

    /** Whether "a year" at {@code i} says how often or how much: $5 a year, once a year. */
    private boolean isRate(int i) {
        Kind before = tokens.kind(i - 1);
        boolean times = tokens.isWord(i - 1, "x") && tokens.isGlued(i - 1) && tokens.is(i - 2, Kind.NUMBER);
        boolean things = before == Kind.OTHER && !tokens.isCapital(i - 1) && !tokens.isClose(i)
                && (tokens.is(i - 2, Kind.AMOUNT) || tokens.is(i - 2, Kind.CARDINAL) || tokens.is(i - 2, Kind.SCALE)
                || tokens.is(i - 2, Kind.NUMBER) && tokens.length(i - 2) < 4);
        return times || things || before == Kind.TIMES || before == Kind.COUNTED || before == Kind.AMOUNT || before == Kind.NUMBER
                || before == Kind.SCALE
                || before == Kind.UNITS || tokens.isMark(i - 1, '%') || tokens.isWord(i - 1, "million") || tokens.isWord(i - 1, "billion")
                || tokens.isWord(i - 1, "trillion");
    }

    private int unitAfter(int next) {
        int at = next;
        if (tokens.isDash(at) && tokens.isClose(at + 1)) {
            at++;
        }
        for (int fillers = 0; fillers < 2 && (tokens.is(at, Kind.FILLER) || tokens.is(at, Kind.MORE)); fillers++) {
            at++;
        }
        if (at == next && isAdjective(at)) {
            at++;
        }
        if (tokens.is(at, Kind.UNIT_LETTER)) {
            boolean after = tokens.is(at + 1, Kind.AGO) || tokens.is(at + 1, Kind.LATER);
            boolean plain = tokens.value(at) == Grain.HOUR.ordinal() && !tokens.isMark(at + 1, '/');
            boolean close = tokens.isGlued(at) || plain && tokens.is(at - 1, Kind.NUMBER) && !tokens.isCapital(at);
            // For 10d; but not: in 3D.
            boolean led = tokens.is(next - 2, Kind.FOR) || tokens.is(next - 2, Kind.LAST) || tokens.is(next - 2, Kind.NEXT)
                    || tokens.isWord(next - 2, "lasted") || tokens.isWord(next - 2, "lasts");
            return close && !tokens.isGlued(at + 1) && (after || plain || led) ? at : -1;
        }
        return tokens.is(at, Kind.UNIT) || tokens.is(at, Kind.UNITS) ? at : -1;
    }

    /** Whether a word between a number and its unit may say what the time was like: two bloody weeks; not: two light years. */
    private boolean isAdjective(int i) {
        if (!tokens.is(i, Kind.OTHER) || !tokens.is(i + 1, Kind.UNITS)
                || tokens.isCapital(i) || tokens.isClose(i) || tokens.length(i) < 4) {
            return false;
        }
        return switch (tokens.kind(i + 2)) {
            case AGO, LATER, EARLIER, BEFORE, AFTER -> false;
            default -> !tokens.isWord(i, "light") && !tokens.isWord(i, "person");
        };
    }

    private Grain grain(int unit) {
        return Grain.of(tokens.value(unit));
    }

    /** The same with ago, later, before … behind it; null when nothing of it follows. */
    private Found shift(int i, int end, Quantity quantity, Grain grain) {
        switch (tokens.kind(end)) {
            case AGO:
                return ago(i, end + 1, quantity, grain);
            case EARLIER:
                // A day earlier than planned.
                return tokens.is(end + 1, Kind.THAN) ? null : Found.of(i, end + 1, new Shift(quantity, grain, -1, null, Anchor.SAID));
            case LATER:
                boolean thisUnit = tokens.is(end + 1, Kind.THIS) && tokens.is(end + 2, Kind.UNIT);
                return tokens.is(end + 1, Kind.THAN) || thisUnit ? null
                        : Found.of(i, end + 1, new Shift(quantity, grain, 1, null, Anchor.SAID));
            case BEFORE, AFTER, FROM:
                return shiftFromDate(i, end, quantity, grain);
            default:
                return null;
        }
    }

    /** Two years ago; two years ago today; a year ago this month; half a century ago. */
    private Found ago(int i, int end, Quantity quantity, Grain grain) {
        boolean today = tokens.is(end, Kind.DAY_NAME) && tokens.value(end) == 0;
        boolean unit = tokens.is(end, Kind.THIS) && tokens.is(end + 1, Kind.UNIT) && grain(end + 1).compareTo(grain) > 0
                && !grain(end + 1).ofClock();
        Quantity finer = quantity.whole() == 0 ? quantity.inFiner(grain) : null;
        Quantity count = finer == null ? quantity : finer;
        Grain of = finer == null ? grain : grain == Grain.YEAR ? Grain.MONTH : Grain.YEAR;
        if (count.whole() > 0 && !grain.ofClock() && (today || unit)) {
            Phrase base = new Phrase.Relative(0, today ? Grain.DAY : grain(end + 1), Anchor.WRITTEN);
            return Found.of(i, today ? end + 1 : end + 2, new Shift(count, of, -1, base, Anchor.WRITTEN));
        }
        return Found.of(i, end, new Shift(count, of, -1, null, Anchor.WRITTEN));
    }

    private Found shiftFromDate(int i, int end, Quantity quantity, Grain grain) {
        int direction = tokens.is(end, Kind.BEFORE) ? -1 : 1;
        int next = tokens.is(end + 1, Kind.THE) ? end + 2 : end + 1;
        if (tokens.is(next, Kind.REFERENCE) && tokens.value(next) == 0) {
            return Found.of(i, next + 1, new Shift(quantity, grain, direction, null, Anchor.WRITTEN));
        }
        if (tokens.is(end + 1, Kind.THAT) && !tokens.is(end, Kind.FROM) && isPronoun(end + 1)) {
            return Found.of(i, end + 2, new Shift(quantity, grain, direction, null, Anchor.SAID));
        }
        Found base = relatives.at(next, next > end + 1);
        if (base == null) {
            base = dates.at(next);
        }
        // For three days from Monday: they begin with it.
        boolean lasts = tokens.is(end, Kind.FROM) && tokens.is(i - 1, Kind.FOR);
        boolean range = base != null && tokens.is(end, Kind.FROM) && (lasts || tokens.is(base.to(), Kind.TO));
        boolean hours = base != null && grain.ofClock() && base.clock() == null;
        if (hours && tokens.is(end, Kind.FROM)) {
            // Three minutes from today: a day is no time to count minutes from.
            return null;
        }
        if (base != null && base.phrase().isDay() && !range) {
            return Found.of(i, base.to(), new Shift(quantity, grain, direction, base.phrase(), Anchor.SAID));
        }
        boolean ended = tokens.endsSentence(end + 1) || tokens.isMark(end + 1, ',') || tokens.isWord(end + 1, "had");
        return ended && !tokens.is(end, Kind.FROM) ? Found.of(i, end + 1, new Shift(quantity, grain, direction, null, Anchor.SAID)) : null;
    }

    /** Whether "that" stands for what was said: two years after that, the fort fell. */
    private boolean isPronoun(int that) {
        return tokens.isWord(that, "that") && switch (tokens.kind(that + 1)) {
            case MARK, NONE, BREAK, THE, A, AND, POSSESSIVE, WAS, IN, ON -> true;
            default -> Context.PRONOUN.is(tokens, that + 1);
        };
    }

    /** A plural unit without a number: for years, weeks later. */
    Found units(int i) {
        Grain grain = grain(i);
        Quantity vague = new Quantity(Quantity.VAGUE, i);
        boolean many = tokens.isWord(i - 1, "many") && tokens.isWord(i - 2, "as");
        if (many || tokens.isCapital(i) && !tokens.isInitial(i)) {
            // In as many months.
            return null;
        }
        Found shift = shift(i, i + 1, vague, grain);
        if (shift != null) {
            return shift;
        }
        if (grain == Grain.WEEKEND) {
            return Found.of(i, i + 1, new Recurring("XXXX-WXX-WE"));
        }
        int year = i + 1;
        if (grain == Grain.YEAR && tokens.is(year, Kind.NUMBER) && tokens.length(year) == 4) {
            // The years 1955 to 1957.
            Found first = dates.at(year);
            return first == null ? null : first.from(i);
        }
        boolean beside = tokens.is(i + 1, Kind.AFTER) || tokens.is(i + 1, Kind.BEFORE) || tokens.isWord(i + 1, "apart");
        boolean led = beside && !tokens.is(i - 1, Kind.NUMBER) && !tokens.is(i - 1, Kind.OTHER) || tokens.isWord(i - 1, "just")
                && beside || tokens.is(i - 1, Kind.FOR) || tokens.is(i - 1, Kind.IN)
                || tokens.is(i - 1, Kind.AFTER) && !grain.ofClock();
        // The years of 1914 and 1915; the opening months of 1915.
        boolean named = (grain == Grain.YEAR || tokens.is(i - 2, Kind.THE) || tokens.is(i - 2, Kind.IN)) && tokens.is(i + 1, Kind.OF)
                && tokens.is(i + 2, Kind.NUMBER) && tokens.length(i + 2) == 4;
        boolean rate = named || tokens.is(i + 1, Kind.PER) || tokens.is(i + 1, Kind.A);
        return !rate && (led || !grain.ofClock() && !tokens.isCapital(i) && !tokens.is(i - 1, Kind.POSSESSIVE) && grain != Grain.QUARTER)
                ? Found.of(i, i + 1, new Length(grain.duration(Quantity.VAGUE))) : null;
    }

    /** All day. */
    Found all(int i) {
        return tokens.is(i + 1, Kind.UNIT) && !tokens.isCapital(i + 1) ? Found.of(i, i + 2, new Length(grain(i + 1).duration("1"))) : null;
    }

    /** Now, recently, recent years. */
    Found reference(int i) {
        boolean shouted = tokens.isShouted(i);
        boolean letters = tokens.isWord(i, "rn") || tokens.isWord(i, "atm");
        boolean name = tokens.isCapital(i) && (shouted ? letters : letters || !tokens.isInitial(i));
        boolean noun = letters && (tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.A) || tokens.is(i - 1, Kind.POSSESSIVE));
        boolean comparing = tokens.isWord(i - 1, "as") && tokens.isWord(i + 1, "as");
        if (name || noun || comparing) {
            return null;
        }
        int end = tokens.is(i + 1, Kind.UNITS) ? i + 2 : i + 1;
        return Found.of(i, end, new Reference(referenceValue(tokens.value(i))));
    }

    static String referenceValue(int direction) {
        return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }
}
