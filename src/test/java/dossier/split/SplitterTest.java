package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.clean.Cleaner;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Edit;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SplitterTest {
    private static final String TEXT = "Top Story 😀 of Today\n\nIt rained on the town. Nobody came to see it.\n\n- one thing\n- another\n";

    private static Document document(String text) {
        return new Document("d.txt", new Source(null, Markup.TEXT, text, Anchors.START), Metadata.of(Map.of("date", "2020-01-02")));
    }

    private static String kinds(List<UnitRow> rows) {
        return rows.stream().map(UnitRow::kind).collect(Collectors.joining(" "));
    }

    @Test
    void rowsSayWhatTheUnitsAre() {
        Splitter splitter = new Splitter();
        Document document = document(TEXT);
        assertThat(kinds(splitter.sentences(document))).isEqualTo("heading sentence sentence item item");
        assertThat(kinds(splitter.paragraphs(document))).isEqualTo("heading paragraph item item");
        assertThat(kinds(splitter.sections(document))).isEqualTo("section1");
        assertThat(kinds(splitter.chunks(document))).isEqualTo("chunk");
        assertThat(splitter.tokens(document)).extracting(UnitRow::text).startsWith("Top", "Story", "😀", "of", "Today", "It");
        assertThat(splitter.sentences(document)).extracting(UnitRow::n).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(splitter.sentences(document)).extracting(UnitRow::date).containsOnly("2020-01-02");
    }

    @Test
    void theFirstTwoLettersOfALanguagesTagCount() {
        for (String tag : List.of("fr", "fr-CA", "FR")) {
            assertThat(new Splitter(tag, 200, 0).tokens(document("L'homme, dit-il."))).extracting(UnitRow::text)
                    .containsExactly("L'", "homme", ",", "dit", "-il", ".");
        }
    }

    @Test
    void offsetsAndPlacesCountCodePoints() {
        UnitRow second = new Splitter().sentences(document(TEXT)).get(1);
        assertThat(second).isEqualTo(new UnitRow("d.txt", 2, "sentence", 22, 44, 3, 1, "It rained on the town.", "2020-01-02", ""));
        assertThat(new Splitter().sentences(document(TEXT)).get(2).column()).isEqualTo(24);
    }

    @Test
    void placesFollowEdits() {
        Document edited = document("xx\nOne went. Two stayed.").edited(List.of(Edit.delete(0, 3, "test")));
        UnitRow second = new Splitter().sentences(edited).get(1);
        assertThat(second.start()).isEqualTo(10);
        assertThat(second.line()).isEqualTo(2);
        assertThat(second.column()).isEqualTo(11);
    }

    @Test
    void aTextIsARow() {
        TextRow row = new Splitter().documents(document(TEXT)).get(0);
        assertThat(row.kind()).isEqualTo("article");
        assertThat(row.text()).isEqualTo(TEXT.strip());
        assertThat(row.numbered(3).n()).isEqualTo(4);
        assertThat(new Splitter().documents(document(" \n "))).extracting(TextRow::text).containsExactly("");
    }

    @Test
    void piecesGoOnCounting() {
        Document piece = document(TEXT).with(new Piece(1, 1000, true));
        UnitRow row = new Splitter().sentences(piece).get(0).numbered(7);
        assertThat(row.n()).isEqualTo(8);
        assertThat(row.start()).isEqualTo(1000);
    }

    @Test
    void chunksHoldWholeSentences() {
        String text = "One two three. Four five. Six seven eight nine ten eleven twelve. Ann ran. Ben sat. Eve left.";
        assertThat(new Splitter("en", 5, 0).chunks(document(text))).extracting(UnitRow::text)
                .containsExactly("One two three. Four five.", "Six seven eight nine ten eleven twelve.", "Ann ran. Ben sat.", "Eve left.");
        assertThat(new Splitter("en", 5, 0).chunks(document(text))).extracting(UnitRow::kind)
                .containsExactly("chunk", "overlong", "chunk", "chunk");
        assertThat(new Splitter("en", 5, 1).chunks(document(text))).extracting(UnitRow::text)
                .containsExactly("One two three. Four five.", "Six seven eight nine ten eleven twelve.", "Ann ran. Ben sat.",
                        "Ben sat. Eve left.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Splitter("en", 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Splitter("en", 5, -1));
    }

    @Property(tries = 60)
    void everyRowShowsItsText(@ForAll long seed) {
        String text = SpanLaws.text(seed, 120);
        Document document = document(text);
        Splitter splitter = new Splitter(null, 10, 1);
        List<Function<Document, List<UnitRow>>> units = List.of(splitter::sentences, splitter::tokens, splitter::paragraphs,
                splitter::sections, splitter::chunks);
        for (Function<Document, List<UnitRow>> unit : units) {
            for (UnitRow row : unit.apply(document)) {
                int from = text.offsetByCodePoints(0, (int) row.start());
                assertThat(text.substring(from, text.offsetByCodePoints(from, (int) (row.end() - row.start())))).isEqualTo(row.text());
            }
        }
    }

    @Property(tries = 60)
    void chunksLeaveNoSentenceOut(@ForAll long seed) {
        Document document = document(SpanLaws.text(seed, 120));
        Splitter splitter = new Splitter(null, 7, (int) (seed & 3));
        long end = 0;
        long lastStart = -1;
        List<UnitRow> sentences = splitter.sentences(document);
        List<UnitRow> chunks = splitter.chunks(document);
        for (UnitRow chunk : chunks) {
            assertThat(chunk.start()).isGreaterThan(lastStart);
            assertThat(chunk.end()).isGreaterThan(end);
            assertThat(sentences).extracting(UnitRow::start).contains(chunk.start());
            long covered = end;
            assertThat(sentences).noneMatch(sentence -> sentence.start() >= covered && sentence.start() < chunk.start());
            lastStart = chunk.start();
            end = chunk.end();
        }
        assertThat(end).isEqualTo(sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end());
    }

    @Test
    void sectionsHaveTheLevelsThatTheSourceMarked() {
        String markdown = "# Title one\n\nText stands here.\n\n### Detail!\n\nMore text. And more.\n\n## Part\n\nThe end.\n";
        assertThat(sections(Markup.MARKDOWN, markdown)).containsExactly("section1 Title one", "section3 Detail!", "section2 Part");
        assertThat(sections(Markup.TEXT, markdown)).containsExactly("section1 Title one", "section3 Detail!", "section2 Part");
        assertThat(sections(Markup.HTML, "<html><body><article>"
                + "<p>The mill stood at the river for two hundred years. Nobody had thought that it would burn down in one night.</p>"
                + "<h2 id=a><a name=a></a><span>First owners</span></h2>"
                + "<p>The abbey sold it to a miller in the spring of that year. His family kept it for as long as there was flour.</p>"
                + "<h4>A detail of it</h4>"
                + "<p>Stones were brought from the quarry on the hill behind it. They came by ox cart, and it took them eleven weeks.</p>"
                + "<h2>Decline</h2>"
                + "<p>Trade fell when the railway came to the valley. People bought their flour in town, where it was white and cheap.</p>"
                + "</article></body></html>"))
                .containsExactly("lead The mill stood at the river for two hundred years. Nobody had thought that it would burn down in one night.",
                        "section2 First owners", "section4 A detail of it", "section2 Decline");
    }

    private static List<String> sections(Markup markup, String text) {
        Document clean = new Cleaner(Set.of())
                .clean(new Document("d", new Source(null, markup, text, Anchors.START), Metadata.of(Map.of())))
                .document();
        return new Splitter().sections(clean).stream().map(row -> row.kind() + " " + row.text().lines().findFirst().orElse("")).toList();
    }
}
