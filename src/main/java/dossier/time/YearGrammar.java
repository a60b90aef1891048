package dossier.time;

import dossier.time.Phrase.Fixed;

/** Years, decades and centuries. */
final class YearGrammar {
    /** How far before a decade the word that makes it degrees may stand, in tokens. */
    private static final int WEATHER = 12;

    private final Tokens tokens;

    YearGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The year that belongs to the month or day before token {@code i}; null when there is none.
     *
     * @param joined whether a hyphen or slash leads to it, as in 05-Aug-2016
     */
    Year after(int i, boolean joined) {
        int at = i;
        if (joined) {
            at++;
        } else if (tokens.isMark(at, ',')) {
            at++;
        } else if (tokens.is(at, Kind.OF) || tokens.is(at, Kind.IN) && tokens.text(at).equalsIgnoreCase("in")) {
            at++;
        }
        if (tokens.is(at, Kind.CARDINAL)) {
            Year words = YearWords.at(tokens, at);
            return words == null || tokens.is(words.next(), Kind.COUNTED) ? null : words;
        }
        if (tokens.isMark(at, '\'') || tokens.isMark(at, '\u2019')) {
            boolean two = tokens.is(at + 1, Kind.NUMBER) && tokens.length(at + 1) == 2 && tokens.isClose(at + 1);
            return two ? new Year(ofTwoDigits(tokens.value(at + 1)), at + 2) : null;
        }
        if (!tokens.is(at, Kind.NUMBER) || tokens.value(at) < 1 || tokens.isMark(at + 1, '%')) {
            return null;
        }
        int era = eraEnd(at + 1);
        if (era > 0) {
            return new Year(inEra(tokens.value(at), at + 1), era);
        }
        boolean bare = tokens.length(at) == 2 && tokens.value(at) > 40 && !joined && !tokens.is(at + 1, Kind.COUNTED)
                && !tokens.is(at + 1, Kind.OTHER) && !tokens.is(at + 1, Kind.UNITS) && !isDecimal(at) && !tokens.isGlued(at + 1);
        if (bare) {
            // April of 87: no day of a month.
            return new Year(ofTwoDigits(tokens.value(at)), at + 1);
        }
        boolean clock = tokens.isMark(at + 1, ':') && tokens.isClose(at + 1) && tokens.isClose(at + 2);
        boolean year = tokens.length(at) == 4 && tokens.value(at) >= 1000 && tokens.value(at) < 2200 && !clock && !isDecimal(at);
        return year ? new Year(tokens.value(at), at + 1) : null;
    }

    /** Two digits mean a year from 1940 to 2039. */
    static int ofTwoDigits(int twoDigits) {
        return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** The token after an era at {@code i}; 0 when there is none. */
    private int eraEnd(int i) {
        if (tokens.is(i, Kind.ERA) && tokens.isShouted(i)) {
            return i + 1;
        }
        // B.C., A.D., B.C.E.
        boolean dotted = tokens.length(i) == 1 && tokens.isCapital(i) && tokens.isMark(i + 1, '.') && tokens.length(i + 2) == 1
                && tokens.isCapital(i + 2) && tokens.isClose(i + 2);
        if (!dotted) {
            return 0;
        }
        String letters = tokens.text(i) + tokens.text(i + 2);
        return letters.equals("BC") || letters.equals("AD") ? tokens.isMark(i + 3, '.') ? i + 4 : i + 3 : 0;
    }

    /** The first token of AD or A.D. before a number at {@code i}; {@code i} when there is none. */
    private int eraBefore(int i) {
        if (tokens.is(i - 1, Kind.ERA) && tokens.isShouted(i - 1)) {
            return tokens.isWord(i - 1, "ad") && !tokens.is(i - 2, Kind.NUMBER) ? i - 1 : i;
        }
        boolean dotted = tokens.isMark(i - 1, '.') && tokens.isWord(i - 2, "d") && tokens.isMark(i - 3, '.') && tokens.isWord(i - 4, "a")
                && tokens.isCapital(i - 2) && tokens.isCapital(i - 4) && tokens.isClose(i - 1) && tokens.isClose(i - 2)
                && tokens.isClose(i - 3) && !tokens.is(i - 5, Kind.NUMBER);
        return dotted ? i - 4 : i;
    }

    private int inEra(int year, int era) {
        return tokens.text(era).startsWith("B") ? Period.beforeChrist(year) : year;
    }

    private boolean isDecimal(int i) {
        return (tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, ',')) && tokens.isClose(i + 1) && tokens.is(i + 2, Kind.NUMBER)
                && tokens.isClose(i + 2);
    }

    /** A year by itself: the number at {@code i} with what stands around it. */
    Found at(int i) {
        int value = tokens.value(i);
        if (value < 1 || value > 9999 || tokens.isGlued(i) || isDecimal(i)) {
            return null;
        }
        int era = eraEnd(i + 1);
        if (era > 0) {
            return year(i, era, inEra(value, i + 1));
        }
        int led = eraBefore(i);
        if (led < i && tokens.length(i) <= 4) {
            return year(led, i + 1, value);
        }
        Found spaced = spacedDecade(i);
        if (spaced != null) {
            return spaced;
        }
        Found range = ofRange(i);
        if (range != null) {
            return range;
        }
        if (tokens.length(i) == 3 && value >= 100) {
            return isEarly(i) ? Found.of(i, i + 1, new Phrase.EarlyYear(value)) : null;
        }
        return tokens.length(i) == 4 && value >= 1000 && value < 2200 && isYear(i) ? year(i, i + 1, value) : null;
    }

    /** Whether three digits may be a year: in 218, by 146. */
    private boolean isEarly(int i) {
        boolean led = switch (tokens.kind(i - 1)) {
            case IN, FROM, TO, BEFORE, AFTER -> true;
            default -> false;
        };
        boolean circa = tokens.isMark(i - 1, '.') && tokens.is(i - 2, Kind.ABOUT) && tokens.isClose(i - 1);
        boolean ended = switch (tokens.kind(i + 1)) {
            case MARK -> !tokens.isMark(i + 1, '%') && !tokens.isClose(i + 2) && !tokens.isDash(i + 1);
            case NONE, BREAK, THE, WAS, TO, AND -> true;
            default -> led && Context.PRONOUN.is(tokens, i + 1);
        };
        return (led || circa) && ended;
    }

    /** A year in words, where a preposition shows that it counts nothing. */
    Found inWords(int i) {
        boolean led = switch (tokens.kind(i - 1)) {
            case IN, FROM, TO, BEFORE, AFTER, PHASE, OF, AND -> true;
            default -> false;
        };
        Year year = YearWords.at(tokens, i);
        boolean counts = year != null && (tokens.is(year.next(), Kind.COUNTED) || tokens.is(year.next(), Kind.UNITS)
                || tokens.is(year.next(), Kind.OTHER) && tokens.is(i + 1, Kind.SCALE) && !tokens.is(i - 1, Kind.IN));
        return year == null || !led || counts ? null : year(i, year.next(), year.number());
    }

    /** 1980 's: a decade in a text that is cut into tokens. */
    private Found spacedDecade(int i) {
        int value = tokens.value(i);
        boolean decade = value % 10 == 0 && tokens.length(i) == 4 && value >= 1000 && value < 2100;
        int s = tokens.isMark(i + 1, '\'') || tokens.isMark(i + 1, '\u2019') ? i + 2 : i + 1;
        return decade && tokens.length(s) == 1 && tokens.text(s).equals("s")
                ? Found.of(i, s + 1, new Fixed(Period.of(Grain.DECADE, Period.year(value).first()))) : null;
    }

    private static Found year(int from, int to, int year) {
        return Found.of(from, to, new Fixed(Period.year(year)));
    }

    /** 499-493 BC: the era is said once; 1958-59: so is the century. */
    private Found ofRange(int i) {
        boolean joined = tokens.isDash(i + 1) || tokens.is(i + 1, Kind.AND) || tokens.is(i + 1, Kind.TO);
        if (joined && tokens.is(i + 2, Kind.NUMBER)) {
            int era = eraEnd(i + 3);
            if (era > 0 && tokens.text(i + 3).startsWith("B") && tokens.value(i) >= tokens.value(i + 2) && tokens.length(i) <= 4) {
                return year(i, i + 1, Period.beforeChrist(tokens.value(i)));
            }
        }
        boolean closed = tokens.isDash(i - 1) && tokens.isClose(i) == tokens.isClose(i - 1) && !tokens.is(i + 1, Kind.COUNTED)
                && tokens.is(i - 2, Kind.NUMBER)
                && !tokens.isDash(i - 3);
        if (closed && tokens.length(i - 2) == 4 && tokens.length(i) == 2 && !tokens.isDash(i + 1) && !tokens.isGlued(i + 1)) {
            int first = tokens.value(i - 2);
            int last = first / 100 * 100 + tokens.value(i);
            return first >= 1000 && first < 2200 && last > first ? year(i, i + 1, last) : null;
        }
        return null;
    }

    /** Whether four digits are a year rather than a count or a number of something. */
    private boolean isYear(int i) {
        int value = tokens.value(i);
        Kind before = tokens.kind(i - 1);
        Kind after = tokens.kind(i + 1);
        if (before == Kind.NUMBERED || before == Kind.NUMBER && !tokens.isClose(i)
                || tokens.isWord(i + 1, "ms") && !tokens.isCapital(i + 1) || after == Kind.COUNTED && !(before == Kind.THE && value >= 1900
                && value % 100 != 0) || tokens.isGlued(i + 1) && !tokens.isCapital(i + 1)) {
            return false;
        }
        boolean pages = tokens.isDash(i - 1) && tokens.is(i - 2, Kind.NUMBER) && tokens.is(i - 3, Kind.NUMBERED);
        if (pages || before == Kind.MARK && isCounting((char) tokens.value(i - 1), i)) {
            return false;
        }
        if (after == Kind.MARK && (tokens.isMark(i + 1, '%') || tokens.isMark(i + 1, ':') && tokens.isClose(i + 2)
                || tokens.isMark(i + 1, '/') && tokens.isClose(i + 2) || tokens.isDash(i + 1) && isNumberTail(i + 1))) {
            return false;
        }
        if (after == Kind.UNITS || after == Kind.CARDINAL || after == Kind.SCALE) {
            return false;
        }
        if (before == Kind.UNIT && tokens.value(i - 1) == Grain.YEAR.ordinal() && !tokens.isDash(i + 1)) {
            return true;
        }
        boolean led = switch (before) {
            case IN, FROM, TO, BEFORE, AFTER, PHASE, SEASON, LATER, EARLIER, ABOUT -> true;
            case OF, AND, UNIT -> true;
            default -> false;
        };
        boolean ended = after == Kind.NONE || after == Kind.BREAK || after == Kind.MARK;
        boolean set = tokens.isMark(i - 1, '(') || tokens.isDash(i - 1) || tokens.isDash(i + 1) || tokens.isMark(i + 1, ')')
                || tokens.isInitial(i) && ended && (value >= 1800 || !tokens.is(i - 1, Kind.MARK));
        boolean count = after == Kind.OTHER && !tokens.isCapital(i + 1)
                && (value % 100 == 0 && (before != Kind.THE || isPlural(i + 1))
                || before == Kind.OF && isPlural(i + 1) && (value < 1980 || value >= 2030 || Context.SUM.is(tokens, i - 2))
                || before == Kind.ABOUT);
        if (value >= 1800 && value < 2100) {
            return !count || before == Kind.IN || before == Kind.BEFORE || before == Kind.AFTER;
        }
        // Between 1618 and 1648 a third of them.
        boolean second = (before == Kind.AND || before == Kind.TO || tokens.isDash(i - 1)) && tokens.is(i - 2, Kind.NUMBER)
                && tokens.length(i - 2) == 4 && tokens.value(i - 2) >= 1000 && tokens.value(i - 2) < value
                && (tokens.is(i - 3, Kind.FROM) || tokens.isWord(i - 3, "between"));
        boolean circa = tokens.isMark(i - 1, '.') && tokens.is(i - 2, Kind.ABOUT) && after != Kind.OTHER;
        // From 1653 until 1705.
        boolean first = (after == Kind.TO || after == Kind.AND) && (before == Kind.FROM || tokens.isWord(i - 1, "between"))
                && tokens.is(i + 2, Kind.NUMBER) && tokens.length(i + 2) == 4 && tokens.value(i + 2) > value
                && tokens.value(i + 2) < 2100 && !tokens.is(i + 3, Kind.COUNTED)
                && !(tokens.is(i + 3, Kind.OTHER) && !tokens.isCapital(i + 3) && isPlural(i + 3));
        // The Treaty of 1648 left the Rhine open; the season of 1702 opened late; but: the Palace of 1200 square metres.
        boolean name = tokens.isCapital(i - 2) && tokens.is(i - 2, Kind.OTHER) && !tokens.isInitial(i - 2) && !tokens.isCapital(i + 1);
        boolean titled = before == Kind.OF && after != Kind.OF && after != Kind.OTHER && after != Kind.COUNTED && after != Kind.NUMBERED
                && (name || Context.HAPPENING.is(tokens, i - 2));
        boolean until = tokens.isWord(i - 1, "until") && !(after == Kind.OTHER && isPlural(i + 1));
        return circa || until || titled || first || second && after != Kind.OTHER || (led || set) && (ended || before == Kind.IN)
                && value < 2100;
    }

    /** Whether a word looks like a plural: what a number counts. */
    private boolean isPlural(int i) {
        String word = tokens.text(i);
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    }

    /** Whether the mark before a number makes it a price or a number in a series. */
    private boolean isCounting(char mark, int i) {
        return mark == '#' || mark == '$' || mark == '\u00a3' || mark == '\u20ac' || mark == '=' || mark == '+' || mark == '@'
                || mark == '.' && tokens.isClose(i) && tokens.is(i - 2, Kind.NUMBER)
                || (mark == '/' || mark == '_') && tokens.isClose(i) && tokens.isClose(i - 1)
                || mark == '.' && tokens.is(i - 2, Kind.NUMBERED)
                || mark == '-' && tokens.isClose(i) && tokens.isClose(i - 1) && tokens.is(i - 2, Kind.NUMBER) && tokens.length(i - 2) == 3
                && tokens.isDash(i - 3)
                || mark == '-' && tokens.isClose(i) && tokens.isClose(i - 1) && !tokens.is(i - 2, Kind.NUMBER)
                && !tokens.is(i - 2, Kind.PHASE);
    }

    /** Whether what the dash leads to is a number that makes both a phone number or a score. */
    private boolean isNumberTail(int dash) {
        return tokens.isClose(dash) && tokens.isClose(dash + 1) && tokens.is(dash + 1, Kind.NUMBER)
                && (tokens.length(dash + 1) == 3 || tokens.length(dash + 1) > 4);
    }

    /** The 1980s, the '80s, the 470s BC. */
    Found decade(int i) {
        int value = tokens.value(i);
        boolean age = tokens.is(i - 1, Kind.POSSESSIVE) || tokens.is(i - 1, Kind.PHASE) && tokens.is(i - 2, Kind.POSSESSIVE);
        if (age) {
            return null;
        }
        int era = eraEnd(i + 1);
        if (era > 0) {
            return Found.of(i, era, new Fixed(Period.of(Grain.DECADE,
                    Period.year(tokens.text(i + 1).startsWith("B") ? Period.beforeChrist(value) : value).first())));
        }
        if (tokens.length(i) >= 5 && value >= 1000 && value < 2000 && value % 100 == 0) {
            // The 1800s are the century, the 2000s the decade.
            return Found.of(i, i + 1, new Fixed(Period.of(Grain.CENTURY, Period.year(value).first())));
        }
        if (tokens.length(i) >= 5 && value >= 1000) {
            return Found.of(i, i + 1, new Fixed(Period.of(Grain.DECADE, Period.year(value).first())));
        }
        boolean quoted = tokens.isMark(i - 1, '\'') || tokens.isMark(i - 1, '\u2019') || tokens.isMark(i - 1, '\u2018');
        boolean listed = tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.PHASE) || tokens.is(i - 1, Kind.AND)
                || tokens.is(i + 1, Kind.AND)
                || tokens.isMark(i - 1, ',') || tokens.isMark(i + 1, ',') || tokens.is(i - 1, Kind.IN);
        int from = quoted ? tokens.is(i - 2, Kind.THE) ? i - 2 : i - 1 : i;
        // 90s kids, 80s music; in the low 80s it is the weather.
        boolean style = value >= 50 && tokens.is(i + 1, Kind.OTHER) && !tokens.isCapital(i + 1) && !tokens.isClose(i + 1)
                && !tokens.is(i - 1, Kind.OTHER);
        boolean mid = tokens.isDash(i - 1) && tokens.is(i - 2, Kind.PHASE) && tokens.is(i - 3, Kind.THE) && !isWeather(i);
        return value < 100 && (quoted || listed || style || mid) ? Found.of(from, i + 1,
                new Fixed(Period.of(Grain.DECADE, Period.year(1900 + value).first())))
                : null;
    }

    /** Temperatures in the mid-80s. */
    private boolean isWeather(int decade) {
        for (int i = decade - 1; i > decade - WEATHER && !tokens.endsSentence(i); i--) {
            if (Context.WEATHER.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** 2019-W05, 2019-W05-3: weeks and their days as ISO 8601 has them. */
    static Found isoWeek(Tokens tokens, int i) {
        boolean week = tokens.length(i) == 4 && tokens.isMark(i + 1, '-') && tokens.isWord(i + 2, "w") && tokens.is(i + 3, Kind.NUMBER)
                && tokens.length(i + 3) == 2 && tokens.isClose(i + 1) && tokens.isClose(i + 2) && tokens.isClose(i + 3);
        int number = tokens.value(i + 3);
        int year = tokens.value(i);
        if (!week || number < 1 || number > 53 || year < 1000) {
            return null;
        }
        Period there = Period.of(Grain.WEEK, Period.day(year, 1, 4).first()).plus(number - 1);
        boolean day = tokens.isMark(i + 4, '-') && tokens.is(i + 5, Kind.NUMBER) && tokens.length(i + 5) == 1 && tokens.isClose(i + 4)
                && tokens.isClose(i + 5) && tokens.value(i + 5) >= 1 && tokens.value(i + 5) <= 7;
        return day ? Found.of(i, i + 6, new Fixed(new Period(Grain.DAY, there.first().plusDays(tokens.value(i + 5) - 1L))))
                : Found.of(i, i + 4, new Fixed(there));
    }

    /** The eighties. */
    Found decadeName(int i) {
        boolean led = tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.IN)
                || tokens.is(i - 1, Kind.PHASE) && !tokens.is(i - 2, Kind.POSSESSIVE)
                || tokens.is(i - 1, Kind.AND) && tokens.is(i - 2, Kind.DECADE_NAME);
        return led ? Found.of(i, i + 1, new Fixed(Period.of(Grain.DECADE, Period.year(1900 + tokens.value(i)).first()))) : null;
    }

    /** The 20th century, the twenty-first century, the 4th century BC; the first of two centuries that share the word. */
    Found century(int i) {
        int end = ordinalEnd(tokens, i);
        if (end == i) {
            return null;
        }
        int ordinal = end - i == 1 ? tokens.value(i) : tokens.value(i) + tokens.value(end - 1);
        int unit = tokens.isMark(end, '-') ? end + 1 : end;
        if (ordinal < 1 || ordinal > 30) {
            return null;
        }
        if (isCentury(unit)) {
            int era = eraEnd(unit + 1);
            boolean before = era > 0 && tokens.text(unit + 1).startsWith("B");
            return Found.of(i, era > 0 ? era : unit + 1, new Fixed(Period.century(before ? -ordinal : ordinal)));
        }
        boolean shared = tokens.is(end, Kind.AND) || tokens.is(end, Kind.TO) || tokens.isDash(end);
        int other = tokens.is(end + 1, Kind.THE) ? end + 2 : end + 1;
        int second = shared ? ordinalEnd(tokens, other) : end;
        return second > other && isCentury(second) ? Found.of(i, end, new Fixed(Period.century(ordinal))) : null;
    }

    /** The token after an ordinal at {@code i}, as third or thirty-third; {@code i} when there is none. */
    static int ordinalEnd(Tokens tokens, int i) {
        if (tokens.is(i, Kind.ORDINAL)) {
            return i + 1;
        }
        int next = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
        boolean compound = tokens.is(i, Kind.CARDINAL) && tokens.value(i) >= 20 && tokens.is(next, Kind.ORDINAL) && tokens.value(next) < 10;
        return compound ? next + 1 : i;
    }

    private boolean isCentury(int i) {
        return (tokens.is(i, Kind.UNIT) || tokens.is(i, Kind.UNITS)) && tokens.value(i) == Grain.CENTURY.ordinal();
    }
}
