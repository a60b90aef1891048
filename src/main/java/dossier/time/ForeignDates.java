package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Yearless;

/** Dates in other languages that name a month: 12. März 2019, 1er mars 2019, 3 de octubre de 2018. The day comes first in all of them. */
final class ForeignDates {
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
        int year = afterOf(month + 1);
        if (isYear(year)) {
            Period date = Period.day(tokens.value(year), tokens.value(month), day);
            return date == null ? null : Found.of(from, year + 1, new Fixed(date));
        }
        // Two Mars bars: a name with a capital needs its year, or the full stop of German.
        boolean plain = dot || !tokens.isCapital(month);
        return plain && !tokens.isGlued(month + 1) ? Found.of(from, month + 1, new Yearless(tokens.value(month), day, 0)) : null;
    }

    /** März 2019, octubre de 2018: the month at {@code i} with its year. */
    Found month(int i) {
        int year = afterOf(i + 1);
        return isYear(year) && !tokens.isGlued(i)
                ? Found.of(i, year + 1, new Fixed(Period.month(tokens.value(year), tokens.value(i)))) : null;
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
