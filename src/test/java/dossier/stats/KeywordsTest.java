package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import dossier.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {
    private static final StatsOptions ALL = StatsOptions.DEFAULT;

    @Test
    void measuresAreThoseOfTheFormulas() {
        Keyness keyness = Keyness.of(10, 1000, 5, 1000);
        assertThat(keyness.ll()).isCloseTo(2 * (10 * Math.log(10 / 7.5) + 5 * Math.log(5 / 7.5)), offset(1e-12));
        assertThat(keyness.g2()).isCloseTo(keyness.ll() + 2 * (990 * Math.log(990 / 992.5) + 995 * Math.log(995 / 992.5)), offset(1e-9));
        assertThat(keyness.logRatio()).isCloseTo(1, offset(1e-12));
        assertThat(keyness.chi2()).isCloseTo(2 * 2.5 * 2.5 / 7.5 + 2 * 2.5 * 2.5 / 992.5, offset(1e-9));
        assertThat(keyness.bic()).isCloseTo(keyness.ll() - Math.log(2000), offset(1e-12));
        assertThat(Keyness.of(10, 1000, 0, 1000).logRatio()).isCloseTo(Math.log(20) / Math.log(2), offset(1e-12));
        assertThat(Keyness.of(10, 1000, 10, 1000).ll()).isEqualTo(0);
        assertThat(Keyness.of(1, 10, 0, 0)).isEqualTo(new Keyness(null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0.4549364,0.5", "3.841459,0.05", "6.634897,0.01", "7.879439,0.005", "10.82757,0.001",
        "15.13671,0.0001", "23.92813,0.000001"})
    void probabilitiesAreThoseOfTheTable(double value, double probability) {
        assertThat(ChiSquare.probability(value)).isCloseTo(probability, offset(probability * 1e-5));
    }

    @Test
    void comparesWithAReference() {
        Keywords keywords = new Keywords(ALL);
        keywords.addReference(keywords.part(Texts.document("r", "peace peace war")));
        keywords.add(keywords.part(Texts.document("a", "war war War treaty")));
        List<KeywordRow> rows = keywords.rows();
        assertThat(rows).extracting(KeywordRow::word, KeywordRow::count, KeywordRow::referenceCount)
                .containsExactly(tuple("war", 3L, 1L), tuple("treaty", 1L, 0L), tuple("peace", 0L, 2L));
        assertThat(rows.get(0).logRatio()).isPositive();
        assertThat(rows.get(2).logRatio()).isNegative();
        // Holm: the smallest p three times, the next twice, none below the one before.
        double smallest = rows.get(2).p();
        double next = rows.get(0).p();
        assertThat(rows).extracting(KeywordRow::p).allMatch(p -> p >= smallest);
        assertThat(rows.get(2).pHolm()).isCloseTo(Math.min(1, 3 * smallest), offset(1e-12));
        assertThat(next).isGreaterThan(smallest);
        assertThat(rows).extracting(KeywordRow::pHolm).allMatch(p -> p >= rows.get(2).pHolm() && p <= 1);
    }

    @Test
    void comparesEachDocumentWithTheOthers() {
        List<Document> documents = new ArrayList<>(Texts.pieces("a", "war war\n", "peace\n"));
        documents.add(Texts.document("b", "peace and war"));
        documents.add(Texts.document("c", ""));
        DocumentKeywords keywords = new DocumentKeywords(ALL);
        Texts.fold(documents, keywords::part, keywords::add);
        assertThat(keywords.rows())
                .extracting(DocumentKeywordRow::doc, DocumentKeywordRow::word, DocumentKeywordRow::count,
                DocumentKeywordRow::referenceCount)
                .containsExactly(tuple("a", "war", 2L, 1L), tuple("a", "peace", 1L, 1L), tuple("b", "and", 1L, 0L),
                        tuple("b", "peace", 1L, 1L), tuple("b", "war", 1L, 2L));
    }

    @Test
    void aSingleDocumentHasNothingToBeComparedWith() {
        DocumentKeywords keywords = new DocumentKeywords(ALL);
        keywords.add(keywords.part(Texts.document("a", "war")));
        assertThat(keywords.rows()).containsExactly(new DocumentKeywordRow("a", "war", 1, 0, null, null, null, null, null, null, null));
    }
}
