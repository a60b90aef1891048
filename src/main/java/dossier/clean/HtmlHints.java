package dossier.clean;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** What tags, classes, ids and roles tell of an element. */
final class HtmlHints {
    /** What tells the text of the page. */
    static final String MAIN = "+";
    private static final int LONGEST_NAME = 400;
    /** How deep the elements that colour a program stand in one another. */
    private static final int CODE = 4;
    private static final String[] NAMES = {"role", "id", "class"};
    private static final Map<String, String> TAGS = read("html-tags.txt");
    /** Tags whose content is furniture on most pages, and text on some. */
    private static final Map<String, String> FURNITURE = Map.of("nav", "navigation", "menu", "navigation", "footer", "footer", "aside",
            "aside", "dialog", "dialog", "button", "form", "label", "form", "noscript", "script", "form", "form", "header", "header");
    private static final Map<String, String> WORDS = read("html-hints.txt");

    private final HtmlTree tree;
    /** What the names that were met tell; empty for nothing. */
    private final Map<String, String> seen = new HashMap<>();
    /** What the names of each element that was asked for tell; empty for nothing, null before. */
    private final String[] hints;

    HtmlHints(HtmlTree tree) {
        this.tree = tree;
        hints = new String[tree.size()];
    }

    private static Map<String, String> read(String name) {
        Map<String, String> map = new HashMap<>();
        for (String[] entry : Lexicon.entries(HtmlHints.class, name)) {
            map.put(entry[0], entry[1]);
        }
        return map;
    }

    /** The kind of furniture that a tag always is; null for other tags. */
    static String ofTag(String tag) {
        return TAGS.get(tag);
    }

    /** The kind of furniture that a tag is on most pages; null for other tags. */
    static String ofFurnitureTag(String tag) {
        return FURNITURE.get(tag);
    }

    /** Whether a tag is furniture always, or on most pages. */
    static boolean isFurnitureTag(String tag) {
        return TAGS.containsKey(tag) || FURNITURE.containsKey(tag) && !tag.equals("form") && !tag.equals("header");
    }

    /** The kind of furniture that its names tell of an element, {@link #MAIN} for the text of the page, null when they tell nothing. */
    String ofNames(int node) {
        if (!tree.hasAttributes(node)) {
            return null;
        }
        if (hints[node] == null) {
            String found = read(node);
            hints[node] = found == null ? "" : found;
        }
        return hints[node].isEmpty() ? null : hints[node];
    }

    private String read(int node) {
        if (tree.hasAttr(node, "hidden") || isUndisplayed(tree.attr(node, "style"))) {
            return "hidden";
        }
        if (isInCode(node)) {
            return null;
        }
        String best = null;
        for (String attribute : NAMES) {
            String hint = known(tree.attr(node, attribute));
            if (!hint.isEmpty() && !hint.equals(MAIN)) {
                return hint;
            }
            best = !hint.isEmpty() ? hint : best;
        }
        return best;
    }

    /** Whether an element colours a word of a program: the class "comment" is no reader's there. */
    private boolean isInCode(int node) {
        int around = tree.parent(node);
        for (int up = 0; up < CODE && around > 0; up++) {
            if (tree.tag(around).equals("pre") || tree.tag(around).equals("code")) {
                return true;
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** Whether a style says that an element is not shown. */
    static boolean isUndisplayed(String style) {
        int at = style.indexOf("display");
        return at >= 0 && style.replace(" ", "").contains("display:none");
    }

    private String known(String name) {
        if (name.isEmpty()) {
            return "";
        }
        String hint = seen.get(name);
        if (hint == null) {
            hint = ofName(name);
            hint = hint == null ? "" : hint;
            seen.put(name, hint);
        }
        return hint;
    }

    /** What the words of a name tell; furniture before text. */
    private static String ofName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return null;
        }
        String best = null;
        NamedWords words = new NamedWords(name);
        while (words.next()) {
            String pair = words.pair() == null ? null : WORDS.get(words.pair());
            String hint = pair != null ? pair : WORDS.get(words.word());
            if (pair != null && pair.equals(MAIN)) {
                return MAIN;
            }
            if (hint != null && (best == null || best.equals(MAIN))) {
                best = hint;
            }
        }
        return best;
    }
}
