package dossier.time;

import dossier.time.Phrase.Recurring;
import dossier.time.Phrase.Reference;

/** Recurrences: twice a week, per month, every other Friday, daily. */
final class FrequencyGrammar {
    private final Tokens tokens;

    FrequencyGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    private Grain grain(int unit) {
        return Grain.of(tokens.value(unit));
    }

    /** Twice a week, three times per month, once every two years; the word of frequency stands at {@code times}. */
    Found at(int from, int times) {
        if (tokens.is(times + 1, Kind.EVERY)) {
            Found every = every(times + 1);
            return every == null ? null : every.from(from);
        }
        if (tokens.isWord(times, "once") && from == times && isFormerly(times)) {
            return Found.of(from, times + 1, new Reference("PAST_REF"));
        }
        boolean rate = tokens.is(times + 1, Kind.A) || tokens.is(times + 1, Kind.PER);
        return rate && tokens.is(times + 2, Kind.UNIT) ? Found.of(from, times + 3, new Recurring(grain(times + 2).duration("1"))) : null;
    }

    /** Was once a mill, once had a mill, the once-proud town; not: once it was, at once. */
    private boolean isFormerly(int once) {
        boolean hyphened = tokens.isMark(once + 1, '-') && tokens.isClose(once + 1) && tokens.is(once + 2, Kind.OTHER)
                && !tokens.isCapital(once);
        boolean was = tokens.isWord(once - 1, "was") || tokens.isWord(once - 1, "were") || tokens.isWord(once - 1, "had");
        boolean had = tokens.isWord(once + 1, "was") || tokens.isWord(once + 1, "were") || tokens.isWord(once + 1, "had");
        boolean clause = tokens.is(once - 1, Kind.THAT) || tokens.isWord(once - 1, "who") || tokens.isWord(once - 1, "which");
        boolean verb = clause && tokens.is(once + 1, Kind.WAS) || had && tokens.is(once - 1, Kind.OTHER);
        return hyphened || was && !tokens.is(once + 1, Kind.AND) && !tokens.isWord(once + 1, "again") && !tokens.isWord(once + 1, "more")
                || verb;
    }

    /** Per day. */
    Found per(int i) {
        if (tokens.isWord(i + 1, "annum")) {
            return Found.of(i, i + 2, new Recurring(Grain.YEAR.duration("1")));
        }
        return tokens.is(i + 1, Kind.UNIT) ? Found.of(i, i + 2, new Recurring(grain(i + 1).duration("1"))) : null;
    }

    /** Every day, each two weeks, every other Friday, every morning. */
    Found every(int i) {
        int next = i + 1;
        int factor = 1;
        if (tokens.is(next, Kind.OTHER) && tokens.length(next) == 5 && tokens.text(next).equals("other")) {
            factor = 2;
            next++;
        } else if (tokens.is(next, Kind.ORDINAL)) {
            factor = tokens.value(next++);
        }
        boolean adjective = (tokens.is(next, Kind.OTHER) || tokens.is(next, Kind.FILLER)) && !tokens.isCapital(next)
                && (tokens.is(next + 1, Kind.UNIT) || tokens.is(next + 1, Kind.PART)) && !tokens.isClose(next) && !tokens.isClose(next + 1);
        if (adjective) {
            // Every single day.
            next++;
        }
        Quantity quantity = Quantity.at(tokens, next);
        if (quantity != null && quantity.next() == next + 1 && quantity.whole() > 0) {
            factor = quantity.whole();
            next = quantity.next();
        }
        return switch (tokens.kind(next)) {
            case UNIT, UNITS -> Found.of(i, next + 1, new Recurring(grain(next).duration(String.valueOf(factor))));
            case WEEKDAY, WEEKDAYS, WEEKDAY_WEAK -> tokens.is(next + 1, Kind.PART)
                    ? Found.of(i, next + 2, new Recurring("XXXX-WXX-" + tokens.value(next) + DayPart.of(tokens.value(next + 1)).clock()))
                    : Found.of(i, next + 1, new Recurring("XXXX-WXX-" + tokens.value(next)));
            case WORKDAY -> Found.of(i, next + 1, new Recurring("P" + factor + "WD"));
            case MONTH, MONTH_WEAK -> tokens.is(next, Kind.MONTH_WEAK) && !tokens.isCapital(next) ? null
                    : Found.of(i, next + 1, new Recurring("XXXX-" + Period.pad(tokens.value(next), 2)));
            case PART -> Found.of(i, next + 1, new Recurring(DayPart.of(tokens.value(next)).clock()));
            case SEASON, SEASON_WEAK -> Found.of(i, next + 1, new Recurring("XXXX-" + Period.season(1,
                    tokens.value(next)).value().substring(5)));
            default -> null;
        };
    }

    /** Daily, annual. */
    Found adverb(int i) {
        boolean name = tokens.isCapital(i) && !tokens.isShouted(i) && (!tokens.isInitial(i) || tokens.isCapital(i + 1));
        // The Kommersant daily.
        boolean paper = tokens.is(i - 1, Kind.OTHER) && tokens.isCapital(i - 1) && !tokens.isInitial(i - 1) && !tokens.isClose(i)
                && (tokens.is(i + 1, Kind.MARK) || tokens.is(i + 1, Kind.WAS) || tokens.isCapital(i + 1) && !tokens.isShouted(i + 1))
                && grain(i).compareTo(Grain.YEAR) > 0;
        if (name || paper) {
            return null;
        }
        // Bi-monthly, semi-annual.
        boolean joined = tokens.isMark(i - 1, '-') && tokens.isClose(i) && tokens.isClose(i - 1);
        boolean two = joined && tokens.isWord(i - 2, "bi");
        boolean half = joined && tokens.isWord(i - 2, "semi") && grain(i) == Grain.YEAR;
        boolean halfYear = grain(i) == Grain.HALF_YEAR;
        String value = halfYear ? Grain.MONTH.duration("6") : two ? grain(i).duration("2")
                : half ? Grain.MONTH.duration("6") : grain(i).duration("1");
        return Found.of(two || half ? i - 2 : i, i + 1, new Recurring(value));
    }
}
