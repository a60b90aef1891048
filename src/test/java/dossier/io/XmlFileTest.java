package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFileTest {
    private static final String RSS =
            "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>The Herald</title><link>https://h.example/</link>";

    private static List<Document> documents(String xml) {
        return Reading.documents(Reading.input(null, xml));
    }

    // ---- feeds

    @Test
    void entriesOfRssAreDocuments() {
        List<Document> documents =
                documents(RSS + "<item><title>A &amp; B</title><link>https://h.example/a</link><dc:creator>Ann Roe</dc:creator>"
                + "<pubDate>Fri, 29 Jun 2018 10:00:00 +0200</pubDate><description>Short.</description>\n"
                + "<content:encoded><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></content:encoded></item>\n"
                + "<item><title>B</title><guid>b1</guid><author>b@h.example (Bob)</author><description>&lt;b&gt;Bold&lt;/b&gt; it was.</description></item>"
                + "<item><description>Plain it was.</description></item></channel></rss>");
        assertThat(documents).extracting(Document::name).containsExactly("https://h.example/a", "b1", "stdin");
        assertThat(documents).extracting(Document::text)
                .containsExactly("<p>One.</p><p>Two &amp; three.</p>", "<b>Bold</b> it was.", "Plain it was.");
        assertThat(documents).extracting(d -> d.source().markup()).containsExactly(Markup.HTML, Markup.HTML, Markup.TEXT);
        Metadata first = documents.get(0).metadata();
        assertThat(first.title()).isEqualTo("A & B");
        assertThat(first.author()).isEqualTo("Ann Roe");
        assertThat(first.date()).isEqualTo("2018-06-29T10:00:00+02:00");
        assertThat(first.url()).isEqualTo("https://h.example/a");
        assertThat(first.text("outlet")).isEqualTo("The Herald");
        assertThat(documents.get(1).metadata().author()).isEqualTo("Bob");
        assertThat(documents.get(0).place(0).line()).isEqualTo(3);
        assertThat(documents.get(1).place(0).line()).isEqualTo(4);
    }

    @Test
    void entriesOfAtomAreDocuments() {
        List<Document> documents = documents("<feed xmlns='http://www.w3.org/2005/Atom'><title>H</title><link href='https://h.example/'/>"
                + "<entry><title>A</title><link rel='enclosure' href='x.mp3'/><link rel='alternate' href='https://h.example/a?x=1&amp;y=2'/>"
                + "<updated>2019-01-01</updated><published>2018-06-29T10:00:00Z</published><author><name>Ann Roe</name><uri>u</uri></author>"
                + "<content type='xhtml'><div><p>One.</p></div></content></entry>"
                + "<entry><id>2</id><updated>2018-06-30</updated><summary>Two it was.</summary></entry></feed>");
        assertThat(documents).extracting(Document::name).containsExactly("https://h.example/a?x=1&y=2", "2");
        assertThat(documents).extracting(Document::text).containsExactly("<div><p>One.</p></div>", "Two it was.");
        assertThat(documents).extracting(d -> d.metadata().author()).containsExactly("Ann Roe", null);
        assertThat(documents).extracting(d -> d.metadata().date()).containsExactly("2018-06-29T10:00:00Z", "2018-06-30");
    }

    @Test
    void aFeedMayHaveAnyNumberOfEntriesInCharacterData() {
        StringBuilder items = new StringBuilder(RSS);
        for (int i = 0; i < 300; i++) {
            items.append("<item><title><![CDATA[T & ").append(i).append("]]></title><description><![CDATA[D &amp; ").append(i)
                    .append("]]></description></item>\n");
        }
        List<Document> documents = documents(items + "</channel></rss>");
        assertThat(documents).hasSize(300);
        for (int i = 0; i < 300; i++) {
            assertThat(documents.get(i).metadata().title()).isEqualTo("T & " + i);
            assertThat(documents.get(i).text()).isEqualTo("D &amp; " + i);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<content:encoded>All.</content:encoded><description>Short.</description>|All.",
        "<description>Short.</description><content:encoded><![CDATA[]]></content:encoded>|Short.",
        "<content:encoded> <p> </p> </content:encoded><description/><summary>Summed up.</summary>|Summed up.",
        "<content:encoded/><description> </description>|''"})
    void anEntrySaysWhatHasWords(String body, String text) {
        assertThat(documents(RSS + "<item><title>T</title>" + body + "</item></channel></rss>")).extracting(Document::text)
                .containsExactly(text);
    }

    // ---- other texts

    static List<Arguments> texts() {
        return List.of(
                arguments("<TEI><teiHeader><title>T</title><author>Ann</author><date when=\"1848-03-01\">1 March</date></teiHeader><text><body><head>I</head>"
                        + "<p>We <hi>saw</hi> it.</p><p>And <date when=\"1849\">so</date> on.</p></body></text></TEI>", "T", "Ann",
                        "1848-03-01",
                        "I / We saw it. / And so on."),
                arguments("<nitf><head><title>T</title><docdata><date.issue norm=\"20180629T10\"/></docdata></head><body><body.head><hedline><hl1>H</hl1></hedline>"
                        + "</body.head><body.content><block><p>One.</p><p>Two.</p></block></body.content></body></nitf>", "T", null,
                        "20180629T10",
                        "H / One. / Two."),
                arguments("<article><title>T</title><sec><title>S</title><para>One.</para></sec></article>", "T", null, null,
                "T / S / One."),
                arguments("<article><front><article-title>T</article-title></front><body><sec><title>S</title><p>One.</p></sec></body></article>", "T", null,
                        null, "T / S / One."),
                arguments("<catalog><book><author>Ann</author><title>A</title></book><book><author>Bob</author><title>B</title></book></catalog>", null, null,
                        null, "Ann / A / Bob / B"),
                arguments("<doc><p><i>All</i> <b>inside</b></p></doc>", null, null, null, "All inside"),
                arguments("<doc>a &lt;b&gt; &#233;&#xE9; &eacute; &amp;amp; &#0; &#xD800; &#x;<![CDATA[<&amp;>]]></doc>", null, null, null,
                        "a <b> éé &eacute; &amp; &#0; &#xD800; &#x;<&amp;>"),
                arguments("<!DOCTYPE doc [<!ENTITY e \"x > y\">]><doc a='1 > 0'><!-- <p>no</p> --><p>One.</p><?php no ?><p/></doc>", null,
                null, null, "One."),
                arguments("<lg><l>One,</l><l>two.</l></lg>", null, null, null, "One, / two."),
                arguments("<doc><p>Never closed<p>and 1 < 2</doc>", null, null, null, "Never closed / and 1 < 2"),
                arguments("<article><head><title>T</title><p>The <b>lead</b>.</p></head><body><p>One.</p></body></article>", "T", null,
                        null, "The lead. / One."),
                arguments("<article><info><title>T</title><author>Ann</author>"
                        + "<abstract><title>In short</title><para>It holds.</para></abstract><date>2018</date></info>"
                        + "<para>One.</para></article>", "T", "Ann", "2018", "In short / It holds. / One."),
                arguments("<TEI><teiHeader><title>T</title><p>Made from a print.</p></teiHeader><text><p>One.</p></text></TEI>", "T", null,
                        null, "One."),
                arguments("<doc><p class=\"x>One, \"said\" so.</p><p>It isn't two.</p></doc>", null, null, null,
                        "One, \"said\" so. / It isn't two."),
                arguments("<doc><p class='x>One.</p><p title=\"a > b\" class='y'>Two isn't one.</p></doc>", null, null, null,
                        "One. / Two isn't one."),
                arguments("<doc><p>One.</p><p class='x>Two.", null, null, null, "One. / Two."),
                arguments("<!DOCTYPE doc><doc><!a><![b>One.<!c [>]>Two.<![d>Three.</doc>", null, null, null, "Two.Three."),
                arguments("", null, null, null, ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextOfElementsIsRead(String xml, String title, String author, String date, String text) {
        Document document = documents("<?xml version='1.0'?>\n" + xml).get(0);
        assertThat(document.text().strip().replaceAll("\\n+", " / ")).isEqualTo(text);
        assertThat(document.metadata().title()).isEqualTo(title);
        assertThat(document.metadata().author()).isEqualTo(author);
        assertThat(document.metadata().date()).isEqualTo(date);
    }

    @Test
    void placesAreThoseOfTheFile() {
        Document document = documents("<?xml version='1.0'?>\n<doc>\n<p>a &amp; b</p></doc>").get(0);
        int b = document.text().indexOf('b');
        assertThat(document.place(b).line()).isEqualTo(3);
        assertThat(document.place(b).column()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"<?xml version='1.0'?><!DOCTYPE html><html><p>One.</p></html>", "<?xml version='1.0'?>\n<html xmlns='x'><p>One.</p></html>"})
    void aPageIsHtml(String page) {
        assertThat(documents(page)).extracting(d -> d.source().markup()).containsExactly(Markup.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?> is the first line of the file.\n\nIt is <b>no</b> XML.",
        "<?xml version='1.0'?>\n<-- 1 < 2 -->", "<?xml version='1.0' is how it begins."})
    void aDeclarationIsNoXml(String text) {
        assertThat(documents(text)).extracting(Document::text).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?><!-- c --><!DOCTYPE d><d>x</d>", "\n<?xml version='1.0'?>\n<_d>x</_d>",
        "<?xml version='1.0'?><?pi x?><\u00e9>x</\u00e9>"})
    void aDeclarationAndAnElementAreXml(String text) {
        assertThat(documents(text)).extracting(d -> d.text().strip()).containsExactly("x");
    }

    @Test
    void anythingIsReadInTime() {
        Random random = new Random(2);
        String[] pieces = {"<", ">", "<p>", "</p>", "<a b='", "'", "<![CDATA[", "]]>", "<!--", "-->", "&", "&amp;", "<item>", "</item>",
                "<!DOCTYPE [", "<?", "?>",
            "/>", "x", " ", "\n", "<title>", "<teiHeader>", "<rss>"};
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Document document : Reading.documents(Reading.input(Kind.XML, text.toString()))) {
                document.place(document.text().length());
            }
        }
        for (String part : List.of("<a>", "<a", "</a>", "<head>", "<item><title>", "<!--", "<p>x ", "&", " <lb/>", "<!a>",
                "<![a>", "<![a", "<a b='x>y ")) {
            assertThat(Reading.input(Kind.XML, "<a>" + part.repeat(200_000))).isNotNull();
            assertThat(Reading.input(Kind.XML, "<rss>" + part.repeat(100_000))).isNotNull();
        }
    }
}
