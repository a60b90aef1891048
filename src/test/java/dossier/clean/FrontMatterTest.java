package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final Cleaner CLEANER = new Cleaner(Set.of());
    private static final String BODY =
            "\nThe council met on Tuesday to talk about the new bridge over the river, and nobody was surprised.\n";

    private static Document clean(Markup markup, String text) {
        return CLEANER.clean(MessyTexts.document(markup, text)).document();
    }

    static List<Arguments> heads() {
        return List.of(
                arguments("title: Notes on Westport", "title", "Notes on Westport"),
                arguments("Title:   Notes  ", "title", "Notes"),
                arguments("title: \"He said \\\"no\\\" # twice\" # a comment", "title", "He said \"no\" # twice"),
                arguments("title: 'It''s over'", "title", "It's over"),
                arguments("title: Plain # a comment", "title", "Plain"),
                arguments("title: Of two\n  lines", "title", "Of two lines"),
                arguments("title: >\n  Of two\n  lines\ndate: 2021-03-10", "title", "Of two lines"),
                arguments("title: ~\ntags: x", "title", null),
                arguments("title: a: b", "title", "a: b"),
                arguments("author: Jane Doe", "author", "Jane Doe"),
                arguments("author: By Jane Doe", "author", "Jane Doe"),
                arguments("author: [Jane Doe, \"Roe, R.\"]", "author", "Jane Doe, Roe, R."),
                arguments("authors:\n- Jane Doe\n- John Roe", "author", "Jane Doe, John Roe"),
                arguments("authors:\n  - name: Jane Doe\n    email: j@x.org\n  - name: John Roe", "author", "Jane Doe, John Roe"),
                arguments("author:\n  name: Jane Doe\n  email: j@x.org", "author", "Jane Doe"),
                arguments("author:\n  - \"[[Jane Doe]]\"", "author", "Jane Doe"),
                arguments("date: 2021-03-10T09:00:00Z", "date", "2021-03-10T09:00:00Z"),
                arguments("created: 2022-01-01\npublished: 2021-03-10", "date", "2021-03-10"),
                arguments("created: 2022-01-01", "date", null),
                arguments("language: de-AT", "lang", "de-AT"),
                arguments("source: https://x.example/a\ntitle: T", "url", "https://x.example/a"),
                arguments("source: Reuters\ntitle: T", "source", "Reuters"),
                arguments("source: Reuters\ntitle: T", "url", null),
                arguments("outlet: BBC\ntitle: T", "outlet", "BBC"),
                arguments("tags: [a, b, 'c, d']", "tags", List.of("a", "b", "c, d")),
                arguments("tags: [\n  a,\n  b\n]\ntitle: T", "tags", List.of("a", "b")),
                arguments("tags: [a, b] # two\ntitle: T", "tags", List.of("a", "b")),
                arguments("tags: [a, b] # two\ntitle: T", "title", "T"),
                arguments("tags: [a, b]\n  # two\ntitle: T", "title", "T"),
                arguments("tags: [\n  a,\n  b\n] # two\ntitle: T", "tags", List.of("a", "b")),
                arguments("title: [Updated] The old mill\ndate: 2021-03-10", "title", "[Updated] The old mill"),
                arguments("title: [Updated] The old mill\ndate: 2021-03-10", "date", "2021-03-10"),
                arguments("title: T\ntags: [a, b", "tags", null),
                arguments("title: T\nweight: 10\ntoc: true\nmenu:\n  main: x\nplace: Westport", "title", "T"),
                arguments("id: intro\ntitle: T\nsidebar_label: Start\nslug: /", "title", "T"),
                arguments("# a comment\n\ntags:\n- a\n- b", "tags", List.of("a", "b")));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void yamlIsRead(String head, String column, Object value) {
        for (Markup markup : List.of(Markup.MARKDOWN, Markup.TEXT)) {
            Document document = clean(markup, "---\n" + head + "\n---\n" + BODY);
            assertThat(document.text()).isEqualTo(BODY.strip());
            assertThat(document.metadata().value(column)).isEqualTo(value);
            assertThat(clean(markup, ("---\n" + head + "\n...\n" + BODY).replace("\n", "\r\n")).metadata()).isEqualTo(document.metadata());
        }
    }

    @Test
    void tomlIsRead() {
        String head = "+++\ntitle = \"Notes\"\ndate = 2021-03-10\nauthors = [\"Jane Doe\", \"John Roe\"]\n[extra]\ntitle = \"Another\"\n+++\n";
        Document document = clean(Markup.MARKDOWN, head + BODY);
        assertThat(document.text()).isEqualTo(BODY.strip());
        assertThat(document.metadata().title()).isEqualTo("Notes");
        assertThat(document.metadata().date()).isEqualTo("2021-03-10");
        assertThat(document.metadata().author()).isEqualTo("Jane Doe, John Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "---\nDear all: the title will do.\n---\n",       // a key of two words
        "---\nnote: this is a remark\n---\n",             // none of the keys that heads have
        "---\ntitle: T\nA sentence of the text.\n---\n",  // a line that is no pair
        "---\nDate: 12 March 1848\nPlace: London\nTo: Mr Smith\n---\n",           // the head of a letter
        "---\nAnn: you are late\nBob: the bridge was up\nTitle: none\n---\n",  // of a scene
        "---\ndate: the one that we had agreed on\n---\n",                     // a known key without its value
        "---\ntitle: T\n",                                // never closed
        "----\ntitle: T\n---\n",
        "\n---\ntitle: T\n---\n",
        "---\n  title: T\n---\n",
        "---\n---\n",
        "---"})
    void whatIsNoFrontMatterStays(String text) {
        assertThat(FrontMatter.of(text + BODY)).isNull();
    }

    @Test
    void whatARecordSaysCountsBeforeIt() {
        Document raw = MessyTexts.document(Markup.TEXT, "---\ntitle: Inside\ndate: 2021-03-10\n---\n" + BODY);
        Metadata metadata = CLEANER.clean(raw.with(Metadata.NONE.with("title", "Outside"))).document().metadata();
        assertThat(metadata.title()).isEqualTo("Outside");
        assertThat(metadata.date()).isEqualTo("2021-03-10");
    }

    @Test
    void placesAndBlocksTellOfIt() {
        Cleaning cleaning = CLEANER.clean(MessyTexts.document(Markup.MARKDOWN, "---\ntitle: T\ntags: x\n---\n" + BODY));
        assertThat(cleaning.document().place(0)).isEqualTo(new Place(6, 1));
        assertThat(cleaning.blocks().get(0).rule()).isEqualTo("front-matter");
        assertThat(cleaning.blocks().get(0).kept()).isFalse();
        assertThat(cleaning.blocks()).hasSize(2);
    }

    @Test
    void aLaterPieceOfALongTextHasNone() {
        Document piece = MessyTexts.document(Markup.TEXT, "---\ntitle: T\n---\n" + BODY).with(new Piece(1, 1000, true));
        assertThat(CLEANER.clean(piece).document().text()).contains("title: T");
    }
}
