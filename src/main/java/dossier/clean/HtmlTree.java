package dossier.clean;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A parsed page as arrays: the elements and texts of jsoup's tree in the order of the source, each with its parent, the end of its subtree
 * and its place in the source. No walk recurses.
 */
final class HtmlTree {
    /** Elements nested deeper stand beside one another. */
    private static final int DEEPEST = 256;
    /** Bytes of the heap that there must be for a tag: the elements and texts that are made of it take some three to six hundred. */
    private static final int BYTES_OF_TAG = 1000;
    /**
     * No character of a page makes more elements: for a tag or a text jsoup makes twelve elements of formatting again at most, and for an
     * end tag of four characters and more four in each of eight rounds.
     */
    private static final long MADE_OF_CHARACTER = 12;

    private final Node[] nodes;
    private final HtmlTag[] tags;
    /** The attributes of each element; null where there are none, for what jsoup says of them must be counted each time. */
    private final Attributes[] attributes;
    private final int[] parents;
    /** The index after the last node of each subtree. */
    private final int[] ends;
    private final int[] starts;
    private final int[] stops;
    /** Which nodes are texts of nothing but white space. */
    private final boolean[] blanks;
    private final PageName noName = new PageName("");
    private final Map<String, PageName> names = new HashMap<>();
    /** The class and the id of each element; null for none. */
    private final PageName[] classes;
    private final PageName[] ids;
    private final boolean[] undisplayed;
    private final ElementTraits traits;

    private HtmlTree(HtmlNodes found) {
        nodes = found.nodes();
        tags = found.tags();
        parents = found.parents();
        ends = found.ends();
        starts = found.starts();
        stops = found.stops();
        attributes = new Attributes[nodes.length];
        blanks = new boolean[nodes.length];
        classes = new PageName[nodes.length];
        ids = new PageName[nodes.length];
        undisplayed = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            if (tags[i] == null) {
                blanks[i] = ((TextNode) nodes[i]).isBlank();
            } else if (nodes[i].attributesSize() > 0) {
                attributes[i] = nodes[i].attributes();
                classes[i] = name(attributes[i].get("class"));
                ids[i] = name(attributes[i].get("id"));
                undisplayed[i] = HtmlHints.isUndisplayed(attributes[i].get("style"));
            }
        }
        traits = new ElementTraits(this);
    }

    /**
     * Parses a page.
     *
     * @throws PageTooLarge if it has more tags, or makes more elements (wrongly nested formatting is made again and again), than a
     * thousandth of
     *         the heap's bytes
     */
    static HtmlTree parse(String html) {
        return parse(html, (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES_OF_TAG));
    }

    static HtmlTree parse(String html, int most) {
        if (html.length() > most && hasMoreTags(html, most)) {
            throw new PageTooLarge(most);
        }
        Parser rules = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        if (html.length() * MADE_OF_CHARACTER <= most) {
            return new HtmlTree(new HtmlNodes(rules.parseInput(html, ""), html.length()));
        }
        StreamParser parser = new StreamParser(rules);
        parser.parse(html, "");
        Iterator<Element> elements = parser.iterator();
        for (int count = 0; elements.hasNext(); count++) {
            elements.next();
            if (count == most) {
                throw new PageTooLarge(most);
            }
        }
        return new HtmlTree(new HtmlNodes(parser.document(), html.length()));
    }

    /** Whether there are more start tags and comments. */
    private static boolean hasMoreTags(String html, int most) {
        int count = 0;
        for (int at = html.indexOf('<'); at >= 0 && count <= most; at = html.indexOf('<', at + 1)) {
            count += html.startsWith("/", at + 1) ? 0 : 1;
        }
        return count > most;
    }

    int size() {
        return nodes.length;
    }

    boolean isElement(int i) {
        return tags[i] != null;
    }

    boolean isText(int i) {
        return tags[i] == null;
    }

    HtmlTag type(int i) {
        return tags[i];
    }

    /** The lower-case tag name of the element at {@code i}; empty for texts. */
    String tag(int i) {
        return tags[i] == null ? "" : tags[i].name();
    }

    /** The parent of a node; -1 for the root. */
    int parent(int i) {
        return parents[i];
    }

    /** The index after the last node inside a node. */
    int end(int i) {
        return ends[i];
    }

    boolean contains(int outer, int inner) {
        return outer <= inner && inner < ends[outer];
    }

    /** Where a node begins in the source. */
    int start(int i) {
        return starts[i];
    }

    /** Where a node ends in the source; an element's end tag belongs to it. */
    int stop(int i) {
        return stops[i];
    }

    boolean hasAttributes(int i) {
        return attributes[i] != null;
    }

    boolean hasAttr(int i, String name) {
        return attributes[i] != null && attributes[i].hasKey(name);
    }

    /** The value of an attribute, whose name is in lower case; empty when there is none. */
    String attr(int i, String name) {
        return attributes[i] == null ? "" : attributes[i].get(name);
    }

    /** The class of an element. */
    PageName className(int i) {
        return classes[i] == null ? noName : classes[i];
    }

    /** The id of an element. */
    PageName id(int i) {
        return ids[i] == null ? noName : ids[i];
    }

    /** A name that elements of the page have. */
    PageName name(String name) {
        if (name.isEmpty()) {
            return noName;
        }
        PageName known = names.get(name);
        if (known == null) {
            known = new PageName(name);
            names.put(name, known);
        }
        return known;
    }

    /** Whether the style of an element says that it is not shown. */
    boolean isUndisplayed(int i) {
        return undisplayed[i];
    }

    /** What an element's tag and names say of it. */
    long traits(int i) {
        return traits.of(i);
    }

    /** Whether a text holds nothing but the white space of HTML. */
    boolean isBlank(int i) {
        return blanks[i];
    }

    /** The characters of a text, character references decoded. */
    String text(int i) {
        return ((TextNode) nodes[i]).getWholeText();
    }

    /** What stands between the tags of a script, as it stands. */
    String data(int i) {
        return ((Element) nodes[i]).data();
    }

    /** The words in an element, white space folded; what stands in buttons is left out. */
    String words(int element) {
        StringBuilder out = new StringBuilder();
        for (int i = element + 1; i < ends[element]; i++) {
            if (tags[i] == null) {
                out.append(text(i));
            } else if (tags[i].name().equals("button") || tags[i].name().equals("svg")) {
                i = ends[i] - 1;
            } else if (tags[i].is(HtmlTag.BREAKS)) {
                out.append(' ');
            }
        }
        return folded(out);
    }

    private static String folded(StringBuilder text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c <= ' ' || c == '\u00a0';
            if (!isSpace) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
