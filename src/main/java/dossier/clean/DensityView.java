package dossier.clean;

import dossier.text.Whitespace;
import java.util.Arrays;

/**
 * One view of where a page's text is, by reasoned rules: furniture is put aside by tag, name and density of links; of what remains, the
 * element is taken that holds most of the running text: going down from the body as long as one child holds nearly all of it (in the manner
 * of Readability and Boilerpipe).
 */
final class DensityView {
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

    private static final HtmlTag LINK = HtmlTag.of("a");

    private final HtmlTree tree;
    private final HtmlHints hints;
    /** Characters other than white space of each text outside of what tags drop. */
    private final int[] letters;
    /** Characters other than white space in each subtree, outside of what tags drop. */
    private final int[] chars;
    private final int[] linked;
    /** Characters of running text in each subtree. */
    private final int[] running;
    private final boolean[] gone;
    private final boolean[] inLink;
    /** For each node the block element that it is or stands in. */
    private final int[] owners;
    private final int main;

    DensityView(HtmlTree tree, HtmlHints hints) {
        this.tree = tree;
        this.hints = hints;
        chars = new int[tree.size()];
        linked = new int[tree.size()];
        running = new int[tree.size()];
        gone = new boolean[tree.size()];
        inLink = new boolean[tree.size()];
        owners = new int[tree.size()];
        dropByTag();
        letters = letters();
        count();
        weigh();
        dropByName();
        weigh();
        dropLinkLists();
        weigh();
        main = choose();
    }

    /** Whether the rules put a node aside. */
    boolean isGone(int node) {
        return gone[node];
    }

    /** The element that holds most of the text. */
    int main() {
        return main;
    }

    private void drop(int node) {
        Arrays.fill(gone, node, tree.end(node), true);
    }

    private void dropByTag() {
        for (int i = 0; i < tree.size(); i++) {
            if (!gone[i] && tree.isElement(i) && tree.type(i).isFurniture()) {
                drop(i);
            }
        }
    }

    /** Counts the characters of each subtree, and those inside links. */
    private void count() {
        Arrays.fill(chars, 0);
        Arrays.fill(linked, 0);
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (!gone[i] && tree.isText(i)) {
                chars[i] = letters[i];
            }
            if (tree.type(i) == LINK && tree.hasAttr(i, "href")) {
                linked[i] = chars[i];
            }
            if (tree.parent(i) >= 0) {
                chars[tree.parent(i)] += chars[i];
                linked[tree.parent(i)] += linked[i];
            }
        }
    }

    private int[] letters() {
        int[] counts = new int[tree.size()];
        for (int i = 1; i < counts.length; i++) {
            int parent = tree.parent(i);
            HtmlTag tag = tree.type(i);
            inLink[i] = inLink[parent] || tag == LINK;
            owners[i] = tag != null && tag.is(HtmlTag.BLOCK) ? i : owners[parent];
            if (tag == null && !gone[i]) {
                counts[i] = Whitespace.others(tree.text(i));
            }
        }
        return counts;
    }

    private void dropByName() {
        int all = chars[0];
        for (int i = 0; i < tree.size(); i++) {
            if (gone[i] || tree.isText(i) || chars[i] * 2L > all || isWhole(i)) {
                continue;
            }
            String kind = hints.ofNames(i);
            boolean isText = running[i] > PROTECTED * running[0] && !"comment".equals(kind) && !"teaser".equals(kind);
            if (kind != null && !kind.equals(HtmlHints.MAIN) && !isText) {
                drop(i);
            }
        }
        count();
    }

    private boolean isWhole(int node) {
        String tag = tree.tag(node);
        return tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article") || tag.equals("p")
                || tag.equals("h1");
    }

    /** Drops lists, tables' cells and boxes that hold little but links. */
    private void dropLinkLists() {
        for (int i = 0; i < tree.size(); i++) {
            if (gone[i] || tree.isText(i) || chars[i] == 0) {
                continue;
            }
            boolean box = switch (tree.tag(i)) {
                case "ul", "ol", "div", "section", "header", "dl" -> true;
                default -> false;
            };
            if (box && linked[i] > LINKS * chars[i] && running[i] < ARTICLE && links(i) > 1) {
                drop(i);
            }
        }
        count();
    }

    private int links(int node) {
        int links = 0;
        for (int i = node; i < tree.end(node) && links < 2; i++) {
            links += tree.type(i) == LINK ? 1 : 0;
        }
        return links;
    }

    /** Gives each block's own text, when it is running text, to all elements around it. */
    private void weigh() {
        Arrays.fill(running, 0);
        int[] own = new int[tree.size()];
        int[] ownLinked = new int[tree.size()];
        for (int i = 1; i < tree.size(); i++) {
            if (!gone[i] && tree.isText(i)) {
                own[owners[i]] += chars[i];
                ownLinked[owners[i]] += inLink[i] ? chars[i] : 0;
            }
        }
        for (int i = tree.size() - 1; i > 0; i--) {
            int text = own[i] - ownLinked[i];
            if (text >= PARAGRAPH && ownLinked[i] * 2 < own[i] && !isHeading(i)) {
                running[i] += text;
            }
            running[tree.parent(i)] += running[i];
        }
    }

    private boolean isHeading(int node) {
        String tag = tree.tag(node);
        return tag.length() == 2 && tag.charAt(0) == 'h';
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
            if (gone[i] || tree.isText(i) || running[i] < MOST * running[body]) {
                continue;
            }
            String itemprop = tree.attr(i, "itemprop");
            if (itemprop.equals("articleBody")) {
                return i;
            }
            boolean says = tree.tag(i).equals("article") || tree.tag(i).equals("main") || tree.attr(i, "role").equals("main")
                    || HtmlHints.MAIN.equals(hints.ofNames(i)) && !tree.tag(i).equals("body");
            if (says) {
                best = i;
            }
        }
        return best;
    }
}
