package dossier.diff;

import static dossier.diff.TextComparisonTest.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quality of the passages on a small gold of our own: character recall and precision, and how many rows a passage comes in. */
class PassagesGoldTest {
    private static final double FLOOR = 0.95;

    /** A document of the gold: its text without the marks, and the characters that stood between them. */
    private record Marked(String text, BitSet shared, int passages) {
        static Marked of(String gold) {
            StringBuilder text = new StringBuilder();
            BitSet shared = new BitSet();
            int passages = 0;
            int from = 0;
            for (int at = 0; at < gold.length(); at++) {
                if (gold.startsWith("[[", at)) {
                    from = text.length();
                    at++;
                } else if (gold.startsWith("]]", at)) {
                    shared.set(from, text.length());
                    passages++;
                    at++;
                } else {
                    text.append(gold.charAt(at));
                }
            }
            return new Marked(text.toString(), shared, passages);
        }
    }

    @Test
    void passagesAreFoundWholeAndNothingElseIs() throws IOException {
        double hits = 0;
        double found = 0;
        double wanted = 0;
        int rows = 0;
        int passages = 0;
        for (String[] pair : gold()) {
            Marked a = Marked.of(pair[0]);
            Marked b = Marked.of(pair[1]);
            Passages finder = new Passages(PassageOptions.DEFAULT);
            finder.add(finder.part(document("a", a.text)));
            finder.add(finder.part(document("b", b.text)));
            BitSet inA = new BitSet();
            BitSet inB = new BitSet();
            for (PassageRow row : finder.rows()) {
                inA.set((int) row.start(), (int) row.end());
                inB.set((int) row.otherStart(), (int) row.otherEnd());
                rows++;
            }
            passages += a.passages;
            for (BitSet[] side : List.of(new BitSet[] {inA, a.shared}, new BitSet[] {inB, b.shared})) {
                found += side[0].cardinality();
                wanted += side[1].cardinality();
                side[0].and(side[1]);
                hits += side[0].cardinality();
            }
        }
        assertThat(2 * hits / (found + wanted)).isGreaterThanOrEqualTo(FLOOR);
        assertThat(rows).isEqualTo(passages);
    }

    private static List<String[]> gold() throws IOException {
        List<String[]> pairs = new ArrayList<>();
        try (InputStream in = PassagesGoldTest.class.getResourceAsStream("/gold/passages.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    pairs.add(line.split("\t"));
                }
            }
        }
        return pairs;
    }
}
