package dossier.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a page in groups that its template makes alike: those whose elements, and the two around each, have the same tags and first
 * class names. What one of a group is the others are as a rule.
 */
final class BlockGroups {
    private static final int LEVELS = 3;
    /** Room for the number of a name; of two million names some groups would be taken for one. */
    private static final int BITS = 21;

    private final int[] groups;
    private final List<Group> all = new ArrayList<>();

    private static final class Group {
        private final int first;
        private int last;
        private int blocks;
        private int chars;
        private int linked;
        private int running;

        Group(int first) {
            this.first = first;
        }
    }

    BlockGroups(HtmlTree tree, PageBlocks blocks) {
        groups = new int[blocks.size()];
        Map<String, Integer> names = new HashMap<>();
        int[] ids = new int[tree.size()];
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            PageBlocks.PageBlock block = blocks.get(i);
            long key = block.shape().linkDensity() > 0.5 ? 1 : 0;
            int node = block.end() - block.first() == 1 ? tree.parent(block.first()) : block.owner();
            for (int level = 0; level < LEVELS; level++) {
                key <<= BITS;
                if (node >= 0) {
                    ids[node] = ids[node] == 0 ? id(names, likeness(tree, node)) : ids[node];
                    key |= ids[node];
                    node = tree.parent(node);
                }
            }
            // Spread over all bits, of which a hash table of numbers looks at the lowest.
            key *= 0x9E3779B97F4A7C15L;
            Integer number = numbers.get(key);
            if (number == null) {
                number = all.size();
                numbers.put(key, number);
                all.add(new Group(i));
            }
            groups[i] = number;
            Group group = all.get(number);
            group.last = i;
            group.blocks++;
            group.chars += block.shape().chars();
            group.linked += block.shape().linked();
            group.running += block.shape().running();
        }
    }

    private static int id(Map<String, Integer> names, String name) {
        Integer id = names.get(name);
        if (id == null) {
            id = names.size() + 1;
            names.put(name, id);
        }
        return id;
    }

    /** An element's tag and its first class name without its digits. */
    private static String likeness(HtmlTree tree, int node) {
        String name = tree.attr(node, "class");
        StringBuilder out = new StringBuilder(tree.tag(node)).append('.');
        for (int i = 0; i < name.length() && name.charAt(i) != ' '; i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** For each block the number of its group. */
    int[] groups() {
        return groups;
    }

    /** Gives what describes the group of a block. */
    void describe(int block, int chars, int running, FeatureRow out) {
        Group group = all.get(groups[block]);
        out.add(group.blocks);
        out.add((double) group.chars / Math.max(1, chars));
        out.add((double) group.running / Math.max(1, running));
        out.add((double) group.linked / Math.max(1, group.chars));
        out.add((double) group.chars / group.blocks);
        out.add((double) (group.last - group.first + 1) / groups.length);
        out.add((double) group.blocks / (group.last - group.first + 1));
        out.add(block - group.first);
    }
}
