package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Yearless;

/** Dates that name months, days and years: 25 June 2018, Monday 11th August, May 2018, summer 1943, Q2 2019. */
final class DateGrammar {
    private final Tokens tokens;
    private final NumericDates numeric;
    private final YearGrammar years;
    private final YearPartGrammar parts;
    private final ForeignDates foreign;

    DateGrammar(Tokens tokens) {
        this.tokens = tokens;
        this.numeric = new NumericDates(tokens);
        this.years = new YearGrammar(tokens);
        this.parts = new YearPartGrammar(tokens, years);
        this.foreign = new ForeignDates(tokens);
    }

    /** The date that begins at token {@code i}; null when there is none. */
    Found at(int i) {
        return switch (tokens.kind(i)) {
            case NUMBER -> number(i);
            case ORDINAL, CARDINAL -> first(dayMonth(i), years.century(i), parts.ordinal(i), years.inWords(i),
                    tokens.is(i, Kind.ORDINAL) ? new IslamicDates(tokens).at(i) : null, bareDay(i));
            case LATTER -> parts.ordinal(i);
            case MONTH, MONTH_WEAK -> month(i);
            case FOREIGN_MONTH -> foreign.month(i);
            case WEEKDAY, WEEKDAY_WEAK -> weekday(i);
            case DECADE -> years.decade(i);
            case DECADE_NAME -> years.decadeName(i);
            case SEASON, SEASON_WEAK -> parts.season(i);
            case QUARTER_LETTER -> parts.quarterLetter(i);
            case UNIT_LETTER -> parts.halfLetter(i);
            case HOLIDAY -> new HolidayGrammar(tokens).at(i);
            default -> null;
        };
    }

    private static Found first(Found... found) {
        for (Found each : found) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private Found number(int i) {
        Found found = numeric.at(i);
        if (found == null) {
            found = tokens.length(i) == 1 ? parts.letterLast(i)
                    : tokens.length(i) == 4 ? first(parts.yearQuarter(i), YearGrammar.isoWeek(tokens, i)) : null;
        }
        if (found == null) {
            found = first(dayMonth(i), tokens.length(i) == 4 ? yearMonth(i) : null);
        }
        if (found == null) {
            found = new IslamicDates(tokens).at(i);
        }
        return found != null ? found : isDayAtHour(i) ? Found.of(i, i + 1, new Yearless(0, tokens.value(i), 0)) : years.at(i);
    }

    /** On the 17 at 3 pm, on the 17 between 2 and 4pm. */
    private boolean isDayAtHour(int i) {
        boolean day = tokens.length(i) <= 2 && tokens.value(i) >= 1 && tokens.value(i) <= 31 && tokens.is(i - 1, Kind.THE)
                && tokens.is(i - 2, Kind.ON) && tokens.isWord(i - 2, "on");
        boolean joined = Clock.isAt(tokens, i + 1) || tokens.is(i + 1, Kind.FROM) || tokens.isWord(i + 1, "between");
        return day && joined && (Clock.at(tokens, i + 2) != null || tokens.is(i + 3, Kind.AND) && Clock.at(tokens, i + 4) != null);
    }

    /** 2012 February; 2012 February 5. */
    private Found yearMonth(int i) {
        int year = tokens.value(i);
        boolean month = tokens.is(i + 1, Kind.MONTH) && tokens.isCapital(i + 1) && year >= 1000 && year < 2200 && !tokens.isGlued(i)
                && !tokens.isInitial(i + 1);
        int day = i + 2;
        if (!month || years.after(day, false) != null || years.after(afterDay(day), false) != null) {
            return null;
        }
        return afterDay(day) > day && tokens.is(day, Kind.NUMBER)
                ? dated(i, afterDay(day), new Year(year, day + 1), tokens.value(i + 1), tokens.value(day))
                : Found.of(i, day, new Fixed(Period.month(year, tokens.value(i + 1))));
    }

    /** On the 12th, by the 15th: a day of the month that is spoken of. */
    private Found bareDay(int i) {
        boolean digits = tokens.is(i, Kind.ORDINAL) && tokens.value(i) <= 31 && Character.isDigit(tokens.text(i).charAt(0));
        int lead = tokens.is(i - 1, Kind.THE) ? i - 2 : i - 1;
        boolean ofWeek = tokens.is(lead, Kind.OF) && (tokens.is(lead - 1, Kind.PART)
                || tokens.is(lead - 1, Kind.UNIT) && tokens.value(lead - 1) == Grain.WEEK.ordinal());
        // My bday is the 25th.
        boolean awaited = tokens.isWord(lead, "is") && lead < i - 1 && Context.AWAITED.is(tokens, lead - 1);
        boolean led = tokens.is(lead, Kind.ON) || ofWeek || awaited
                || lead < i - 1 && (tokens.is(lead, Kind.TO) || tokens.is(lead, Kind.FROM)
                || tokens.is(lead, Kind.IN) && tokens.text(lead).equals("by"));
        boolean ends = switch (tokens.kind(i + 1)) {
            case MARK -> !tokens.isDash(i + 1) || !tokens.isClose(i + 1);
            case NONE, BREAK, AND, TO, AT, ON, FOR, FROM, WAS, WILL, AUXILIARY, THE -> true;
            default -> digits && (Context.PRONOUN.is(tokens, i + 1) || Context.GOES_ON.is(tokens, i + 1));
        };
        return digits && led && ends ? Found.of(i, i + 1, new Yearless(0, tokens.value(i), 0)) : null;
    }

    /** The token after a day of the month at {@code i}; {@code i} when there is none. */
    private int afterDay(int i) {
        int value = tokens.value(i);
        if (tokens.is(i, Kind.NUMBER)) {
            if (tokens.isClose(i) && (tokens.isMark(i - 1, '$') || tokens.isMark(i - 1, '\u00a3') || tokens.isMark(i - 1, '\u20ac'))) {
                return i;
            }
            boolean day = tokens.length(i) <= 2 && value >= 1 && value <= 31;
            boolean other = tokens.isMark(i + 1, '%') || tokens.isMark(i + 1, ':') && tokens.isClose(i + 2) || tokens.is(i + 1, Kind.AM_PM)
                    || tokens.isMark(i + 1, '.') && tokens.isClose(i + 1) && tokens.is(i + 2, Kind.NUMBER) && tokens.isClose(i + 2);
            return day && !other ? i + 1 : i;
        }
        if (tokens.is(i, Kind.ORDINAL)) {
            return value >= 1 && value <= 31 ? i + 1 : i;
        }
        if (tokens.is(i, Kind.CARDINAL) && (value == 20 || value == 30)) {
            int next = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
            boolean more = (tokens.is(next, Kind.ORDINAL) || tokens.is(next, Kind.CARDINAL)) && tokens.value(next) < 10;
            return more ? next + 1 : i;
        }
        return i;
    }

    private int day(int from, int to) {
        return to - from == 1 ? tokens.value(from) : tokens.value(from) + tokens.value(to - 1);
    }

    private boolean isMonth(int i) {
        return tokens.is(i, Kind.MONTH) || tokens.is(i, Kind.MONTH_WEAK);
    }

    /** 25 June 2018, 25th of June, the first day of May. */
    private Found dayMonth(int i) {
        int end = afterDay(i);
        boolean minutes = tokens.isMark(i - 1, ':') && tokens.isClose(i) && tokens.isClose(i - 1) && tokens.is(i - 2, Kind.NUMBER);
        if (end == i || minutes) {
            return null;
        }
        Found inOther = foreign.day(i, end, day(i, end));
        if (inOther != null) {
            return inOther;
        }
        int month = end;
        if (tokens.is(month, Kind.OF)) {
            month++;
        } else if ((tokens.isMark(month, '-') || tokens.isMark(month, '/')) && tokens.isClose(month + 1)) {
            month++;
        } else if (tokens.is(month, Kind.UNIT) && tokens.value(month) == Grain.DAY.ordinal() && tokens.is(month + 1, Kind.OF)) {
            month += 2;
        }
        if (!isMonth(month)) {
            return null;
        }
        int next = afterMonth(month);
        Year year = years.after(next, month - end == 1 && tokens.is(end, Kind.MARK));
        boolean verb = tokens.is(month, Kind.MONTH_WEAK) && tokens.length(month) > 3 | tokens.value(month) == 5 && !tokens.isCapital(month)
                && tokens.is(i, Kind.NUMBER) && month == end;
        boolean hex = year != null && tokens.isGlued(month) && tokens.isGlued(year.next() - 1)
                && (tokens.isGlued(i) || tokens.isGlued(year.next()) || year.number() < 1900);
        if (hex || year == null && (verb || tokens.isGlued(i) || tokens.isGlued(next))) {
            // 1dec1193, a word of hexadecimal digits.
            return null;
        }
        return dated(i, next, year, tokens.value(month), day(i, end));
    }

    /** Skips the full stop of an abbreviated month that a number follows. */
    private int afterMonth(int month) {
        boolean dotted = tokens.is(month, Kind.MONTH_WEAK) && tokens.isMark(month + 1, '.') && tokens.isClose(month + 1)
                && (tokens.is(month + 2, Kind.NUMBER) || tokens.is(month + 2, Kind.ORDINAL) || tokens.isMark(month + 2, ','));
        return dotted ? month + 2 : month + 1;
    }

    private Found dated(int from, int next, Year year, int month, int day) {
        if (year == null && month == 9 && day == 11 && isAttack(next)) {
            // The September 11 attacks are an event's name, whenever a text was written.
            return Found.of(from, next, new Fixed(Period.day(2001, month, day)));
        }
        if (year == null) {
            return Found.of(from, next, new Yearless(month, day, 0));
        }
        return Found.of(from, year.next(), Phrase.day(year.number(), month, day));
    }

    private boolean isAttack(int i) {
        int noun = tokens.isMark(i, ',') || tokens.isWord(i, "terror") || tokens.isWord(i, "terrorist") ? i + 1 : i;
        return Context.ATTACK.is(tokens, noun) || Context.COMMISSION.is(tokens, noun) && tokens.isCapital(noun);
    }

    /** June 29, 2018; June 29th; June 2018; June. */
    private Found month(int i) {
        if (tokens.is(i + 1, Kind.UNIT) && tokens.isCapital(i + 1) && tokens.isWord(i, "may")) {
            Found mayDay = new HolidayGrammar(tokens).at(i);
            if (mayDay != null) {
                return mayDay;
            }
        }
        int month = tokens.value(i);
        int next = afterMonth(i);
        boolean joined = (tokens.isMark(next, '-') || tokens.isMark(next, '/')) && tokens.isClose(next + 1) && tokens.isClose(next);
        boolean the = tokens.is(next, Kind.THE) && !tokens.isCapital(next + 1);
        int day = joined || the ? next + 1 : next;
        int end = afterDay(day);
        boolean may = tokens.is(i, Kind.MONTH_WEAK) && month == 5;
        if (end > day && !(may && !tokens.isCapital(i) && tokens.is(day, Kind.CARDINAL))) {
            Year year = years.after(end, joined && tokens.isMark(end, (char) tokens.value(next)));
            if (year == null && joined && tokens.isDash(next) && tokens.is(day, Kind.NUMBER) && isMonth(end)) {
                return Found.of(i, i + 1, new Yearless(month, 0, 0));
            }
            if (year != null || !tokens.isGlued(end) && isMonthName(i, true)) {
                return dated(i, end, year, month, day(day, end));
            }
        }
        Year year = joined && tokens.isDash(next) && tokens.length(next + 1) != 4 ? null : years.after(next, joined);
        boolean hex = year != null && tokens.isGlued(year.next() - 1) && (tokens.isGlued(i) || year.number() < 1900);
        if (year != null && !hex) {
            int last = year.next() + 1;
            boolean dayLast = joined && tokens.isMark(last - 1, (char) tokens.value(next)) && tokens.isClose(last - 1)
                    && tokens.isClose(last) && tokens.is(last, Kind.NUMBER) && tokens.length(last) <= 2 && afterDay(last) > last
                    && !tokens.isGlued(last + 1) && !tokens.isDash(last + 1);
            // September-2020-23.
            return dayLast ? dated(i, last + 1, new Year(year.number(), last + 1), month, tokens.value(last))
                    : Found.of(i, year.next(), new Fixed(Period.month(year.number(), month)));
        }
        return isMonthName(i, false) ? Found.of(i, i + 1, new Yearless(month, 0, 0)) : null;
    }

    /** Mon-Fri, Sat &amp; Sun, Sat/Sun. */
    private boolean isJoined(int i) {
        return tokens.isDash(i) || tokens.isMark(i, '/') || tokens.isMark(i, '&') || tokens.isMark(i, ',') || tokens.is(i, Kind.AND)
                || tokens.is(i, Kind.TO);
    }

    /** Whether sat, sun or wed behind "next" or "last" is the verb of a clause: when she last sat, where the judge next sat. */
    private boolean isVerb(int i) {
        boolean pronoun = Context.PRONOUN.is(tokens, i - 2) && !tokens.isWord(i - 2, "you") && !tokens.isWord(i - 2, "it")
                && !tokens.isWord(i - 2, "there");
        boolean noun = tokens.is(i - 2, Kind.OTHER) && tokens.is(i - 3, Kind.THE)
                && (tokens.endsSentence(i - 4) || Context.GOES_ON.is(tokens, i - 4));
        return !tokens.isCapital(i) && (pronoun || noun);
    }

    /** Whether it is the abbreviation of a weekday, and no other word: Tues, Thu, Fri. */
    private boolean isUnlike(int i) {
        int weekday = tokens.is(i, Kind.WEEKDAY_WEAK) ? tokens.value(i) : 0;
        return weekday == 2 || weekday == 4 || weekday == 5;
    }

    private boolean isWeekday(int i) {
        return tokens.is(i, Kind.WEEKDAY) || tokens.is(i, Kind.WEEKDAY_WEAK);
    }

    /** Whether the word is meant as a month, going by its capital and its neighbours. */
    private boolean isMonthName(int i, boolean withDay) {
        boolean capital = tokens.isCapital(i);
        boolean surname = capital && tokens.is(i + 1, Kind.OTHER) && tokens.isCapital(i + 1);
        boolean led = isLed(i);
        if (tokens.is(i, Kind.MONTH)) {
            return led || capital && (!surname || tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.A)) || withDay;
        }
        if (withDay) {
            boolean ordinal = tokens.is(i + 1, Kind.ORDINAL) && Character.isDigit(tokens.text(i + 1).charAt(0));
            return capital || led || tokens.is(i - 1, Kind.WEEKDAY) || tokens.length(i) == 3 && (tokens.value(i) != 5 || ordinal);
        }
        boolean listed = (tokens.is(i + 1, Kind.AND) || tokens.isDash(i + 1) || tokens.is(i + 1, Kind.TO)) && isMonth(i + 2);
        boolean noun = capital && (tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.A)) && tokens.isNoun(i + 1)
                && !tokens.isCapital(i + 1) || capital && tokens.value(i) != 5 && tokens.is(i - 1, Kind.FOR) && !tokens.isNoun(i + 1)
                || capital && (tokens.isSuperlative(i - 1) || tokens.is(i - 1, Kind.FOR) && Context.DELIVERY.is(tokens, i + 1));
        // March was the worst month; but May's government is a person's.
        boolean subject = capital && tokens.isWord(i, "march") && tokens.isInitial(i) && !tokens.isShouted(i)
                && (tokens.is(i + 1, Kind.WAS) || tokens.is(i + 1, Kind.AUXILIARY) || tokens.isMark(i + 1, '\'')
                || tokens.isMark(i + 1, '\u2019'));
        boolean abbreviated = tokens.length(i) < 5 && tokens.value(i) != 5;
        boolean post = abbreviated && tokens.value(i) != 3 && tokens.is(i - 1, Kind.IN) && !tokens.is(i + 1, Kind.OTHER);
        return led && (capital || !abbreviated || post) && !surname || capital && listed || noun && !abbreviated || subject;
    }

    private boolean isLed(int i) {
        return switch (tokens.kind(i - 1)) {
            case TO -> tokens.isCapital(i);
            case IN, FROM, BEFORE, AFTER, LAST, NEXT, PREVIOUS, FOLLOWING, PHASE, OF, EVERY -> true;
            case THIS, SAME -> tokens.is(i, Kind.MONTH) && !tokens.is(i + 1, Kind.OTHER) || tokens.isCapital(i);
            case AND -> isMonth(i - 2) || tokens.is(i - 2, Kind.NUMBER);
            case MARK -> tokens.isMark(i - 1, '&') && isMonth(i - 2) || tokens.isDash(i - 1) && (isMonth(i - 2)
                    || tokens.is(i - 2, Kind.PHASE) || tokens.is(i - 2, Kind.NUMBER));
            default -> false;
        };
    }

    /** Monday, 11 August 2008; Monday the 24th; Monday. */
    private Found weekday(int i) {
        boolean weak = tokens.is(i, Kind.WEEKDAY_WEAK);
        int next = i + 1;
        if (weak && tokens.isMark(next, '.')) {
            next++;
        }
        if (tokens.isMark(next, ',')) {
            next++;
        }
        Found date = switch (tokens.kind(next)) {
            case NUMBER -> first(numeric.at(next), dayMonth(next));
            case MONTH, MONTH_WEAK -> month(next);
            case ORDINAL -> dayMonth(next);
            case THE -> dayMonth(next + 1);
            default -> null;
        };
        int weekday = tokens.value(i);
        if (date != null && date.phrase().isDay()) {
            return date.phrase() instanceof Yearless day
                    ? date.from(i).saying(new Yearless(day.month(), day.day(), weekday)) : date.from(i);
        }
        if (tokens.is(i + 1, Kind.PARTS)) {
            return Found.of(i, i + 2, new Phrase.Recurring("XXXX-WXX-" + weekday + DayPart.of(tokens.value(i + 1)).clock()));
        }
        if (tokens.is(i + 1, Kind.ORDINAL) && tokens.length(i + 1) > 2 && afterDay(i + 1) > i + 1
                && Character.isDigit(tokens.text(i + 1).charAt(0))) {
            return Found.of(i, i + 2, new Yearless(0, tokens.value(i + 1), weekday));
        }
        if (tokens.is(i + 1, Kind.THE) && afterDay(i + 2) > i + 2 && !tokens.is(afterDay(i + 2), Kind.OTHER)) {
            int end = afterDay(i + 2);
            return Found.of(i, end, new Yearless(0, day(i + 2, end), weekday));
        }
        boolean named = tokens.isCapital(i + 1) && (tokens.is(i + 1, Kind.OTHER) || tokens.is(i + 1, Kind.TIMES));
        boolean title = named && !tokens.isShouted(i)
                && (tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.OTHER) && (tokens.isCapital(i - 1)
                || tokens.isWord(i - 1, "s") && tokens.isClose(i - 1)));
        boolean led = switch (tokens.kind(i - 1)) {
            case ON, LAST, NEXT, THIS, PREVIOUS, FOLLOWING, EVERY, BEFORE, AFTER, TO -> true;
            default -> false;
        };
        boolean unlike = isUnlike(i);
        boolean ends = tokens.is(i + 1, Kind.MARK) || tokens.kind(i + 1) == Kind.NONE || tokens.is(i + 1, Kind.BREAK);
        boolean joined = tokens.isCapital(i) && (isJoined(i + 1) && isWeekday(i + 2) || isJoined(i - 1) && isWeekday(i - 2));
        joined |= isJoined(i + 1) && isUnlike(i + 2) || isJoined(i - 1) && isUnlike(i - 2);
        // Sat, sun, mon and wed are words too.
        int clock = tokens.is(i + 1, Kind.AT) ? i + 2 : i + 1;
        boolean sits = tokens.isWord(i, "sat") || tokens.isWord(i, "sun") || tokens.isWord(i, "wed");
        Clock hour = weak && (unlike || tokens.isCapital(i) || !sits) && tokens.is(clock, Kind.NUMBER) ? Clock.at(tokens, clock) : null;
        // 11pm Fri to 5am Mon.
        boolean capital = tokens.isCapital(i);
        // Got my results Mon and passed; it's only Weds. But Mon is a people and its language too: he speaks Mon and Burmese.
        boolean people = tokens.isWord(i, "mon") && (tokens.is(i + 1, Kind.AND)
                ? Tense.before(tokens, i) >= 0 || tokens.isCapital(i + 2) && !tokens.isWord(i + 2, "i")
                : Tense.before(tokens, i) == 0 && !tokens.isInitial(i - 1));
        boolean news = !people && capital && !tokens.isInitial(i) && !tokens.isShouted(i) && (weekday == 1 || weekday == 3)
                && (ends && !tokens.isMark(i + 1, '.') || tokens.endsSentence(i + 1) || tokens.is(i + 1, Kind.AND))
                && tokens.is(i - 1, Kind.OTHER) && !tokens.isCapital(i - 1) && !tokens.isClose(i);
        boolean told = news || (led || tokens.is(i - 1, Kind.AM_PM)) && capital
                && !(tokens.is(i + 1, Kind.OTHER) && tokens.isCapital(i + 1));
        boolean alone = !tokens.isGlued(i) && !tokens.isGlued(i + 1);
        boolean chosen = ends && (tokens.is(i - 1, Kind.NEXT) || tokens.is(i - 1, Kind.THIS) || tokens.isWord(i - 1, "last"));
        boolean plain = hour != null || joined || told || chosen && alone && !(sits && isVerb(i))
                || tokens.is(i + 1, Kind.PART) && !tokens.isGlued(i + 1)
                || unlike && (led || (capital ? ends : alone))
                || led && !sits && alone && !tokens.is(i + 1, Kind.OTHER);
        return title || weak && !plain ? null : Found.of(i, i + 1, new Yearless(0, 0, weekday));
    }
}
