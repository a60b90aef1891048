package dossier.clean;

import dossier.text.Metadata;
import java.util.HashMap;
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

    private HtmlMetadata(Document page) {
        this.page = page;
        metas = metas(page);
    }

    static Metadata of(Document page) {
        return new HtmlMetadata(page).read();
    }

    private Metadata read() {
        JsonLd json = JsonLd.of(page);
        String site = meta("og:site_name");
        String title = first(json.headline(), meta(TITLES), heading(), page.title());
        return Metadata.NONE
                .with("title", title == null ? null : withoutSite(title, site))
                .with("author", first(json.author(), name(meta(AUTHORS)), author()))
                .with("date", first(day(json.date()), day(meta(DATES)), time()))
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

    /** A title without the site's name: the page's heading when it is a part of the title, else the part that is not the site's name. */
    private String withoutSite(String title, String site) {
        String clean = title.replace('\n', ' ').strip();
        int first = -1;
        int last = -1;
        for (String mark : TITLE_MARKS) {
            int at = clean.indexOf(mark);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
            last = Math.max(last, clean.lastIndexOf(mark));
        }
        if (first < 0) {
            return clean;
        }
        for (Element heading : page.select("h1")) {
            String words = heading.text().strip();
            int at = words.isEmpty() ? -1 : clean.indexOf(words);
            boolean startsPart = at == 0 || at > 0 && clean.charAt(at - 1) == ' ' && at >= first;
            if (startsPart && (at + words.length() == clean.length() || isMark(clean, at + words.length()))) {
                return words;
            }
        }
        String before = clean.substring(0, last).strip();
        String after = clean.substring(clean.indexOf(' ', last + 1)).strip();
        if (site != null && before.equalsIgnoreCase(site.strip())) {
            return after;
        }
        boolean isSite = site != null && after.equalsIgnoreCase(site.strip())
                || clean.startsWith(" | ", last) && after.split(" ").length <= 5 || after.length() * 2 < before.length()
                && after.split(" ").length <= 4;
        return isSite ? before : clean;
    }

    private static boolean isMark(String title, int at) {
        for (String mark : TITLE_MARKS) {
            if (title.startsWith(mark, at)) {
                return true;
            }
        }
        return false;
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
