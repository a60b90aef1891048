package dossier.io;

import static dossier.io.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Place;
import dossier.text.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsTest {
    private static final List<String> COLUMNS = List.of("doc", "title", "text", "trace");

    private static String written(Kind kind, List<Object[]> rows) {
        RowFormat format = switch (kind) {
            case CSV -> new CsvFormat();
            case TSV -> new TsvFormat();
            case JSON -> JsonFormat.array();
            default -> JsonFormat.lines();
        };
        Utf8Builder out = new Utf8Builder().append(format.head(COLUMNS));
        for (int i = 0; i < rows.size(); i++) {
            out.append(i > 0 ? format.between() : "");
            format.row(out, COLUMNS, rows.get(i));
        }
        return out.append(format.tail(!rows.isEmpty())).toString();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"JSON", "JSONL", "CSV", "TSV"})
    void whatIsWrittenReadsBack(Kind kind) {
        Random random = new Random(3);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(new Object[] {"d" + i, Reading.text(random, 1 + random.nextInt(5)), Reading.text(random, random.nextInt(80)), ""});
        }
        for (Kind from : new Kind[] {kind, null}) {
            List<Document> documents =
                    Reading.documents(Reading.input(from == null && kind != Kind.JSON ? kind : from, written(kind, rows)));
            assertThat(documents).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                Document document = documents.get(i);
                assertThat(document.name()).isEqualTo("d" + i);
                assertThat(document.text()).isEqualTo(rows.get(i)[2]);
                assertThat(document.metadata().title()).isEqualTo(rows.get(i)[1]);
                assertThat(document.metadata().names()).containsExactly("title");
                assertThat(document.isClean()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"JSON", "JSONL", "CSV", "TSV"})
    void whatIsWrittenIsKnownByItsContent(Kind kind) {
        List<Object[]> rows = List.of(new Object[] {"a", null, "x, y\n\"z\"", "0=3:1"}, new Object[] {"a", null, "", ""});
        List<Document> documents = Reading.documents(Reading.input(null, written(kind, rows)));
        assertThat(shown(List.copyOf(documents))).containsExactly("a=x, y\n\"z\"", "a#2=");
        assertThat(documents.get(0).place(6)).isEqualTo(new Place(4, 2));
        assertThat(documents.get(0).metadata().names()).isEmpty();
    }

    @Test
    void csvIsReadAsCommonsCsvReadsIt() throws IOException {
        Random random = new Random(4);
        String[] parts = {"a", "\"b\"", "\"b,\"\"\nc\"", ",", ",", "\n", "\r\n", "\"\"", " d "};
        int compared = 0;
        for (int n = 0; n < 5000; n++) {
            StringBuilder csv = new StringBuilder("text,n\n");
            for (int i = random.nextInt(12); i > 0; i--) {
                csv.append(parts[random.nextInt(parts.length)]);
            }
            List<Map<String, Object>> theirs = new ArrayList<>();
            boolean even = true;
            try {
                for (CSVRecord record : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get()
                        .parse(new StringReader(csv.toString()))) {
                    even &= record.isConsistent();
                    if (record.isConsistent()) {
                        theirs.add(Map.of("text", record.get(0), "n", record.get(1)));
                    }
                }
            } catch (IOException | java.io.UncheckedIOException e) {
                continue;
            }
            List<Map<String, Object>> ours = new ArrayList<>();
            boolean oursEven = true;
            for (Item item : items(csv.toString())) {
                if (item instanceof Row row) {
                    ours.add(Map.of("text", row.values().get("text") == null ? "" : row.values().get("text"),
                            "n", row.values().get("n") == null ? "" : row.values().get("n")));
                } else {
                    oursEven = false;
                }
            }
            if (even && oursEven) {
                compared++;
                assertThat(ours).as(csv.toString()).isEqualTo(theirs);
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    private static List<Item> items(String csv) {
        Bytes bytes = new Bytes(new ByteArrayInputStream(Reading.bytes(csv)), new Meter(null));
        CsvReader reader = new CsvReader(bytes, new Decoded(bytes, null).reader(), 1000, (char) 0);
        List<Item> items = new ArrayList<>();
        for (Item item = reader.next(); item != null; item = reader.next()) {
            items.add(item);
        }
        return items;
    }

    @Test
    void aBrokenCsvRowFailsAlone() {
        assertThat(shown(Reading.input(Kind.CSV, "id,text\n1,a\n2\n3,b,c\n4,\"x\ny\"\n5,\"12\" inch\n6,f\n7,\"open\n8,h\n")))
                .containsExactly("1=a",
                "!stdin:3: 1 field where the header row has 2", "!stdin:4: 3 fields where the header row has 2", "4=x\ny",
                "!stdin:7: a quote within a quoted field",
                "6=f", "!stdin:9: a quote that is not closed", "8=h");
        assertThat(shown(Reading.input(Kind.CSV, "id,text\n1,\"a \"b\" c\nsecond\nthird\n2,d\n"))).containsExactly(
                "!stdin:2: a quote within a quoted field; left out up to line 4", "2=d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        // as spreadsheets write
        "id~text#1~\"He said \"\"no\"\".\"#2~plain|1=He said \"no\".|2=plain",
        "id~text#1~\"two#lines\"#2~a \\ b|1=two/lines|2=a \\ b",
        "id~text#1~\"well, yes\"#2~\"no, no\"|1=well, yes|2=no, no",
        "\"id\"~\"text\"#\"1\"~\"a\"#\"2\"~\"b\"|1=a|2=b",
        // as others do
        "id~text#1~\"well, yes\"#2~b|1=\"well, yes\"|2=b",
        "id~text#1~\"well, yes\"#2~\"no, no\", he said|1=\"well, yes\"|2=\"no, no\", he said",
        "id~text#1~\"a\"#2~\"b\"|1=\"a\"|2=\"b\"",
        "id~text#1~\"a\"\"b\"#2~it's 12\"|1=\"a\"\"b\"|2=it's 12\"",
        "id~text#1~\"open#2~b|1=\"open|2=b",
        // as dossier does
        "doc~text~trace#1~\"Yes, sir.\"~#2~\"No, no.\"~|1=\"Yes, sir.\"|2=\"No, no.\"",
        "text~trace#\"~#\"~|stdin=\"|stdin#2=\"",
        "doc~n~text#1~1~\"Yes, sir.\"#2~1~\"No, no.\"|1=\"Yes, sir.\"|2=\"No, no.\"",
        "doc~left~text#1~\"~x#2~\"~y|1=x|2=y",
        "n~text#1~\"Yes, sir.\"#2~\"No, no.\"|stdin=\"Yes, sir.\"|stdin#2=\"No, no.\"",
        "text#\"Yes, sir.\"#\"No, no.\"|stdin=\"Yes, sir.\"|stdin#2=\"No, no.\"",
        "\"doc\"~\"text\"~\"trace\"#\"1\"~\"a\"~#\"2\"~\"b\"~|1=a|2=b"})
    void quotesOfATableByTabsAreReadAsItsWriterMeantThem(String table, String first, String second) {
        String text = table.replace('~', '\t').replace('#', '\n') + "\n";
        assertThat(shown(Reading.input(Kind.TSV, text)).stream().map(s -> s.replace('\n', '/'))).containsExactly(first, second);
    }

    @Test
    void anEmptyTextInTheOnlyColumnIsARow() {
        assertThat(shown(Reading.input(Kind.TSV, "text\na\n\nb\n"))).containsExactly("stdin=a", "stdin#2=", "stdin#3=b");
        assertThat(shown(Reading.input(Kind.CSV, "text\na\n\"\"\nb\n\n"))).containsExactly("stdin=a", "stdin#2=", "stdin#3=b");
    }

    @Test
    void whatFollowsBrokenJsonIsSaidToBeLeftOut() {
        assertThat(shown(Reading.input(Kind.JSON, "[{\"text\":\"a\"},\n{\"text\":x},{\"text\":\"c\"}]"))).hasSize(2).last().asString()
                .startsWith("!stdin:2: broken JSON: ").endsWith("; the rest of the file is left out");
    }

    @Test
    void limitsAreNamedInPlainWords() {
        assertThat(shown(Reading.input(Kind.JSONL, "{\"text\":" + "[".repeat(2000) + "\n{\"text\":\"a\",\"n\":" + "9".repeat(1001)
                + "}\n{\"text\":\"b\"}")))
                .containsExactly("!stdin:1: JSON nested more than 1000 deep", "!stdin:2: a number of more than 1000 digits", "stdin=b");
    }

    @Test
    void aBrokenJsonLineFailsAlone() {
        List<String> shown = shown(Reading.input(Kind.JSONL,
                "{\"id\":1,\"text\":\"a\"}\n{\"text\":\n\n[1]\n{\"text\":\"b\"} {}\n{\"id\":2,\"text\":\"c\"}"));
        assertThat(shown).hasSize(5).startsWith("1=a", "!stdin:2: the JSON ends before it is complete", "!stdin:4: no JSON object",
                "!stdin:5: more than one JSON value on the line").endsWith("2=c");
    }

    @Test
    void aJsonArrayThatIsCutOffKeepsItsWholeRecords() {
        assertThat(shown(Reading.input(Kind.JSON, "[{\"id\":1,\"text\":\"a\"},\n{\"text\":\"b")))
                .containsExactly("1=a", "!stdin:2: the JSON ends before it is complete");
        assertThat(shown(Reading.input(Kind.JSON, "[{\"id\":1,\"text\":\"a\"},"))).hasSize(2).startsWith("1=a");
        assertThat(shown(Reading.input(Kind.JSON, "[1,2,3]"))).containsExactly("!stdin:1: a JSON value that is no object");
        assertThat(shown(Reading.input(Kind.JSON, "[]"))).isEmpty();
        assertThat(shown(Reading.input(Kind.JSONL, "{\"text\":" + "[".repeat(5000)))).hasSize(1).first().asString()
                .contains("nested more than 1000 deep").doesNotContain("StreamRead");
    }

    @Test
    void otherColumnsAreMetadata() {
        Document document = (Document) Reading.input(Kind.JSON,
                "{\"id\":7,\"text\":\"x\",\"title\":\"T\",\"date\":\"2018-05-12\",\"n\":1.5,\"big\":123456789012345678901234567890,"
                + "\"yes\":true,\"none\":null,\"empty\":\"\",\"tags\":[\"a\",\"b\"],\"deep\":{\"a\":[1,null]},\"title\":\"U\"}").get(0);
        assertThat(document.name()).isEqualTo("7");
        assertThat(document.metadata().names()).containsExactly("id", "title", "date", "n", "big", "yes", "tags", "deep");
        assertThat(document.metadata().title()).isEqualTo("U");
        assertThat(document.metadata().value("id")).isEqualTo(7L);
        assertThat(document.metadata().value("n")).isEqualTo(1.5);
        assertThat(document.metadata().value("big")).isEqualTo("123456789012345678901234567890");
        assertThat(document.metadata().value("yes")).isEqualTo(true);
        assertThat(document.metadata().value("tags")).isEqualTo(List.of("a", "b"));
        assertThat(document.metadata().value("deep")).isEqualTo("{\"a\":[1,null]}");
        assertThat(document.source().path()).isNull();
    }

    @Test
    void theNameIsTheOwnDocElseTheIdElseTheFiles() {
        String records = "{\"doc\":\"d\",\"id\":\"i\",\"text\":\"\"}\n{\"doc\":\"\",\"id\":\"i\",\"text\":null}\n{\"text\":\"\",\"k\":\"key\"}\n{\"text\":\"\"}";
        assertThat(shown(Reading.input(Kind.JSONL, records))).containsExactly("d=", "i=", "stdin=", "stdin#2=");
        InputOptions options = new InputOptions(List.of("-"), Kind.JSONL, null, "text", "k", false, false, null);
        assertThat(shown(Reading.of(options, Reading.bytes(records), Reading.LIMITS)))
                .containsExactly("stdin=", "stdin#2=", "key=", "stdin#3=");
    }

    @Test
    void recordsWithoutTextFailAsOneWithTheRemedy() {
        String remedy = "!stdin: no column 'text'; --text-column names the one that holds the text (there are: id, body)";
        assertThat(shown(Reading.input(Kind.CSV, "id,body\n1,x\n2,y\n"))).containsExactly(remedy);
        assertThat(shown(Reading.input(Kind.JSONL, "{\"id\":1,\"body\":\"x\"}\n{\"a\":1}"))).containsExactly(remedy);
        assertThat(shown(Reading.input(Kind.JSONL, "{\"a\":1}\n{\"a\":1}\n{\"id\":1,\"text\":\"x\"}\n{}"))).containsExactlyInAnyOrder(
                "!stdin:1: no column 'text', nor in 1 record after it", "1=x", "!stdin:4: no column 'text'");
        InputOptions options = new InputOptions(List.of("-"), null, null, "body", null, false, false, null);
        assertThat(shown(Reading.of(options, Reading.bytes("id,body\n1,x\n"), Reading.LIMITS))).containsExactly("1=x");
        assertThat(shown(Reading.input(null, "word,count,dp\na,1,2\n"))).first().asString().contains("--text-column");
    }

    @Test
    void loneSurrogatesAreReplaced() {
        assertThat(shown(Reading.input(Kind.JSONL, "{\"id\":1,\"text\":\"a\\ud800b\\udc00\\ud83d\\ude00\"}")))
                .containsExactly("1=a\uFFFDb\uFFFD\ud83d\ude00");
    }

    @Test
    void aTextThatBeginsAsAPageIsHtml() {
        List<Document> documents = Reading.documents(Reading.input(Kind.JSONL, "{\"text\":\" <html><p>x\"}\n{\"text\":\"<p>x\"}"));
        assertThat(documents).extracting(d -> d.source().markup()).containsExactly(Markup.HTML, Markup.TEXT);
    }

    @Test
    void aLineBeyondTheLimitFailsAndTheRestGoesOn() {
        Limits limits = new Limits(100, 100, 100, 10);
        for (Kind kind : List.of(Kind.JSONL, Kind.CSV, Kind.TSV)) {
            String head = kind == Kind.JSONL ? "" : kind == Kind.CSV ? "id,text\n" : "id\ttext\n";
            String row = kind == Kind.JSONL ? "{\"id\":1,\"text\":\"a\"}" : kind == Kind.CSV ? "1,a" : "1\ta";
            for (String broken : List.of("x".repeat(100_000), "1,\"" + "x".repeat(100_000))) {
                List<Read> reads = Reading.input(kind, head + broken + "\n" + row + "\n", limits);
                assertThat(shown(reads)).as(kind + broken.substring(0, 3)).hasSize(2).last().isEqualTo("1=a");
            }
        }
    }

    @Test
    void aLargeTextOfARecordComesInPieces() {
        Limits limits = new Limits(10, 100, 1000, 10);
        List<Document> pieces =
                Reading.documents(Reading.input(Kind.CSV, "doc,text,trace\na,\"one two\nthree four five\",0=3:5 8=7:1\n", limits));
        assertThat(pieces).extracting(Document::text).containsExactly("one two\n", "three ", "four five");
        assertThat(pieces).extracting(d -> d.place(0)).containsExactly(new Place(3, 5), new Place(7, 1), new Place(7, 7));
        assertThat(pieces).allMatch(Document::isClean).extracting(d -> d.piece().offset()).containsExactly(0L, 8L, 14L);
    }

    @Test
    void listsAreReadForOptions(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws IOException {
        java.nio.file.Path aliases =
                java.nio.file.Files.writeString(folder.resolve("aliases.csv"), "entity,type,names\nUN,ORG,UN|U.N.\nbroken\n");
        Records records = Records.read(aliases.toString(), null);
        assertThat(records.rows()).containsExactly(Map.of("entity", "UN", "type", "ORG", "names", "UN|U.N."));
        assertThat(records.failures()).hasSize(1);
        java.nio.file.Path words = java.nio.file.Files.writeString(folder.resolve("stop.txt"), "the\n\n a \n");
        assertThat(Records.read(words.toString(), null).rows()).containsExactly(Map.of("text", "the"), Map.of("text", "a"));
        assertThat(Records.read(folder.resolve("none").toString(), null).failures().get(0).message()).isEqualTo("no such file or folder");
    }
}
