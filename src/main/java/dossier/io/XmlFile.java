package dossier.io;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Read;
import dossier.text.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads XML whole. Of a feed (RSS 0.9 to 2.0, Atom) each entry is a document, named by its address. Any other file is one: the text of its
 * elements, paragraphs apart; what stands in its header (TEI, NITF) is metadata.
 */
final class XmlFile implements Reads {
    /** Elements that stand for themselves wherever they stand: those of TEI, DocBook, JATS and NITF. */
    private static final Set<String> BLOCKS =
            Set.of("p", "para", "head", "title", "div", "section", "sec", "lg", "list", "item", "listitem", "table", "row", "quote",
            "note", "sp", "speech", "ab", "abstract", "hl1", "hl2", "byline", "block");
    private static final Set<String> LINES = Set.of("l", "lb", "br", "cell", "speaker", "entry");
    /** Elements whose words are their own, even when other elements hold all of them. */
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "para", "head", "title", "l", "ab", "item", "cell", "entry", "hl1", "hl2", "byline");
    private static final Set<String> HEADERS = Set.of("teiHeader", "head", "info", "metadata");
    /** Elements of a header that hold what its text begins with, other than in TEI, which describes the file in prose. */
    private static final Set<String> PROSE = Set.of("p", "para", "abstract");
    private static final String[] BODIES = {"content:encoded", "content", "description", "summary"};
    private static final String[] TITLES = {"article-title", "title", "dc:title", "hl1", "headline"};
    private static final String[] AUTHORS = {"author", "dc:creator", "creator", "byline"};
    private static final String[] DATES = {"date.issue", "pubDate", "date", "dc:date", "published", "issued"};

    private final Bytes bytes;
    private final CharWindow window;
    private final Found found;
    private final Names names;
    private final Limits limits;
    private XmlTree tree;
    private String xml;
    private Source file;
    private int at;
    private int root;
    private boolean isFeed;
    private String outlet;
    private Pieces pieces;

    XmlFile(Bytes bytes, Decoded text, Found found, Names names, Limits limits) {
        this.bytes = bytes;
        this.window = new CharWindow(text.reader());
        this.found = found;
        this.names = names;
        this.limits = limits;
    }

    @Override
    public Read next() {
        if (tree == null) {
            String fault = window.fill(limits.page() + 1)
                    ? "an XML file of more than " + limits.page() + " characters; --from text takes it as plain text"
                    : bytes.damage();
            xml = fault == null ? window.toString() : "";
            open();
            if (fault != null) {
                at = tree.size();
                isFeed = true;
                return new Failure(found.path(), 0, fault);
            }
        }
        while (true) {
            Document piece = pieces == null ? null : pieces.next();
            if (piece != null) {
                return piece;
            }
            Document document = isFeed ? nextEntry() : at++ == 0 ? whole() : null;
            if (document == null) {
                return null;
            }
            pieces = new Pieces(document, document.source().markup() == Markup.HTML ? Integer.MAX_VALUE : limits.piece());
        }
    }

    private void open() {
        tree = XmlTree.parse(xml);
        file = new Source(found.file() == null ? null : found.path(), Markup.TEXT, xml, Anchors.START);
        while (root < tree.size() && tree.isText(root)) {
            root++;
        }
        String name = root < tree.size() ? tree.localName(root) : "";
        isFeed = name.equals("rss") || name.equals("feed") || name.equals("RDF") && tree.find(root, "item") > 0;
        if (isFeed) {
            int title = tree.find(root, "title");
            outlet = title < 0 ? null : tree.words(title);
        }
    }

    // ---- feeds

    private Document nextEntry() {
        while (at < tree.size()) {
            int entry = at++;
            if (!tree.isText(entry) && (tree.localName(entry).equals("item") || tree.localName(entry).equals("entry"))) {
                at = tree.end(entry);
                return entry(entry);
            }
        }
        return null;
    }

    private Document entry(int entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", words(tree.find(entry, "title", "dc:title")));
        int author = tree.find(entry, "dc:creator", "author", "creator");
        int name = author < 0 ? -1 : tree.find(author, "name");
        String said = words(name < 0 ? author : name);
        values.put("author", said == null ? null : MailFields.names(said));
        values.put("date", date(words(tree.find(entry, "pubDate", "published", "dc:date", "issued", "updated"))));
        String url = address(entry);
        values.put("url", url);
        values.put("outlet", outlet);
        String id = url != null ? url : words(tree.find(entry, "guid", "id"));
        return new Document(names.unique(id == null ? found.name() : id), source(body(entry)), Metadata.of(values));
    }

    /** The element that says most of what an entry says; one without words gives way to the next. */
    private int body(int entry) {
        for (String name : BODIES) {
            int body = tree.find(entry, name);
            if (body >= 0 && tree.hasWords(body)) {
                return body;
            }
        }
        return -1;
    }

    private String words(int node) {
        return node < 0 ? null : tree.words(node);
    }

    private static String date(String said) {
        String iso = said == null ? null : MailFields.iso(said);
        return iso == null ? said : iso;
    }

    /** The address that an entry leads to: the text of its link, or where that points when it is no link to something beside. */
    private String address(int entry) {
        for (int i = entry + 1; i < tree.end(entry); i++) {
            if (!tree.isText(i) && tree.name(i).equals("link")) {
                String rel = tree.attribute(i, "rel");
                String href = tree.attribute(i, "href");
                String url = href == null ? tree.words(i) : rel == null || rel.equals("alternate") ? href.replace("&amp;", "&") : null;
                if (url != null) {
                    return url;
                }
            }
        }
        return null;
    }

    /** What an entry says: HTML with its signs written as references, or as elements, or plain text. */
    private Source source(int node) {
        XmlText text = new XmlText(xml, file);
        if (node < 0) {
            return text.source(Markup.TEXT);
        }
        boolean hasElements = false;
        for (int i = node + 1; i < tree.end(node); i++) {
            hasElements |= !tree.isText(i);
        }
        if (hasElements) {
            text.add(tree.start(node), tree.stop(node), true);
            return text.source(Markup.HTML);
        }
        for (int i = node + 1; i < tree.end(node); i++) {
            text.add(tree.start(i), tree.stop(i), tree.isVerbatim(i));
        }
        return text.source(text.hasMarkup() ? Markup.HTML : Markup.TEXT);
    }

    // ---- other files

    private Document whole() {
        int header = header();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", words(said(header, TITLES)));
        values.put("author", words(said(header, AUTHORS)));
        values.put("date", date(header));
        return new Document(names.unique(found.name()), text(header), Metadata.of(values));
    }

    /** The element below the root that says what the file is, with a title of it and no text of its own; -1 when there is none. */
    private int header() {
        for (int i = root + 1; root < tree.size() && i < tree.end(root); i = tree.end(i)) {
            if (!tree.isText(i) && HEADERS.contains(tree.localName(i)) && !isMixed(i) && tree.find(i, TITLES) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The element of the header that has one of some names; without a header only one right below the root speaks of the whole. */
    private int said(int header, String... names) {
        if (header >= 0) {
            return tree.find(header, names);
        }
        int found = root < tree.size() ? tree.find(root, names) : -1;
        return found >= 0 && (tree.parent(found) == root || tree.name(found).equals("article-title")) ? found : -1;
    }

    private String date(int header) {
        int date = said(header, DATES);
        for (String name : date < 0 ? new String[0] : new String[] {"when", "when-iso", "norm", "iso-8601-date"}) {
            if (tree.attribute(date, name) != null) {
                return tree.attribute(date, name);
            }
        }
        return date(words(date));
    }

    /** Whether an element has words of its own, so that the elements in it stand in its lines. */
    private boolean isMixed(int element) {
        for (int i = element + 1; i < tree.end(element); i = tree.end(i)) {
            if (tree.isText(i) && !xml.substring(tree.start(i), tree.stop(i)).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private Source text(int header) {
        XmlText text = new XmlText(xml, file);
        boolean[] mixed = new boolean[tree.size()];
        int[] open = new int[tree.size() + 1];
        int depth = 0;
        boolean[] isLeftOut = leftOut(header);
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.isText(i)) {
                mixed[i] = PARAGRAPHS.contains(tree.localName(i));
            } else if (tree.parent(i) >= 0) {
                mixed[tree.parent(i)] |= !xml.substring(tree.start(i), tree.stop(i)).isBlank();
            }
        }
        for (int i = 0; i <= tree.size(); i++) {
            while (depth > 0 && (i == tree.size() || tree.end(open[depth - 1]) <= i)) {
                gap(text, open[--depth], mixed);
            }
            if (i == tree.size() || isLeftOut[i]) {
                continue;
            }
            if (!tree.isText(i)) {
                gap(text, i, mixed);
                open[depth++] = i;
            } else if (tree.parent(i) >= 0 && mixed[tree.parent(i)]) {
                text.add(tree.start(i), tree.stop(i), tree.isVerbatim(i));
            }
        }
        return text.source(Markup.TEXT);
    }

    /** Of each node whether it is one of the header that is none of the text. */
    private boolean[] leftOut(int header) {
        boolean[] isLeftOut = new boolean[tree.size()];
        boolean hasProse = header >= 0 && !tree.localName(header).equals("teiHeader");
        for (int i = header; header >= 0 && i < tree.end(header); i++) {
            boolean isProse = hasProse && !tree.isText(i) && PROSE.contains(tree.localName(i));
            isLeftOut[i] = !isProse;
            i = isProse ? tree.end(i) - 1 : i;
        }
        return isLeftOut;
    }

    private void gap(XmlText text, int element, boolean[] mixed) {
        String name = tree.localName(element);
        int parent = tree.parent(element);
        if (LINES.contains(name)) {
            text.end("\n");
        } else if (parent < 0 || !mixed[parent] || BLOCKS.contains(name)) {
            text.end("\n\n");
        }
    }
}
