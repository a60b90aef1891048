package dossier.time;

import dossier.text.Lexicon;
import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Yearly;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the names of holidays, and of the months of the Islamic calendar. */
final class HolidayGrammar {
    /** The most tokens of a name: saint valentine ' s day. */
    private static final int LONGEST = 6;

    private static final int RAMADAN = 9;

    private final Tokens tokens;

    HolidayGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Read when a text first has the first word of a holiday's name. */
    private static final class Names {
        /** What names begin with, up to the ends of their words and marks. */
        static final Set<String> BEGINNINGS = new HashSet<>();
        static final Map<String, Holiday> ALL = read();

        private static Map<String, Holiday> read() {
            Map<String, Holiday> names = new HashMap<>();
            for (String[] entry : Lexicon.entries(HolidayGrammar.class, "holidays.tsv")) {
                String name = entry[0];
                names.put(name, Holiday.of(entry[1]));
                for (int i = 1; i < name.length(); i++) {
                    boolean word = Character.isLetterOrDigit(name.charAt(i)) && Character.isLetterOrDigit(name.charAt(i - 1));
                    if (!word) {
                        BEGINNINGS.add(name.substring(0, i));
                    }
                }
            }
            return names;
        }
    }

    /** The longest name that begins at token {@code i}, with its year when that follows; null when there is none. */
    Found at(int i) {
        boolean led = tokens.is(i - 1, Kind.PREVIOUS) || tokens.is(i - 1, Kind.NEXT) || tokens.is(i - 1, Kind.LAST)
                || tokens.is(i - 1, Kind.THIS);
        Found name = canFollow(i + 1) || tokens.value(i) == 0 || !tokens.is(i, Kind.HOLIDAY) ? name(i) : null;
        if (name == null) {
            return null;
        }
        int end = name.to();
        boolean weekend = tokens.is(end, Kind.UNIT) && tokens.value(end) == Grain.WEEKEND.ordinal() && name.phrase().isDay();
        boolean small = !tokens.isCapital(i) && !led && !weekend && !isPlain(i) && !tokens.is(end, Kind.NUMBER);
        if (end == i + 1 && (small || isPersonsName(name))
                || tokens.is(end, Kind.OTHER) && tokens.isCapital(end)) {
            return null;
        }
        Found islamic = new IslamicDates(tokens).withYear(name);
        if (islamic != null) {
            return islamic;
        }
        Year year = new YearGrammar(tokens).after(weekend ? end + 1 : end, false);
        Period there = year == null ? null : ((Yearly) name.phrase()).holiday().in(year.number());
        if (weekend) {
            return Found.of(i, there == null ? end + 1 : year.next(),
                    new Phrase.Within(0, Grain.WEEKEND, there == null ? name.phrase() : new Fixed(there)));
        }
        return there == null ? name : Found.of(i, year.next(), new Fixed(there));
    }

    /** Whether a name means nothing else, so that short messages may write it small; a thanksgiving is a prayer too. */
    private boolean isPlain(int i) {
        boolean dated = switch (tokens.kind(i - 1)) {
            case TO, BEFORE, AFTER, ON, AT, FOR -> true;
            default -> tokens.isWord(i - 1, "happy") || tokens.is(i + 1, Kind.UNIT) || tokens.is(i + 1, Kind.PART);
        };
        return tokens.isWord(i, "christmas") || tokens.isWord(i, "xmas") || tokens.isWord(i, "halloween") || tokens.isWord(i, "easter")
                || tokens.isWord(i, "ramadan") || dated && tokens.isWord(i, "thanksgiving");
    }

    /** Whether the name of a holiday that begins with a common word may go on so: New Year, Labor Day, Good Friday, Mother's Day. */
    private boolean canFollow(int i) {
        return switch (tokens.kind(i)) {
            case UNIT, PART, WEEKDAY -> true;
            default -> tokens.isMark(i, '\'') || tokens.isMark(i, '\u2019');
        };
    }

    /** Whether a month of the Islamic calendar is a person's name too, and nothing shows that the month is meant: Safar, Rajab. */
    private boolean isPersonsName(Found name) {
        boolean month = ((Yearly) name.phrase()).holiday() instanceof Holiday.IslamicDay islamic && !islamic.isDay()
                && islamic.month() != RAMADAN;
        return month && !switch (tokens.kind(name.from() - 1)) {
            case IN, OF, PHASE, LAST, NEXT, THIS -> true;
            default -> tokens.is(name.to(), Kind.NUMBER);
        };
    }

    /** The name alone. */
    Found name(int i) {
        StringBuilder name = new StringBuilder();
        Found longest = null;
        for (int at = i; at < i + LONGEST && (tokens.length(at) > 0 && !tokens.is(at, Kind.BREAK)); at++) {
            if (at > i && !tokens.isClose(at)) {
                name.append(' ');
            }
            name.append(tokens.text(at).toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\''));
            Holiday known = Names.ALL.get(name.toString());
            if (known != null) {
                longest = Found.of(i, at + 1, new Yearly(known));
            }
            if (!Names.BEGINNINGS.contains(name.toString())) {
                break;
            }
        }
        return longest;
    }
}
