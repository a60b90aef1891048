package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Edit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPassTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "by [Ann Lee](#) on → by Ann Lee on",
        "a [party \\(ANC\\) is one](http://x.org/a_(b)) here → a party (ANC) is one here",
        "[words](http://x.org \"A title\") → words",
        "an ![alt](i.png) image → an  image",
        "a *star* and **two** and ***three*** → a star and two and three",
        "_so_ and __so on__ and ~~not~~ → so and so on and not",
        "*People’s World*, it said → People’s World, it said",
        "the `code` here → the code here",
        "# A heading → A heading",
        "## A heading ##  → A heading",
        "# In C# → In C#",
        "* 1 lone star → * 1 lone star",
        "2*3*4 and a_b_c → 2*3*4 and a_b_c",
        "__init__ stays → __init__ stays",
        "[sic] and [1] stay → [sic] and [1] stay",
        "[open (link → [open (link",
        "#hashtag stays → #hashtag stays",
        "`quoted' and `so' → `quoted' and `so'",
        "C:\\_dir \\( → C:\\_dir \\("})
    void wordsRemain(String markdown, String words) {
        assertThat(Edit.apply(markdown, MarkdownPass.reduce(markdown, markdown.toCharArray()).edits())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"see [the end](#) here, the end", "*[a](#)* [b c](d), a|b c", "![x](y) [z](w), z"})
    void linksAreFoundInTheWords(String markdown, String links) {
        MarkdownPass.Reduced reduced = MarkdownPass.reduce(markdown, markdown.toCharArray());
        String words = Edit.apply(markdown, reduced.edits());
        assertThat(String.join("|", reduced.links().stream().map(link -> link.of(words)).toList())).isEqualTo(links);
    }
}
