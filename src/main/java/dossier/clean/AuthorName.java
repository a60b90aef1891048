package dossier.clean;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of authors without what stands beside them: "by", what they do and for whom, dates, addresses. */
final class AuthorName {
    private static final int LONGEST = 100;
    private static final String[] MARKS = {" | ", " • ", " · ", " – ", " — ", " - ", " (", "@", " http", "\t"};
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "und", "et", "y", "e", "en", "via");

    private static final class Roles {
        static final Set<String> WORDS = words();

        private static Set<String> words() {
            Set<String> words = new HashSet<>();
            for (String[] entry : Lexicon.entries(AuthorName.class, "author-roles.txt")) {
                words.add(entry[0]);
            }
            return words;
        }
    }

    private AuthorName() {
    }

    /** A name that metadata give; null for an address or a text too long to be a name. */
    static String said(String value) {
        String name = value == null ? "" : value.strip();
        if (name.isEmpty() || name.startsWith("http") || name.startsWith("@") || name.length() > LONGEST) {
            return null;
        }
        Byline byline = Byline.of(name);
        name = byline != null ? byline.author() : name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
        int bar = name.indexOf(" | ");
        return withoutRole(bar > 0 ? name.substring(0, bar).strip() : name);
    }

    /** The names in an element for authors; null when there is none. */
    static String in(HtmlTree tree, int element) {
        return in(tree, element + 1, tree.end(element));
    }

    /**
     * The names in the texts of some nodes: the first name, and those that a comma or "and" joins to it; null when the first words are no
     * name.
     */
    static String in(HtmlTree tree, int from, int to) {
        List<String> names = new ArrayList<>();
        boolean isJoined = true;
        for (int i = from; i < to && isJoined; i++) {
            if (tree.tag(i).equals("svg") || tree.tag(i).equals("button") || tree.tag(i).equals("style") || tree.tag(i).equals("script")) {
                i = tree.end(i) - 1;
            }
            String text = tree.isText(i) ? tree.text(i).replace('\u00a0', ' ').strip() : "";
            if (text.isEmpty() || Byline.isOpening(text) || JOINTS.contains(text.toLowerCase(Locale.ROOT))) {
                continue;
            }
            int last = names.size() - 1;
            if (last >= 0 && isRestOfWord(tree, i)) {
                names.set(last, names.get(last) + text);
                continue;
            }
            String name = name(text);
            if (name == null) {
                break;
            }
            boolean isSurname = last >= 0 && names.get(last).indexOf(' ') < 0 && name.indexOf(' ') < 0
                    && Character.isUpperCase(name.charAt(0));
            if (isSurname) {
                names.set(last, names.get(last) + ' ' + name);
            } else {
                names.add(name);
            }
            isJoined = isSurname || name.indexOf(' ') < 0 || endsWithJoint(text) || i + 1 < to && isJointAfter(tree, i, to);
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** Whether a text goes on in the middle of the word that the text before it ends with. */
    private static boolean isRestOfWord(HtmlTree tree, int node) {
        return tree.isText(node) && tree.isText(node - 2) && tree.stop(node - 2) < tree.start(node)
                && Character.isLowerCase(tree.text(node).charAt(0))
                && Character.isLowerCase(tree.text(node - 2).charAt(tree.text(node - 2).length() - 1)) && tree.text(node).indexOf(' ') < 0;
    }

    /** The name that a text begins with; null when there is none. */
    private static String name(String text) {
        Byline byline = Byline.of(text);
        String name = byline != null ? byline.author() : text;
        BylineDate date = BylineDate.find(name, 0);
        name = date == null ? name : name.substring(0, date.start());
        for (String mark : MARKS) {
            int at = name.indexOf(mark);
            name = at >= 0 ? name.substring(0, at) : name;
        }
        name = withoutRole(name.strip());
        while (!name.isEmpty() && (",;:|-–—•·/(").indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return !name.isEmpty() && Byline.isName(name, true) && Phrases.of(name) == null && !isRole(name) && !isPicture(name) ? name : null;
    }

    /** Whether a text says who made a picture. */
    private static boolean isPicture(String text) {
        return text.regionMatches(true, 0, "photo", 0, 5) || text.regionMatches(true, 0, "image", 0, 5)
                || text.regionMatches(true, 0, "illustrat", 0, 9);
    }

    /** A text up to the comma behind which it says what its author does, or when. */
    private static String withoutRole(String text) {
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            int next = text.indexOf(',', comma + 1);
            String part = text.substring(comma + 1, next < 0 ? text.length() : next).strip();
            if (part.isEmpty() || isRole(part) || BylineDate.isLabels(part)) {
                return text.substring(0, comma).strip();
            }
        }
        return text;
    }

    private static boolean isRole(String text) {
        for (String word : text.split("[ ,]+")) {
            if (Roles.WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithJoint(String text) {
        return text.endsWith(",") || text.endsWith(" and") || text.endsWith(" &");
    }

    private static boolean isJointAfter(HtmlTree tree, int node, int to) {
        for (int i = node + 1; i < to; i++) {
            String text = tree.isText(i) ? tree.text(i).strip() : "";
            if (!text.isEmpty()) {
                return text.startsWith(",") || text.startsWith("and ") || JOINTS.contains(text.toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }
}
