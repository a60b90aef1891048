package dossier.clean;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tags, classes, ids and roles tell of an element. */
final class HtmlHints {
    /** What tells the text of the page. */
    static final String MAIN = "+";
    private static final int LONGEST_NAME = 400;
    /** How deep the elements that colour a program stand in one another. */
    private static final int CODE = 4;
    private static final Map<String, String> TAGS = read("html-tags.txt");
    /** Tags whose content is furniture on most pages, and text on some. */
    private static final Map<String, String> FURNITURE = Map.of("nav", "navigation", "menu", "navigation", "footer", "footer", "aside",
            "aside", "dialog", "dialog", "button", "form", "label", "form", "noscript", "script", "form", "form", "header", "header");
    private static final List<String> KINDS = new ArrayList<>();
    /** For words and pairs of words the kind that they tell, counted from 1. */
    private static final WordTable WORDS = words();

    private final HtmlTree tree;
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

    private static WordTable words() {
        Map<String, Integer> words = new HashMap<>();
        for (Map.Entry<String, String> entry : read("html-hints.txt").entrySet()) {
            int kind = KINDS.indexOf(entry.getValue());
            if (kind < 0) {
                kind = KINDS.size();
                KINDS.add(entry.getValue());
            }
            words.put(entry.getKey(), 1 + kind);
        }
        return WordTable.of(words);
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
        if (tree.hasAttr(node, "hidden") || tree.isUndisplayed(node)) {
            return "hidden";
        }
        if (isInCode(node)) {
            return null;
        }
        String best = null;
        for (PageName name : List.of(tree.name(tree.attr(node, "role")), tree.id(node), tree.className(node))) {
            String hint = name.hint();
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

    /** What the words of a name tell, furniture before text; null for nothing. */
    static String ofName(String name) {
        if (name.length() > LONGEST_NAME) {
            return null;
        }
        String best = null;
        NamedWords words = new NamedWords(name);
        while (words.next()) {
            int pair = words.ofPair(WORDS);
            int word = pair != 0 ? pair : words.ofWord(WORDS);
            String hint = word == 0 ? null : KINDS.get(word - 1);
            if (pair != 0 && hint.equals(MAIN)) {
                return MAIN;
            }
            if (hint != null && (best == null || best.equals(MAIN))) {
                best = hint;
            }
        }
        return best;
    }
}
