package dossier.time;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a word beside an expression tells of it: the lexicon {@code contexts.tsv}, read when the first such word is asked for. */
enum Context {
    ACCOUNTS, AHEAD, ATTACK, COMMISSION, APPOINTMENT, GRANT, REQUEST, WEATHER, MORROW, PRONOUN, RECORD, SUM;

    private static final int LONGEST = 12;

    /** Read on first use, by most texts never. */
    private static final class Words {
        private static final Map<String, Context> OF = read();

        private static Map<String, Context> read() {
            List<String[]> entries = Lexicon.entries(Context.class, "contexts.tsv");
            Map<String, Context> words = new HashMap<>(entries.size() * 2);
            for (String[] fields : entries) {
                words.put(fields[0], Context.valueOf(fields[1]));
            }
            return words;
        }
    }

    /** Whether token {@code i} is a word of this kind, whatever its case. */
    boolean is(Tokens tokens, int i) {
        int length = tokens.length(i);
        return length > 1 && length <= LONGEST && !tokens.is(i, Kind.MARK) && Words.OF.get(tokens.text(i).toLowerCase(Locale.ROOT)) == this;
    }
}
