package dossier.clean;

import dossier.text.Metadata;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a page says of itself: JSON-LD first, then its meta tags, then its markup. */
final class HtmlMetadata {
    /** Under which the first of other names is kept that say who wrote, and when it was published. */
    private static final String ANY_AUTHOR = " author";
    private static final String ANY_DATE = " date";
    private static final String OTHER_DATE = " other date";
    /** So many days apart may be due to zones of time, and to what was written in the night. */
    private static final int ZONES = 2;
    private static final String[] TITLES = {"og:title", "twitter:title", "dc.title", "headline"};
    private static final String[] AUTHORS = {"author", "article:author", "article:author_name", "byl", "dc.creator", "dcterms.creator",
            "sailthru.author",
        "parsely-author", "twitter:data1_author", ANY_AUTHOR};
    private static final String[] DATES = {"article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
            "dc.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "sailthru.date", "parsely-pub-date", "article.published",
        "og:article:published_time",
        "publication_date", "ptime", "citation_publication_date", ANY_DATE, OTHER_DATE};

    private final HtmlTree tree;
    /** The first content of each meta tag by its property, name or itemprop in lower case. */
    private final Map<String, String> metas = new HashMap<>();
    private final PageTitle titles;
    private String canonical;
    private String address;
    private String language;
    private NumberOrder order;
    /** The elements for the author; null before they are asked for. */
    private int[] authors;
    private final JsonLd json;
    /** What JSON-LD and meta tags say. */
    private final Metadata said;
    private final Metadata found;

    private HtmlMetadata(HtmlTree tree) {
        this.tree = tree;
        titles = new PageTitle(tree);
        json = JsonLd.of(tree);
        collect();
        order = null;
        said = Metadata.NONE.with("author", first(json.author(), AuthorName.said(meta(AUTHORS))))
                .with("date", first(day(json.date()), day(meta(DATES))));
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
        return Metadata.NONE
                .with("title", titles.of(first(json.headline(), meta(TITLES)), meta("og:site_name"), host()))
                .with("author", said.author() != null ? said.author() : author(NamedElements.OF_MICRODATA))
                .with("date", said.date())
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
            if (tree.isText(i) || !tree.type(i).is(HtmlTag.SAYS)) {
                continue;
            }
            switch (tree.tag(i)) {
                case "meta" -> meta(i);
                case "link" -> link(i);
                case "base" -> address = address == null && tree.hasAttr(i, "href") ? tree.attr(i, "href") : address;
                case "title", "h1", "h2", "h3" -> titles.note(i);
                default -> {
                    // Says nothing of the page as a whole.
                }
            }
        }
    }

    private void meta(int node) {
        String content = tree.attr(node, "content").strip();
        for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
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
        boolean isTime = name.contains("time") || name.contains("date") || name.contains("created") || name.contains("published")
                || name.contains("issued")
                || name.contains("pubda");
        boolean isOther = name.contains("modif") || name.contains("updat") || name.contains("expir") || name.contains("valid")
                || name.contains("revis")
                || name.contains("review") || name.contains("event") || name.contains("start") || name.contains("end")
                || name.contains("lastmod");
        if (isTime && !isOther && !metas.containsKey(ANY_DATE) && day(content) != null) {
            metas.putIfAbsent(name.contains("publ") || name.contains("pubda") ? ANY_DATE : OTHER_DATE, content);
        }
    }

    private void link(int node) {
        String rel = tree.attr(node, "rel");
        String href = tree.attr(node, "href").strip();
        if (rel.equalsIgnoreCase("canonical") && !href.isEmpty() && canonical == null) {
            canonical = href;
        } else if (address == null && href.startsWith("http")
                && (rel.equals("alternate") || rel.equals("shortlink") || rel.equals("home"))) {
            address = href;
        }
    }

    /** The metadata, with what the lines around the headline say of author and date where metadata proper say nothing. */
    Metadata with(HtmlByline byline) {
        Metadata all = found;
        boolean isSite = found.author() != null && titles.isSite(found.author());
        if (found.author() == null || isSite) {
            String author = first(byline.author(), author(Integer.MAX_VALUE));
            all = author != null && (!isSite || author.indexOf(' ') > 0) ? all.with("author", author) : all;
        }
        return all.with("date", date(byline));
    }

    /**
     * The day of publication: as metadata say it, unless the address or the line below the headline knows better, or as it stands on the
     * page.
     */
    private String date(HtmlByline byline) {
        AddressDate address = AddressDate.of(url());
        if (said.date() != null) {
            return address.replaces(said.date()) ? address.day() : isMoved(byline.stamp(), address) ? byline.stamp() : said.date();
        }
        return address.day() != null ? address.day() : PageDates.find(tree, order(), address, byline.date());
    }

    /**
     * Whether a page shows its readers an earlier day than it tells programs, as the pages of a site do that was moved to another program.
     */
    private boolean isMoved(String stamp, AddressDate address) {
        return stamp != null && address.agrees(stamp) && LocalDate.parse(stamp).plusDays(ZONES).isBefore(LocalDate.parse(said.date()));
    }

    /** What the elements for authors say, the first {@code ways} of them. */
    private String author(int ways) {
        authors = authors == null ? NamedElements.ofAuthors(tree) : authors;
        for (int i = 0; i < Math.min(ways, authors.length); i++) {
            int node = authors[i];
            String name = node < 0 ? null : tree.hasAttr(node, "content") ? AuthorName.said(tree.attr(node, "content"))
                    : AuthorName.in(tree, node);
            if (name != null) {
                return name;
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
            String host = host();
            order = NumberOrder.of(language, host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        }
        return order;
    }

    /** The site's address as far as the page tells it; empty when it doesn't. */
    private String host() {
        String known = url() != null && url().indexOf("//") >= 0 ? url() : address == null ? "" : address;
        int start = known.indexOf("//") + 2;
        int end = start < 2 ? -1 : known.indexOf('/', start);
        return start < 2 ? "" : known.substring(start, end < 0 ? known.length() : end);
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
