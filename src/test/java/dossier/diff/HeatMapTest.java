package dossier.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    @Test
    void aCellOfEachPairOnBothSidesOfTheDiagonal() {
        String svg = HeatMap.of(List.of(new MatrixRow("a & b", "c", 0.5, 0.25, null, 0.0))).toString();
        assertThat(svg).contains("words, 0 to 0.5").contains("dates, 0 to 0");
        assertThat(svg.split("a &amp; b and c: words 0.5, entities 0.25, dates none, passages 0", -1)).hasSize(2 * 4 + 1);
    }

    @Test
    void noPairs() {
        assertThat(HeatMap.of(List.of()).toString()).endsWith("</svg>\n");
    }
}
