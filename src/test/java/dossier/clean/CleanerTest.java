package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private static final Cleaner CLEANER = new Cleaner(Set.of());
    private static final String PROSE = "The council met on Tuesday to talk about the new bridge over the river, and nobody in the hall was"
            + " surprised that it would cost more than planned. The mayor said that work would go on, whatever the weather did, until it was done.";
    private static final String ARTICLE = PROSE + "\n\n" + PROSE;

    private static String clean(String text) {
        return CLEANER.clean(MessyTexts.document(text)).document().text();
    }

    @Test
    void whatStandsInAFenceStaysAsItIs() {
        String code = "```python\n# a *comment* [of](its)\n\nif x:\n    y = a_b_c * 2 \\* 3\n## more\n> out\nRead more...\n```";
        String text = ARTICLE + "\n\n" + code + "\n\n" + PROSE;
        assertThat(clean(text)).isEqualTo(text);
        Document markdown = CLEANER.clean(MessyTexts.document(Markup.MARKDOWN, "# A *title*\n\n" + text)).document();
        assertThat(markdown.text()).isEqualTo("A title\n\n" + text);
        assertThat(clean(markdown.text())).isEqualTo(markdown.text());
        assertThat(CLEANER.clean(MessyTexts.document(text)).blocks()).extracting(Block::rule).contains("fenced-code");
    }

    @Test
    void codeHasNoWhiteSpaceAtTheEndsOfItsLines() {
        assertThat(clean(ARTICLE + "\n\n```\n# a  \n\t\n\n\n    b\t\n```\n\n" + PROSE))
                .isEqualTo(ARTICLE + "\n\n```\n# a\n\n    b\n```\n\n" + PROSE);
    }

    @Test
    void aFenceAroundPlainWordsGoes() {
        assertThat(clean(ARTICLE + "\n\n```\nplain words here\n```\n\n" + PROSE)).isEqualTo(ARTICLE + "\n\nplain words here\n\n" + PROSE);
        assertThat(clean(ARTICLE + "\n\n```\n# never closed\n\n" + PROSE)).contains("```");
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"See also: grep(1)", "See also: sort(1), uniq(1p) and the pages of the tools that go with them", "Related: Westport",
        "See also: filters", "See also\n\ngrep(1), sed(1)", "SEE ALSO\n     grep(1), sed(1)"})
    void whatAManualRefersToStays(String line) {
        for (String text : List.of(ARTICLE + "\n\n" + line + "\n\n" + PROSE, ARTICLE + "\n\n" + line)) {
            assertThat(clean(text).replace("\n", " ")).contains(line.replaceAll("\\s+", " ").replace("See also grep", "See also  grep"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Facebook Twitter", "Facebook | Twitter | WhatsApp", "Facebook\nTwitter E-Mail", "Facebook\n\nPinterest"})
    void theServicesBelowAShareLineGoWithIt(String services) {
        assertThat(clean(ARTICLE + "\n\nShare this:\n" + services)).isEqualTo(ARTICLE);
        assertThat(clean(ARTICLE + "\n\nShare this:\n" + services + "\n\n" + PROSE)).isEqualTo(ARTICLE + "\n\n" + PROSE);
        assertThat(clean(ARTICLE + "\n\nShare this:\nFacebook has said nothing\n\n" + PROSE)).contains("Facebook has said nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Carry me home, my love,\nThe mill is under the tree.\n\nCarry me home, my love,\nThe boats are out on the bay.",
        "The river runs down to the sea,\nAnd carry me home, my love.\nThe mill is under the tree,\nAnd carry me home, my love.\n\nThe boats are out,\n"
                + "And carry me home, my love."})
    void aRefrainAboveTheTextIsNoRepeatedHeadline(String song) {
        String text = "The Ballad of the Bridge\n\n" + song + "\n\n" + ARTICLE;
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aMessageKeepsItsShortLines() {
        String text = "Bob,\n\n" + PROSE
                + "\n\nBest\nJane\n\n-- \nJane Doe\nThe Westport Herald\n+44 20 1234 5678\n\nOn Fri, Bob Roe wrote:\n\n> Jane,\n>\n"
                + "> what does it cost?\n> > Who pays for the bridge?\n> Bob";
        Document document = CLEANER.clean(MessyTexts.document(Markup.MESSAGE, text)).document();
        assertThat(document.text()).isEqualTo("Bob,\n\n" + PROSE + "\n\nBest\nJane\n\nJane Doe\nThe Westport Herald\n+44 20 1234 5678\n\n"
                + "On Fri, Bob Roe wrote:\n\nJane,\n\nwhat does it cost?\nWho pays for the bridge?\nBob");
        assertThat(CLEANER.clean(document).document().text()).isEqualTo(document.text());
    }

    @Test
    void aHeadlineThatStandsThereTwiceIsDroppedOnce() {
        assertThat(clean("New bridge will cost more\nWestport\n\nNew bridge will cost more\n\n" + ARTICLE))
                .isEqualTo("New bridge will cost more\nWestport\n\n" + ARTICLE);
    }

    @Test
    void theRowsOfATableStandOnLinesOfTheirOwn() {
        String cell = " | the votes of the district as they were counted on the evening of Tuesday | ";
        String rows = "| District | Votes |\n|---|---:|\n| North | 1,200 |\n| South" + cell + "|\n| East" + cell + "|";
        String table = rows.replace("|---|---:|\n", "");
        assertThat(clean(ARTICLE + "\n\n" + rows + "\n\n" + PROSE)).isEqualTo(ARTICLE + "\n\n" + table + "\n\n" + PROSE);
        String bare = "North" + cell + "1\nSouth" + cell + "2\nEast" + cell + "3";
        assertThat(clean(ARTICLE + "\n\n" + bare + "\n\n" + PROSE)).isEqualTo(ARTICLE + "\n\n" + bare + "\n\n" + PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"See also: Section 4 on late payments", "See also: Appendix B", "Siehe auch: \u00A7 12 des Vertrags",
                    "Voir aussi : chapitre 3"})
    void aReferenceToAPartOfTheSameTextStays(String line) {
        assertThat(clean(ARTICLE + "\n\n" + line + "\n\n" + PROSE)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"See also: Ten trees to plant", "Related: Table manners of the rich", "Read more: A chapter ends in Westport"})
    void aReferenceToAnotherTextGoes(String line) {
        assertThat(clean(ARTICLE + "\n\n" + line + "\n\n" + PROSE)).doesNotContain(line);
    }

    @Test
    void theFirstLineOfAllIsAHeadlineThoughItSaysHowLongAgo() {
        assertThat(clean("One Year Ago\n\n" + ARTICLE)).startsWith("One Year Ago\n");
        assertThat(clean("A Bridge for Westport\n\nan hour ago\n\n" + ARTICLE)).startsWith("A Bridge for Westport\n\nThe council");
        assertThat(clean("2 hours ago\n\nA Bridge for Westport\n\n" + ARTICLE)).startsWith("A Bridge for Westport\n");
    }

    static Stream<Path> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cleaningTwiceIsCleaningOnce(Path seed) throws IOException {
        for (Set<Part.Kind> keep : List.of(Set.<Part.Kind>of(), EnumSet.allOf(Part.Kind.class))) {
            Cleaner cleaner = new Cleaner(keep);
            String text = Files.readString(seed);
            String once = cleaner.clean(MessyTexts.document(text)).document().text();
            assertThat(cleaner.clean(MessyTexts.document(once)).document().text()).isEqualTo(once);
            assertThat(cleaner.clean(MessyTexts.document(text.replace("\n", "\r\n"))).document().text()).isEqualTo(once);
        }
    }

    @Test
    void aCleanDocumentComesBackAsItIs() {
        Document document = MessyTexts.document("Share \n\n\n[x](#)").cleaned();
        assertThat(CLEANER.clean(document).document()).isSameAs(document);
    }

    @Test
    void plainProseStaysByteForByte() {
        assertThat(clean(ARTICLE)).isEqualTo(ARTICLE);
        String odd = "They call it the u.$. army, and amerikan nSairoonow work; see http://example.org/a_b_c and foo_bar_baz, 2*3*4, C:\\dir and [sic].";
        assertThat(clean(odd)).isEqualTo(odd);
    }

    @Test
    void wrappedLinesBecomeParagraphsAndVerseStays() {
        String wrapped = "The council met on Tuesday to talk about the new\nbridge over the river, and nobody in the hall was\n"
                + "surprised that it would cost more than had been\nplanned by the inter-\nnational board.";
        assertThat(clean(wrapped))
                .isEqualTo("The council met on Tuesday to talk about the new bridge over the river, and nobody in the hall was"
                + " surprised that it would cost more than had been planned by the international board.");
        String verse = "Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,\nCould frame thy fearful symmetry?";
        assertThat(clean(verse)).isEqualTo(verse);
        String list = "- 24 issues per year\n- a print edition\n- audio for all articles";
        assertThat(clean(list)).isEqualTo(list);
    }

    @Test
    void aHyphenAtALinesEndGoesUnlessTheWordHasOneElsewhere() {
        String wrapped = "It was said that all of the old and well-known inter-\nnational boards had met again in the city, and a well-\n"
                + "known mayor had told them what he thought of all the\nplans that they had made for the year.";
        assertThat(clean(wrapped))
                .isEqualTo("It was said that all of the old and well-known international boards had met again in the city, and a well-known"
                + " mayor had told them what he thought of all the plans that they had made for the year.");
    }

    @Test
    void aRunningBylineGoesToTheMetadataAndTheSentenceItCutIsWhole() {
        String byline = "\n\n\n\nWritten by [Ann Lee](#) on June 29, 2018\n\n";
        String text = byline + "A headline for the news\n\n" + PROSE
                + "\n\nIt was time for the council to hear what the people had said and stay" + byline
                + "out of the affairs of the town.\n\n" + ARTICLE + byline + ARTICLE;
        Cleaning cleaning = CLEANER.clean(MessyTexts.document(text));
        assertThat(cleaning.document().text()).contains("and stay out of the affairs").doesNotContain("Written by");
        assertThat(cleaning.document().metadata().author()).isEqualTo("Ann Lee");
        assertThat(cleaning.document().metadata().date()).isEqualTo("2018-06-29");
        assertThat(cleaning.document().metadata().title()).isEqualTo("A headline for the news");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a page's number in the middle of a sentence goes | ${n} | true | true",
        "a page's number that says so goes | Page ${n} of 9 | false | true",
        "a title above each page goes | THE COUNCIL OF THE TOWN | true | true",
        "a title and a page's number between pages go | Annual report~~${n} | false | true",
        "a title with the page's number above a footer goes | Annual report ${n}~~Ministry of Trade | false | true",
        "a chapter's heading stays | Chapter ${n} | false | false",
        "a chapter's number stays | ${n} | false | false",
        "a part's name between empty lines stays | Interlude | false | false",
        "a version's heading stays | What's new in 3.${n} | false | false"})
    void whatRepeatsItselfGoesWherePagesEnd(String name, String line, boolean cuts, boolean goes) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 6; page++) {
            text.append("\n\n\n").append(line.replace("${n}", String.valueOf(page)).replace("~~", "\n\n")).append("\n\n");
            text.append(cuts && page > 1 ? "out of the affairs of the town. " : "").append((PROSE + " ").repeat(3 + page % 3)).append(page)
                    .append('.');
            text.append(cuts && page < 6 ? " In the end it was time for the council to stay" : "");
        }
        String clean = clean(text.toString());
        for (String part : line.split("~~")) {
            // What has no number is the text's title as well, where it stands above its first page.
            int first = line.startsWith(part) && !part.contains("${n}") ? 0 : 1;
            for (int page = 2 - first; page <= 6; page++) {
                String mark = part.replace("${n}", String.valueOf(page));
                assertThat(clean.lines().skip(1 - first).anyMatch(mark::equals)).as(mark).isEqualTo(!goes);
            }
        }
        assertThat(clean.contains("the council to stay out of the affairs")).isEqualTo(cuts && goes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "readers' comments go | Bob Reed | June 30, 2018 5:00 pm | I was there as well. | true",
        "readers' comments go, named in a sentence | Bob Reed says: | June 30, 2018 5:00 pm | I was there as well. | true",
        "readers' comments go, of three names without a time | Bob Reed says: | I was there as well. | It was cold. | true",
        "letters with addresses stay | Bob Reed | 06/30/2018 05:00 PM | Write to ann@example.org about it. | false",
        "letters with their heads stay | Bob Reed | 06/30/2018 05:00 PM | Subject: The bridge | false",
        "what is told of persons stays | Bob Reed said: | I was there as well. | It was cold. | false"})
    void whatIsSignedBelowATextGoesUnlessItIsALetter(String name, String signature, String when, String words, boolean goes) {
        String signed = "\n\n" + signature + "\n\n" + when + "\n\n" + words;
        String clean = clean(ARTICLE + signed + signed.replace("Bob", "Eve") + signed.replace("Bob", "Joe"));
        assertThat(clean.contains(words)).isEqualTo(!goes);
    }

    @Test
    void theMessagesOfAThreadStay() {
        String when = "\n\nJune 30, 2018 5:00 pm\n\n";
        String thread = "Which bridge?\n\nAnn Lee" + when + ARTICLE + "\n\nBob Reed" + when + "The old one.\n\nAnn Lee" + when
                + "The new one.";
        assertThat(clean(thread)).contains("The old one.", "The new one.");
    }

    @ParameterizedTest
    @CsvSource({"Yes., true", "No!, true", "Yes, false"})
    void anAnswerIsNoButton(String line, boolean stays) {
        assertThat(clean(ARTICLE + "\n\n" + line).endsWith(line)).isEqualTo(stays);
    }

    @Test
    void theDaysOfADiaryStay() {
        String diary = "Notes of a councillor\n\n3 May 2018\n\n" + ARTICLE + "\n\n4 May 2018\n\n" + ARTICLE + "\n\n5 May 2018\n\n"
                + ARTICLE;
        Cleaning cleaning = CLEANER.clean(MessyTexts.document(diary));
        assertThat(cleaning.document().text()).contains("3 May 2018", "4 May 2018", "5 May 2018");
        assertThat(cleaning.document().metadata().date()).isEqualTo("2018-05-03");
    }

    @Test
    void theNameOfALifesHeadlineStays() {
        assertThat(clean("Ann Lee\nAnn Lee (Oslo, May 2, 1872 – November 23, 1896) was a writer. " + ARTICLE)).startsWith("Ann Lee\n");
    }

    @Test
    void metadataOfTheRecordWins() {
        Document raw = MessyTexts.document("A headline for the news\n\nBy Ann Lee\n\n" + ARTICLE).with(Metadata.NONE.with("author",
                "Someone Else"));
        Metadata metadata = CLEANER.clean(raw).document().metadata();
        assertThat(metadata.author()).isEqualTo("Someone Else");
        assertThat(metadata.title()).isEqualTo("A headline for the news");
    }

    @Test
    void aPhraseAloneDeletesNothing() {
        for (String phrase : List.of("Comments", "Related", "Share", "Discussion", "Tags", "Subscribe to our view")) {
            String text = ARTICLE + "\n\n" + phrase + "\n\n" + ARTICLE;
            assertThat(clean(text)).as(phrase).isEqualTo(text);
        }
        String refrain = "Row your boat";
        String song = (PROSE + "\n\n" + refrain + "\n\n").repeat(4).strip();
        assertThat(clean(song)).isEqualTo(song);
    }

    @Test
    void whatStandsBelowAnArticleGoes() {
        String tail = "\n\n2 Comments\n\n1. great article\n\n2. I disagree with it\n\nLeave a Reply\n\nName *\n\nEmail *\n\nRelated articles:\n\n"
                + "[Another bridge](#)\n\n[A third bridge](#)\n\nSubscribe to The Bridge\n\nGet digital access to all of it!\n\nCancel anytime.";
        assertThat(clean(ARTICLE + tail)).isEqualTo(ARTICLE);
    }

    @Test
    void commentsStayWhenAskedForAndArePartsOfTheirOwn() {
        String text = ARTICLE
                + "\n\n2 Comments\n\n1. great article\n\nJim\n\nAugust 12, 2014 at 2:15 pm\n\n2. I disagree\n\nSue R\n\nAugust 13, 2014 at 3:23 pm";
        Document clean = new Cleaner(Set.of(Part.Kind.COMMENT)).clean(MessyTexts.document(text)).document();
        assertThat(clean.text()).isEqualTo(text);
        assertThat(Parts.of(clean)).extracting(Part::kind, Part::author, Part::date).containsExactly(
                tuple(Part.Kind.ARTICLE, null, null),
                tuple(Part.Kind.COMMENT, "Jim", "2014-08-12"),
                tuple(Part.Kind.COMMENT, "Sue R", "2014-08-13"));
    }

    @Test
    void aPageOfFurnitureHasAnEmptyText() {
        assertThat(clean("Skip to main content\n\nHome\n\nNews\n\nContact us\n\nShare\n\nLog in")).isEmpty();
        assertThat(clean(" \n\t\n")).isEmpty();
    }

    @Test
    void aPageIsReadWithItsMetadata() {
        String html = """
                <!DOCTYPE html><html lang="en-US"><head><title>A bridge &amp; a river | The Paper</title>
                <meta property="og:site_name" content="The Paper"><link rel="canonical" href="https://example.org/a">
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ann Lee"}],
                "headline":"A bridge &amp; a river","dateModified":"2020-01-01","datePublished":"2018-06-29T10:00:00Z"}]}</script></head>
                <body><nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>A bridge &amp; a river</h1>
                <p>PROSE</p><p>PROSE <em>Really</em>&nbsp;so &lt;here&gt;.</p><ul><li>one</li><li>two</li></ul>
                <div class="share-buttons"><a href="#">Tweet</a>
                </div></article><script>var x = "</p>";</script><footer>Legal</footer></body></html>
                """.replace("PROSE", PROSE);
        Cleaning cleaning = CLEANER.clean(MessyTexts.document(Markup.HTML, html));
        assertThat(cleaning.document().text()).isEqualTo(PROSE + "\n\n" + PROSE + " Really so <here>.\n\n- one\n- two");
        DocumentRow row = cleaning.documentRow();
        assertThat(row.title()).isEqualTo("A bridge & a river");
        assertThat(row.author()).isEqualTo("Ann Lee");
        assertThat(row.date()).isEqualTo("2018-06-29");
        assertThat(row.lang()).isEqualTo("en");
        assertThat(row.url()).isEqualTo("https://example.org/a");
        assertThat(cleaning.blockRows()).anySatisfy(block -> {
            assertThat(block.rule()).isEqualTo("html-nav");
            assertThat(block.text()).isEqualTo("Home News");
        });
    }

    @Test
    void hostileTextsTakeBoundedTime() {
        List<String> texts = List.of("[".repeat(30_000), "](".repeat(20_000), "*a ".repeat(20_000), "![[".repeat(10_000),
                "a".repeat(2_000_000),
                "((((".repeat(10_000), "a\n".repeat(30_000), "- \n\n".repeat(10_000), "By Ann Lee\n\n".repeat(5_000), "a_".repeat(30_000),
                "Comments\n\n".repeat(5_000), (PROSE + "\n\nSubscribe\n\n").repeat(400), (PROSE + "\n\nComments\n\nRelated\n\n")
                .repeat(400),
                "`a` ".repeat(10_000), "[a](b\n".repeat(10_000), "[a]( ".repeat(10_000), "1. a.B\n".repeat(10_000));
        for (String text : texts) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(8), () -> clean(text), () -> text.substring(0, 20));
        }
    }

    @Test
    void deepOrBrokenMarkupIsNoHarm() {
        String deep = "<div>".repeat(100_000) + PROSE;
        assertThat(CLEANER.clean(MessyTexts.document(Markup.HTML, deep)).document().text()).isEqualTo(PROSE);
        String mixed = "<b><i><p><table><a>".repeat(5_000) + PROSE;
        assertThat(CLEANER.clean(MessyTexts.document(Markup.HTML, mixed)).document().text()).contains("The council met");
        CLEANER.clean(MessyTexts.document(Markup.HTML, "<p><![CDATA[ \u0000 <script> <!-- <a href='"));
    }
}
