package dossier.clean;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A parsed page as arrays: its nodes in document order, each with its parent and the end of its subtree. No walk recurses. */
final class HtmlTree {
    private Node[] nodes = new Node[256];
    private int[] parents = new int[256];
    private int[] ends;
    private int count;

    HtmlTree(Node root) {
        int parent = -1;
        Node node = root;
        while (node != null) {
            int index = add(node, parent);
            if (node.childNodeSize() > 0) {
                parent = index;
                node = node.childNode(0);
                continue;
            }
            while (node != null && node != root && node.nextSibling() == null) {
                node = node.parent();
                parent = node == null || parent < 0 ? -1 : parents[parent];
            }
            node = node == null || node == root ? null : node.nextSibling();
        }
        ends = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (parents[i] >= 0) {
                ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
            }
        }
    }

    private int add(Node node, int parent) {
        if (count == nodes.length) {
            nodes = Arrays.copyOf(nodes, count * 2);
            parents = Arrays.copyOf(parents, count * 2);
        }
        nodes[count] = node;
        parents[count] = parent;
        return count++;
    }

    int size() {
        return count;
    }

    Node node(int i) {
        return nodes[i];
    }

    /** The element at {@code i}; null when the node is none. */
    Element element(int i) {
        return nodes[i] instanceof Element element ? element : null;
    }

    /** The text node at {@code i}; null when the node is none. */
    TextNode text(int i) {
        return nodes[i] instanceof TextNode text ? text : null;
    }

    /** The lower-case tag name of the element at {@code i}; empty for other nodes. */
    String tag(int i) {
        return nodes[i] instanceof Element element ? element.normalName() : "";
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
}
