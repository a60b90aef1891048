package dossier.clean;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lines that say how long ago something was written, as stand beside teasers and comments: {@code 2 days ago at 07:47 am}, {@code vor 3 Stunden},
 * {@code 17h}.
 */
final class RelativeTime {
    private static final int LONGEST = 40;

    /** Loaded when the first short line with a digit is looked at. */
    private static final class Words {
        static final Map<String, Set<String>> OF = read();

        private static Map<String, Set<String>> read() {
            Map<String, Set<String>> words = new HashMap<>();
            for (String[] entry : Lexicon.entries(RelativeTime.class, "relative-times.txt")) {
                Set<String> kind = words.get(entry[0]);
                if (kind == null) {
                    kind = new HashSet<>();
                    words.put(entry[0], kind);
                }
                kind.add(entry[1]);
            }
            return words;
        }

        static boolean has(String kind, String word) {
            return OF.get(kind).contains(word);
        }
    }

    private RelativeTime() {
    }

    /** Whether a line says how long ago, and no more than that. */
    static boolean is(String line) {
        int n = line.length();
        if (n > LONGEST || n < 2) {
            return false;
        }
        boolean unit = false;
        boolean ago = false;
        boolean enough = false;
        boolean day = false;
        boolean time = false;
        boolean number = false;
        for (int at = 0; at < n; ) {
            char c = line.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                while (end < n && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '\'')) {
                    end++;
                }
                String word = line.substring(at, end).toLowerCase(Locale.ROOT);
                boolean glued = at > 0 && isDigit(line.charAt(at - 1));
                boolean isUnit = number && Words.has("unit", word);
                boolean isShort = glued && Words.has("short", word);
                boolean isWhole = number && Words.has("whole", word);
                boolean isAgo = Words.has("ago", word);
                boolean isDay = Words.has("day", word);
                if (!isUnit && !isShort && !isWhole && !isAgo && !isDay && !Words.has("beside", word)) {
                    return false;
                }
                unit |= isUnit;
                enough |= isShort && end == n || isWhole;
                unit |= isShort;
                ago |= isAgo;
                day |= isDay;
                number |= word.equals("a") || word.equals("an") || word.equals("one") || word.startsWith("ein") || word.startsWith("un");
            } else if (isDigit(c)) {
                number = true;
                time |= at + 2 < n && line.charAt(at + 1) == ':' || at + 3 < n && line.charAt(at + 2) == ':';
            }
            at = end;
        }
        return enough || unit && ago || day && time;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
