package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import dossier.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollocationsTest {
    private static final StatsOptions ALL = StatsOptions.DEFAULT;

    @Test
    void measuresAreThoseOfTheTextbook() {
        // Manning and Schütze 1999, chapter 5: new companies.
        Association newCompanies = new Association(8, 15_828, 4_675, 14_307_668, 1);
        assertThat(newCompanies.t()).isCloseTo(0.999932, offset(1e-6));
        assertThat(newCompanies.chi2()).isCloseTo(1.55, offset(5e-3));
        // The same, 5.4: Ayatollah Ruhollah.
        Association ayatollah = new Association(20, 42, 20, 14_307_668, 1);
        assertThat(ayatollah.pmi()).isCloseTo(18.38, offset(5e-3));
        assertThat(ayatollah.dice()).isCloseTo(40 / 62.0, offset(1e-12));
        assertThat(ayatollah.deltaP()).isCloseTo(20 / 42.0, offset(1e-6));
        assertThat(ayatollah.deltaPBack()).isCloseTo(1 - 22 / (14_307_668 - 20.0), offset(1e-9));
        // Dunning 1993: the swiss.
        assertThat(new Association(110, 2_552, 221, 31_777, 1).g2()).isCloseTo(270.72, offset(5e-3));
    }

    @Test
    void aWindowHoldsAPairForEachOfItsPlaces() {
        // Ten places, a word of 24 and one of 13 in 5,602 words: chance would give 10 * 24 * 13 / 5,602.
        Association wide = new Association(6, 24, 13, 5_602, 10);
        double expected = 10 * 24 * 13 / 5_602.0;
        assertThat(wide.pmi()).isCloseTo(Math.log(6 / expected) / Math.log(2), offset(1e-12));
        assertThat(wide.t()).isCloseTo((6 - expected) / Math.sqrt(6), offset(1e-12));
        assertThat(wide.z()).isCloseTo((6 - expected) / Math.sqrt(expected), offset(1e-12));
        assertThat(wide.dice()).isCloseTo(2 * 6 / (10.0 * (24 + 13)), offset(1e-12));
        // Ten times the pairs of neighbours in ten times the places: a ratio stays, what tells of certainty grows tenfold.
        Association near = new Association(3, 24, 13, 5_602, 1);
        Association far = new Association(30, 24, 13, 5_602, 10);
        assertThat(far.logDice()).isCloseTo(near.logDice(), offset(1e-12));
        assertThat(far.npmi()).isCloseTo(near.npmi(), offset(1e-12));
        assertThat(far.g2()).isCloseTo(10 * near.g2(), offset(1e-9));
        // More pairs than there are words, as of a frequent word in a wide window, leave no cell below 0.
        assertThat(new Association(90, 60, 50, 100, 2).g2()).isNotNull();
    }

    @Test
    void ngramsDoNotCrossSentences() {
        List<Document> documents = List.of(Texts.document("a", "We saw it. We saw them!"), Texts.document("b", "we saw"));
        assertThat(ngrams(documents, ALL)).extracting(NgramRow::ngram, NgramRow::count, NgramRow::documents)
                .containsExactly(tuple("we saw", 3L, 2L), tuple("saw it", 1L, 1L), tuple("saw them", 1L, 1L));
        assertThat(ngrams(documents, ALL.withN(3))).extracting(NgramRow::ngram).containsExactly("we saw it", "we saw them");
        assertThat(ngrams(documents, ALL.withStopwords(Set.of("we")))).extracting(NgramRow::ngram).containsExactly("saw it", "saw them");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aSingleWordIsTheWordList(long seed) {
        List<Document> documents = Texts.corpus(seed);
        WordList words = new WordList(ALL);
        Texts.fold(documents, words::part, words::add);
        List<NgramRow> expected = new ArrayList<>();
        words.rows().forEach(row -> expected.add(new NgramRow(row.word(), row.count(), row.perMillion(), row.documents())));
        assertThat(ngrams(documents, ALL.withN(1))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void neighbouringPairsAreTheBigrams(long seed) {
        List<Document> documents = Texts.corpus(seed);
        assertThat(collocations(documents, ALL.withWindow(1))).extracting(row -> row.word() + " " + row.collocate(), CollocationRow::count)
                .containsExactlyElementsOf(ngrams(documents, ALL).stream().map(row -> tuple(row.ngram(), row.count())).toList());
    }

    @Test
    void aCollocateFollowsItsWordWithinTheWindow() {
        List<Document> documents = List.of(Texts.document("a", "a b c d"));
        assertThat(collocations(documents, ALL.withWindow(2))).extracting(CollocationRow::word, CollocationRow::collocate)
                .containsExactly(tuple("a", "b"), tuple("a", "c"), tuple("b", "c"), tuple("b", "d"), tuple("c", "d"));
    }

    @Test
    void aWordAskedForHasNeighboursOnBothSides() {
        List<Document> documents = List.of(Texts.document("a", "a b war d end. Wars f war."));
        assertThat(collocations(documents, ALL.withWindow(1).withWord("war"))).extracting(CollocationRow::word, CollocationRow::collocate)
                .containsExactly(tuple("war", "b"), tuple("war", "d"), tuple("war", "f"));
        assertThat(collocations(documents, ALL.withWindow(1).withWord("War*").withStopwords(Set.of("war", "d"))))
                .extracting(CollocationRow::word, CollocationRow::collocate)
                .containsExactly(tuple("war", "b"), tuple("war", "f"), tuple("wars", "f"));
    }

    @Test
    void aNodeIsASingleWord() {
        assertThatThrownBy(() -> new Collocations(ALL.withWord("two words"))).hasMessageContaining("two words");
        assertThatThrownBy(() -> new Collocations(ALL.withWord("!"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<NgramRow> ngrams(List<Document> documents, StatsOptions options) {
        Ngrams ngrams = new Ngrams(options);
        Texts.fold(documents, ngrams::part, ngrams::add);
        return ngrams.rows();
    }

    private static List<CollocationRow> collocations(List<Document> documents, StatsOptions options) {
        Collocations collocations = new Collocations(options);
        Texts.fold(documents, collocations::part, collocations::add);
        return collocations.rows();
    }
}
