package dossier.clean;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Chooses the part of a page that is its text. Furniture is dropped by tag, name and density of links; of what remains, the element is
 * taken that holds most of the running text: going down from the body as long as one child holds nearly all of it (in the manner of
 * Readability and Boilerpipe).
 */
final class MainContent {
    /** A paragraph of so many characters outside of links is running text. */
    private static final int PARAGRAPH = 40;
    /** The share of the running text that a child must hold for the choice to go down to it. */
    private static final double NEARLY_ALL = 0.8;
    private static final double MOST = 0.5;
    private static final double LINKS = 0.6;
    /** An element with this share of the running text is no furniture, whatever its name. */
    private static final double PROTECTED = 0.3;
    /** So many characters of running text are more than a teaser's. */
    private static final int ARTICLE = 300;

    private final HtmlTree tree;
    private final Set<Part.Kind> keep;
    /** Characters other than white space in each subtree, outside of what tags drop. */
    private final int[] chars;
    private final int[] linked;
    /** Characters of running text in each subtree. */
    private final int[] running;
    private final boolean[] gone;
    private final List<Block> dropped = new ArrayList<>();
    private final int main;

    MainContent(HtmlTree tree, String title, Set<Part.Kind> keep) {
        this.tree = tree;
        this.keep = keep;
        chars = new int[tree.size()];
        linked = new int[tree.size()];
        running = new int[tree.size()];
        gone = new boolean[tree.size()];
        dropByTag();
        count();
        weigh();
        dropByName();
        weigh();
        dropLinkLists();
        weigh();
        main = choose();
        dropHeadline(title);
        dropOutside();
    }

    boolean isGone(int node) {
        return gone[node];
    }

    List<Block> dropped() {
        return dropped;
    }

    private void drop(int node, String kind, String rule) {
        Arrays.fill(gone, node, tree.end(node), true);
        Span span = span(node);
        if (span != null) {
            dropped.add(new Block(span, false, kind, rule));
        }
    }

    /** Where an element stands in the source, its tags included; null when it has no place of its own there. */
    private Span span(int node) {
        Range start = tree.node(node).sourceRange();
        if (!start.isTracked() || start.startPos() < 0) {
            return null;
        }
        int end = start.endPos();
        if (tree.element(node) != null) {
            Range close = tree.element(node).endSourceRange();
            end = Math.max(end, close.isTracked() ? close.endPos() : end);
            for (int i = node + 1; i < tree.end(node); i++) {
                Range inner = tree.node(i).sourceRange();
                end = Math.max(end, inner.isTracked() ? inner.endPos() : end);
            }
        }
        return end > start.startPos() ? new Span(start.startPos(), end) : null;
    }

    private void dropByTag() {
        for (int i = 0; i < tree.size(); i++) {
            String kind = gone[i] || tree.element(i) == null ? null : HtmlHints.ofTag(tree.tag(i));
            if (kind != null) {
                drop(i, kind, "html-" + tree.tag(i));
            }
        }
    }

    /** Counts the characters of each subtree, and those inside links. */
    private void count() {
        Arrays.fill(chars, 0);
        Arrays.fill(linked, 0);
        for (int i = tree.size() - 1; i >= 0; i--) {
            TextNode text = gone[i] ? null : tree.text(i);
            if (text != null) {
                chars[i] = letters(text.getWholeText());
            }
            if (tree.tag(i).equals("a") && tree.node(i).hasAttr("href")) {
                linked[i] = chars[i];
            }
            if (tree.parent(i) >= 0) {
                chars[tree.parent(i)] += chars[i];
                linked[tree.parent(i)] += linked[i];
            }
        }
    }

    private static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Whitespace.is(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private void dropByName() {
        int all = chars[0];
        for (int i = 0; i < tree.size(); i++) {
            Element element = gone[i] ? null : tree.element(i);
            if (element == null || chars[i] * 2L > all || isWhole(element)) {
                continue;
            }
            String kind = HtmlHints.ofNames(element);
            boolean kept = "comment".equals(kind) && keep.contains(Part.Kind.COMMENT) || "teaser".equals(kind)
                    && keep.contains(Part.Kind.TEASER);
            boolean isText = running[i] > PROTECTED * running[0] && !"comment".equals(kind) && !"teaser".equals(kind);
            if (kind != null && !kind.equals(HtmlHints.MAIN) && !kept && !isText) {
                drop(i, kind, "html-name");
            }
        }
        count();
    }

    private static boolean isWhole(Element element) {
        String tag = element.normalName();
        return tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article") || tag.equals("p")
                || tag.equals("h1");
    }

    /** Drops lists, tables' cells and boxes that hold little but links. */
    private void dropLinkLists() {
        for (int i = 0; i < tree.size(); i++) {
            if (gone[i] || tree.element(i) == null || chars[i] == 0) {
                continue;
            }
            boolean box = switch (tree.tag(i)) {
                case "ul", "ol", "div", "section", "header", "dl" -> true;
                default -> false;
            };
            if (box && linked[i] > LINKS * chars[i] && running[i] < ARTICLE && links(i) > 1) {
                drop(i, "navigation", "link-density");
            }
        }
        count();
    }

    private int links(int node) {
        int links = 0;
        for (int i = node; i < tree.end(node) && links < 2; i++) {
            links += tree.tag(i).equals("a") ? 1 : 0;
        }
        return links;
    }

    /** Gives each block's own text, when it is running text, to all elements around it. */
    private void weigh() {
        Arrays.fill(running, 0);
        int[] own = new int[tree.size()];
        int[] ownLinked = new int[tree.size()];
        boolean[] inLink = new boolean[tree.size()];
        int[] block = new int[tree.size()];
        for (int i = 1; i < tree.size(); i++) {
            int parent = tree.parent(i);
            inLink[i] = inLink[parent] || tree.tag(i).equals("a");
            block[i] = tree.element(i) != null && HtmlText.isBlock(tree.tag(i)) ? i : block[parent];
            if (!gone[i] && tree.text(i) != null) {
                own[block[i]] += chars[i];
                ownLinked[block[i]] += inLink[i] ? chars[i] : 0;
            }
        }
        for (int i = tree.size() - 1; i > 0; i--) {
            int text = own[i] - ownLinked[i];
            boolean isHeading = tree.tag(i).length() == 2 && tree.tag(i).charAt(0) == 'h';
            if (text >= PARAGRAPH && ownLinked[i] * 2 < own[i] && !isHeading) {
                running[i] += text;
            }
            running[tree.parent(i)] += running[i];
        }
    }

    private int choose() {
        int body = 0;
        while (body < tree.size() && !tree.tag(body).equals("body")) {
            body++;
        }
        if (body == tree.size() || running[body] == 0) {
            return body == tree.size() ? 0 : body;
        }
        int semantic = semantic(body);
        int at = semantic >= 0 ? semantic : body;
        for (int child = heaviest(at); child >= 0 && running[child] >= NEARLY_ALL * running[at] && !isParagraph(child);
                child = heaviest(at)) {
            at = child;
        }
        return at;
    }

    private boolean isParagraph(int node) {
        return switch (tree.tag(node)) {
            case "p", "li", "blockquote", "pre", "tr", "td", "tbody", "table", "ul", "ol", "span", "dd", "dl" -> true;
            default -> false;
        };
    }

    /** The child with the most running text; -1 when no child has any. */
    private int heaviest(int node) {
        int best = -1;
        for (int child = node + 1; child < tree.end(node); child = tree.end(child)) {
            if (running[child] > 0 && !gone[child] && (best < 0 || running[child] > running[best])) {
                best = child;
            }
        }
        return best;
    }

    /** The element that says it is the article and holds most of the running text; -1 when there is none. */
    private int semantic(int body) {
        int best = -1;
        for (int i = body; i < tree.end(body); i++) {
            Element element = gone[i] ? null : tree.element(i);
            if (element == null || running[i] < MOST * running[body]) {
                continue;
            }
            String itemprop = element.attr("itemprop");
            if (itemprop.equals("articleBody")) {
                return i;
            }
            boolean says = tree.tag(i).equals("article") || tree.tag(i).equals("main") || element.attr("role").equals("main")
                    || HtmlHints.MAIN.equals(HtmlHints.ofNames(element)) && !tree.tag(i).equals("body");
            if (says) {
                best = i;
            }
        }
        return best;
    }

    /** Drops the headline, which is the page's title. */
    private void dropHeadline(String title) {
        if (title == null) {
            return;
        }
        String folded = Phrases.folded(title);
        for (int i = main; i < tree.end(main); i++) {
            if (!gone[i] && tree.tag(i).equals("h1") && Phrases.folded(tree.element(i).text()).equals(folded)) {
                drop(i, "title", "headline-in-metadata");
            }
        }
    }

    /** Drops what lies outside of the chosen element, the largest subtrees that hold text. */
    private void dropOutside() {
        for (int i = 0; i < tree.size(); ) {
            if (i == main) {
                i = tree.end(i);
            } else if (gone[i] || tree.contains(i, main)) {
                i++;
            } else {
                if (chars[i] > 0) {
                    drop(i, "outside", "outside-main-content");
                }
                i = tree.end(i);
            }
        }
    }
}
