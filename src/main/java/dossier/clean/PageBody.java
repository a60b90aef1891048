package dossier.clean;

import java.util.function.IntPredicate;

/**
 * The body of a page: the element with the most running text in its children themselves, as against in elements deeper inside; and how
 * blocks stand to it.
 */
final class PageBody {
    /** Characters of running text in the paragraphs of an element, and their share of the page's, that make it the body of a page. */
    private static final int LONG_BODY = 800;
    private static final double MUCH = 0.4;
    private static final int SHORT_BODY = 300;
    private static final double SOME = 0.2;
    private static final double CLEAR = 0.15;
    private static final int MOST_OF_ITEM = 11;
    private static final int LONG_ITEM = 500;

    private final HtmlTree tree;
    private final PageBlocks blocks;
    private final ElementSums sums;
    /** For each element the running text of the blocks that stand in its children themselves. */
    private final int[] paragraphs;
    private int body;

    /**
     * Finds the body: an element that ends after the headline, is no list and stands outside of comments and teasers, when there is one of
     * some length.
     *
     * @param headline the first node of the page's headline; 0 when it isn't known
     * @param isOther for each node whether it belongs to comments or teasers by its names
     */
    PageBody(HtmlTree tree, PageBlocks blocks, ElementSums sums, int headline, IntPredicate isOther) {
        this.tree = tree;
        this.blocks = blocks;
        this.sums = sums;
        paragraphs = new int[tree.size()];
        for (int i = 0; i < blocks.size(); i++) {
            paragraphs[around(blocks.get(i))] += blocks.get(i).shape().running();
        }
        int likely = 0;
        for (int i = 1; i < tree.size(); i++) {
            body = paragraphs[i] > paragraphs[body] ? i : body;
            boolean isLikely = paragraphs[i] > paragraphs[likely] && tree.end(i) > headline && !tree.tag(i).equals("ul")
                    && !tree.tag(i).equals("ol");
            likely = isLikely && !isOther.test(i) ? i : likely;
        }
        body = paragraphs[likely] >= SHORT_BODY ? likely : body;
    }

    /** The element that a block is a paragraph of: what is quoted belongs to the text that quotes it. */
    private int around(PageBlocks.PageBlock b) {
        int node = tree.parent(b.owner());
        while (node > 0 && tree.tag(node).equals("blockquote")) {
            node = tree.parent(node);
        }
        return Math.max(0, node);
    }

    /** Gives what describes how a block stands to the body. */
    void describe(PageBlocks.PageBlock b, FeatureRow out) {
        int direct = paragraphs[around(b)];
        out.add(direct);
        out.add(direct / Math.max(1.0, sums.running[0]));
        out.add(paragraphs[body]);
        out.add(paragraphs[body] / Math.max(1.0, sums.running[0]));
        out.add(direct / Math.max(1.0, paragraphs[body]));
        out.add(b.first() < body ? -1 : b.first() < tree.end(body) ? 0 : 1);
        int shared = b.owner();
        int up = 0;
        while (!tree.contains(shared, body)) {
            shared = tree.parent(shared);
            up++;
        }
        out.add(up);
        out.add(sums.running[shared] / Math.max(1.0, sums.running[0]));
        out.add(paragraphs[body] / Math.max(1.0, sums.running[shared]));
        int beside = b.owner();
        while (beside != shared && tree.parent(beside) != shared) {
            beside = tree.parent(beside);
        }
        out.add(beside == shared ? -1 : sums.running[beside] / Math.max(1.0, sums.running[0]));
        out.add(beside == shared ? -1 : sums.linked[beside] / Math.max(1.0, sums.chars[beside]));
        out.add(beside == shared ? -1 : sums.counts[beside]);
        item(b, out);
    }

    /** What describes the item that a block stands in. */
    private void item(PageBlocks.PageBlock b, FeatureRow out) {
        int node = sums.itemAround(b);
        if (node < 0) {
            for (int i = 0; i < 5; i++) {
                out.add(-1);
            }
            return;
        }
        int first = sums.firsts[node];
        int linkedBlocks = 0;
        int firstRunning = -1;
        for (int i = first; i < first + Math.min(30, sums.counts[node]); i++) {
            TextShape shape = blocks.get(i).shape();
            linkedBlocks += shape.linkDensity() > 0.5 ? 1 : 0;
            firstRunning = firstRunning < 0 && shape.isRunning() ? i - first : firstRunning;
        }
        out.add(sums.counts[node]);
        out.add(linkedBlocks);
        out.add(firstRunning);
        out.add(blocks.get(first).shape().linkDensity());
        out.add(sums.running[node]);
    }

    /**
     * Whether a block stands below the text: after the element that holds most paragraphs of the page, if that is much of its running text;
     * on a page that says it is an article also when it stands in one of several small items alike with links in them, as teasers do.
     */
    boolean isBelow(PageBlocks.PageBlock b, boolean isArticle) {
        if (b.first() < tree.end(body) || tree.contains(b.owner(), body)) {
            return false;
        }
        double share = paragraphs[body] / Math.max(1.0, sums.running[0]);
        if (paragraphs[body] >= LONG_BODY && share >= MUCH) {
            return !isNextSection(b);
        }
        int node = isArticle && paragraphs[body] >= SHORT_BODY && share >= SOME ? smallItem(b) : -1;
        if (node < 0) {
            return false;
        }
        for (int i = sums.firsts[node]; i < sums.firsts[node] + sums.counts[node]; i++) {
            if (blocks.get(i).shape().linkDensity() > 0.5) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a block stands in a section that follows the one of the body: an element of the same tag and class beside it, which begins
     * with a heading of the same level below the first.
     */
    private boolean isNextSection(PageBlocks.PageBlock b) {
        int own = b.owner();
        int around = tree.parent(own);
        while (!tree.contains(around, body)) {
            own = around;
            around = tree.parent(own);
        }
        int ofBody = body;
        while (tree.parent(ofBody) != around && tree.parent(ofBody) >= 0) {
            ofBody = tree.parent(ofBody);
        }
        boolean alike = tree.isElement(own) && tree.tag(own).equals(tree.tag(ofBody))
                && tree.attr(own, "class").equals(tree.attr(ofBody, "class"))
                && sums.counts[own] > 1 && sums.counts[ofBody] > 1;
        int level = alike ? blocks.headingLevel(sums.firsts[own]) : 0;
        return level > 1 && level == blocks.headingLevel(sums.firsts[ofBody]);
    }

    /** Whether a block stands in a child of the body itself. */
    boolean isParagraph(PageBlocks.PageBlock b) {
        return around(b) == body;
    }

    /** The element that is the body. */
    int element() {
        return body;
    }

    /** Whether the body holds enough of the page's running text for what stands beside it to be something else. */
    boolean isClear() {
        return paragraphs[body] >= SHORT_BODY && paragraphs[body] >= CLEAR * sums.running[0];
    }

    /** The small item among several alike that a block stands in, beside the body; -1 when it stands in none. */
    private int smallItem(PageBlocks.PageBlock b) {
        int node = sums.itemAround(b);
        return node < 0 || sums.counts[node] > MOST_OF_ITEM || sums.running[node] >= LONG_ITEM || tree.contains(node, body) ? -1 : node;
    }

    /** Whether a block stands in one of several small items alike, below the body, each with a headline that leads to another page. */
    boolean isTeaser(PageBlocks.PageBlock b) {
        int node = b.first() < tree.end(body) || tree.contains(b.owner(), body) ? -1 : smallItem(b);
        for (int i = node < 0 ? 0 : sums.firsts[node]; node >= 0 && i < sums.firsts[node] + sums.counts[node]; i++) {
            if (blocks.headingLevel(i) > 0 && blocks.get(i).shape().linkDensity() > 0.9) {
                return leadsAway(blocks.get(i));
            }
        }
        return false;
    }

    private boolean leadsAway(PageBlocks.PageBlock b) {
        for (int i = b.owner(); i < b.end(); i++) {
            if (tree.tag(i).equals("a") && tree.attr(i, "href").indexOf('#') >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a block is an item of a list among the paragraphs of the body, without links and without a name: those of menus have one or
     * the other.
     */
    boolean isPlainItem(PageBlocks.PageBlock b) {
        int list = tree.tag(b.owner()).equals("li") ? tree.parent(b.owner()) : -1;
        return list > 0 && tree.parent(list) == body && paragraphs[body] >= SHORT_BODY && sums.linked[list] == 0
                && !tree.hasAttributes(list)
                && !tree.hasAttributes(b.owner());
    }
}
