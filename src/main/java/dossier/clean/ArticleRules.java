package dossier.clean;

/**
 * What is sure of a page that says it is an article, whatever the model makes of its blocks: above its headline and in the columns, lists
 * and forms beside its body stands no text, and posts that the body quotes belong to it.
 */
final class ArticleRules {
    private static final long BESIDE = bits("comment", "related", "promo", "footer", "tags", "subscription", "advertisement", "form");
    private static final long BELOW = BESIDE | bits("card", "aside", "navigation", "header", "share");
    /**
     * Classes of the elements in which sites give out posts for others to quote: they say it all in words, and a script makes a box of
     * them.
     */
    private static final String[] QUOTED_POSTS = {"twitter-tweet", "twitter-video", "bluesky-embed", "mastodon-embed"};

    private static final double FAVOUR = 0.5;
    private static final int HEADING = 8;
    private static final int BELOW_HEADLINE = 3;

    private final HtmlTree tree;
    private final PageBlocks blocks;
    private final BlockFeatures features;
    private final PageBody body;
    private final boolean applies;
    /** Whether a date stands between the headline and the body, as above articles. */
    private final boolean isDated;
    /** The block of the headline when it stands above the body; else 0. */
    private final int headline;

    ArticleRules(HtmlTree tree, PageBlocks blocks, BlockFeatures features) {
        this.tree = tree;
        this.blocks = blocks;
        this.features = features;
        body = features.body();
        applies = features.isArticlePage() && body.isClear();
        int first = features.headline();
        boolean isAbove = first >= 0 && features.isTitle(first) && blocks.headingLevel(first) > 0
                && !tree.contains(body.element(), blocks.get(first).first())
                && blocks.get(first).first() < body.element();
        headline = isAbove ? first : 0;
        boolean date = false;
        for (int i = headline + 1; isAbove && i < blocks.size() && i <= headline + BELOW_HEADLINE
                && blocks.get(i).first() < body.element(); i++) {
            date |= features.isDate(i);
        }
        isDated = date && body.isClear();
    }

    private static long bits(String... traits) {
        long bits = 0;
        for (String trait : traits) {
            bits |= 1L << ElementTraits.bit(trait);
        }
        return bits;
    }

    /** Whether a block surely is no text. */
    boolean drops(int block) {
        PageBlocks.PageBlock b = blocks.get(block);
        if (body.isBelow(b, features.isArticlePage())) {
            return true;
        }
        if (isDated && (body.isTeaser(b) || blocks.headingLevel(block) > 0 && block + 1 < blocks.size()
                && body.isTeaser(blocks.get(block + 1)))) {
            return true;
        }
        if (!applies || tree.contains(body.element(), b.first())) {
            return false;
        }
        long asked = b.first() < body.element() ? BESIDE : BELOW;
        long found = 0;
        for (int node = tree.parent(b.first()); !tree.contains(node, body.element()); node = tree.parent(node)) {
            found |= features.traits(node);
        }
        return block < headline || (found & asked) != 0;
    }

    /** What is to be added to the log-odds of a block: a paragraph of the body itself is text also where the model is in doubt. */
    double favour(int block) {
        TextShape shape = blocks.get(block).shape();
        return applies && shape.words() > HEADING && shape.linkDensity() < 0.5 && body.isParagraph(blocks.get(block)) ? FAVOUR : 0;
    }

    /** Whether a block surely is text. */
    boolean keeps(int block) {
        PageBlocks.PageBlock b = blocks.get(block);
        return body.isPlainItem(b) || applies && isQuotedPost(b.owner());
    }

    private boolean isQuotedPost(int owner) {
        if (!tree.contains(body.element(), owner)) {
            return false;
        }
        for (int node = owner; node != body.element(); node = tree.parent(node)) {
            String name = tree.tag(node).equals("blockquote") ? tree.attr(node, "class") : "";
            for (String post : QUOTED_POSTS) {
                if (name.startsWith(post)) {
                    return true;
                }
            }
        }
        return false;
    }
}
