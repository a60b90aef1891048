package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final List<String> NAMES = List.of("first", "second, \"third\"");
    private static final String[] ATOMS = {"a", "\"", ",", "|", "\\", "\n", "\r\n", "\r", "\t", " ", "é", "😀", "\u0000", "\u001b", "#",
            "{", "'", "\u2028", "="};

    private static String text(Random random) {
        Utf8Builder out = new Utf8Builder();
        for (int i = random.nextInt(6); i > 0; i--) {
            out.append(ATOMS[random.nextInt(ATOMS.length)]);
        }
        return out.toString();
    }

    private static String written(Format format, List<Object[]> rows) {
        RowFormat spelled = format.rows();
        Utf8Builder out = new Utf8Builder().append(spelled.head(NAMES));
        for (int i = 0; i < rows.size(); i++) {
            out.append(i > 0 ? spelled.between() : "");
            spelled.row(out, NAMES, rows.get(i));
        }
        return out.append(spelled.tail(!rows.isEmpty())).toString();
    }

    private static List<List<String>> read(Format format, String text) {
        return Rows.read(format.name().toLowerCase(Locale.ROOT), text).stream().map(row -> List.copyOf(row.values())).toList();
    }

    @RepeatedTest(300)
    void everyFormatCarriesTheSameValues(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Object[]> rows = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<String> row = List.of(text(random), text(random));
            expected.add(row);
            rows.add(row.toArray());
        }
        for (Format format : List.of(Format.CSV, Format.TSV, Format.JSON, Format.JSONL)) {
            assertThat(read(format, written(format, rows))).as("%s", format).isEqualTo(expected);
        }
    }

    @RepeatedTest(300)
    void listsJoinedByBarsReadBack(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<String> items = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            items.add(text(random));
        }
        if (!items.equals(List.of(""))) {
            assertThat(Values.items(Values.joined(items))).isEqualTo(items);
        }
    }

    @RepeatedTest(200)
    void aTextInPartsIsTheTextInOne(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<String> parts = List.of(text(random), text(random), text(random));
        for (Format format : List.of(Format.TSV, Format.JSON, Format.JSONL)) {
            RowFormat spelled = format.rows();
            Utf8Builder inParts = new Utf8Builder();
            spelled.openText(inParts, 1, "text");
            parts.forEach(part -> spelled.text(inParts, part));
            spelled.closeText(inParts);
            Utf8Builder inOne = new Utf8Builder();
            spelled.cell(inOne, 1, "text", String.join("", parts));
            assertThat(inParts.toString()).isEqualTo(inOne.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "-3,-3", "0.1,0.1", "0.3333333333333333,0.3333333333", "123456789.123456,123456789.1", "1e20,1E+20", "1.5e-9,1.5E-9",
        "0.30000000000000004,0.3", "9999999999,9999999999", "99999999999,100000000000", "NaN,", "Infinity,"})
    void numbersHaveTenSignificantDigits(double value, String text) {
        assertThat(Values.text(value)).isEqualTo(text == null ? "" : text);
    }

    @Test
    void controlCharactersAreShownAsSymbols() {
        assertThat(Visible.of("a\u001b[31mb\u0000\tc\n\u0085\u202e\u007f")).isEqualTo("a␛[31mb␀\tc\n\uFFFD\uFFFD␡");
    }

    @Test
    void theLastColumnOfATableGoesOnBelowItself() {
        TextTable table = new TextTable(List.of("n", "names"), 28);
        StringBuilder out = new StringBuilder();
        table.add(out, new Object[] {1L, List.of("Muqtada al-Sadr", "al-Sadr", "日本語のテキスト")});
        table.add(out, new Object[] {22L, "Iraq"});
        table.add(out, new Object[] {3L, "x".repeat(30)});
        table.add(out, new Object[] {4L, null});
        table.end(out);
        assertThat(out.toString()).isEqualTo(" n  names\n 1  Muqtada al-Sadr,\n    al-Sadr,\n    日本語のテキスト\n22  Iraq\n 3  "
                + "x".repeat(24) + "\n    " + "x".repeat(6) + "\n 4\n");
    }

    @Test
    void aDrawingIsLeftOutWhereThereIsNoRoom() {
        TextTable table = new TextTable(List.of("word", "count", ""), 14);
        StringBuilder out = new StringBuilder();
        table.add(out, new Object[] {"the", 22L, "████"});
        table.add(out, new Object[] {"of", 1L, "█"});
        table.end(out);
        assertThat(out.toString()).isEqualTo("word  count\nthe      22\nof        1\n");
    }

    @Test
    void aTableOfManyColumnsAndFewRowsIsTurned() {
        TextTable table = new TextTable(List.of("doc", "a", "b", "c", "d"), 0);
        StringBuilder out = new StringBuilder();
        table.add(out, new Object[] {"x.txt", 1L, 22L, 0.123456, null});
        table.end(out);
        assertThat(out.toString()).isEqualTo("doc   x.txt\na         1\nb        22\nc    0.1235\nd\n");
    }

    @Test
    void rowsThatDoNotFitBesideOneAnotherStandBelow() {
        TextTable table = new TextTable(List.of("doc", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"), 16);
        StringBuilder out = new StringBuilder();
        for (String name : List.of("x.txt", "yy.txt", "long-name.txt")) {
            table.add(out, new Object[] {name, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L});
        }
        table.end(out);
        assertThat(out.toString().lines().filter(line -> !line.matches("[b-l] .*"))).containsExactly(
                "doc  x.txt", "a        1", "", "doc  yy.txt", "a         1", "", "doc  long-name.txt", "a                1");
    }
}
