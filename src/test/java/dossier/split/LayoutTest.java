package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static String kinds(String text) {
        return Layout.of(text).stream().map(paragraph -> paragraph.kind().label() + (paragraph.level() > 0 ? paragraph.level() : "") + ":"
                + paragraph.span().of(text).split("\\s+")[0]).collect(Collectors.joining(" "));
    }

    @Test
    void aLineAParagraph() {
        assertThat(kinds("The first paragraph is a long one, and it says all there is to say of the matter, at some length.\n"
                + "The second is short.\n"
                + "A third one follows, and nobody can tell why it was written at all, for it says nothing new.\n"))
                .isEqualTo("paragraph:The paragraph:The paragraph:A");
    }

    @Test
    void wrappedLinesWithParagraphsThatEndShort() {
        assertThat(kinds("Alpha paragraphs are wrapped at a width of some sixty columns\n"
                + "by a program that knew nothing of what they say, and so they\n"
                + "end wherever.\n"
                + "Beta paragraphs begin on the next line without an empty one,\n"
                + "which only the short line above them tells, and go on for a\nwhile.\n"))
                .isEqualTo("paragraph:Alpha paragraph:Beta");
    }

    @Test
    void numberSignsInCodeMarkNoHeading() {
        String code = "```sh\n# list them\nls\n\n# count them\nls | wc -l\n```\n";
        assertThat(kinds("# One\n\nSome text.\n\n" + code + "\n# Two\n\nMore.\n").replaceAll("paragraph:\\S+ ?", ""))
                .isEqualTo("heading1:# heading1:# ");
        assertThat(kinds("# One\n\nA fence without a partner:\n\n```\n\n# Two\n\nMore.\n").replaceAll("paragraph:\\S+ ?", ""))
                .isEqualTo("heading1:# heading1:# ");
        assertThat(kinds("~~~\n# no\n```\n# no\n~~~\n\n# Yes\n\nMore.\n").replaceAll("paragraph:\\S+ ?", "")).isEqualTo("heading1:# ");
    }

    @Test
    void aDateBelowAHeadlineIsALine() {
        assertThat(kinds("Old mill at the river burns down\nSaturday, September 12, 2015\n"))
                .isEqualTo("paragraph:Old paragraph:Saturday,");
        assertThat(kinds("Nobody knew why the old mill at the river burned down\nOwner blames the railway\n"))
                .isEqualTo("paragraph:Nobody paragraph:Owner");
    }

    @Test
    void whatLooksLikeTheMarkOfAListWhereALineIsWrapped() {
        assertThat(kinds("Nobody knew why the mill at the river burned down that night (see p.\n3) of the "
                + "long report on it, which was written in haste and in fear and was\nread by nobody at all, as such things are.\n"))
                .isEqualTo("paragraph:Nobody");
        assertThat(kinds("1. Nobody knew why the mill at the river burned down in that long night.\n2. The report was written in haste and "
                + "long after, as we now know, and\nread by nobody at all, as such things are.\n")).isEqualTo("item:1. item:2.");
    }

    @Test
    void notesDatesAndSpelledWordsGoOnBelow() {
        assertThat(kinds("Nobody knew why the mill at the river burned down that very long night.\n[14] The "
                + "long report on it, which was written in haste and in fear, was\nread by nobody at all, as such things are.\n"))
                .isEqualTo("paragraph:Nobody");
        assertThat(kinds("[1] The report on the mill at the river that burned down in that night.\n[2] The second report, which was in haste and "
                + "long after, as we now know,\nread by nobody at all, as such things are.\n")).isEqualTo("item:[1] item:[2]");
        assertThat(kinds("Nobody knew why the old mill at the river burned down on that Sunday,\nOctober 21, 2007\n\nIt was very "
                + "late, and all those who lived near the old mill slept soundly\nin their beds.\n"))
                .isEqualTo("paragraph:Nobody paragraph:It");
        assertThat(kinds("W\nA\nRN\nI\nNG\n\nThe mill is old.\n")).startsWith("paragraph:W").doesNotContain("paragraph:A");
        assertThat(kinds("A\nB\nC\nD\nE\n")).contains("paragraph:B");
    }

    @Test
    void headingsWithTheirLevels() {
        assertThat(kinds("# Title\n\nSome text stands here.\n\n### Deep one\n\nMore text here.\n"))
                .isEqualTo("heading1:# paragraph:Some heading3:### paragraph:More");
        assertThat(kinds("The Great Title\n\nBy Ann Lee\n\nSome text stands here.\n\nSecond Thoughts\n\nMore text stands here.\n"))
                .isEqualTo("heading1:The paragraph:By paragraph:Some heading2:Second paragraph:More");
        assertThat(kinds("Title\n=====\n\nText.\n\n2.1 Methods used\n\nThe text goes on here.\n"))
                .isEqualTo("heading1:Title paragraph:===== paragraph:Text. heading2:2.1 paragraph:The");
    }

    @Test
    void datesAndSentencesAreNoHeadings() {
        assertThat(kinds("August 12, 2014 at 12:44 pm\n\nNobody saw it coming.\n\nIt was late.\n\nThey all went home then.\n"))
                .doesNotContain("heading");
    }

    @Test
    void listsHeadersSignaturesCaptions() {
        assertThat(kinds("From: Ann\nTo: Ben\nSubject: Hello\n\nDear Ben,\n\nbring these:\n"
                + "- milk\n- bread\n1. eggs\n\nFigure 2. The shop.\n\n-- \nAnn Lee\nAcme\n"))
                .isEqualTo("header:From: header:To: header:Subject: paragraph:Dear paragraph:bring "
                        + "item:- item:- item:1. caption:Figure signature:-- signature:Ann signature:Acme");
    }

    @Property(tries = 300)
    void spansHoldOnAnyText(@ForAll long seed) {
        for (String text : SpanLaws.layouts(SpanLaws.text(seed, 300))) {
            SpanLaws.hold(text, new Span(0, text.length()), Layout.of(text).stream().map(Paragraph::span).collect(Collectors.toList()));
        }
    }
}
