package dossier.time;

import dossier.text.Lexicon;
import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Yearly;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the names of holidays. */
final class HolidayGrammar {
    /** The most tokens of a name: saint valentine ' s day. */
    private static final int LONGEST = 5;

    private final Tokens tokens;

    HolidayGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Read when a text first has the first word of a holiday's name. */
    private static final class Names {
        static final Map<String, Holiday> ALL = read();

        private static Map<String, Holiday> read() {
            Map<String, Holiday> names = new HashMap<>();
            for (String[] entry : Lexicon.entries(HolidayGrammar.class, "holidays.tsv")) {
                names.put(entry[0], Holiday.of(entry[1]));
            }
            return names;
        }
    }

    /** The longest name that begins at token {@code i}, with its year when that follows; null when there is none. */
    Found at(int i) {
        StringBuilder name = new StringBuilder();
        Holiday holiday = null;
        int end = i;
        for (int at = i; at < i + LONGEST && (tokens.length(at) > 0 && !tokens.is(at, Kind.BREAK)); at++) {
            if (at > i && !tokens.isClose(at)) {
                name.append(' ');
            }
            name.append(tokens.text(at).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
            Holiday known = Names.ALL.get(name.toString());
            if (known != null) {
                holiday = known;
                end = at + 1;
            }
        }
        boolean single = end == i + 1;
        if (holiday == null || single && !tokens.isCapital(i) && !tokens.is(i - 1, Kind.PREVIOUS) && !tokens.is(i - 1, Kind.NEXT)
                || tokens.is(end, Kind.OTHER) && tokens.isCapital(end)) {
            return null;
        }
        Year year = new YearGrammar(tokens).after(end, false);
        return year == null ? Found.of(i, end, new Yearly(holiday)) : Found.of(i, year.next(), new Fixed(holiday.in(year.number())));
    }
}
