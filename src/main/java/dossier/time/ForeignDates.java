package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Yearless;

/** Dates in other languages that name a month: 12. März 2019, 1er mars 2019, 3 de octubre de 2018. The day comes first in all of them. */
final class ForeignDates {
    /** Sept., janv., Dez. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final Tokens tokens;

    ForeignDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The date whose day of the month is {@code day}; null when no month of another language follows.
     *
     * @param from the first token of the day
     * @param end the token after it
     */
    Found day(int from, int end, int day) {
        int month = end;
        boolean first = tokens.isWord(month, "er") && tokens.isGlued(month) && day == 1;
        boolean dot = tokens.isMark(month, '.') && tokens.isClose(month);
        if (first || dot || isOf(month)) {
            month++;
        }
        boolean german = dot && (tokens.is(month, Kind.MONTH) || tokens.is(month, Kind.MONTH_WEAK)) && isGerman(from - 1);
        if (!tokens.is(month, Kind.FOREIGN_MONTH) && !german || tokens.isGlued(month) || tokens.isGlued(from)) {
            return null;
        }
        int year = yearAfter(month);
        if (isYear(year)) {
            return Found.of(from, year + 1, Phrase.day(tokens.value(year), tokens.value(month), day));
        }
        return isPlain(from, end, month) && !tokens.isGlued(month + 1)
                ? Found.of(from, month + 1, new Yearless(tokens.value(month), day, 0)) : null;
    }

    /**
     * Whether a day and a month are a date without their year. Two Mars bars: a name with a capital needs its year, or a word of German
     * before the day, for the full stop of "They placed 3. Julio sang" ends a sentence; three mars bars: what English has a word like
     * needs one of another language beside it.
     */
    private boolean isPlain(int from, int end, int month) {
        if (isGerman(from - 1)) {
            return true;
        }
        if (tokens.isCapital(month)) {
            boolean name = Context.NAME.is(tokens, month) || tokens.isWord(month, "mai") || tokens.isWord(month, "juni")
                    || tokens.isWord(month, "juli");
            return tokens.isMark(end, '.') && tokens.is(month, Kind.FOREIGN_MONTH) && !name;
        }
        boolean english = tokens.isWord(month, "mars") || tokens.isWord(month, "mayo");
        return !english || isOf(end) || Context.FOREIGN.is(tokens, from - 1);
    }

    /** März 2019, octubre de 2018: the month at {@code i} with its year. A name before a number is a name: the Mars 2020 rover. */
    Found month(int i) {
        int year = yearAfter(i);
        boolean name = tokens.isCapital(i) && Context.NAME.is(tokens, i) && year == i + 1 && !Context.FOREIGN.is(tokens, i - 1);
        return isYear(year) && !name && !tokens.isGlued(i)
                ? Found.of(i, year + 1, new Fixed(Period.month(tokens.value(year), tokens.value(i)))) : null;
    }

    /** Where the year of a month would stand: octubre de 2018, behind the full stop of Dez. 2019, the comma of 12. Mai, 2019. */
    private int yearAfter(int month) {
        int mark = month + 1;
        boolean stop = tokens.isMark(mark, '.') && tokens.isClose(mark) && tokens.length(month) <= LONGEST_ABBREVIATION;
        boolean ended = tokens.is(mark + 2, Kind.MARK) || tokens.endsSentence(mark + 2);
        boolean comma = tokens.isMark(mark, ',') && tokens.isClose(mark) && ended;
        return stop || comma ? mark + 1 : afterOf(mark);
    }

    private boolean isYear(int i) {
        return tokens.is(i, Kind.NUMBER) && tokens.length(i) == 4 && tokens.value(i) >= 1000 && tokens.value(i) < 2200
                && !tokens.isGlued(i) && !tokens.isGlued(i + 1);
    }

    private boolean isOf(int i) {
        return tokens.isWord(i, "de") || tokens.isWord(i, "del");
    }

    private int afterOf(int i) {
        return isOf(i) ? i + 1 : i;
    }

    /** Whether a word before a day shows that the full stop behind it is one of German, where months may be spelled as in English. */
    private boolean isGerman(int i) {
        return tokens.isWord(i, "am") || tokens.isWord(i, "vom") || tokens.isWord(i, "zum") || tokens.isWord(i, "bis")
                || tokens.isWord(i, "den") || tokens.isWord(i, "dem") || tokens.isWord(i, "der") || tokens.isWord(i, "seit")
                || tokens.isWord(i, "ab");
    }
}
