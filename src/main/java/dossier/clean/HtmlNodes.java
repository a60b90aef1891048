package dossier.clean;

import java.util.Arrays;
import java.util.BitSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Collects the elements and texts of jsoup's tree. Its order is not everywhere that of the source: what stands in a table outside of its
 * cells is moved before the table, and formatting that is wrongly nested is made again where it goes on, as browsers do. Here what was
 * moved is put back to its place in the source, inside the elements that stand around it there; what was made again begins where its
 * content does.
 */
final class HtmlNodes implements NodeVisitor {
    private static final int UNKNOWN = -1;

    private final int length;
    private Node[] nodes = new Node[512];
    private HtmlTag[] tags = new HtmlTag[512];
    private int[] parents = new int[512];
    private int[] ends = new int[512];
    private int[] starts = new int[512];
    private int[] stops = new int[512];
    private int count;
    private int open = -1;
    /** The places of the tags that were met: an element of the same place is a copy. */
    private final BitSet met;
    /** Whether white space means nothing where the walk stands. */
    private boolean afterBreak = true;

    /** Collects the nodes of a page whose source has {@code length} characters. */
    HtmlNodes(Document page, int length) {
        this.length = length;
        met = new BitSet(length);
        for (Node node = page.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof Element) {
                node.traverse(this);
            }
        }
        cut(count);
        place();
        if (!isInOrder()) {
            order();
        }
        bound();
        starts[0] = 0;
        stops[0] = length;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            boolean isBlank = text.isBlank();
            if (!isBlank || !afterBreak) {
                Range range = text.sourceRange();
                if (range.isTracked()) {
                    add(node, null, range.startPos(), range.endPos());
                }
                afterBreak = false;
            }
        } else if (node instanceof Element element) {
            HtmlTag tag = HtmlTag.of(element.normalName());
            afterBreak |= tag.is(HtmlTag.BREAKS);
            add(node, tag, UNKNOWN, UNKNOWN);
            open = count - 1;
            Range range = element.sourceRange();
            boolean isCopy = !range.isTracked() || !range.isImplicit() && met.get(range.startPos());
            if (!isCopy) {
                starts[open] = range.startPos();
                stops[open] = Math.max(range.endPos(), element.endSourceRange().endPos());
                if (!range.isImplicit()) {
                    met.set(range.startPos());
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            afterBreak |= tags[open].is(HtmlTag.BREAKS);
            ends[open] = count;
            open = parents[open];
        }
    }

    private void add(Node node, HtmlTag tag, int start, int stop) {
        if (count == nodes.length) {
            cut(count + (count >> 1));
        }
        nodes[count] = node;
        tags[count] = tag;
        parents[count] = open;
        starts[count] = Math.min(start, length);
        stops[count] = Math.min(stop, length);
        ends[count] = ++count;
    }

    private void cut(int size) {
        nodes = Arrays.copyOf(nodes, size);
        tags = Arrays.copyOf(tags, size);
        parents = Arrays.copyOf(parents, size);
        ends = Arrays.copyOf(ends, size);
        starts = Arrays.copyOf(starts, size);
        stops = Arrays.copyOf(stops, size);
    }

    /** Gives copies the place of their content. */
    private void place() {
        for (int i = count - 1; i > 0; i--) {
            starts[i] = starts[i] == UNKNOWN && ends[i] > i + 1 ? starts[i + 1] : starts[i];
        }
        starts[0] = 0;
        for (int i = 1; i < count; i++) {
            starts[i] = starts[i] == UNKNOWN ? starts[i - 1] : starts[i];
        }
    }

    private boolean isInOrder() {
        for (int i = 1; i < count; i++) {
            if (starts[i] < starts[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Puts the nodes in the order of the source: each into the innermost element that is open where it begins. */
    private void order() {
        int[] order = order(starts);
        int[] last = starts.clone();
        for (int i = count - 1; i > 0; i--) {
            last[parents[i]] = Math.max(last[parents[i]], last[i]);
        }
        Node[] oldNodes = nodes.clone();
        HtmlTag[] oldTags = tags.clone();
        int[] oldEnds = ends.clone();
        int[] oldStarts = starts.clone();
        int[] oldStops = stops.clone();
        int[] around = new int[count];
        int depth = 0;
        for (int i = 0; i < count; i++) {
            int node = order[i];
            while (depth > 1 && last[order[around[depth - 1]]] <= oldStarts[node] && !isInside(node, order[around[depth - 1]], oldEnds)) {
                ends[around[--depth]] = i;
            }
            nodes[i] = oldNodes[node];
            tags[i] = oldTags[node];
            starts[i] = oldStarts[node];
            stops[i] = oldStops[node];
            parents[i] = depth == 0 ? -1 : around[depth - 1];
            ends[i] = i + 1;
            if (tags[i] != null) {
                around[depth++] = i;
            }
        }
        while (depth > 0) {
            ends[around[--depth]] = count;
        }
    }

    private static boolean isInside(int node, int element, int[] ends) {
        return element <= node && node < ends[element];
    }

    /** The indices of places in their order; of equal places the first stays first. */
    private static int[] order(int[] places) {
        long[] keys = new long[places.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) places[i] << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** An element ends after its content, and before what follows it. */
    private void bound() {
        for (int i = count - 1; i >= 0; i--) {
            stops[i] = Math.max(stops[i], starts[i]);
            stops[i] = ends[i] < count ? Math.min(stops[i], starts[ends[i]]) : stops[i];
            if (i > 0) {
                stops[parents[i]] = Math.max(stops[parents[i]], stops[i]);
            }
        }
    }

    Node[] nodes() {
        return nodes;
    }

    HtmlTag[] tags() {
        return tags;
    }

    int[] parents() {
        return parents;
    }

    int[] ends() {
        return ends;
    }

    int[] starts() {
        return starts;
    }

    int[] stops() {
        return stops;
    }
}
