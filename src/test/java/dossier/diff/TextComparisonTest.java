package dossier.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import java.util.List;
import java.util.stream.Stream;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;

class TextComparisonTest {
    static Document document(String name, String text) {
        return new Document(name, new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE);
    }

    private static Comparison compare(ComparisonUnit unit, ComparisonOptions options, String a, String b) {
        return new TextComparison(unit, options).compare(document("a", a), document("b", b));
    }

    private static List<String> changes(ComparisonUnit unit, ComparisonOptions options, String a, String b) {
        return compare(unit, options, a, b).rows().stream().map(row -> row.aText() + ">" + row.bText()).toList();
    }

    private static List<String> words(String a, String b) {
        return changes(ComparisonUnit.WORD, ComparisonOptions.EXACT, a, b);
    }

    /** What the rows make of {@code a}, by their own offsets. */
    static String applied(String a, List<DifferenceRow> rows) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        long codePoints = 0;
        for (DifferenceRow row : rows) {
            int start = a.offsetByCodePoints(at, (int) (row.aStart() - codePoints));
            assertThat(start).isGreaterThanOrEqualTo(at);
            out.append(a, at, start).append(row.bText());
            at = a.offsetByCodePoints(start, (int) (row.aEnd() - row.aStart()));
            codePoints = row.aEnd();
            assertThat(a.substring(start, at)).isEqualTo(row.aText());
        }
        return out.append(a.substring(at)).toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "The", "end.", "12", "\uD83D\uDE00", "\uD83D", "\uDE00", " ", "  ", "\n", "\r\n", "\r", "\t",
                "\u00A0", ". ")
                .list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property(tries = 600)
    void rowsMakeBOfA(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll ComparisonUnit unit) {
        List<DifferenceRow> rows = compare(unit, ComparisonOptions.EXACT, a, b).rows();
        assertThat(applied(a, rows)).isEqualTo(b);
        for (DifferenceRow row : rows) {
            assertThat(row.aText()).isNotEqualTo(row.bText());
            int start = b.offsetByCodePoints(0, (int) row.bStart());
            assertThat(b.substring(start, b.offsetByCodePoints(start, (int) (row.bEnd() - row.bStart())))).isEqualTo(row.bText());
        }
    }

    @Property(tries = 200)
    void rowsMakeBOfABeyondTheBudget(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll ComparisonUnit unit) {
        TextComparison hasty = new TextComparison(unit, ComparisonOptions.EXACT, 0, Long.MAX_VALUE);
        assertThat(applied(a, hasty.compare(document("a", a), document("b", b)).rows())).isEqualTo(b);
    }

    /** Sentences of made-up words; a share of the words of the second text is changed, and some line ends are. */
    private static String[] editedPair(Random random, double share) {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String word = "word" + (int) Math.pow(2000, random.nextDouble());
            String gap = random.nextInt(15) == 0 ? ". " : random.nextInt(30) == 0 ? "\n\n" : " ";
            a.append(word).append(gap);
            int chance = (int) (random.nextDouble() / share * 3);
            b.append(chance == 0 ? "" : word + (gap.length() == 2 && gap.charAt(0) == '\n' ? "\n" : gap))
                    .append(chance == 1 ? "new" + random.nextInt(99) + " " : "");
        }
        return new String[] {a.toString(), b.toString()};
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.5})
    void largeTextsAreComparedBetweenEqualSentences(double share) {
        for (int seed = 0; seed < 5; seed++) {
            String[] pair = editedPair(new Random(seed), share);
            TextComparison anchored = new TextComparison(ComparisonUnit.WORD, ComparisonOptions.EXACT, UnitDiff.BUDGET, 0);
            Comparison comparison = anchored.compare(document("a", pair[0]), document("b", pair[1]));
            assertThat(applied(pair[0], comparison.rows())).isEqualTo(pair[1]);
            assertThat(changedWords(comparison.rows()))
                    .isEqualTo(changedWords(compare(ComparisonUnit.WORD, ComparisonOptions.EXACT, pair[0], pair[1]).rows()));
        }
    }

    private static long changedWords(List<DifferenceRow> rows) {
        return rows.stream().flatMap(row -> Stream.of(row.aText(), row.bText())).flatMap(text -> Stream.of(text.strip().split("\\s+")))
                .filter(word -> !word.isEmpty()).count();
    }

    @Property(tries = 200)
    void rowsMakeBOfABetweenEqualSentences(@ForAll("texts") String a, @ForAll("texts") String b) {
        String same = " This sentence is long enough to be an anchor. ";
        TextComparison anchored = new TextComparison(ComparisonUnit.WORD, ComparisonOptions.EXACT, UnitDiff.BUDGET, 0);
        String textA = a + same + b;
        String textB = b + same + a;
        assertThat(applied(textA, anchored.compare(document("a", textA), document("b", textB)).rows())).isEqualTo(textB);
    }

    @Test
    void placesAndNames() {
        DifferenceRow row = compare(ComparisonUnit.WORD, ComparisonOptions.EXACT, "one two\nthree \uD83D\uDE00 four",
                "one two\nthree \uD83D\uDE00 five").rows().get(0);
        assertThat(row).isEqualTo(new DifferenceRow("a", 16, 20, 2, 9, "four", "b", 16, 20, 2, 9, "five"));
    }

    @Test
    void wordsAndTheWhiteSpaceBetweenThem() {
        assertThat(words("", "")).isEmpty();
        assertThat(words("", "a b")).containsExactly(">a b");
        assertThat(words("a b", "")).containsExactly("a b>");
        assertThat(words("x y", "x w y")).containsExactly(">w ");
        assertThat(words("x w y", "x y")).containsExactly("w >");
        assertThat(words("x y\n", "x\ny")).containsExactly(" >\n", "\n>");
        assertThat(words("the red house", "the blue house")).containsExactly("red>blue");
    }

    @Test
    void linesWithTheirEnds() {
        assertThat(changes(ComparisonUnit.LINE, ComparisonOptions.EXACT, "a\nb\nc\n", "a\nB\nc")).containsExactly("b\nc\n>B\nc");
        assertThat(changes(ComparisonUnit.LINE, ComparisonOptions.EXACT, "a\r\nb\n", "a\nb\n")).containsExactly("a\r\n>a\n");
    }

    @Test
    void sentences() {
        assertThat(changes(ComparisonUnit.SENTENCE, ComparisonOptions.EXACT, "He came. She left. All slept.",
                "He came. She stayed. All slept."))
                .containsExactly("She left.>She stayed.");
    }

    @Test
    void ignoredCaseAndPunctuation() {
        assertThat(changes(ComparisonUnit.WORD, new ComparisonOptions(true, false), "The END STRASSE", "the end stRasse")).isEmpty();
        assertThat(changes(ComparisonUnit.WORD, new ComparisonOptions(false, true), "He said: “no” — twice.", "He said, no twice"))
                .isEmpty();
        assertThat(changes(ComparisonUnit.WORD, new ComparisonOptions(false, true), "He said — once", "he said twice"))
                .containsExactly("He>he", "— once>twice");
    }

    @Property(tries = 300)
    void asFewUnitsAsCanBe(@ForAll("numbers") int[] a, @ForAll("numbers") int[] b) {
        UnitDiff.Script script = UnitDiff.compare(a, b, 9, UnitDiff.BUDGET);
        assertThat(script.minimal()).isTrue();
        assertThat(script.deleted().cardinality() + script.inserted().cardinality()).isEqualTo(fewest(a, b));
    }

    @Provide
    Arbitrary<int[]> numbers() {
        return Arbitraries.integers().between(0, 8).array(int[].class).ofMaxSize(40);
    }

    @Test
    void minimalOnLongTexts() {
        Random random = new Random(7);
        int[] a = random.ints(3000, 0, 400).toArray();
        int[] b = a.clone();
        for (int i = 0; i < 600; i++) {
            b[random.nextInt(b.length)] = random.nextInt(400);
        }
        UnitDiff.Script script = UnitDiff.compare(a, b, 400, UnitDiff.BUDGET);
        assertThat(script.minimal()).isTrue();
        assertThat(script.deleted().cardinality() + script.inserted().cardinality()).isEqualTo(fewest(a, b));
    }

    @Test
    void beyondTheBudgetBoundedAndSaid() {
        Random random = new Random(7);
        int[] a = random.ints(300_000, 0, 5000).toArray();
        int[] b = random.ints(300_000, 0, 5000).toArray();
        UnitDiff.Script script = UnitDiff.compare(a, b, 5000, 1_000_000);
        assertThat(script.minimal()).isFalse();
        assertThat(script.deleted().cardinality()).isEqualTo(script.inserted().cardinality());
        int j = 0;
        for (int i = script.deleted().nextClearBit(0); i < a.length; i = script.deleted().nextClearBit(i + 1)) {
            j = script.inserted().nextClearBit(j);
            assertThat(a[i] == b[j++]).isTrue();
        }
    }

    /** Deletions and insertions by dynamic programming. */
    private static int fewest(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = a[i - 1] == b[j - 1] ? diagonal : 1 + Math.min(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length];
    }
}
