package dossier.clean;

import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The blocks of text of a page: what stands between two boundaries of block elements, or between two line breaks in a row. In order of
 * the page.
 */
final class PageBlocks {
    /**
     * A block of text.
     *
     * @param owner the block element that it stands in
     * @param first its first text node
     * @param end the node after its last text node
     * @param shape what its text looks like
     */
    record PageBlock(int owner, int first, int end, TextShape shape) {
    }

    private static final HtmlTag LINK = HtmlTag.of("a");
    private static final HtmlTag BREAK = HtmlTag.of("br");

    private final HtmlTree tree;
    private final boolean[] gone;
    private final boolean[] inLink;
    private final int[] owners;
    private final List<PageBlock> blocks = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int owner = -1;
    private int first;
    private int last;

    PageBlocks(HtmlTree tree, boolean[] gone) {
        this.tree = tree;
        this.gone = gone;
        inLink = new boolean[tree.size()];
        owners = new int[tree.size()];
        int breaks = 0;
        for (int i = 1; i < tree.size(); i++) {
            int parent = tree.parent(i);
            HtmlTag tag = tree.type(i);
            boolean isBlock = tag != null && tag.is(HtmlTag.BLOCK);
            inLink[i] = inLink[parent] || tag == LINK && tree.hasAttr(i, "href");
            owners[i] = isBlock ? i : owners[parent];
            if (gone[i]) {
                continue;
            }
            if (tag == BREAK) {
                breaks++;
                separate();
                if (breaks == 2) {
                    close();
                }
            } else if (isBlock) {
                close();
            }
            if (tag == null && !tree.isBlank(i)) {
                breaks = 0;
                if (owners[i] != owner) {
                    close();
                }
                add(i, tree.text(i));
            }
        }
        close();
    }

    private void add(int node, String words) {
        if (text.length() == 0) {
            owner = owners[node];
            first = node;
        }
        last = node;
        int before = text.length();
        int spaces = 0;
        int from = 0;
        int n = words.length();
        while (from < n) {
            int end = from;
            while (end < n && !Whitespace.is(words.charAt(end))) {
                end++;
            }
            text.append(words, from, end);
            from = end;
            if (end < n) {
                spaces += separate();
                from = Whitespace.skip(words, end, n);
            }
        }
        linked += inLink[node] ? text.length() - before - spaces : 0;
    }

    /** Sets a space behind the words so far, where none stands; answers how many that are. */
    private int separate() {
        if (text.length() == 0 || text.charAt(text.length() - 1) == ' ') {
            return 0;
        }
        text.append(' ');
        return 1;
    }

    private void close() {
        if (text.length() > 0) {
            blocks.add(new PageBlock(owner, first, last + 1, TextShape.of(text.toString().strip(), linked)));
        }
        text.setLength(0);
        linked = 0;
        owner = -1;
    }

    int size() {
        return blocks.size();
    }

    PageBlock get(int i) {
        return blocks.get(i);
    }

    /** Marks the text nodes of a block in {@code marks}. */
    void mark(int block, boolean[] marks) {
        PageBlock b = blocks.get(block);
        for (int i = b.first; i < b.end; i++) {
            marks[i] |= tree.isText(i) && !gone[i];
        }
    }

    /** For each node a sum over the blocks that stand inside it. */
    int[] sums(ToIntFunction<PageBlock> value) {
        int[] sums = new int[tree.size()];
        for (PageBlock block : blocks) {
            sums[block.owner] += value.applyAsInt(block);
        }
        for (int i = tree.size() - 1; i > 0; i--) {
            sums[tree.parent(i)] += sums[i];
        }
        return sums;
    }

    /** The level of the heading that a block stands in; 0 when it stands in none. */
    int headingLevel(int block) {
        for (int node = tree.parent(blocks.get(block).first()), up = 0; node >= 0 && up < 4; node = tree.parent(node), up++) {
            String tag = tree.tag(node);
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                return tag.charAt(1) - '0';
            }
        }
        return 0;
    }
}
