package dossier.time;

import dossier.time.Phrase.Length;
import dossier.time.Phrase.Shift;

/** What lies so long ahead: in two weeks, in three days' time, on air in 2 hours. */
final class FutureGrammar {
    private final Tokens tokens;
    private final LengthGrammar lengths;

    FutureGrammar(Tokens tokens, LengthGrammar lengths) {
        this.tokens = tokens;
        this.lengths = lengths;
    }

    /** In two weeks, when the sentence speaks of the future; "in" stands at {@code i}. Null when it doesn't, or no length follows. */
    Found at(int i) {
        if (!tokens.text(i).equalsIgnoreCase("in")) {
            return null;
        }
        Found length = lengths.at(i + 1);
        if (length == null || !(length.phrase() instanceof Length) || isOfSuperlative(i)) {
            return null;
        }
        int time = afterPossessive(length.to());
        boolean inTime = time > length.to() && tokens.isWord(time, "time");
        // Will he be back in two days? Or in a week?
        boolean other = tokens.is(i - 1, Kind.AND) && tokens.is(i - 2, Kind.MARK) && tokens.endsSentence(i - 2)
                && tokens.endsSentence(length.to()) && Tense.before(tokens, i - 2) > 0;
        if (!inTime && !other && Tense.of(tokens, i, i + 1) <= 0 && !endsShortly(i, length)) {
            return null;
        }
        Quantity quantity = Quantity.at(tokens, i + 1);
        Grain grain = Grain.of(tokens.value(length.to() - 1));
        boolean unit = tokens.is(length.to() - 1, Kind.UNIT) || tokens.is(length.to() - 1, Kind.UNITS);
        return unit ? Found.of(i, inTime ? time + 1 : length.to(), new Shift(quantity, grain, 1, null, Anchor.WRITTEN)) : null;
    }

    /** The strongest storm in 50 years; not: the best will come in two days, the contest will begin in three. */
    private boolean isOfSuperlative(int in) {
        boolean superlative = false;
        for (int i = in - 1; i > in - 4 && !superlative && !tokens.is(i, Kind.WILL); i--) {
            superlative = tokens.isSuperlative(i);
        }
        return superlative;
    }

    /** The token after the apostrophe of a possessive at {@code i}: weeks' time, a week's time; {@code i} when there is none. */
    private int afterPossessive(int i) {
        if (!tokens.isMark(i, '\'') && !tokens.isMark(i, '\u2019') || !tokens.isClose(i)) {
            return i;
        }
        return tokens.isWord(i + 1, "s") && tokens.isClose(i + 1) ? i + 2 : i + 1;
    }

    /**
     * On air in 2 hours! Minutes and hours that end a sentence without a verb of the past lie ahead, unless what they count was done in
     * them; days do behind what is waited for: back in 3 days, but not "Learn French in 30 days".
     */
    private boolean endsShortly(int i, Found length) {
        int unit = length.to() - 1;
        boolean units = tokens.is(unit, Kind.UNITS) || tokens.is(unit, Kind.UNIT);
        Grain grain = units ? Grain.of(tokens.value(unit)) : Grain.YEAR;
        // Leaving in 5 mins, wait for me.
        boolean clause = tokens.isMark(length.to(), ',') && grain.ofClock() && tokens.is(i - 1, Kind.OTHER)
                && tokens.text(i - 1).endsWith("ing");
        boolean ends = tokens.endsSentence(length.to()) || tokens.isMark(length.to(), ':') || clause;
        boolean open = (grain.ofClock() || grain == Grain.DAY && isAwaited(i - 1)) && ends && Tense.of(tokens, i, i + 1) == 0;
        for (int before = i - 1; open && before > i - 8 && !tokens.endsSentence(before); before--) {
            open = !tokens.is(before, Kind.ORDINAL) && !tokens.is(before, Kind.NUMBER)
                    && !tokens.is(before, Kind.CARDINAL)
                    && !tokens.is(before, Kind.TIMES)
                    && (!tokens.is(before, Kind.AUXILIARY) || tokens.isWord(before, "be") && isAwaited(i - 1));
        }
        return open;
    }

    private boolean isAwaited(int i) {
        return tokens.is(i, Kind.HOLIDAY) || tokens.is(i, Kind.SEASON) || Context.AWAITED.is(tokens, i) || tokens.isWord(i, "ready")
                || tokens.isWord(i, "there");
    }
}
