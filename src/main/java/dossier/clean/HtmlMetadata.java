package dossier.clean;

import dossier.text.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page says of itself: JSON-LD first, then its meta tags, then its markup. */
final class HtmlMetadata {
    /** Under which the first of other names is kept that say who wrote, and when it was published. */
    private static final String ANY_AUTHOR = " author";
    private static final String ANY_DATE = " date";
    private static final String OTHER_DATE = " other date";
    private static final String[] TITLES = {"og:title", "twitter:title", "dc.title", "headline"};
    private static final String[] AUTHORS = {"author", "article:author", "article:author_name", "byl", "dc.creator", "dcterms.creator",
            "sailthru.author",
        "parsely-author", "twitter:data1_author", ANY_AUTHOR};
    private static final String[] DATES = {"article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
            "dc.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "sailthru.date", "parsely-pub-date", "article.published",
        "og:article:published_time",
        "publication_date", "ptime", "citation_publication_date", ANY_DATE, OTHER_DATE};

    private static final String[] TITLE_MARKS = {" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", " / "};

    private static final String ARCHIVES = " Archives";
    /** A heading of so many characters that begins the page's title is its title. */
    private static final int LONG_PART = 10;
    private static final int LONGEST_HEADING = 250;
    private static final int HEADINGS = 300;

    private final HtmlTree tree;
    /** The first content of each meta tag by its property, name or itemprop in lower case. */
    private final Map<String, String> metas = new HashMap<>();
    /** The headings of the first three levels, and their words. */
    private final List<Integer> headings = new ArrayList<>();
    private final List<String> headingWords = new ArrayList<>();
    private String pageTitle;
    private String canonical;
    private String address;
    private String language;
    private NumberOrder order;
    private final JsonLd json;
    /** What JSON-LD and meta tags say. */
    private final Metadata said;
    private final Metadata found;

    private HtmlMetadata(HtmlTree tree) {
        this.tree = tree;
        json = JsonLd.of(tree);
        collect();
        order = null;
        said = Metadata.NONE.with("author", first(json.author(), name(meta(AUTHORS)))).with("date", first(day(json.date()), day(meta(DATES))));
        found = read();
    }

    static HtmlMetadata of(HtmlTree tree) {
        return new HtmlMetadata(tree);
    }

    String title() {
        return found.title();
    }

    /** The text as JSON-LD gives it; null when it doesn't. */
    String articleBody() {
        return json.body();
    }

    PageTraits traits(PageBlocks blocks) {
        return new PageTraits(url(), meta("og:type"), json.raw(), blocks);
    }

    private Metadata read() {
        String site = meta("og:site_name");
        String title = first(json.headline(), meta(TITLES), heading(), pageTitle);
        return Metadata.NONE
                .with("title", title == null ? null : withoutSite(title, site))
                .with("author", said.author() != null ? said.author() : author())
                .with("date", said.date() != null ? said.date() : first(time(), PageDates.inUrl(url())))
                .with("lang", lang())
                .with("url", url());
    }

    private static String first(String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private String meta(String... names) {
        for (String name : names) {
            String value = metas.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Reads what the elements of the page say of it, in one walk. */
    private void collect() {
        language = first(tree.attr(0, "lang"), tree.attr(0, "xml:lang"));
        for (int i = 1; i < tree.size(); i++) {
            switch (tree.tag(i)) {
                case "meta" -> meta(i);
                case "title" -> pageTitle = pageTitle == null ? tree.words(i) : pageTitle;
                case "link" -> link(i);
                case "base" -> address = address == null && tree.hasAttr(i, "href") ? tree.attr(i, "href") : address;
                case "h1", "h2", "h3" -> {
                    String words = headings.size() < HEADINGS ? tree.words(i) : "";
                    if (!words.isEmpty()) {
                        headings.add(i);
                        headingWords.add(words);
                    }
                }
                default -> {
                    // Says nothing of the page as a whole.
                }
            }
        }
    }

    private void meta(int node) {
        String content = tree.attr(node, "content").strip();
        for (String key : new String[] {"property", "name", "itemprop"}) {
            String name = tree.attr(node, key).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty()) {
                metas.putIfAbsent(name, content);
                if (name.endsWith(":author") && !content.startsWith("http")) {
                    metas.putIfAbsent(ANY_AUTHOR, content);
                }
                dated(name, content);
            }
        }
    }

    /** Notes the first meta tag whose name speaks of a publication, and the first that speaks of any time but those of changes. */
    private void dated(String name, String content) {
        boolean isTime = name.contains("time") || name.contains("date") || name.contains("created") || name.equals("published") || name.contains("issued")
                || name.contains("pubda");
        boolean isOther = name.contains("modif") || name.contains("updat") || name.contains("expir") || name.contains("valid") || name.contains("revis")
                || name.contains("review") || name.contains("event") || name.contains("start") || name.contains("end") || name.contains("lastmod");
        if (isTime && !isOther && !metas.containsKey(ANY_DATE) && day(content) != null) {
            metas.putIfAbsent(name.contains("publ") || name.contains("pubda") ? ANY_DATE : OTHER_DATE, content);
        }
    }

    private void link(int node) {
        String rel = tree.attr(node, "rel");
        String href = tree.attr(node, "href").strip();
        if (rel.equalsIgnoreCase("canonical") && !href.isEmpty() && canonical == null) {
            canonical = href;
        } else if (address == null && href.startsWith("http") && (rel.equals("alternate") || rel.equals("shortlink") || rel.equals("home"))) {
            address = href;
        }
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
        boolean isTitle = only != null && only.length() <= LONGEST_HEADING && !isSite(only, meta("og:site_name")) && !isNameAtEnd(only);
        return isTitle || pageTitle == null ? only : null;
    }

    /** Whether a heading is only in the last part of the page's title, where the names of sites stand. */
    private boolean isNameAtEnd(String heading) {
        List<String> parts = new ArrayList<>();
        split(pageTitle == null ? "" : pageTitle, parts, new ArrayList<>());
        return parts.size() > 1 && parts.get(parts.size() - 1).contains(heading) && !parts.get(0).contains(heading);
    }

    /** A title without the site's name: the page's heading when it is a part of the title, else the parts that are not the site's name. */
    private String withoutSite(String title, String site) {
        String clean = title.replace('\n', ' ').replace('\u00a0', ' ').strip();
        List<String> parts = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        split(clean, parts, marks);
        if (parts.size() == 1) {
            return withoutSuffix(clean, site);
        }
        String part = partInHeading(clean, parts, site);
        if (part != null) {
            return part;
        }
        int from = 0;
        int to = parts.size();
        while (to - from > 1 && (isSite(parts.get(to - 1), site) || to - from > 2 && isShort(parts.get(to - 1)))) {
            to--;
        }
        while (to - from > 2 && isSite(parts.get(from), site)) {
            from++;
        }
        if (from == 0 && to == parts.size() && to > 1 && (marks.get(to - 2).equals(" | ")
                && parts.get(to - 1).split(" ").length <= 5 || isShort(parts.get(to - 1)) && parts.get(to - 1).length() < clean.length() / 2)) {
            to--;
        }
        StringBuilder out = new StringBuilder(parts.get(from));
        for (int i = from + 1; i < to; i++) {
            out.append(marks.get(i - 1)).append(parts.get(i));
        }
        return withoutSuffix(out.toString(), site);
    }

    /** A title without the site's name that stands behind the page's heading, and without the word that WordPress puts behind a category. */
    private String withoutSuffix(String title, String site) {
        for (int i = 0; i < headings.size(); i++) {
            String words = headingWords.get(i);
            boolean begins = tree.tag(headings.get(i)).equals("h1") && title.startsWith(words + " ");
            if (begins && isSite(title.substring(words.length()).strip(), site)) {
                return words;
            }
        }
        return title.endsWith(ARCHIVES) && title.length() > ARCHIVES.length() ? title.substring(0, title.length() - ARCHIVES.length()) : title;
    }

    /** The part of a title that stands as a heading on the page; null when none does. */
    private String partInHeading(String title, List<String> parts, String site) {
        for (String part : parts) {
            int at = headingWords.indexOf(part);
            boolean isLong = part.length() * 3 > title.length() || part.length() >= LONG_PART && title.startsWith(part);
            boolean isHeading = at >= 0 && (isLong || tree.tag(headings.get(at)).equals("h1"));
            if (isHeading && !isSite(part, site)) {
                return part;
            }
        }
        for (int i = 0; i < headings.size(); i++) {
            String words = headingWords.get(i);
            int at = tree.tag(headings.get(i)).equals("h1") ? title.indexOf(words) : -1;
            if (at == 0 && startsMark(title, words.length()) || at > 0 && at + words.length() == title.length()) {
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

    /** Whether a part of a title names the site: as its metadata or its address do. */
    private boolean isSite(String part, String site) {
        String letters = letters(part);
        if (letters.isEmpty()) {
            return true;
        }
        if (site != null && (letters.equals(letters(site)) || letters.length() > 3 && letters(site).contains(letters))) {
            return true;
        }
        String host = letters(host());
        return letters.length() >= 4 && host.contains(letters) || host.length() >= 4 && letters.contains(host) && isShort(part);
    }

    /** The name in the site's address, without what stands before and after it. */
    private String host() {
        String url = url() != null && url().indexOf("//") >= 0 ? url() : address == null ? "" : address;
        int start = url.indexOf("//");
        if (start < 0) {
            return "";
        }
        int end = url.indexOf('/', start + 2);
        String[] labels = url.substring(start + 2, end < 0 ? url.length() : end).split("\\.");
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

    /** The metadata, with what the lines around the headline say of author and date where metadata proper say nothing. */
    Metadata with(HtmlByline byline) {
        Metadata all = found;
        if (said.author() == null && byline.author() != null) {
            all = all.with("author", byline.author());
        }
        if (said.date() == null && byline.date() != null) {
            all = all.with("date", byline.date());
        } else if (all.date() == null) {
            all = all.with("date", PageDates.find(tree, order()));
        }
        return all;
    }

    /** An author's name; null for an address or a text too long to be a name. */
    private static String name(String value) {
        if (value == null || value.startsWith("http") || value.startsWith("@") || value.length() > 100) {
            return null;
        }
        String name = value.strip();
        return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
    }

    private String author() {
        for (int node : NamedElements.ofAuthors(tree)) {
            if (node >= 0) {
                String text = tree.hasAttr(node, "content") ? tree.attr(node, "content") : tree.words(node);
                Byline byline = Byline.of(text.strip());
                BylineDate date = BylineDate.find(text, 0, order());
                String name = byline != null ? byline.author() : name(date == null ? text : text.substring(0, date.start()));
                if (name != null && Byline.isName(name, true)) {
                    return name;
                }
            }
        }
        return null;
    }

    private String time() {
        for (int node : NamedElements.ofTimes(tree)) {
            String day = node < 0 ? null : first(day(tree.attr(node, "datetime")), day(tree.attr(node, "content")), day(tree.attr(node, "title")),
                    day(tree.words(node)));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private String day(String value) {
        return PageDates.day(value, order());
    }

    /** In which order the digits of dates stand on the page. */
    NumberOrder order() {
        if (order == null) {
            String known = url() != null && url().indexOf("//") >= 0 ? url() : address == null ? "" : address;
            int start = known.indexOf("//") + 2;
            int end = start < 2 ? -1 : known.indexOf('/', start);
            String host = start < 2 ? "" : known.substring(start, end < 0 ? known.length() : end);
            order = NumberOrder.of(language, host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        }
        return order;
    }

    private String lang() {
        String lang = language == null ? "" : language;
        int end = 0;
        while (end < lang.length() && Character.isLetter(lang.charAt(end))) {
            end++;
        }
        return end == 2 || end == 3 ? lang.substring(0, end).toLowerCase(Locale.ROOT) : null;
    }

    private String url() {
        return first(canonical, meta("og:url"));
    }
}
