package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Yearless;

/** Nights that are told by both of their days: the night of 14-15 March 1823, the night of May 8/9. Their value has the first day. */
final class NightGrammar {
    private final Tokens tokens;
    private final DateGrammar dates;
    private final YearGrammar years;

    NightGrammar(Tokens tokens, DateGrammar dates) {
        this.tokens = tokens;
        this.dates = dates;
        this.years = new YearGrammar(tokens);
    }

    /**
     * The night, or null when there is none.
     *
     * @param part the token of the part of the day
     * @param clock its value
     * @param next the token after "of" and "the"
     */
    Found at(int part, Clock clock, int next) {
        if (!tokens.isWord(part, "night") || next == clock.next()) {
            return null;
        }
        Found date = null;
        if (isDay(next) && isJoin(next + 1) && isDay(next + 2) && tokens.value(next + 2) == tokens.value(next) + 1) {
            date = dayBefore(dates.at(next + 2), tokens.value(next));
        } else if (tokens.is(next, Kind.MONTH) || tokens.is(next, Kind.MONTH_WEAK)) {
            date = monthFirst(next);
        }
        return date == null ? null : date.from(part).at(clock.value(), date.to());
    }

    private boolean isDay(int i) {
        return tokens.is(i, Kind.NUMBER) && tokens.length(i) <= 2 || tokens.is(i, Kind.ORDINAL) && tokens.value(i) <= 31;
    }

    private boolean isJoin(int i) {
        return tokens.isDash(i) || tokens.isMark(i, '/') || tokens.isWord(i, "to");
    }

    private static Found dayBefore(Found second, int day) {
        if (second == null || second.clock() != null) {
            return null;
        }
        if (second.phrase() instanceof Fixed fixed && fixed.period().grain() == Grain.DAY) {
            return second.saying(new Fixed(new Period(Grain.DAY, fixed.period().first().minusDays(1))));
        }
        return second.phrase() instanceof Yearless yearless && yearless.month() > 0 ? second.saying(new Yearless(yearless.month(), day, 0))
                : null;
    }

    /** The night of May 14-15, 1823. */
    private Found monthFirst(int month) {
        int second = month + 3;
        boolean two = isDay(month + 1) && isJoin(month + 2) && isDay(second) && tokens.value(second) == tokens.value(month + 1) + 1;
        Year year = two ? years.after(second + 1, false) : null;
        Period day = year == null ? null : Period.day(year.number(), tokens.value(month), tokens.value(month + 1));
        return day != null ? Found.of(month, year.next(), new Fixed(day))
                : two ? Found.of(month, second + 1, new Yearless(tokens.value(month), tokens.value(month + 1), 0)) : null;
    }
}
