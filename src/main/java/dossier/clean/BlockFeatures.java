package dossier.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The features of a page's blocks, by which {@link BlockModel} tells text from furniture: the shape of the text, where it stands, what
 * stands beside it, what the elements around it are and say of themselves, how often their like is repeated, and what the page is.
 */
final class BlockFeatures implements Features {
    /** Elements around a block that are looked at, each with more blocks than the one inside it. */
    static final int LEVELS = 4;
    private static final int WINDOW = 5;
    private static final String[] COUNTED = {"post", "product", "card", "comment", "reply", "user"};

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
    /** For each element how many siblings are like it, by tag and class, and their running text. */
    private final int[] alike;
    private final int[] alikeRunning;
    private final int dense;
    private final int[] charsBefore;
    private final int[] runningBefore;
    private final int[] repeated;
    private final int[] phrases;
    /** How many elements of the page have the traits that tell a forum, a shop, a list. */
    private final float[] frequencies = new float[COUNTED.length];
    private final DensityView view;
    /** For each block the headlines before it, and the set phrases that close a text. */
    private final int[] headlines;
    private final int[] closings;
    private final int[] articles;
    private int headline = -1;
    private final int[] ranges = new int[2 * LEVELS];
    private float[] row;
    private int at;

    BlockFeatures(HtmlTree tree, PageBlocks blocks, PageTraits page, String title, Set<String> articleBody) {
        this.tree = tree;
        this.blocks = blocks;
        this.page = page;
        this.title = title == null ? "" : Phrases.folded(title);
        this.articleBody = articleBody;
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
        traits = new long[tree.size()];
        ElementTraits reader = new ElementTraits();
        for (int i = 0; i < tree.size(); i++) {
            Element element = counts[i] > 0 ? tree.element(i) : null;
            traits[i] = element == null ? 0 : reader.of(element);
            for (int t = 0; t < COUNTED.length && traits[i] != 0; t++) {
                frequencies[t] += traits[i] >> ElementTraits.bit(COUNTED[t]) & 1;
            }
        }
        alike = new int[tree.size()];
        alikeRunning = new int[tree.size()];
        group();
        dense = dense();
        charsBefore = new int[blocks.size() + 1];
        runningBefore = new int[blocks.size() + 1];
        repeated = new int[blocks.size()];
        phrases = new int[blocks.size()];
        view = new DensityView(tree);
        headlines = new int[blocks.size()];
        closings = new int[blocks.size()];
        articles = new int[tree.size()];
        order();
        Map<String, Integer> texts = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextShape shape = blocks.get(i).shape();
            charsBefore[i + 1] = charsBefore[i] + shape.chars();
            runningBefore[i + 1] = runningBefore[i] + shape.running();
            texts.merge(shape.text(), 1, Integer::sum);
            Phrases.Phrase phrase = Phrases.of(shape.text());
            phrases[i] = phrase == null ? 0 : 1 + phrase.place().ordinal();
            int before = i == 0 ? 0 : closings[i - 1];
            closings[i] = before + (phrases[i] >= 3 && runningBefore[i] > 300 ? 1 : 0);
        }
        for (int i = 0; i < blocks.size(); i++) {
            repeated[i] = texts.get(blocks.get(i).shape().text());
        }
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
            String text = blocks.get(i).shape().text();
            boolean isHeadline = isInside(i, "h1");
            boolean same = !title.isEmpty() && text.length() < 250 && Phrases.folded(text).equals(title);
            if (same && !isTitle || isHeadline && headline < 0) {
                headline = i;
                isTitle |= same;
            }
            headlines[i] = before;
            before += isHeadline ? 1 : 0;
        }
    }

    private void group() {
        Map<String, int[]> groups = new HashMap<>();
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
                }
            }
            for (int child = parent + 1; child < tree.end(parent); child = tree.end(child)) {
                if (counts[child] > 0) {
                    int[] sum = groups.get(likeness(child));
                    alike[child] = sum[0];
                    alikeRunning[child] = sum[1];
                }
            }
        }
    }

    private String likeness(int node) {
        Element element = tree.element(node);
        if (element == null) {
            return "";
        }
        String name = element.attr("class");
        int space = name.indexOf(' ');
        return space < 0 && name.isEmpty() ? element.normalName() : element.normalName() + '.' + (space < 0 ? name : name.substring(0, space));
    }

    /** The deepest element that is reached going down as long as one child holds nearly all the running text. */
    private int dense() {
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

    /** The features of a block; the array is used again by the next call. */
    @Override
    public float[] of(int block) {
        if (row == null) {
            row = new float[4096];
        }
        at = 0;
        PageBlocks.PageBlock b = blocks.get(block);
        TextShape shape = b.shape();
        shape.describe(this::put);
        position(block);
        for (int d : new int[] {-2, -1, 1, 2}) {
            neighbour(block + d);
        }
        window(block);
        ancestors(b);
        says(block, shape);
        story(block);
        for (float value : page.values()) {
            put(value);
        }
        for (float value : frequencies) {
            put(value);
        }
        if (row.length != at) {
            row = Arrays.copyOf(row, at);
        }
        return row;
    }

    /** Whether an element around a block has a trait. */
    boolean isInside(int block, String trait) {
        long bit = 1L << ElementTraits.bit(trait);
        for (int node = blocks.get(block).first(); node >= 0; node = tree.parent(node)) {
            if ((traits[node] & bit) != 0) {
                return true;
            }
        }
        return false;
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
    public int size() {
        return blocks.size();
    }

    @Override
    public int chars(int block) {
        return blocks.get(block).shape().chars();
    }

    private void put(double value) {
        row[at++] = (float) value;
    }

    private void position(int block) {
        double all = Math.max(1, charsBefore[blocks.size()]);
        double text = Math.max(1, runningBefore[blocks.size()]);
        put(charsBefore[block] / all);
        put(runningBefore[block] / text);
        put(runningBefore[block]);
        put(runningBefore[blocks.size()] - runningBefore[block + 1]);
        put((double) block / blocks.size());
        put(repeated[block]);
    }

    private void neighbour(int other) {
        if (other < 0 || other >= blocks.size()) {
            put(-1);
            put(-1);
            put(-1);
            return;
        }
        TextShape shape = blocks.get(other).shape();
        put(shape.chars());
        put(shape.linkDensity());
        put(shape.isTerminated() ? 1 : 0);
    }

    private void window(int block) {
        int from = Math.max(0, block - WINDOW);
        int to = Math.min(blocks.size(), block + 1 + WINDOW);
        put(runningBefore[block] - runningBefore[from]);
        put(runningBefore[to] - runningBefore[block + 1]);
        put((double) (runningBefore[to] - runningBefore[from]) / Math.max(1, charsBefore[to] - charsBefore[from]));
        int before = 0;
        while (before < 20 && block - before - 1 >= 0 && !blocks.get(block - before - 1).shape().isRunning()) {
            before++;
        }
        int after = 0;
        while (after < 20 && block + after + 1 < blocks.size() && !blocks.get(block + after + 1).shape().isRunning()) {
            after++;
        }
        put(before);
        put(after);
        int phrase = 0;
        for (int i = block - 1; i >= Math.max(0, block - 12) && phrase == 0; i--) {
            phrase = phrases[i] > 0 ? block - i : 0;
        }
        put(phrase);
        put(phrases[block]);
    }

    private void ancestors(PageBlocks.PageBlock b) {
        double all = Math.max(1, chars[0]);
        double text = Math.max(1, running[0]);
        int first = at;
        for (int i = 0; i < ElementTraits.count(); i++) {
            put(-1);
        }
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
                row[first + bit] = (float) (chars[node] / all);
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
        put(depth);
        put(repeats < 0 ? 0 : alike[repeats]);
        put(repeats < 0 ? 0 : alikeRunning[repeats] / text);
        put(repeats < 0 ? 0 : (double) alikeRunning[repeats] / alike[repeats]);
        put(repeats < 0 ? 0 : linked[repeats] / Math.max(1.0, chars[repeats]));
        put(alike[b.owner()]);
        put(tree.contains(dense, b.owner()) ? 1 : 0);
        put(chars[dense] / Math.max(1.0, common < 0 ? all : chars[common]));
        put(running[dense] / text);
        put(b.first() < dense ? -1 : b.first() < tree.end(dense) ? 0 : 1);
    }

    /** Notes which blocks stand in an element. */
    private void range(int level, int node) {
        ranges[2 * level] = firsts[node];
        ranges[2 * level + 1] = firsts[node] + counts[node];
    }

    private void level(int node, double all, double text) {
        put(chars[node] / all);
        put(running[node] / text);
        put((double) linked[node] / Math.max(1, chars[node]));
        put((double) running[node] / Math.max(1, chars[node]));
        put(counts[node]);
    }

    /** Where the block stands in the order of headlines and texts: pages may hold several. */
    private void story(int block) {
        PageBlocks.PageBlock b = blocks.get(block);
        put(view.isGone(b.first()) ? 0 : tree.contains(view.main(), b.first()) ? 2 : 1);
        put(headlines[block]);
        put(headline < 0 ? -1 : block < headline ? -1 : runningBefore[block] - runningBefore[headline]);
        put(headline < 0 ? 0 : block - headline);
        put(closings[block]);
        int article = 0;
        for (int node = b.first(); node >= 0; node = tree.parent(node)) {
            article = articles[node] > 0 ? articles[node] : article;
        }
        put(article);
    }

    private void says(int block, TextShape shape) {
        String folded = shape.text().length() > 250 ? "" : Phrases.folded(shape.text());
        put(!folded.isEmpty() && folded.equals(title) ? 2 : folded.length() > 15 && (title.contains(folded) || folded.contains(title)) ? 1 : 0);
        put(articleBody.isEmpty() ? -1 : inArticleBody(shape.text()));
        BylineDate date = shape.words() > 12 ? null : BylineDate.find(shape.text(), 0);
        put(date == null ? 0 : BylineDate.wholeLine(shape.text()) != null ? 2 : 1);
        put(shape.words() <= 15 && Byline.of(shape.text()) != null ? 1 : 0);
        put(shape.text().indexOf('©') >= 0 ? 2 : shape.text().indexOf('|') >= 0 ? 1 : 0);
    }

    private double inArticleBody(String text) {
        List<String> shingles = Shingles.of(text);
        int inside = 0;
        for (String shingle : shingles) {
            inside += articleBody.contains(shingle) ? 1 : 0;
        }
        return shingles.isEmpty() ? 0.5 : (double) inside / shingles.size();
    }
}
