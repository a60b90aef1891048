package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Markup;
import dossier.text.Metadata;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {
    private static Metadata of(String head, String body) {
        String text = "<p>" + "A river runs to the sea, and the sea does not fill. ".repeat(20) + "</p>";
        String page = "<html lang=en><head>" + head + "</head><body>" + body + text + "</body></html>";
        return new Cleaner(Set.of()).clean(MessyTexts.document(Markup.HTML, page)).document().metadata();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<title>On rivers - The Mill</title><meta property=og:site_name content='The Mill'>|<h1>The Mill</h1>|On rivers",
        "<title>On rivers / Talk / Mill Stone Forums</title>|<h1>Mill Stone</h1>|On rivers",
        "<meta property=og:title content='The Mill-On deep rivers'><meta property=og:site_name content='The Mill'>||On deep rivers",
        "<title>On rivers {bar} The Mill</title><meta property=og:title content='The Mill {bar} On rivers and seas'>||On rivers and seas",
        "<title>Rivers &amp; seas</title><script type=application/ld+json>{`@type`:`LocalBusiness`,`review`:{`@type`:`Review`,`name`:`Good`}}</script>||Rivers & seas"})
    void theTitleIsWithoutTheNameOfTheSite(String head, String body, String title) {
        String json = head.replace("{bar}", "|").replace('`', '"');
        assertThat(of(json, body == null ? "" : body).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<div class=byline>By <a href=/x>Ann Lee</a><span>Staff Writer</span></div>|Ann Lee",
        "<p><span>By</span><span>Ann Lee</span>, <span>Bo Grey</span> and <span>Cy Moss</span></p>|Ann Lee, Bo Grey, Cy Moss",
        "<p>June 3, 2018 By Ann Lee</p>|Ann Lee",
        "<div>Written by</div><div>Ann Lee</div>|Ann Lee",
        "<p>3 de junio de 2018 - Publicado por Ana Ruiz</p>|Ana Ruiz",
        "<p>di Anna Rossi</p>|Anna Rossi",
        "<p>Door handles of brass</p>|",
        "<div class=post__author-name>Ann Lee</div>|Ann Lee",
        "<div class=post-author>Ann Lee@annlee</div>|Ann Lee",
        "<p>3 June 2018</p><p>by annlee</p>|annlee",
        "<p><a href=/author/ann-lee>Ann Lee</a></p>|Ann Lee",
        "<p><a href=/team/>Learn More</a> <a href=/people/us>About Us</a></p>|",
        "<p>Photo by Ann Lee</p>|",
        "<div itemprop=author itemscope><meta itemprop=name content='Ann Lee'></div>|Ann Lee",
        "<div itemtype=http://schema.org/Review itemscope><span itemprop=author>Ann Lee</span></div>|"})
    void theAuthorIsNamedWithoutWhatStandsBeside(String line, String author) {
        assertThat(of("<title>On rivers</title>", "<h1>On rivers</h1>" + line).author()).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ANN LEE, AP Sports Writer|ANN LEE", "By Ann Lee|Ann Lee", "Ann Lee, MS, RD|Ann Lee, MS, RD", "https://example.org/ann|",
                "@annlee|"})
    void whatMetadataSayOfTheAuthorIsCutToTheName(String said, String author) {
        assertThat(of("<meta name=author content='" + said + "'>", "").author()).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/2018/06/03/x, 2018-06, 2018-06-03", "https://example.org/a-2018-06-03.html, 2018-06, 2018-06-03",
        "https://example.org/20180603/x, 2018-06, 2018-06-03", "https://example.org/2018/06/x, 2018-06,", "https://example.org/2018/x,,",
        "https://example.org/event/2018/06/03,,", "https://example.org/id/20189999,,", "https://example.org/1204/06/03/x,,",
        "/2018/6/3/x, 2018-06, 2018-06-03"})
    void addressesHaveDates(String address, String month, String day) {
        assertThat(AddressDate.of(address)).isEqualTo(new AddressDate(month, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<div id=f>This page was last edited on 12 March 2019, at 10:11 (UTC).</div>|",
        "<p>Last Updated: 11/11/2011</p><p>Published 3 June 2009</p>|2009-06-03",
        "<footer>Last Updated: 11/11/2011, Privacy</footer>|",
        "<footer>Copyright 2003-2023 The Mill. Founded 3 May 2003</footer>|",
        "<div class=date><span>Sep</span><span>22</span><span>2014</span></div>|2014-09-22",
        "<p class=date>\u0627\u0644\u062e\u0645\u064a\u0633 3 \u0645\u0627\u064a\u0648 2018 - 10:20</p>|2018-05-03",
        "<p class=date>12. studenoga 2018.</p>|2018-11-12", "<p>Rabu, 13 Maret 2019 10:05 WIB</p>|2019-03-13",
        "<p>Oppdatert 6. mai 2018. Publisert: 3. mai 2018 10:20</p>|2018-05-03",
        "<meta http-equiv=last-modified content='Mon, 05 Jan 2015 10:00:00 GMT'>|",
        "<meta property=article:modified_time content=2015-01-05T10:00:00Z>|",
        "<script type=application/ld+json>{`@type`:`Article`,`dateModified`:`2015-01-05`}</script>|",
        "<p>\u6700\u540e\u66f4\u65b0\uff1a2019\u5e747\u670831\u65e5</p>|",
        "<meta http-equiv=last-modified content=2015-01-05><meta name=published_at content=1517400000>|2018-01-31",
        "<span class=timeago title=2016-03-21T12:00:00Z>2 years ago</span>|2016-03-21",
        "<p>First published on Fri 2 Sep 2022. Last modified on Mon 5 Sep 2022</p>|2022-09-02",
        "<h2>2</h2><p>x</p><p>A long day.</p><p>y</p><p>z</p><p>\u2014 Ann Lee, June 12th, 2012</p>|2012-06-12"})
    void theDayOfPublicationIsFoundInLines(String lines, String date) {
        String body = "<h1>On rivers</h1><p>" + "They rise in the hills, and nobody counts them there. ".repeat(9) + "</p>" + lines;
        assertThat(of("<title>On rivers</title>", body).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-06-12|<p>November 2, 2022</p>|2022-11-02", "2025-06-12|<p>Updated November 2, 2022</p>|2025-06-12",
                "2025-06-12|<p>June 11, 2025</p>|2025-06-12",
        "2025-06-12|<p>July 3, 2026</p>|2025-06-12", "2025-06-12|<p>He came on November 2, 2022, and left.</p>|2025-06-12"})
    void aPageThatWasMovedKeepsTheDayThatItShows(String said, String line, String date) {
        String json = "<title>On rivers</title><script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"On rivers\",\"datePublished\":\"" + said + "\"}</script>";
        assertThat(of(json, "<h1>On rivers</h1>" + line).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"<h2>Article by</h2><div>Ann Lee</div>|Ann Lee",
                    "<h2>Article by</h2><div>Ann Lee</div><h2>Article by</h2><div>Bo Grey</div>|"})
    void theAuthorMayBeNamedBelowTheText(String below, String author) {
        String text = "<p>" + "A river runs to the sea, and the sea does not fill. ".repeat(20) + "</p>";
        assertThat(of("<title>On rivers</title>", "<h1>On rivers</h1>" + text.repeat(4) + below).author()).isEqualTo(author);
    }
}
