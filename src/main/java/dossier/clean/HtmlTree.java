package dossier.clean;

import java.util.Arrays;

/**
 * A parsed page as arrays: its elements and texts in document order, each with its parent, the end of its subtree and its place in the source. No
 * walk recurses.
 */
final class HtmlTree {
    /** The attributes that are read. */
    private static final String[] READ = {"class", "id", "role", "itemprop", "style", "hidden", "aria-hidden", "href", "datetime", "content", "property",
            "name", "rel", "type", "lang", "xml:lang", "pubdate", "itemtype"};
    private static final HtmlTag PAGE = HtmlTag.of("html");

    private final String html;
    private HtmlTag[] tags = new HtmlTag[512];
    private int[] parents = new int[512];
    private int[] starts = new int[512];
    private int[] stops = new int[512];
    /** The index after the last node of each subtree. */
    private int[] ends = new int[512];
    /** For each element its first attribute; the next element's first is the one after its last. */
    private int[] firstAttributes = new int[513];
    private int count;
    /** Of each attribute its number in {@link #READ}, and where its value stands. */
    private byte[] attributes = new byte[512];
    private int[] valueStarts = new int[512];
    private int[] valueEnds = new int[512];
    private int attributeCount;
    /** The values that were asked for. */
    private String[] values;

    HtmlTree(String html) {
        this.html = html;
        add(PAGE, -1, 0);
    }

    /** Adds a node: an element, or a text when there is no tag. */
    int add(HtmlTag tag, int parent, int start) {
        if (count == tags.length) {
            int size = count + (count >> 1);
            tags = Arrays.copyOf(tags, size);
            parents = Arrays.copyOf(parents, size);
            starts = Arrays.copyOf(starts, size);
            stops = Arrays.copyOf(stops, size);
            ends = Arrays.copyOf(ends, size);
            firstAttributes = Arrays.copyOf(firstAttributes, size + 1);
        }
        tags[count] = tag;
        parents[count] = parent;
        starts[count] = start;
        stops[count] = start;
        ends[count] = count + 1;
        firstAttributes[count + 1] = attributeCount;
        return count++;
    }

    /** Adds an attribute to the last element. */
    void attribute(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        int number = number(nameStart, nameEnd);
        for (int i = firstAttributes[count - 1]; i < attributeCount && number >= 0; i++) {
            number = attributes[i] == number ? -1 : number;
        }
        if (number < 0) {
            return;
        }
        if (attributeCount == attributes.length) {
            attributes = Arrays.copyOf(attributes, attributeCount * 2);
            valueStarts = Arrays.copyOf(valueStarts, attributeCount * 2);
            valueEnds = Arrays.copyOf(valueEnds, attributeCount * 2);
        }
        attributes[attributeCount] = (byte) number;
        valueStarts[attributeCount] = valueStart;
        valueEnds[attributeCount++] = valueEnd;
        firstAttributes[count] = attributeCount;
    }

    private int number(int start, int end) {
        int first = html.charAt(start) | 0x20;
        for (int i = 0; i < READ.length; i++) {
            if (READ[i].length() == end - start && READ[i].charAt(0) == first && html.regionMatches(true, start, READ[i], 0, end - start)) {
                return i;
            }
        }
        return -1;
    }

    /** Says that all nodes are added. */
    void complete() {
        values = new String[attributeCount];
    }

    /** Ends a node: all that was added after it is in it. */
    void end(int node, int stop) {
        ends[node] = count;
        stops[node] = stop;
    }

    int size() {
        return count;
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
        return firstAttributes[i] < firstAttributes[i + 1];
    }

    boolean hasAttr(int i, String name) {
        return attribute(i, name) >= 0;
    }

    /** The value of an attribute, of those that are read; empty when there is none. */
    String attr(int i, String name) {
        int at = attribute(i, name);
        if (at < 0) {
            return "";
        }
        if (values[at] == null) {
            values[at] = decoded(valueStarts[at], valueEnds[at], true);
        }
        return values[at];
    }

    private int attribute(int i, String name) {
        for (int at = firstAttributes[i]; at < firstAttributes[i + 1]; at++) {
            if (READ[attributes[at]].equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a text holds nothing but the white space of HTML. */
    boolean isBlank(int i) {
        for (int at = starts[i]; at < stops[i]; at++) {
            char c = html.charAt(at);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                return false;
            }
        }
        return true;
    }

    /** The characters of a text, character references decoded. */
    String text(int i) {
        return decoded(starts[i], stops[i], false);
    }

    /** What stands between the tags of a script, as it stands. */
    String data(int i) {
        int from = html.indexOf('>', starts[i]) + 1;
        int to = html.lastIndexOf("</", stops[i] - 1);
        return from > 0 && to > from ? html.substring(from, to) : "";
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

    private String decoded(int from, int to, boolean inAttribute) {
        String value = html.substring(from, to);
        return value.indexOf('&') < 0 ? value : CharacterReference.decoded(value, inAttribute);
    }
}
