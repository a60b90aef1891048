package dossier.diff;

import static dossier.diff.TextComparisonTest.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnifiedTextTest {
    private static String unified(ComparisonUnit unit, int context, Marks marks, String a, String b) {
        List<DifferenceRow> rows = new TextComparison(unit, ComparisonOptions.EXACT).compare(document("a", a), document("b", b)).rows();
        StringBuilder out = new StringBuilder();
        try {
            new UnifiedText(context, marks).write(document("a", a), document("b", b), rows, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    @Test
    void linesAsDiffPrintsThem() {
        assertThat(unified(ComparisonUnit.LINE, 1, Marks.NONE, "1\n2\n3\n4\n5\n", "1\n2\nthree\n4\n5\n"))
                .isEqualTo("--- a\n+++ b\n@@ -2,3 +2,3 @@\n 2\n-3\n+three\n 4\n");
        assertThat(unified(ComparisonUnit.LINE, 3, Marks.NONE, "", "x\n")).isEqualTo("--- a\n+++ b\n@@ -0,0 +1 @@\n+x\n");
        assertThat(unified(ComparisonUnit.LINE, 3, Marks.NONE, "x\n", "x"))
                .isEqualTo("--- a\n+++ b\n@@ -1 +1 @@\n-x\n+x\n\\ No newline at end of file\n");
        assertThat(unified(ComparisonUnit.LINE, 3, Marks.NONE, "x\n", "x\n")).isEmpty();
    }

    @Test
    void changedWordsMarkedInTheirLines() {
        assertThat(unified(ComparisonUnit.WORD, 3, Marks.BRACKETS, "He won 54 seats.\nThe end.\n", "He won 8 seats.\nThe end.\n"))
                .isEqualTo("--- a\n+++ b\n@@ -1,2 +1,2 @@\n-He won [-54-] seats.\n+He won {+8+} seats.\n The end.\n");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a ", "b ", "c d ", "e\n", "f\n", "\n", "\uD83D\uDE00 ").list().ofMaxSize(30)
                .map(parts -> String.join("", parts) + "\n");
    }

    @Property(tries = 400)
    void hunksMakeBOfA(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll ComparisonUnit unit) {
        for (int context : new int[] {0, 1, 3}) {
            assertThat(patched(a, unified(unit, context, Marks.NONE, a, b))).isEqualTo(b);
        }
    }

    private static String patched(String a, String diff) {
        List<String> lines = Arrays.asList(a.substring(0, a.length() - 1).split("\n", -1));
        List<String> out = new ArrayList<>();
        int at = 0;
        for (String line : diff.isEmpty() ? new String[0] : diff.split("\n")) {
            if (line.startsWith("@@ -")) {
                String[] range = line.substring(4, line.indexOf(" +")).split(",");
                int from = Integer.parseInt(range[0]) - (range.length > 1 && range[1].equals("0") ? 0 : 1);
                out.addAll(lines.subList(at, from));
                at = from;
            } else if (line.startsWith(" ") || line.startsWith("-") && !line.startsWith("--- ")) {
                assertThat(line.substring(1)).isEqualTo(lines.get(at));
                out.addAll(line.startsWith(" ") ? List.of(lines.get(at)) : List.of());
                at++;
            } else if (line.startsWith("+") && !line.startsWith("+++ ")) {
                out.add(line.substring(1));
            }
        }
        out.addAll(lines.subList(at, lines.size()));
        return String.join("\n", out) + "\n";
    }
}
