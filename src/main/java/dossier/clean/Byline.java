package dossier.clean;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line that says who wrote a text and perhaps when: {@code Written by Ann Lee on June 29, 2018}.
 *
 * @param author the name; never null
 * @param date {@code YYYY-MM-DD}; null when the line has none
 */
record Byline(String author, String date) {
    private static final class Openings {
        static final List<String> ALL = all();
        /** Those that begin with a letter, the longest first. */
        static final Map<Character, List<String>> OF_LETTER = ofLetter();

        private static Map<Character, List<String>> ofLetter() {
            Map<Character, List<String>> openings = new HashMap<>();
            for (String opening : ALL) {
                List<String> known = openings.get(opening.charAt(0));
                if (known == null) {
                    known = new ArrayList<>();
                    openings.put(opening.charAt(0), known);
                }
                known.add(opening);
            }
            return openings;
        }

        private static List<String> all() {
            List<String> openings = new ArrayList<>();
            for (String[] entry : Lexicon.entries(Byline.class, "bylines.txt")) {
                openings.add(entry[0]);
            }
            openings.sort((a, b) -> b.length() - a.length());
            return openings;
        }
    }

    /** The byline that {@code line} is, all of it; null when it is none. */
    static Byline of(String line) {
        if (line.length() > 120 || line.length() < 4) {
            return null;
        }
        int end = openingEnd(line);
        return end < 0 ? null : named(line.substring(end).strip(), end - 1);
    }

    /** Where the name begins in a line that opens as bylines do, a mark or space behind the opening passed over; -1 for other lines. */
    static int openingEnd(String line) {
        List<String> openings = line.isEmpty() ? null : Openings.OF_LETTER.get(Character.toLowerCase(line.charAt(0)));
        if (openings == null) {
            return -1;
        }
        for (String opening : openings) {
            int end = opening.length();
            boolean begins = line.length() > end && (line.charAt(end) == ' ' || line.charAt(end) == ':');
            if (begins && line.regionMatches(true, 0, opening, 0, end)) {
                return end + 1;
            }
        }
        return -1;
    }

    /** Whether a text is no more than what stands before a name: {@code Written by}, {@code Author:}. */
    static boolean isOpening(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) <= ' ')) {
            end--;
        }
        for (String opening : Openings.ALL) {
            if (opening.length() == end && text.regionMatches(true, 0, opening, 0, end)) {
                return true;
            }
        }
        return false;
    }

    private static Byline named(String rest, int opening) {
        BylineDate date = BylineDate.find(rest, 0);
        String name = date == null ? rest : rest.substring(0, date.start());
        if (date != null && BylineDate.wholeLine(rest.substring(date.start())) == null) {
            return null;
        }
        name = withoutTail(name);
        return isName(name, opening > 3 || date != null) ? new Byline(name, date == null ? null : date.iso()) : null;
    }

    /** Without the words and marks that lead from a name to a date. */
    private static String withoutTail(String text) {
        String name = text.strip();
        for (boolean changed = true; changed; ) {
            changed = false;
            while (!name.isEmpty() && ",;:|-–—•·/(".indexOf(name.charAt(name.length() - 1)) >= 0) {
                name = name.substring(0, name.length() - 1).strip();
            }
            int space = name.lastIndexOf(' ');
            if (space > 0) {
                String last = name.substring(space + 1).toLowerCase(Locale.ROOT);
                if (last.equals("on") || last.equals("at") || last.equals("am") || last.equals("le") || last.equals("published")
                        || last.equals("posted")
                        || last.equals("updated")) {
                    name = name.substring(0, space).strip();
                    changed = true;
                }
            }
        }
        return name;
    }

    /**
     * Whether the text has the shape of one or several names.
     *
     * @param certain whether the opening or a date leaves no doubt, so that a login in lower case will do
     */
    static boolean isName(String text, boolean certain) {
        if (text.length() < 2 || text.length() > 70 || ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("r.")) {
            return false;
        }
        int words = 0;
        int capital = 0;
        boolean isLogin = false;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            if (end > at) {
                int first = text.codePointAt(at);
                words++;
                if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
                    capital++;
                } else if (!(Character.isLetter(first) && end - at <= 3)) {
                    if (!certain || words > 1 || !Character.isLetterOrDigit(first)) {
                        return false;
                    }
                    isLogin = true;
                }
            }
            at = end + 1;
        }
        return words == 1 ? certain || capital == 1 : !isLogin && words <= 8 && capital >= 2;
    }
}
