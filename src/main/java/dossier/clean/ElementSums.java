package dossier.clean;

import java.util.HashMap;
import java.util.Map;

/** Of each element of a page what its blocks come to, and how many of its siblings are like it. */
final class ElementSums {
    /** Characters other than white space. */
    final int[] chars;
    /** Those in links. */
    final int[] linked;
    /** Those of running text. */
    final int[] running;
    /** Blocks. */
    final int[] counts;
    /** The first block in it, or after it when there is none. */
    final int[] firsts;
    /** How many siblings are like it, by tag and class, itself among them, and their running text. */
    final int[] alike;
    final int[] alikeRunning;
    private final HtmlTree tree;

    ElementSums(HtmlTree tree, PageBlocks blocks) {
        this.tree = tree;
        chars = blocks.sums(block -> block.shape().chars());
        linked = blocks.sums(block -> block.shape().linked());
        running = blocks.sums(block -> block.shape().running());
        counts = blocks.sums(block -> 1);
        firsts = new int[tree.size()];
        for (int i = 0, block = 0; i < tree.size(); i++) {
            while (block < blocks.size() && blocks.get(block).first() < i) {
                block++;
            }
            firsts[i] = block;
        }
        alike = new int[tree.size()];
        alikeRunning = new int[tree.size()];
        group();
    }

    /** The innermost of three and more elements alike, with several blocks: a card, a row, a post; -1 when a block stands in none. */
    int itemAround(PageBlocks.PageBlock b) {
        int node = b.owner();
        while (node >= 0 && (alike[node] < 3 || counts[node] < 2)) {
            node = tree.parent(node);
        }
        return node;
    }

    private void group() {
        Map<String, int[]> groups = new HashMap<>();
        int[][] sums = new int[tree.size()][];
        for (int parent = 0; parent < tree.size(); parent++) {
            if (counts[parent] < 2) {
                continue;
            }
            groups.clear();
            for (int child = parent + 1; child < tree.end(parent); child = tree.end(child)) {
                if (counts[child] > 0) {
                    int[] sum = groups.computeIfAbsent(likeness(child), key -> new int[2]);
                    sum[0]++;
                    sum[1] += running[child];
                    sums[child] = sum;
                }
            }
            for (int child = parent + 1; child < tree.end(parent); child = tree.end(child)) {
                if (counts[child] > 0) {
                    alike[child] = sums[child][0];
                    alikeRunning[child] = sums[child][1];
                }
            }
        }
    }

    private String likeness(int node) {
        if (tree.isText(node)) {
            return "";
        }
        String name = tree.attr(node, "class");
        int space = name.indexOf(' ');
        return space < 0 && name.isEmpty() ? tree.tag(node) : tree.tag(node) + '.' + (space < 0 ? name : name.substring(0, space));
    }

    /** The deepest element that is reached going down as long as one child holds nearly all the running text. */
    int dense() {
        int node = 0;
        while (true) {
            int best = -1;
            for (int child = node + 1; child < tree.end(node); child = tree.end(child)) {
                if (running[child] > 0 && (best < 0 || running[child] > running[best])) {
                    best = child;
                }
            }
            if (best < 0 || running[best] < 0.7 * running[node] || counts[best] < 2) {
                return node;
            }
            node = best;
        }
    }
}
