package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.YearPart;

/** Seasons, halves and quarters of years: summer 1943, the second half of 2008, the third quarter, Q2 2019, 1H19. */
final class YearPartGrammar {
    /** How far from a half the word that tells what it is of is looked for, in tokens. */
    private static final int SENTENCE = 20;
    /** The season that lies in two years. */
    private static final int WINTER = 3;

    private final Tokens tokens;
    private final YearGrammar years;

    YearPartGrammar(Tokens tokens, YearGrammar years) {
        this.tokens = tokens;
        this.years = years;
    }

    /** Whether a year follows that is counted from another: of the year, of next year. */
    private boolean isOfYear(int i) {
        int next = tokens.is(i + 1, Kind.THE) ? i + 2 : i + 1;
        boolean counted = switch (tokens.kind(next)) {
            case THIS, NEXT, LAST, THAT, SAME, PREVIOUS, FOLLOWING, CURRENT -> true;
            default -> false;
        };
        int unit = counted ? next + 1 : next;
        return tokens.is(i, Kind.OF) && unit > i + 1 && tokens.is(unit, Kind.UNIT) && tokens.value(unit) == Grain.YEAR.ordinal();
    }

    Found season(int i) {
        int next = tokens.is(i + 1, Kind.OF) || tokens.isMark(i + 1, ',') ? i + 2 : i + 1;
        Year year = years.after(tokens.is(next, Kind.THE) ? next - 1 : next, false);
        if (year != null) {
            boolean winter = tokens.value(i) == WINTER && isNextYear(year.next(), year.number());
            return Found.of(i, winter ? year.next() + 2 : year.next(), new Fixed(Period.season(year.number(), tokens.value(i))));
        }
        boolean weak = tokens.is(i, Kind.SEASON_WEAK);
        boolean led = switch (tokens.kind(i - 1)) {
            case IN, LAST, NEXT, THIS, SAME, PHASE, THAT, PREVIOUS, FOLLOWING -> true;
            case A -> !weak || tokens.value(i) == 0 && tokens.is(i + 1, Kind.OTHER) && !tokens.isCapital(i + 1);
            case THE -> !weak || isOfYear(i + 1) || !tokens.is(i + 1, Kind.OF) && (tokens.value(i) == 0 || tokens.is(i - 2, Kind.IN)
                    || tokens.is(i - 2, Kind.OF) || tokens.is(i - 2, Kind.FOR));
            default -> !weak || tokens.isWord(i - 1, "come") && (tokens.is(i - 2, Kind.MARK) || tokens.isInitial(i - 1));
        };
        boolean name = tokens.isCapital(i) && !tokens.isShouted(i) && !tokens.isInitial(i)
                && !((tokens.is(i - 1, Kind.IN) || tokens.is(i - 1, Kind.THIS) || tokens.is(i - 1, Kind.LAST)
                || tokens.is(i - 1, Kind.NEXT))
                && !(tokens.isNoun(i + 1) && tokens.isCapital(i + 1)));
        return led && !name ? Found.of(i, i + 1, new YearPart(Grain.SEASON, tokens.value(i))) : null;
    }

    /** Whether the second year of a winter follows: 1941-42, 1999/2000. */
    private boolean isNextYear(int i, int year) {
        int length = tokens.length(i + 1);
        return (tokens.isDash(i) || tokens.isMark(i, '/')) && tokens.is(i + 1, Kind.NUMBER) && !tokens.isGlued(i + 2)
                && (length == 4 && tokens.value(i + 1) == year + 1 || length == 2 && tokens.value(i + 1) == (year + 1) % 100);
    }

    /** The second half of 2008, the first quarter. */
    Found ordinal(int i) {
        int index = tokens.is(i, Kind.LATTER) ? 2 : tokens.value(i);
        int part = tokens.isMark(i + 1, '-') && tokens.isClose(i + 1) ? i + 2 : i + 1;
        boolean half = tokens.is(part, Kind.HALF) && index <= 2;
        boolean quarter = tokens.is(part, Kind.UNIT) && tokens.value(part) == Grain.QUARTER.ordinal() && index <= 4
                && !tokens.is(i, Kind.LATTER);
        if (!half && !quarter || tokens.is(i, Kind.CARDINAL)) {
            return null;
        }
        Found whole = half ? halfOfLong(i, part + 1, index) : null;
        return whole != null ? whole : part(i, part + 1, half ? Grain.HALF_YEAR : Grain.QUARTER, index, quarter || half && isOfAccounts(i));
    }

    /** The first half of the 17th century, the second half of the 1960s: no unit of the calendar, so a start or an end. */
    private Found halfOfLong(int from, int of, int index) {
        int whole = tokens.is(of + 1, Kind.THE) ? of + 2 : of + 1;
        Found there = !tokens.is(of, Kind.OF) ? null : tokens.is(whole, Kind.DECADE) ? years.decade(whole) : years.century(whole);
        return there == null ? null : there.from(from).with(Grammar.phase(index == 1 ? 0 : 2));
    }

    /** Whether the sentence speaks of a company's accounts, so that a half is one of the year and none of a match. */
    private boolean isOfAccounts(int half) {
        for (int i = half - 1; i > half - SENTENCE && !tokens.endsSentence(i); i--) {
            if (Context.ACCOUNTS.is(tokens, i)) {
                return true;
            }
        }
        for (int i = half + 1; i < half + SENTENCE && !tokens.endsSentence(i); i++) {
            if (Context.ACCOUNTS.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** 2019 Q1, 2019-Q1. */
    Found yearQuarter(int i) {
        int ordinal = tokens.isPossessive(i + 1) ? i + 3 : i + 1;
        Found ofYear = tokens.is(ordinal, Kind.ORDINAL) && tokens.value(i) >= 1800 && tokens.value(i) < 2100 ? ordinal(ordinal) : null;
        if (ofYear != null && ofYear.phrase() instanceof YearPart named) {
            // 1989 third quarter, 1989's third quarter.
            return Found.of(i, ofYear.to(), new Fixed(NamedPeriod.in(tokens.value(i), named)));
        }
        int letter = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
        Found quarter = tokens.length(i) == 4 && tokens.is(letter, Kind.QUARTER_LETTER) ? quarterLetter(letter) : null;
        return quarter != null && quarter.phrase() instanceof YearPart part && tokens.value(i) >= 1900
                ? Found.of(i, quarter.to(), new Fixed(Period.quarter(tokens.value(i), part.index()))) : null;
    }

    Found quarterLetter(int i) {
        boolean quarter = tokens.is(i + 1, Kind.NUMBER) && tokens.isClose(i + 1) && tokens.value(i + 1) >= 1 && tokens.value(i + 1) <= 4
                && !tokens.isGlued(i);
        return quarter ? part(i, i + 2, Grain.QUARTER, tokens.value(i + 1), true) : null;
    }

    /** H1 2019; H1 alone where a preposition shows that it is no visa or heading. */
    Found halfLetter(int i) {
        boolean half = tokens.isCapital(i) && tokens.value(i) == Grain.HOUR.ordinal() && tokens.is(i + 1, Kind.NUMBER)
                && tokens.isClose(i + 1) && tokens.value(i + 1) >= 1 && tokens.value(i + 1) <= 2 && tokens.length(i + 1) == 1
                && !tokens.isGlued(i) && !tokens.isGlued(i + 2);
        boolean led = tokens.is(i - 1, Kind.IN) && !tokens.isNoun(i + 2);
        return half ? part(i, i + 2, Grain.HALF_YEAR, tokens.value(i + 1), led) : null;
    }

    /** 3Q, 1Q19, 2H 2018: the number before its letter. */
    Found letterLast(int i) {
        boolean quarter = tokens.is(i + 1, Kind.QUARTER_LETTER) && tokens.value(i) <= 4;
        boolean half = tokens.is(i + 1, Kind.UNIT_LETTER) && tokens.value(i + 1) == Grain.HOUR.ordinal() && tokens.value(i) <= 2;
        if (!quarter && !half || tokens.length(i) != 1 || tokens.value(i) < 1 || !tokens.isGlued(i + 1) || !tokens.isCapital(i + 1)
                || tokens.isClose(i) && tokens.is(i - 1, Kind.MARK)) {
            return null;
        }
        Grain grain = quarter ? Grain.QUARTER : Grain.HALF_YEAR;
        boolean glued = tokens.isGlued(i + 2) && tokens.is(i + 2, Kind.NUMBER) && tokens.length(i + 2) == 2 && !tokens.isGlued(i + 3);
        if (glued) {
            Phrase part = new YearPart(grain, tokens.value(i));
            return Found.of(i, i + 3, new Fixed(NamedPeriod.in(YearGrammar.ofTwoDigits(tokens.value(i + 2)), part)));
        }
        return tokens.isGlued(i + 2) ? null : part(i, i + 2, grain, tokens.value(i), quarter);
    }

    private Found part(int i, int end, Grain grain, int index, boolean alone) {
        Year year = years.after(tokens.is(end, Kind.OF) ? end + 1 : end, false);
        if (year != null) {
            return Found.of(i, year.next(), new Fixed(
                    grain == Grain.QUARTER ? Period.quarter(year.number(), index) : Period.half(year.number(), index)));
        }
        return alone || isOfYear(end) ? Found.of(i, end, new YearPart(grain, index)) : null;
    }
}
