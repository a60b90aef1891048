package dossier.stats;

import static org.assertj.core.api.Assertions.assertThatCode;

import dossier.text.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every unit takes every text, in about linear time. */
class OddTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "\uD800", "\uDC00a", "a\u0000", "x", "!", " x", "aé", "\u200D", "x \n\n\n\n\n\n\n\n", "漢", "_", "a.b"})
    void takesAnyText(String unit) {
        StatsOptions options = StatsOptions.DEFAULT.withWord("*x*");
        String text = unit.repeat(unit.isEmpty() ? 0 : 100_000 / unit.length());
        List<Document> documents = List.of(Texts.document("text", text));
        assertThatCode(() -> {
            CorpusStats corpus = new CorpusStats(options);
            Texts.fold(documents, corpus::part, corpus::add);
            corpus.rows();
            WordList words = new WordList(options);
            Texts.fold(documents, words::part, words::add);
            words.rows().forEach(row -> { });
            Ngrams ngrams = new Ngrams(options);
            Texts.fold(documents, ngrams::part, ngrams::add);
            ngrams.rows().forEach(row -> { });
            Collocations collocations = new Collocations(options);
            Texts.fold(documents, collocations::part, collocations::add);
            collocations.rows().forEach(row -> { });
            ConcordanceOrder.LEFT.sorted(new Concordance(options).rows(documents.get(0)));
        }).doesNotThrowAnyException();
    }
}
