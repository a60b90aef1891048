package dossier.clean;

import java.util.Arrays;
import java.util.Locale;

/**
 * The elements of a page that microdata, links and class names give out for its author: the first of each way to say it, the surest way
 * first.
 */
final class NamedElements {
    /** How many of the ways are by microdata. */
    static final int OF_MICRODATA = 2;

    private final int[] first;

    private NamedElements(int ways) {
        first = new int[ways];
        Arrays.fill(first, -1);
    }

    private void note(int way, int node, boolean isIt) {
        if (isIt && first[way] < 0) {
            first[way] = node;
        }
    }

    /** The elements for the author; -1 where there is none. */
    static int[] ofAuthors(HtmlTree tree) {
        NamedElements found = new NamedElements(11);
        int property = 0;
        int byline = 0;
        int author = 0;
        for (int i = 1; i < tree.size(); i++) {
            if (tree.isText(i)) {
                continue;
            }
            boolean isLink = tree.tag(i).equals("a");
            found.note(7, i, isLink && i < byline);
            found.note(8, i, isLink && i < author);
            if (!tree.hasAttributes(i)) {
                continue;
            }
            String says = tree.attr(i, "itemprop");
            found.note(0, i, i < property && says.equals("name") && !isOfAnother(tree, i));
            found.note(1, i, (says.equals("author") || says.equals("creator")) && !isOfAnother(tree, i));
            found.note(2, i, isLink && tree.attr(i, "rel").equals("author"));
            property = says.equals("author") ? Math.max(property, tree.end(i)) : property;
            if (tree.className(i).isOfAuthors()) {
                String names = tree.attr(i, "class");
                String lower = names.toLowerCase(Locale.ROOT);
                found.note(3, i, hasClass(names, "author-name") || isAuthorName(lower));
                found.note(4, i, hasClass(names, "byline-name"));
                found.note(5, i, hasClass(names, "post-author") || hasClass(names, "entry-author") || hasClass(names, "article-author"));
                found.note(9, i, hasClass(names, "byline"));
                found.note(10, i, hasClass(names, "author"));
                byline = hasClass(names, "byline") ? Math.max(byline, tree.end(i)) : byline;
                author = hasClass(names, "author") ? Math.max(author, tree.end(i)) : author;
            }
        }
        return found.first;
    }

    /** Whether a property is that of a comment, an answer or a review on the page. */
    private static boolean isOfAnother(HtmlTree tree, int node) {
        for (int around = node; around > 0; around = tree.parent(around)) {
            String type = tree.attr(around, "itemtype");
            if (type.endsWith("Review") || type.endsWith("Comment") || type.endsWith("Comments") || type.endsWith("Answer")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class, in lower case, is that of the name of an author, as in {@code post_author__name}. */
    private static boolean isAuthorName(String lower) {
        int author = lower.indexOf("author");
        int name = author < 0 ? -1 : lower.indexOf("name", author);
        return name > author && name - author <= "author__".length() && lower.indexOf(' ', author) != name - 1;
    }

    /** Whether one of the names of a class attribute is {@code name}. */
    private static boolean hasClass(String names, String name) {
        for (int at = names.indexOf(name); at >= 0; at = names.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || names.charAt(at - 1) <= ' ') && (end == names.length() || names.charAt(end) <= ' ')) {
                return true;
            }
        }
        return false;
    }
}
