package dossier.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8ComparisonTest {
    private static Utf8Text text(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Utf8Text(name, bytes, 0, bytes.length);
    }

    private static TextComparison comparison(long budget, long large) {
        return new TextComparison(ComparisonUnit.WORD, ComparisonOptions.EXACT, budget, large);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "The", "end.", "12", "\uD83D\uDE00", "é", "\u2003", "\u00A0", "\u0085", "\u3000", " ", "  ", "\n",
                "\r\n", "\r",
                "\t", ". ", " A line that is long enough for an anchor of its own.\n", "\nAnother line that is long enough for an anchor. ")
                .list().ofMaxSize(50).map(parts -> String.join("", parts));
    }

    /** Places are those of the documents, and the rows make B of A, whatever the size from which on lines are anchors. */
    @Property(tries = 600)
    void rowsMakeBOfA(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll boolean anchored) {
        List<DifferenceRow> rows = comparison(UnitDiff.BUDGET, anchored ? 0 : Long.MAX_VALUE).compare(text("a", a), text("b", b)).rows();
        assertThat(TextComparisonTest.applied(a, rows)).isEqualTo(b);
        for (DifferenceRow row : rows) {
            int at = a.offsetByCodePoints(0, (int) row.aStart());
            int inB = b.offsetByCodePoints(0, (int) row.bStart());
            assertThat(List.of(row.aLine(), row.aColumn())).isEqualTo(List.of(TextComparisonTest.document("a", a).place(at).line(),
                    TextComparisonTest.document("a", a).place(at).column()));
            assertThat(List.of(row.bLine(), row.bColumn())).isEqualTo(List.of(TextComparisonTest.document("b", b).place(inB).line(),
                    TextComparisonTest.document("b", b).place(inB).column()));
        }
    }

    /** Without anchors as few words go and come as when all are numbered and compared. */
    @Property(tries = 400)
    void asFewWordsAsCanBe(@ForAll("texts") String a, @ForAll("texts") String b) {
        long inBytes = words(comparison(UnitDiff.BUDGET, Long.MAX_VALUE).compare(text("a", a), text("b", b)).rows());
        long inCharacters = words(comparison(UnitDiff.BUDGET, Long.MAX_VALUE)
                .compare(TextComparisonTest.document("a", a), TextComparisonTest.document("b", b)).rows());
        assertThat(inBytes).isEqualTo(inCharacters);
    }

    private static long words(List<DifferenceRow> rows) {
        return rows.stream().flatMap(row -> List.of(row.aText(), row.bText()).stream())
                .mapToLong(text -> List.of(text.split("[\\s\\u0085\\u00A0\\u2003\\u3000]+")).stream().filter(word -> !word.isEmpty())
                .count()).sum();
    }

    @Test
    void whiteSpaceThatBeginsWithTheSameByteEndsWordsAlike() {
        List<DifferenceRow> rows = comparison(UnitDiff.BUDGET, Long.MAX_VALUE).compare(text("a", "a\u00A0b"), text("b", "a\u0085b")).rows();
        assertThat(rows).singleElement()
                .satisfies(row -> assertThat(List.of(row.aText(), row.bText())).containsExactly("\u00A0", "\u0085"));
    }

    @Test
    void manyDifferencesAreLeftToTheSearchInLinearSpace() {
        Random random = new Random(3);
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            a.append('w').append(random.nextInt(50)).append(' ');
            b.append('w').append(random.nextInt(50)).append(' ');
        }
        Utf8Differences inBytes = comparison(UnitDiff.BUDGET, Long.MAX_VALUE).compare(text("a", a.toString()), text("b", b.toString()));
        Comparison inCharacters = comparison(UnitDiff.BUDGET, Long.MAX_VALUE).compare(TextComparisonTest.document("a", a.toString()),
                TextComparisonTest.document("b", b.toString()));
        assertThat(inBytes.minimal()).isTrue();
        assertThat(words(inBytes.rows())).isEqualTo(words(inCharacters.rows()));
        assertThat(comparison(0, Long.MAX_VALUE).compare(text("a", a.toString()), text("b", b.toString())).minimal()).isFalse();
    }

    /** A part that has moved: the longer of the two that can't both be kept in order is. */
    @Test
    void theLongerPartStaysWhenPartsChangePlaces() {
        String shorter = lines("short", 3);
        String longer = lines("long", 9);
        List<DifferenceRow> rows = comparison(UnitDiff.BUDGET, 0).compare(text("a", shorter + longer), text("b", longer + shorter)).rows();
        assertThat(words(rows)).isEqualTo(2 * words(comparison(UnitDiff.BUDGET, 0).compare(text("a", shorter), text("b", "")).rows()));
    }

    private static String lines(String name, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("This is line ").append(i).append(" of the part that is called ").append(name).append(i).append(".\n");
        }
        return lines.toString();
    }

    @Test
    void malformedBytesAreNoText() {
        byte[] bytes = {'a', ' ', (byte) 0xC3, ' ', 'b'};
        assertThat(comparison(UnitDiff.BUDGET, 0).compare(new Utf8Text("a", bytes, 0, bytes.length), text("b", "a b"))).isNull();
    }
}
