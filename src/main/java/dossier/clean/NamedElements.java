package dossier.clean;

import java.util.Arrays;

/** The elements of a page that microdata, links and class names give out for its author: the first of each way to say it, the surest way first. */
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
