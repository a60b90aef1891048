package dossier.clean;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What tells who wrote a page's text, beside the words of its bylines: addresses, classes, ranks of members. */
final class BylineHints {
    private static final Map<String, List<String>> ALL = read();

    private BylineHints() {
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> hints = new HashMap<>();
        for (String[] entry : Lexicon.entries(BylineHints.class, "byline-hints.txt")) {
            List<String> words = hints.get(entry[0]);
            if (words == null) {
                words = new ArrayList<>();
                hints.put(entry[0], words);
            }
            words.add(entry[1]);
        }
        return hints;
    }

    /** Whether a line is one of the hints of a kind. */
    static boolean is(String kind, String line) {
        return ALL.get(kind).contains(line.toLowerCase(Locale.ROOT));
    }

    /** Whether a text in lower case has one of the hints of a kind in it. */
    static boolean in(String kind, String text) {
        for (String hint : ALL.get(kind)) {
            if (text.contains(hint)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an address in lower case has one of the hints of a kind in it, and goes on behind it. */
    static boolean inAddress(String kind, String address) {
        for (String hint : ALL.get(kind)) {
            int at = address.indexOf(hint);
            if (at >= 0 && at + hint.length() < address.length()) {
                return true;
            }
        }
        return false;
    }
}
