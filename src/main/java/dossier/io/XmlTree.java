package dossier.io;

import java.util.Arrays;

/**
 * The elements and texts of an XML file in the order of the source, each with its parent, the end of its subtree and its place. Reads what
 * is well-formed as it is meant, and whatever else without complaint: a tag that is never closed ends with the one around it.
 */
final class XmlTree {
    /** An end tag closes an element so many levels up at most; else it is passed over. */
    private static final int REACH = 16;

    private final String xml;
    private int size;
    private String[] names = new String[64];
    private int[] parents = new int[64];
    private int[] ends = new int[64];
    /** Where the inside of an element begins and ends, or a text. */
    private int[] starts = new int[64];
    private int[] stops = new int[64];
    /** Where the start tag of an element begins. */
    private int[] tags = new int[64];
    private boolean[] verbatim = new boolean[64];
    /** Whether from here on no bracket closes. */
    private boolean hasNoBracket;

    private XmlTree(String xml) {
        this.xml = xml;
    }

    static XmlTree parse(String xml) {
        XmlTree tree = new XmlTree(xml);
        tree.read();
        return tree;
    }

    private void read() {
        int open = -1;
        int at = 0;
        while (at < xml.length()) {
            int tag = xml.indexOf('<', at);
            tag = tag < 0 ? xml.length() : tag;
            if (tag > at) {
                add(null, open, at, tag);
            }
            at = tag;
            if (tag == xml.length()) {
                break;
            }
            if (xml.startsWith("<!--", tag)) {
                at = after("-->", tag + 4);
            } else if (xml.startsWith("<![CDATA[", tag)) {
                at = after("]]>", tag + 9);
                boolean isClosed = xml.startsWith("]]>", at - 3);
                int node = add(null, open, tag + 9, isClosed ? at - 3 : at);
                verbatim[node] = true;
            } else if (xml.startsWith("<?", tag)) {
                at = after("?>", tag + 2);
            } else if (xml.startsWith("<!", tag)) {
                at = afterDoctype(tag);
            } else {
                boolean isEnd = xml.startsWith("/", tag + 1);
                int name = isEnd ? tag + 2 : tag + 1;
                int nameEnd = nameEnd(name);
                at = nameEnd == name ? tag + 1 : afterTag(nameEnd);
                if (nameEnd == name) {
                    add(null, open, tag, at);
                } else if (isEnd) {
                    open = closed(open, xml.substring(name, nameEnd), tag);
                } else {
                    int element = add(xml.substring(name, nameEnd).intern(), open, at, at);
                    tags[element] = tag;
                    boolean isEmpty = at - 2 >= nameEnd && xml.startsWith("/>", at - 2);
                    open = isEmpty ? open : element;
                }
            }
        }
        closed(open, null, xml.length());
    }

    /** Closes the innermost element of a name near above, all for null; answers which element is open then. */
    private int closed(int open, String name, int at) {
        int found = open;
        for (int steps = 0; name != null && found >= 0 && !names[found].equals(name); steps++) {
            found = steps == REACH ? -1 : parents[found];
        }
        if (name != null && found < 0) {
            return open;
        }
        int inner = open;
        while (inner >= 0) {
            ends[inner] = size;
            stops[inner] = at;
            int parent = parents[inner];
            if (name != null && inner == found) {
                return parent;
            }
            inner = parent;
        }
        return -1;
    }

    private int add(String name, int parent, int start, int stop) {
        if (size == names.length) {
            int length = size * 2;
            names = Arrays.copyOf(names, length);
            parents = Arrays.copyOf(parents, length);
            ends = Arrays.copyOf(ends, length);
            starts = Arrays.copyOf(starts, length);
            stops = Arrays.copyOf(stops, length);
            tags = Arrays.copyOf(tags, length);
            verbatim = Arrays.copyOf(verbatim, length);
        }
        names[size] = name;
        parents[size] = parent;
        ends[size] = size + 1;
        starts[size] = start;
        stops[size] = stop;
        return size++;
    }

    private int after(String close, int from) {
        int end = xml.indexOf(close, from);
        return end < 0 ? xml.length() : end + close.length();
    }

    /** A document type may hold declarations in brackets. */
    private int afterDoctype(int from) {
        int end = xml.indexOf('>', from);
        int bracket = from;
        while (bracket < end && xml.charAt(bracket) != '[') {
            bracket++;
        }
        if (bracket < end && !hasNoBracket) {
            int close = xml.indexOf(']', bracket);
            hasNoBracket = close < 0;
            end = hasNoBracket ? end : xml.indexOf('>', close);
        }
        return end < 0 ? xml.length() : end + 1;
    }

    /** Behind the sign that ends a tag. In a value it may stand as it is, but no other tag may begin: then a quote was none. */
    private int afterTag(int from) {
        char quote = 0;
        int first = -1;
        int at = from;
        while (at < xml.length() && xml.charAt(at) != '<') {
            char c = xml.charAt(at++);
            if (c == '>' && quote == 0) {
                return at;
            }
            first = c == '>' && first < 0 ? at : first;
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        return first < 0 ? at : first;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < xml.length() && (Character.isLetterOrDigit(xml.charAt(at)) || ":_-.".indexOf(xml.charAt(at)) >= 0)) {
            at++;
        }
        return at > from && Character.isDigit(xml.charAt(from)) ? from : at;
    }

    int size() {
        return size;
    }

    boolean isText(int i) {
        return names[i] == null;
    }

    /** The name of an element with its prefix; null for a text. */
    String name(int i) {
        return names[i];
    }

    /** The name of an element without its prefix. */
    String localName(int i) {
        return names[i].substring(names[i].indexOf(':') + 1);
    }

    /** The parent of a node; -1 for the root. */
    int parent(int i) {
        return parents[i];
    }

    /** The index after the last node inside a node. */
    int end(int i) {
        return ends[i];
    }

    /** Where the inside of an element begins, or a text. */
    int start(int i) {
        return starts[i];
    }

    /** Where the inside of an element ends, or a text. */
    int stop(int i) {
        return stops[i];
    }

    /** Whether a text stands as it is, without character references. */
    boolean isVerbatim(int i) {
        return verbatim[i];
    }

    /** The value of an attribute, without its references decoded; null when there is none. */
    String attribute(int i, String name) {
        String tag = xml.substring(tags[i], starts[i]);
        for (int at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
            int quote = at + name.length() + 1;
            boolean isValue = tag.charAt(at - 1) <= ' ' && quote < tag.length() && tag.charAt(quote - 1) == '='
                    && (tag.charAt(quote) == '"' || tag.charAt(quote) == '\'');
            int end = isValue ? tag.indexOf(tag.charAt(quote), quote + 1) : -1;
            if (end > 0) {
                return tag.substring(quote + 1, end);
            }
        }
        return null;
    }

    /** The first element below a node that has one of some names; -1 when there is none. */
    int find(int node, String... wanted) {
        for (String name : wanted) {
            for (int i = node + 1; i < ends[node]; i++) {
                if (name.equals(names[i])) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether {@link #words} has any. */
    boolean hasWords(int node) {
        for (int i = node; i < ends[node]; i++) {
            if (isText(i) && !xml.substring(starts[i], stops[i]).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The words of a node, white space folded; null when there are none. */
    String words(int node) {
        XmlText text = new XmlText(xml, null);
        for (int i = node; i < ends[node]; i++) {
            if (isText(i)) {
                text.add(starts[i], stops[i], verbatim[i]);
            }
        }
        String words = String.join(" ", text.toString().strip().split("\\s+"));
        return words.isEmpty() ? null : words;
    }
}
