package dossier.diff;

import static dossier.diff.TextComparisonTest.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static List<MatrixRow> rows(Document... documents) {
        Matrix matrix = new Matrix(PassageOptions.DEFAULT);
        for (Document document : documents) {
            matrix.add(matrix.part(document));
        }
        List<MatrixRow> rows = new ArrayList<>();
        matrix.rows().forEach(rows::add);
        return rows;
    }

    @Test
    void everyTwoDocumentsOnceInTheirOrder() {
        assertThat(rows(document("a", "x"), document("b", "y"), document("c", "z"))).extracting(row -> row.doc() + row.other())
                .containsExactly("ab", "ac", "bc");
        assertThat(rows(document("a", "x"))).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void shares() {
        String sentence = "the committee will publish its report on the fire before parliament meets again in autumn";
        MatrixRow row = rows(document("a", sentence), document("b", "Yesterday we heard that " + sentence + " and not later")).get(0);
        assertThat(row.words()).isCloseTo(14.0 / 21, within(1e-9));
        assertThat(row.passages()).isEqualTo(1.0);
    }

    @Test
    void nothingToShareIsNoShare() {
        assertThat(rows(document("a", ""), document("b", "..."))).containsExactly(new MatrixRow("a", "b", null, null, null, null));
    }
}
