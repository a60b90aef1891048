package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import dossier.split.Words;
import dossier.text.Document;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    private static final StatsOptions ALL = StatsOptions.DEFAULT;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void countsAndDispersionAreThoseOfTheFormulas(long seed) {
        List<Document> documents = Texts.corpus(seed);
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (Document document : documents) {
            Map<String, Integer> of = new HashMap<>();
            for (String word : words(document)) {
                of.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            if (!of.isEmpty()) {
                counts.add(of);
            }
        }
        double tokens = counts.stream().mapToInt(WordListTest::sum).sum();
        List<WordRow> rows = rows(documents, ALL);
        assertThat(rows.stream().mapToLong(WordRow::count).sum()).isEqualTo((long) tokens);
        for (WordRow row : rows) {
            double f = 0;
            int having = 0;
            for (Map<String, Integer> of : counts) {
                f += of.getOrDefault(row.word(), 0);
                having += of.containsKey(row.word()) ? 1 : 0;
            }
            assertThat(row.count()).isEqualTo((long) f);
            assertThat(row.documents()).isEqualTo(having);
            assertThat(row.perMillion()).isCloseTo(1e6 * f / tokens, offset(1e-6));
            double dp = 0;
            double least = 1;
            double sum = 0;
            for (Map<String, Integer> of : counts) {
                double share = sum(of) / tokens;
                dp += Math.abs(of.getOrDefault(row.word(), 0) / f - share) / 2;
                least = Math.min(least, share);
                sum += of.getOrDefault(row.word(), 0) / (double) sum(of);
            }
            int n = counts.size();
            double mean = sum / n;
            double squares = 0;
            for (Map<String, Integer> of : counts) {
                squares += Math.pow(of.getOrDefault(row.word(), 0) / (double) sum(of) - mean, 2);
            }
            assertThat(row.dp()).isCloseTo(dp, offset(1e-12));
            if (n > 1) {
                assertThat(row.dpNorm()).isCloseTo(dp / (1 - least), offset(1e-12));
                assertThat(row.juillandD()).isCloseTo(1 - Math.sqrt(squares / n) / mean / Math.sqrt(n - 1), offset(1e-9));
            } else {
                assertThat(row.dpNorm()).isNull();
                assertThat(row.juillandD()).isNull();
            }
        }
    }

    @Test
    void comesByCountThenByCodePoints() {
        List<WordRow> rows = rows(List.of(Texts.document("a", "b a b \uD801\uDC28 \uFF41 é a c b")), ALL);
        assertThat(rows).extracting(WordRow::word).containsExactly("b", "a", "c", "é", "\uFF41", "\uD801\uDC28");
    }

    @Test
    void piecesAreOneDocument() {
        List<Document> documents = new ArrayList<>(Texts.pieces("a", "x y\n", "x z\n"));
        documents.add(Texts.document("b", "x"));
        assertThat(rows(documents, ALL)).extracting(WordRow::word, WordRow::count, WordRow::documents)
                .containsExactly(tuple("x", 3L, 2L), tuple("y", 1L, 1L),
                        tuple("z", 1L, 1L));
    }

    @Test
    void stopWordsAndRareWordsAreLeftOutAndChangeNothingElse() {
        List<Document> documents = List.of(Texts.document("a", "the war and the peace and the war don’t"));
        List<WordRow> rows = rows(documents, ALL.withStopwords(Stopwords.of("en")).withMinCount(2));
        assertThat(rows).extracting(WordRow::word).containsExactly("war");
        assertThat(rows.get(0).perMillion()).isCloseTo(2e6 / 9, offset(1e-6));
    }

    @Test
    void dispersionIsLeftOutWhenNotAsked() {
        WordRow row = rows(List.of(Texts.document("a", "x")), ALL.withColumns(Set.of("word", "count"))).get(0);
        assertThat(row).isEqualTo(new WordRow("x", 1, 1e6, 1, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"en,the", "de,und", "fr,dans", "es,según", "it,perché"})
    void hasStopWords(String lang, String word) {
        assertThat(Stopwords.of(lang)).contains(word).allMatch(each -> each.equals(each.toLowerCase(Locale.ROOT)) && !each.isBlank());
    }

    @Test
    void foldsCaseBeyondAscii() {
        assertThat(rows(List.of(Texts.document("a", "Ökonomie ÖKONOMIE ökonomie")), ALL)).extracting(WordRow::count).containsExactly(3L);
    }

    private static List<WordRow> rows(List<Document> documents, StatsOptions options) {
        WordList list = new WordList(options);
        Texts.fold(documents, list::part, list::add);
        return list.rows();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        String text = document.text();
        Words.scan(text, new Span(0, text.length()), (a, b) -> words.add(text.substring(a, b)));
        return words;
    }
}
