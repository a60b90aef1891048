package dossier.clean;

import java.util.Arrays;

/** The elements of a page that microdata, links and class names give out for its author or its time: the first of each way to say it, the surest way first. */
final class NamedElements {
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
        NamedElements found = new NamedElements(9);
        int property = 0;
        int byline = 0;
        int author = 0;
        for (int i = 1; i < tree.size(); i++) {
            if (tree.isText(i)) {
                continue;
            }
            boolean isLink = tree.tag(i).equals("a");
            found.note(5, i, isLink && i < byline);
            found.note(6, i, isLink && i < author);
            if (!tree.hasAttributes(i)) {
                continue;
            }
            String says = tree.attr(i, "itemprop");
            found.note(0, i, i < property && says.equals("name"));
            found.note(1, i, says.equals("author"));
            found.note(2, i, isLink && tree.attr(i, "rel").equals("author"));
            property = says.equals("author") ? Math.max(property, tree.end(i)) : property;
            String names = tree.attr(i, "class");
            if (!names.isEmpty()) {
                found.note(3, i, hasClass(names, "author-name"));
                found.note(4, i, hasClass(names, "byline-name"));
                found.note(7, i, hasClass(names, "byline"));
                found.note(8, i, hasClass(names, "author"));
                byline = hasClass(names, "byline") ? Math.max(byline, tree.end(i)) : byline;
                author = hasClass(names, "author") ? Math.max(author, tree.end(i)) : author;
            }
        }
        return found.first;
    }

    /** The elements for the time of publication; -1 where there is none. */
    static int[] ofTimes(HtmlTree tree) {
        NamedElements found = new NamedElements(11);
        int article = 0;
        int comments = 0;
        for (int i = 1; i < tree.size(); i++) {
            if (tree.isText(i)) {
                continue;
            }
            String tag = tree.tag(i);
            article = tag.equals("article") ? Math.max(article, tree.end(i)) : article;
            if (!tree.hasAttributes(i)) {
                continue;
            }
            String names = tree.attr(i, "class");
            if (isComments(names) || isComments(tree.attr(i, "id"))) {
                // Who comments does so after the page was published.
                comments = tree.end(i) - i < tree.size() / 2 ? Math.max(comments, tree.end(i)) : comments;
            }
            if (i < comments) {
                continue;
            }
            found.note(0, i, tree.attr(i, "itemprop").equals("datePublished"));
            if (tag.equals("time")) {
                boolean isDated = tree.hasAttr(i, "datetime") || saysDigits(tree, i);
                found.note(1, i, tree.hasAttr(i, "pubdate"));
                found.note(2, i, hasClass(names, "published"));
                found.note(3, i, hasClass(names, "entry-date"));
                found.note(4, i, isDated && i < article);
                found.note(5, i, isDated);
            }
            if (!names.isEmpty()) {
                found.note(6, i, hasClass(names, "published"));
                found.note(7, i, hasClass(names, "published-date") || hasClass(names, "publish-date"));
                found.note(8, i, hasClass(names, "post-date"));
                found.note(9, i, hasClass(names, "entry-date"));
                found.note(10, i, hasClass(names, "date"));
            }
        }
        return found.first;
    }

    private static boolean isComments(String names) {
        return hasClass(names, "comment") || hasClass(names, "comments") || hasClass(names, "comment-list") || hasClass(names, "commentlist");
    }

    private static boolean saysDigits(HtmlTree tree, int element) {
        for (int i = element + 1; i < Math.min(tree.end(element), element + 10); i++) {
            if (tree.isText(i) && tree.text(i).chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
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
