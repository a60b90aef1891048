package dossier.clean;

import java.util.Set;

/**
 * The features of a page's blocks, by which {@link BlockModel} tells text from furniture: the shape of the text, where it stands, what
 * stands beside it, what the elements around it are and say of themselves, how often their like is repeated, and what the page is.
 */
final class BlockFeatures implements Features {
    /** Elements around a block that are looked at, each with more blocks than the one inside it. */
    static final int LEVELS = 4;
    private static final int LINE = 250;
    private static final String[] COUNTED = {"post", "product", "card", "comment", "reply", "user"};
    private static final int[] COUNTED_BITS = new int[COUNTED.length];
    private static final long H1 = 1L << ElementTraits.bit("h1");

    private static final long OTHERS = 1L << ElementTraits.bit("comment") | 1L << ElementTraits.bit("related");

    static {
        for (int i = 0; i < COUNTED.length; i++) {
            COUNTED_BITS[i] = ElementTraits.bit(COUNTED[i]);
        }
    }

    private final HtmlTree tree;
    private final PageBlocks blocks;
    private final PageTraits page;
    private final String title;
    private final Set<String> articleBody;
    private final int[] chars;
    private final int[] linked;
    private final int[] running;
    private final int[] counts;
    /** For each element the first block in it, or after it when there is none. */
    private final int[] firsts;
    private final long[] traits;
    /** The traits of each node and of all around it. */
    private final long[] around;
    /** For each element how many siblings are like it, by tag and class, and their running text. */
    private final int[] alike;
    private final int[] alikeRunning;
    private final int dense;
    private final BlockSequence sequence;
    /** The text of each block of at most {@link #LINE} characters, folded; empty for longer ones. */
    private final String[] folded;
    /** How many elements of the page have the traits that tell a forum, a shop, a list. */
    private final float[] frequencies = new float[COUNTED.length];
    private final DensityView view;
    /** For each block the headlines before it. */
    private final int[] headlines;
    private final int[] articles;
    private final BlockGroups groups;
    private final BlockOutline outline;
    /** For each block what its text says of dates: 0 nothing, 1 a date, 2 a date and no more. */
    private final int[] dates;
    private final PageBody body;
    private int headline = -1;
    private final int[] ranges = new int[2 * LEVELS];
    private final FeatureRow row = new FeatureRow();

    BlockFeatures(HtmlTree tree, HtmlHints hints, PageBlocks blocks, PageTraits page, String title, Set<String> articleBody) {
        this.tree = tree;
        this.blocks = blocks;
        this.page = page;
        this.title = title == null ? "" : Phrases.folded(title);
        this.articleBody = articleBody;
        ElementSums sums = new ElementSums(tree, blocks);
        chars = sums.chars;
        linked = sums.linked;
        running = sums.running;
        counts = sums.counts;
        firsts = sums.firsts;
        alike = sums.alike;
        alikeRunning = sums.alikeRunning;
        traits = new long[tree.size()];
        around = new long[tree.size()];
        readTraits();
        dense = sums.dense();
        folded = folded(blocks);
        sequence = new BlockSequence(blocks, folded);
        view = new DensityView(tree, hints);
        headlines = new int[blocks.size()];
        articles = new int[tree.size()];
        order();
        groups = new BlockGroups(tree, blocks);
        dates = dates(blocks);
        int[] levels = new int[blocks.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = blocks.headingLevel(i);
        }
        boolean isTitle = headline >= 0 && isTitle(headline) && levels[headline] > 0;
        body = new PageBody(tree, blocks, sums, isTitle ? blocks.get(headline).first() : 0, node -> page.isArticle()
                && (around[node] & OTHERS) != 0);
        outline = new BlockOutline(blocks, levels, dates, sequence.kinds(), sequence.runningBefore());
    }

    /** Reads the traits of the elements that hold blocks, or wrap the whole of one inside the element that it stands in. */
    private void readTraits() {
        boolean[] wraps = new boolean[tree.size()];
        for (int i = 0; i < blocks.size(); i++) {
            PageBlocks.PageBlock b = blocks.get(i);
            for (int node = tree.parent(b.first()); b.end() - b.first() == 1 && node > b.owner(); node = tree.parent(node)) {
                wraps[node] = true;
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            traits[i] = (counts[i] > 0 || wraps[i]) && tree.isElement(i) ? tree.traits(i) : 0;
            around[i] = traits[i] | (i == 0 ? 0 : around[tree.parent(i)]);
            for (int t = 0; t < COUNTED.length && traits[i] != 0; t++) {
                frequencies[t] += traits[i] >> COUNTED_BITS[t] & 1;
            }
        }
    }

    private static String[] folded(PageBlocks blocks) {
        String[] folded = new String[blocks.size()];
        for (int i = 0; i < folded.length; i++) {
            String text = blocks.get(i).shape().text();
            folded[i] = text.length() > LINE ? "" : Phrases.folded(text);
        }
        return folded;
    }

    private static int[] dates(PageBlocks blocks) {
        int[] dates = new int[blocks.size()];
        for (int i = 0; i < dates.length; i++) {
            TextShape shape = blocks.get(i).shape();
            BylineDate date = shape.words() > 12 ? null : BylineDate.find(shape.text(), 0);
            dates[i] = date == null ? 0 : date.isAlone(shape.text()) ? 2 : 1;
        }
        return dates;
    }

    /** Counts headlines and elements for articles, and finds the headline that is the title. */
    private void order() {
        int count = 0;
        for (int i = 0; i < tree.size(); i++) {
            articles[i] = counts[i] > 1 && tree.tag(i).equals("article") ? ++count : 0;
        }
        int before = 0;
        boolean isTitle = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean isHeadline = isInside(i, H1);
            boolean same = !title.isEmpty() && folded[i].equals(title);
            if (same && !isTitle || isHeadline && headline < 0) {
                headline = i;
                isTitle |= same;
            }
            headlines[i] = before;
            before += isHeadline ? 1 : 0;
        }
    }

    /** The features of a block; the array is used again by the next call. */
    @Override
    public float[] of(int block) {
        row.clear();
        PageBlocks.PageBlock b = blocks.get(block);
        TextShape shape = b.shape();
        shape.describe(row);
        sequence.describe(block, row);
        ancestors(b);
        says(block, shape);
        story(block);
        outline.describe(block, row);
        groups.describe(block, sequence.chars(), sequence.runningBefore()[blocks.size()], row);
        body.describe(b, row);
        for (float value : page.values()) {
            row.add(value);
        }
        for (float value : frequencies) {
            row.add(value);
        }
        return row.values();
    }

    /** Whether an element around a block has a trait. */
    boolean isInside(int block, String trait) {
        return isInside(block, 1L << ElementTraits.bit(trait));
    }

    private boolean isInside(int block, long bit) {
        return (around[blocks.get(block).first()] & bit) != 0;
    }

    boolean isArticlePage() {
        return page.isArticle();
    }

    PageBody body() {
        return body;
    }

    /** What an element says of itself. */
    long traits(int node) {
        return traits[node];
    }

    /** The block of the page's title or first headline; -1 when there is none. */
    int headline() {
        return headline;
    }

    /** Whether a block is a date and no more. */
    boolean isDate(int block) {
        return dates[block] == 2;
    }

    /** Whether a block is the page's title and nothing else. */
    boolean isTitle(int block) {
        return !title.isEmpty() && folded[block].equals(title);
    }

    double linkDensity(int node) {
        return (double) linked[node] / Math.max(1, chars[node]);
    }

    /** Of the block whose features were asked for last: the blocks that stand in each of the elements around it, from and to. */
    @Override
    public int[] ranges() {
        return ranges;
    }

    @Override
    public int[] groups() {
        return groups.groups();
    }

    @Override
    public int size() {
        return blocks.size();
    }

    @Override
    public int chars(int block) {
        return blocks.get(block).shape().chars();
    }

    private void ancestors(PageBlocks.PageBlock b) {
        double all = Math.max(1, chars[0]);
        double text = Math.max(1, running[0]);
        int first = row.size();
        row.fill(ElementTraits.count(), -1);
        long seen = 0;
        int depth = 0;
        int levels = 0;
        int repeats = -1;
        int common = -1;
        int lastCounts = 0;
        int inner = b.end() - b.first() == 1 ? tree.parent(b.first()) : b.owner();
        for (int node = inner; node >= 0; node = tree.parent(node)) {
            long news = traits[node] & ~seen;
            seen |= news;
            while (news != 0) {
                int bit = Long.numberOfTrailingZeros(news);
                row.set(first + bit, chars[node] / all);
                news &= news - 1;
            }
            if (levels < LEVELS && node <= b.owner() && counts[node] > lastCounts) {
                lastCounts = counts[node];
                range(levels++, node);
                level(node, all, text);
            }
            if (repeats < 0 && alike[node] >= 3 && counts[node] >= 2) {
                repeats = node;
            }
            if (common < 0 && tree.contains(node, dense)) {
                common = node;
            }
            depth++;
        }
        while (levels < LEVELS) {
            range(levels++, 0);
            level(0, all, text);
        }
        row.add(depth);
        row.add(repeats < 0 ? 0 : alike[repeats]);
        row.add(repeats < 0 ? 0 : alikeRunning[repeats] / text);
        row.add(repeats < 0 ? 0 : (double) alikeRunning[repeats] / alike[repeats]);
        row.add(repeats < 0 ? 0 : linked[repeats] / Math.max(1.0, chars[repeats]));
        row.add(alike[b.owner()]);
        row.add(tree.contains(dense, b.owner()) ? 1 : 0);
        row.add(chars[dense] / Math.max(1.0, common < 0 ? all : chars[common]));
        row.add(running[dense] / text);
        row.add(b.first() < dense ? -1 : b.first() < tree.end(dense) ? 0 : 1);
    }

    /** Notes which blocks stand in an element. */
    private void range(int level, int node) {
        ranges[2 * level] = firsts[node];
        ranges[2 * level + 1] = firsts[node] + counts[node];
    }

    private void level(int node, double all, double text) {
        row.add(chars[node] / all);
        row.add(running[node] / text);
        row.add((double) linked[node] / Math.max(1, chars[node]));
        row.add((double) running[node] / Math.max(1, chars[node]));
        row.add(counts[node]);
    }

    /** Where the block stands in the order of headlines and texts: pages may hold several. */
    private void story(int block) {
        PageBlocks.PageBlock b = blocks.get(block);
        row.add(view.isGone(b.first()) ? 0 : tree.contains(view.main(), b.first()) ? 2 : 1);
        row.add(headlines[block]);
        row.add(headline < 0 ? -1 : block < headline ? -1 : sequence.runningBefore()[block] - sequence.runningBefore()[headline]);
        row.add(headline < 0 ? 0 : block - headline);
        row.add(sequence.closings(block));
        int article = 0;
        for (int node = b.first(); node >= 0; node = tree.parent(node)) {
            article = articles[node] > 0 ? articles[node] : article;
        }
        row.add(article);
    }

    private void says(int block, TextShape shape) {
        String line = folded[block];
        row.add(!line.isEmpty() && line.equals(title) ? 2 : line.length() > 15 && (title.contains(line) || line.contains(title)) ? 1 : 0);
        row.add(articleBody.isEmpty() ? -1 : Shingles.share(shape.text(), articleBody));
        row.add(dates[block]);
        row.add(shape.words() <= 15 && Byline.of(shape.text()) != null ? 1 : 0);
        row.add(shape.text().indexOf('©') >= 0 ? 2 : shape.text().indexOf('|') >= 0 ? 1 : 0);
    }
}
