package dossier.clean;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the blocks of a page that are its text. What is never text goes by its tag; of the blocks that remain, {@link BlockModel} says
 * how likely each is text, and its neighbours have a say where it is in doubt.
 */
final class MainContent {
    /** A paragraph of so many words stands in a page's text once. */
    private static final int REPEATED_WORDS = 12;
    private static final double LINKS = 0.6;
    private static final double CERTAIN = 4;

    /** Why an element was dropped. */
    private record Reason(String kind, String rule) {
    }

    private final HtmlTree tree;
    private final String title;
    private final Set<Part.Kind> keep;
    private final HtmlHints hints;
    private final boolean[] gone;
    private final List<Block> dropped = new ArrayList<>();
    private final PageBlocks blocks;
    private final BlockFeatures features;

    MainContent(HtmlTree tree, HtmlMetadata metadata, Set<Part.Kind> keep) {
        this.tree = tree;
        this.keep = keep;
        hints = new HtmlHints(tree);
        title = metadata.title() == null ? "" : Phrases.folded(metadata.title());
        gone = new boolean[tree.size()];
        dropByTag();
        blocks = new PageBlocks(tree, gone);
        String body = metadata.articleBody();
        Set<String> shingles = body == null ? Set.of() : new HashSet<>(Shingles.of(body));
        features = new BlockFeatures(tree, hints, blocks, metadata.traits(blocks), metadata.title(), shingles);
    }

    PageBlocks blocks() {
        return blocks;
    }

    BlockFeatures features() {
        return features;
    }

    HtmlByline byline(NumberOrder order) {
        return new HtmlByline(tree, blocks, features, order);
    }

    boolean isGone(int node) {
        return gone[node];
    }

    List<Block> dropped() {
        return dropped;
    }

    /** Drops what is no text of the page. */
    MainContent choose() {
        boolean[] isText = new boolean[tree.size()];
        BlockScores scores = new BlockScores(features, BlockModel.ofPages(1), BlockModel.ofPages(2), CERTAIN);
        ArticleRules rules = new ArticleRules(tree, blocks, features);
        Set<String> paragraphs = new HashSet<>();
        RepeatedText repeated = new RepeatedText();
        double[] likelihoods = new double[blocks.size()];
        int[] words = new int[blocks.size()];
        for (int i = 0; i < words.length; i++) {
            likelihoods[i] = scores.score(i);
            words[i] = blocks.get(i).shape().words();
        }
        double threshold = features.isArticlePage() ? TextChoice.OF_ARTICLES : TextChoice.threshold(likelihoods, words);
        for (int i = 0; i < blocks.size(); i++) {
            boolean likely = (likelihoods[i] + rules.favour(i) > threshold || rules.keeps(i)) && !rules.drops(i);
            TextShape shape = blocks.get(i).shape();
            boolean again = likely && (repeated.isTold(shape.text()) || shape.words() >= REPEATED_WORDS && !paragraphs.add(shape.text()));
            if (likely && !again && !isHeadline(i) || isKeptPart(i)) {
                blocks.mark(i, isText);
            }
        }
        dropOthers(isText);
        return this;
    }

    /** Whether a block is the page's title, which is in its metadata. */
    private boolean isHeadline(int block) {
        boolean isHeading = features.isInside(block, "h1") || tree.tag(blocks.get(block).owner()).equals("h1");
        return isHeading && !title.isEmpty() && Phrases.folded(blocks.get(block).shape().text()).equals(title);
    }

    /** Whether a block belongs to the comments or teasers that are asked for. */
    private boolean isKeptPart(int block) {
        boolean asked = keep.contains(Part.Kind.COMMENT) && features.isInside(block, "comment")
                || keep.contains(Part.Kind.TEASER) && (features.isInside(block, "related") || features.isInside(block, "promo"));
        return asked && !features.isInside(block, "button") && !features.isInside(block, "form") && !features.isInside(block, "share");
    }

    private void dropByTag() {
        int[] lengths = null;
        for (int i = 0; i < tree.size(); i++) {
            String kind = gone[i] || tree.isText(i) ? null : tree.type(i).furniture();
            if (kind != null) {
                drop(i, kind, "html-" + tree.tag(i));
            } else if (!gone[i] && tree.isElement(i) && tree.hasAttributes(i) && tree.isUndisplayed(i)) {
                lengths = lengths == null ? lengths() : lengths;
                if (2L * (lengths[tree.end(i)] - lengths[i]) < lengths[tree.size()]) {
                    drop(i, "hidden", "html-style");
                }
            } else if (!gone[i] && tree.tag(i).equals("a") && isHoverCard(tree.end(i), i)) {
                drop(tree.end(i), "teaser", "hover-card");
            }
        }
    }

    /**
     * Whether an element behind a link in a paragraph is a card that is shown over the link: it has the same link once more, and others
     * beside it.
     */
    private boolean isHoverCard(int node, int link) {
        boolean isBehind = node < tree.size() && tree.parent(node) == tree.parent(link) && tree.isElement(node)
                && tree.hasAttr(link, "href");
        int around = tree.parent(link);
        for (int up = 0; isBehind && up < 3 && around > 0 && !tree.tag(around).equals("p"); up++) {
            around = tree.parent(around);
        }
        if (!isBehind || around < 0 || !tree.tag(around).equals("p")) {
            return false;
        }
        int links = 0;
        for (int i = node + 1; i < tree.end(node); i++) {
            if (tree.tag(i).equals("a")) {
                if (links == 0 && !tree.attr(i, "href").equals(tree.attr(link, "href"))) {
                    return false;
                }
                links++;
            }
        }
        return links > 1;
    }

    /** For each node the characters of the texts before it. */
    private int[] lengths() {
        int[] lengths = new int[tree.size() + 1];
        for (int i = 0; i < tree.size(); i++) {
            lengths[i + 1] = lengths[i] + (tree.isText(i) ? tree.text(i).length() : 0);
        }
        return lengths;
    }

    /** Drops the largest subtrees that hold no text of the page. */
    private void dropOthers(boolean[] isText) {
        boolean[] goes = withoutText(isText);
        Reason[] reasons = new Reason[tree.size()];
        boolean[] reasonInside = new boolean[tree.size()];
        for (int i = tree.size() - 1; i > 0; i--) {
            reasons[i] = goes[i] && tree.isElement(i) ? reason(i) : null;
            reasonInside[tree.parent(i)] |= reasonInside[i] || reasons[i] != null;
        }
        for (int i = 1; i < tree.size(); ) {
            if (goes[i] && !gone[i] && (reasons[i] != null || !reasonInside[i])) {
                Reason reason = reasons[i] != null ? reasons[i] : around(i);
                drop(i, reason.kind, reason.rule);
                i = tree.end(i);
            } else {
                i++;
            }
        }
    }

    /** For each node whether it holds words, and none of them of the page's text. */
    private boolean[] withoutText(boolean[] isText) {
        boolean[] kept = new boolean[tree.size()];
        boolean[] other = new boolean[tree.size()];
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (!gone[i] && tree.isText(i) && !tree.isBlank(i)) {
                kept[i] = isText[i];
                other[i] = !isText[i];
            }
            if (i > 0) {
                kept[tree.parent(i)] |= kept[i];
                other[tree.parent(i)] |= other[i];
            }
        }
        for (int i = 0; i < other.length; i++) {
            other[i] &= !kept[i];
        }
        return other;
    }

    /**
     * What speaks against an element that the model took for furniture: its tag, its name, or that it is a headline; null when nothing
     * does.
     */
    private Reason reason(int node) {
        String tag = HtmlHints.ofFurnitureTag(tree.tag(node));
        if (tag != null) {
            return new Reason(tag, "html-" + tree.tag(node));
        }
        String name = hints.ofNames(node);
        if (name != null && !name.equals(HtmlHints.MAIN)) {
            return new Reason(name, "html-name");
        }
        boolean isTitle = tree.tag(node).equals("h1") && !title.isEmpty() && Phrases.folded(tree.words(node)).equals(title);
        return isTitle ? new Reason("title", "headline-in-metadata") : null;
    }

    /** Why an element goes that says nothing of itself. */
    private Reason around(int node) {
        return features.linkDensity(node) > LINKS ? new Reason("navigation", "link-density")
                : new Reason("outside", "outside-main-content");
    }

    private void drop(int node, String kind, String rule) {
        Arrays.fill(gone, node, tree.end(node), true);
        if (tree.stop(node) > tree.start(node)) {
            dropped.add(new Block(new Span(tree.start(node), tree.stop(node)), false, kind, rule));
        }
    }
}
