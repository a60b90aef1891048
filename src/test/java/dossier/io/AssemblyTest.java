package dossier.io;

import static dossier.io.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Edit;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Place;
import dossier.text.Source;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblyTest {
    private static String row(Document document, Span unit) {
        Place place = document.place(unit.start());
        return "{\"doc\":\"" + document.name() + "\",\"n\":1,\"kind\":\"sentence\",\"start\":" + document.codePoint(unit.start())
                + ",\"end\":"
                + document.codePoint(unit.end()) + ",\"line\":" + place.line() + ",\"column\":" + place.column() + ",\"text\":\""
                + new String(JsonStringEncoder.getInstance().quoteAsString(unit.of(document.text())))
                + "\",\"date\":\"2018-05-12\",\"trace\":\""
                + document.trace(unit) + "\"}\n";
    }

    /** A text of which some was changed, in pieces of at most 30 units. */
    private static Document document(Random random) {
        String text = Reading.text(random, random.nextInt(300)).replace("\ufeff", "");
        Document document = new Document("a", new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE);
        List<Edit> edits = new ArrayList<>();
        for (int at = random.nextInt(30); at + 3 < text.length(); at += 3 + random.nextInt(40)) {
            boolean pair = Character.isLowSurrogate(text.charAt(at)) || Character.isLowSurrogate(text.charAt(at + 2));
            if (!pair) {
                edits.add(new Edit(at, at + 2, List.of("", "zz", "xyz\n").get(random.nextInt(3)), "test"));
            }
        }
        return random.nextBoolean() ? document : document.edited(edits);
    }

    @Test
    void partsOfATextAreLaidBackToIt() {
        Random random = new Random(6);
        for (int n = 0; n < 400; n++) {
            Document document = document(random);
            String text = document.text();
            StringBuilder rows = new StringBuilder();
            List<Span> units = new ArrayList<>();
            boolean overlap = random.nextBoolean();
            for (int at = 0; at < text.length(); ) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(40));
                end += end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
                int from = Math.max(0, at - (overlap ? random.nextInt(6) : 0));
                from -= Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
                Span unit = new Span(from, end).trimmed(text);
                if (!unit.isEmpty()) {
                    units.add(unit);
                    rows.append(row(document, unit));
                }
                at = end;
            }
            if (units.isEmpty()) {
                continue;
            }
            Limits limits = new Limits(random.nextBoolean() ? 50 : 10_000, 100, 100_000, random.nextBoolean() ? 3 : 1000);
            check(document, units, Reading.documents(Reading.input(Kind.JSONL, rows.toString(), limits)));
        }
    }

    /** All parts stand at their offsets and places, and all else is white space. */
    private static void check(Document document, List<Span> units, List<Document> pieces) {
        String text = document.text();
        int length = text.codePointCount(0, text.length());
        int[] found = new int[length];
        Place[] places = new Place[length];
        boolean[] inUnit = new boolean[length];
        for (int i = 0; i < pieces.size(); i++) {
            Document piece = pieces.get(i);
            assertThat(piece.name()).isEqualTo("a");
            assertThat(piece.isClean()).isTrue();
            assertThat(piece.metadata()).isEqualTo(Metadata.NONE.with("date", "2018-05-12"));
            assertThat(piece.piece().index()).isEqualTo(i);
            assertThat(piece.piece().last()).isEqualTo(i == pieces.size() - 1);
            for (int at = 0; at < piece.text().length(); at = piece.text().offsetByCodePoints(at, 1)) {
                int offset = (int) piece.codePoint(at);
                found[offset] = piece.text().codePointAt(at);
                places[offset] = piece.place(at);
            }
        }
        for (Span unit : units) {
            for (int at = unit.start(); at < unit.end(); at = text.offsetByCodePoints(at, 1)) {
                int offset = (int) document.codePoint(at);
                // White space may have been handed on with the piece before, when all that was known of it was its length.
                assertThat(found[offset] == text.codePointAt(at) || Whitespace.is(text.charAt(at)) && (found[offset] == 0
                        || Whitespace.is((char) found[offset]))).as("%d in %s", at, text).isTrue();
                boolean withinLineEnd = at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
                if (!withinLineEnd && !Whitespace.is(text.charAt(at))) {
                    assertThat(places[offset]).as("%d in %s", at, text).isEqualTo(document.place(at));
                }
                inUnit[offset] = true;
            }
        }
        for (int i = 0; i < length; i++) {
            assertThat(inUnit[i] || found[i] == 0 || Whitespace.is((char) found[i])).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"'One two. Three.'", "'One two.\nThree.'", "'One two.\n\nThree.'", "'One two.   Three.'"})
    void theGapBetweenTwoPartsIsWhatItWas(String text) {
        Document document = new Document("a", new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE);
        String rows = row(document, new Span(0, 8)) + row(document, new Span(text.indexOf("Three"), text.length()));
        assertThat(shown(Reading.input(Kind.JSONL, rows))).containsExactly("a=" + text);
    }

    @Test
    void aGapThatCleaningMadeIsAParagraphs() {
        // <p>One.</p><p>Two.</p> as "One.\n\nTwo."
        String rows = "doc,start,line,column,text,trace\na,0,1,4,One.,\na,6,1,15,Two.,\n";
        assertThat(shown(Reading.input(Kind.CSV, rows))).containsExactly("a=One.\n\nTwo.");
    }

    @Test
    void aFirstPartMayBeginLater() {
        Document document = (Document) Reading.input(Kind.CSV, "doc,start,text\na,100,x y\n").get(0);
        assertThat(document.codePoint(2)).isEqualTo(102);
        assertThat(document.isClean()).isTrue();
    }

    @Test
    void aWideGapBeginsANewPiece() {
        List<Document> pieces = Reading.documents(Reading.input(Kind.CSV, "doc,start,text\na,0,x\na,5000000000,y\nb,0,z\n"));
        assertThat(pieces).extracting(Document::name).containsExactly("a", "a", "b");
        assertThat(pieces).extracting(d -> d.codePoint(0)).containsExactly(0L, 5_000_000_000L, 0L);
    }

    @Test
    void rowsOfADocumentThatAreNotConsecutiveAreTwo() {
        assertThat(shown(Reading.input(Kind.CSV, "doc,start,text\na,0,x\nb,0,y\na,1,z\n"))).containsExactly("a=x", "b=y", "a#2=z");
    }

    @Test
    void eachRowIsADocumentWhenAsked() {
        InputOptions options = new InputOptions(List.of("-"), Kind.CSV, null, "text", null, true, false, null);
        List<Document> documents = Reading.documents(Reading.of(options,
                Reading.bytes("doc,start,line,column,text,trace\na,0,1,1,x,\na,2,5,3,y,\n"), Reading.LIMITS));
        assertThat(shown(List.copyOf(documents))).containsExactly("a=x", "a#2=y");
        assertThat(documents.get(1).place(0)).isEqualTo(new Place(5, 3));
        assertThat(documents.get(1).codePoint(0)).isZero();
        assertThat(documents).allMatch(Document::isClean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,1,1,2,zz,", "a,x,1,2,zz,", "a,3,0,2,zz,", "a,3,1,,zz,", "a,3,1,1,zz,nonsense", "a,3,1,1,zz,9=1:1",
            "a,3,1,1,zz,1=1:1 0=1:2",
        "a,3,1,1,zz,1=0:1", "a,3,1,1,zz,-1=1:1", "a,3,1,1,\ud83d\ude00,-1=1:1", "a,3,1,1,zz,1=99999999999999999999:1"})
    void aRowThatMakesNoSenseFailsAlone(String broken) {
        String rows = "doc,start,line,column,text,trace\na,0,1,1,xyz,\n" + broken + "\na,3,1,4,!,\n";
        List<String> shown = shown(Reading.input(Kind.CSV, rows));
        assertThat(shown).hasSize(2).contains("a=xyz!").first().asString().startsWith("!stdin:3: ");
    }

    @Test
    void usersOwnColumnsOfTheseNamesAreMetadata() {
        Document document = (Document) Reading.input(Kind.CSV, "id,start,line,text\n1,2018-05-12,U2,x\n").get(0);
        assertThat(document.metadata().names()).containsExactly("id", "start", "line");
        assertThat(document.isClean()).isFalse();
    }

    @Test
    void manyRowsThatOverlapTakeLinearTime() {
        StringBuilder rows = new StringBuilder("doc,start,text\na,0,\"" + "\ud83d\ude00".repeat(100_000) + "\"\n");
        for (int i = 0; i < 100_000; i++) {
            rows.append("a,").append(i).append(",\ud83d\ude00\n");
        }
        assertThat(Reading.input(Kind.CSV, rows.toString())).hasSize(1);
    }
}
