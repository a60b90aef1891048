package dossier.clean;

import dossier.text.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: JSON-LD first, then its meta tags, then its markup. */
final class HtmlMetadata {
    private static final String[] TITLES = {"og:title", "twitter:title", "dc.title", "headline"};
    private static final String[] AUTHORS = {"author", "article:author", "article:author_name", "byl", "dc.creator", "dcterms.creator",
            "sailthru.author",
        "parsely-author", "twitter:data1_author"};
    private static final String[] DATES = {"article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
            "dc.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "sailthru.date", "parsely-pub-date", "article.published",
        "og:article:published_time",
        "publication_date", "ptime", "citation_publication_date"};

    private static final String[] TITLE_MARKS = {" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • "};

    private final Document page;
    private final Map<String, String> metas;
    private final JsonLd json;
    /** What JSON-LD and meta tags say. */
    private final Metadata said;
    private final Metadata found;

    private HtmlMetadata(Document page) {
        this.page = page;
        metas = metas(page);
        json = JsonLd.of(page);
        said = Metadata.NONE.with("author", first(json.author(), name(meta(AUTHORS)))).with("date", first(day(json.date()), day(meta(DATES))));
        found = read();
    }

    static HtmlMetadata of(Document page) {
        return new HtmlMetadata(page);
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
        String title = first(json.headline(), meta(TITLES), heading(), page.title());
        return Metadata.NONE
                .with("title", title == null ? null : withoutSite(title, site))
                .with("author", first(json.author(), name(meta(AUTHORS)), author()))
                .with("date", first(day(json.date()), day(meta(DATES)), time(), dayInUrl(url())))
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

    /** The first content of each meta tag by its property, name or itemprop in lower case. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String key : new String[] {"property", "name", "itemprop"}) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }

    private String heading() {
        Element heading = page.selectFirst("h1");
        return heading == null || page.select("h1").size() > 1 || heading.text().length() > 250 ? null : heading.text();
    }

    /** A title without the site's name: the page's heading when it is a part of the title, else the parts that are not the site's name. */
    private String withoutSite(String title, String site) {
        String clean = title.replace('\n', ' ').replace('\u00a0', ' ').strip();
        List<String> parts = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        split(clean, parts, marks);
        if (parts.size() == 1) {
            return clean;
        }
        for (Element heading : page.select("h1, h2, h3")) {
            String words = heading.text().strip();
            int from = parts.indexOf(words);
            if (from >= 0 && !isSite(words, site) && (heading.normalName().equals("h1") || words.length() * 3 > clean.length())) {
                return words;
            }
        }
        for (Element heading : page.select("h1")) {
            String words = heading.text().strip();
            int at = words.isEmpty() ? -1 : clean.indexOf(words);
            if (at == 0 && startsMark(clean, words.length()) || at > 0 && at + words.length() == clean.length()) {
                return words;
            }
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
        return out.toString();
    }

    private static void split(String title, List<String> parts, List<String> marks) {
        int start = 0;
        for (int at = 0; at < title.length(); at++) {
            for (String mark : TITLE_MARKS) {
                if (title.startsWith(mark, at) && at > start) {
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
        String url = url() == null ? "" : url();
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

    /** The day in an address such as {@code /2019/07/31/}; null when there is none. */
    private static String dayInUrl(String url) {
        for (int at = url == null ? -1 : url.indexOf("/20"); at >= 0; at = url.indexOf("/20", at + 1)) {
            if (url.length() >= at + 11 && url.charAt(at + 5) == '/' && url.charAt(at + 8) == '/') {
                BylineDate date = BylineDate.find(url.substring(at + 1, at + 11).replace('/', '-'), 0);
                if (date != null) {
                    return date.iso();
                }
            }
        }
        return null;
    }

    /** The metadata, with what the lines around the headline say of author and date where metadata proper say nothing. */
    Metadata with(HtmlByline byline) {
        Metadata all = found;
        if (said.author() == null && byline.author() != null) {
            all = all.with("author", byline.author());
        }
        if (said.date() == null && byline.date() != null) {
            all = all.with("date", byline.date());
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
        for (String query : new String[] {"[itemprop=author] [itemprop=name]", "[itemprop=author]", "a[rel=author]", ".author-name",
                ".byline-name", ".byline a",
            ".author a", ".byline", ".author"}) {
            Element element = page.selectFirst(query);
            if (element != null) {
                String text = element.hasAttr("content") ? element.attr("content") : element.text();
                Byline byline = Byline.of(text.strip());
                String name = byline != null ? byline.author() : name(text.strip());
                if (name != null && Byline.isName(name, true)) {
                    return name;
                }
            }
        }
        return null;
    }

    private String time() {
        for (String query : new String[] {"[itemprop=datePublished]", "time[pubdate]", "time.published", "time.entry-date",
                "article time[datetime]", "time[datetime]",
            ".published", ".post-date", ".entry-date", ".date"}) {
            Element element = page.selectFirst(query);
            if (element != null) {
                String day = first(day(element.attr("datetime")), day(element.attr("content")), day(element.text()));
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** The day of a date however written; null when there is none in it. */
    private static String day(String value) {
        if (value == null) {
            return null;
        }
        BylineDate date = BylineDate.find(value.strip(), 0);
        return date == null ? null : date.iso();
    }

    private String lang() {
        Element html = page.selectFirst("html");
        String lang = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"), "");
        lang = lang == null ? "" : lang;
        int end = 0;
        while (end < lang.length() && Character.isLetter(lang.charAt(end))) {
            end++;
        }
        return end == 2 || end == 3 ? lang.substring(0, end).toLowerCase(Locale.ROOT) : null;
    }

    private String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return first(canonical == null ? null : canonical.attr("href"), meta("og:url"));
    }
}
