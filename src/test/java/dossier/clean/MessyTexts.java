package dossier.clean;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random texts with everything in them that cleaning cares about. */
final class MessyTexts {
    private static final List<String> PIECES = List.of(
            "The council met on Tuesday to talk about the new bridge over the river, and no one was surprised that it would cost more than planned.",
            "After years of delay the first stones were laid in spring. The mayor said that the work would go on, whatever the weather did, until it was done.",
            "went on without a pause and", "people. For some", "Short line", "- item", "* item", "1. First of all, great article",
            "2. I disagree with this",
            "By Ann Lee", "Written by [Ann Lee](#) on June 29, 2018", "Posted by admin - 2018-09-16", "25 June 2018",
            "August 12, 2014 at 12:44 pm",
            "Ann Lee says:", "Comments", "3 Comments", "Leave a Reply", "Related articles:", "Share on Facebook", "Subscribe",
            "Sign up for our newsletter",
            "Skip to main content", "Tags: iron, bridge, river", "[link](http://example.org/a_b)", "![image](x.png)", "**bold**", "*it*",
            "_under_", "__init__",
            "`code`", "```", "~~~", "```\n# a *b*\n    c\n```", "# Heading", "[", "](", ")", "](#)", "*", "_", "\\*", "\\[", "~~gone~~",
            "> quoted", "---", "***", ", , , ,",
            "Read more...", "…",
            "The end is near...", "Iran’s Role25 June 2018", "Leader.Al-Sadr", "inter-", "national", "word", "Word", "u.$.", "12",
            "Page 3 of 10", "©", "© 2018 The Paper",
            "Image: Ann Lee / Getty Images", "We use cookies.", "\u00A0", "\u00AD", "\u200B", "\uFEFF", "\t", "\f", "\u0000", "\uD800",
            "😀", "سلام", "漢字", "&amp;", "<p>",
            "\u2028", "\u0085", "?", "!", ".", ",", "(", "\"");
    private static final List<String> GAPS = List.of(" ", " ", " ", "\n", "\n", "\n\n", "\n\n", "\n\n", "\r\n", "\r", "\n\n\n\n",
            "\n    ", "");

    private MessyTexts() {
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> gap = Arbitraries.of(GAPS);
        return Combinators.combine(piece, gap).as((words, mark) -> words + mark).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    static Document document(String text) {
        return document(Markup.TEXT, text);
    }

    static Document document(Markup markup, String text) {
        return new Document("text", new Source(null, markup, text, Anchors.START), Metadata.NONE);
    }
}
