package dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The title of a page without the name of its site, which stands before or behind it, apart by a mark. */
final class PageTitle {
    private static final String[] TITLE_MARKS = {" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", " / "};

    /** Marks that stand between the title of a page, the parts of its site that it is in, and the site. */
    private static final Set<String> SECTION_MARKS = Set.of(" | ", " / ", " :: ", " » ");

    private static final String ARCHIVES = " Archives";
    /** A heading of so many characters that begins the page's title is its title. */
    private static final int LONG_PART = 10;
    private static final int LONGEST_HEADING = 250;
    private static final int HEADINGS = 300;

    private final HtmlTree tree;
    /** The headings of the first three levels, and their words. */
    private final List<Integer> headings = new ArrayList<>();
    private final List<String> headingWords = new ArrayList<>();
    /** What stands in the title element; null when there is none. */
    private String pageTitle;
    private String site;
    private String host = "";

    PageTitle(HtmlTree tree) {
        this.tree = tree;
    }

    /** Takes note of a title element, or a heading. */
    void note(int node) {
        if (tree.tag(node).equals("title")) {
            pageTitle = pageTitle == null ? tree.words(node) : pageTitle;
            return;
        }
        String words = headings.size() < HEADINGS ? tree.words(node) : "";
        if (!words.isEmpty()) {
            headings.add(node);
            headingWords.add(words);
        }
    }

    /**
     * The title.
     *
     * @param said what metadata say that it is; null when they don't
     * @param site the name of the site as the page says it; null when it doesn't
     * @param host the address of the site, such as {@code www.example.org}; empty when it isn't known
     */
    String of(String said, String site, String host) {
        this.site = site;
        this.host = letters(label(host));
        String title = said != null ? said : heading();
        title = title != null ? title : pageTitle;
        return title == null || title.isBlank() ? null : withoutSite(title.strip());
    }

    /** The page's only heading of the first level, unless that is the name of the site. */
    private String heading() {
        String only = null;
        for (int i = 0; i < headings.size(); i++) {
            if (tree.tag(headings.get(i)).equals("h1")) {
                if (only != null) {
                    return null;
                }
                only = headingWords.get(i);
            }
        }
        boolean isTitle = only != null && only.length() <= LONGEST_HEADING && !isSite(only) && !isNameAtEnd(only);
        return isTitle || pageTitle == null ? only : null;
    }

    /** Whether a heading is only in the last part of the page's title, where the names of sites stand. */
    private boolean isNameAtEnd(String heading) {
        List<String> parts = new ArrayList<>();
        split(pageTitle == null ? "" : pageTitle, parts, new ArrayList<>());
        boolean isInBoth = parts.get(0).contains(heading) && heading.length() * 2 >= parts.get(0).length();
        return parts.size() > 1 && parts.get(parts.size() - 1).contains(heading) && !isInBoth;
    }

    /** A title without the site's name: the page's heading when it is a part of the title, else the parts that are not the site's name. */
    private String withoutSite(String title) {
        String clean = title.replace('\n', ' ').replace('\u00a0', ' ').strip();
        List<String> parts = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        split(clean, parts, marks);
        if (parts.size() == 1) {
            return withoutSuffix(withoutPrefix(clean));
        }
        String part = partInHeading(clean, parts);
        if (part != null) {
            return part;
        }
        int from = 0;
        int to = parts.size();
        while (to - from > 1 && (isSite(parts.get(to - 1)) || to - from > 2 && isShort(parts.get(to - 1)))) {
            to--;
        }
        while (to - from > 2 && isSite(parts.get(from)) || to - from > 1 && isEndOfPageTitle(parts.get(from))) {
            from++;
        }
        boolean hasSections = from == 0 && to < parts.size() && parts.size() > 2 && parts.get(0).indexOf(' ') > 0;
        if (hasSections && SECTION_MARKS.contains(marks.get(0)) && marks.stream().allMatch(marks.get(0)::equals)) {
            to = 1;
        }
        if (from == 0 && to == parts.size() && to > 1 && (marks.get(to - 2).equals(" | ")
                && parts.get(to - 1).split(" ").length <= 5 || isShort(parts.get(to - 1))
                && parts.get(to - 1).length() < clean.length() / 2)) {
            to--;
        }
        StringBuilder out = new StringBuilder(parts.get(from));
        for (int i = from + 1; i < to; i++) {
            out.append(marks.get(i - 1)).append(parts.get(i));
        }
        return withoutSuffix(out.toString());
    }

    /** A title without the site's name where that stands before it, with a mark but without spaces. */
    private String withoutPrefix(String title) {
        int at = site == null || !title.startsWith(site) ? title.length() : site.length();
        boolean isMark = at > 1 && at < title.length() - 1 && ":-–—|".indexOf(title.charAt(at)) >= 0;
        return isMark && title.indexOf(' ', at + 2) > 0 ? title.substring(at + 1).strip() : title;
    }

    /** Whether the title element ends with this part, as with the name of the site, when a title that is said elsewhere begins with it. */
    private boolean isEndOfPageTitle(String part) {
        List<String> parts = new ArrayList<>();
        split(pageTitle == null ? "" : pageTitle, parts, new ArrayList<>());
        return parts.size() > 1 && parts.get(parts.size() - 1).equals(part) && !parts.get(0).equals(part);
    }

    /**
     * A title without the site's name that stands behind the page's heading, and without the word that WordPress puts behind a category.
     */
    private String withoutSuffix(String title) {
        for (int i = 0; i < headings.size(); i++) {
            String words = headingWords.get(i);
            boolean begins = tree.tag(headings.get(i)).equals("h1") && title.startsWith(words + " ");
            if (begins && isSite(title.substring(words.length()).strip())) {
                return words;
            }
        }
        return title.endsWith(ARCHIVES) && title.length() > ARCHIVES.length() ? title.substring(0, title.length() - ARCHIVES.length())
                : title;
    }

    /** The part of a title that stands as a heading on the page; null when none does. */
    private String partInHeading(String title, List<String> parts) {
        for (String part : parts) {
            int at = headingWords.indexOf(part);
            boolean isLong = part.length() * 3 > title.length() || part.length() >= LONG_PART && title.startsWith(part);
            boolean isHeading = at >= 0 && (isLong || tree.tag(headings.get(at)).equals("h1"));
            if (isHeading && !isSite(part)) {
                return part;
            }
        }
        for (int i = 0; i < headings.size(); i++) {
            String words = headingWords.get(i);
            int at = tree.tag(headings.get(i)).equals("h1") ? title.indexOf(words) : -1;
            boolean isPart = at == 0 && startsMark(title, words.length()) || at > 0 && at + words.length() == title.length()
                    && !isSite(words);
            if (isPart) {
                return words;
            }
        }
        return null;
    }

    private static void split(String title, List<String> parts, List<String> marks) {
        int start = 0;
        for (int at = 0; at < title.length(); at++) {
            for (String mark : TITLE_MARKS) {
                if (title.startsWith(mark, at) && at > start && !isFraction(title, at + mark.length() - 2)) {
                    parts.add(title.substring(start, at).strip());
                    marks.add(mark);
                    start = at + mark.length();
                    at = start - 1;
                    break;
                }
            }
        }
        parts.add(title.substring(start).strip());
    }

    /** Whether a stroke stands before a number, as in {@code 2026 / 2027}. */
    private static boolean isFraction(String title, int stroke) {
        return title.charAt(stroke) == '/' && stroke + 2 < title.length() && Character.isDigit(title.charAt(stroke + 2));
    }

    private static boolean startsMark(String title, int at) {
        for (String mark : TITLE_MARKS) {
            if (title.startsWith(mark, at)) {
                return true;
            }
        }
        return false;
    }

    /** Up to four words, as names of sites are. */
    private static boolean isShort(String part) {
        return part.length() <= 30 && part.split(" ").length <= 4;
    }

    /** Whether a text names the site: as its metadata or its address do. */
    boolean isSite(String part) {
        String letters = letters(part);
        if (letters.isEmpty()) {
            return true;
        }
        if (site != null && (letters.equals(letters(site)) || letters.length() > 3 && letters(site).contains(letters))) {
            return true;
        }
        return letters.length() >= 4 && host.contains(letters) || host.length() >= 4 && letters.contains(host) && isShort(part);
    }

    /** The name in a site's address, without what stands before and after it. */
    private static String label(String host) {
        String[] labels = host.split("\\.");
        int last = labels.length - 2;
        boolean isSecondLevel = last > 0 && labels[last].length() <= 3 && labels[last + 1].length() == 2;
        return last < 0 ? "" : labels[isSecondLevel ? last - 1 : last];
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return out.toString();
    }
}
