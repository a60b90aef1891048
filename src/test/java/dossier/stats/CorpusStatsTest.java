package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dossier.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusStatsTest {
    private static final StatsOptions ALL = StatsOptions.DEFAULT;

    @Test
    void measuresASmallTextAsByHand() {
        CorpusRow row = corpus(List.of(Texts.document("a", "The cat saw the dog. The elephant remembered everything!")), ALL);
        assertThat(row.tokens()).isEqualTo(9);
        assertThat(row.types()).isEqualTo(7);
        assertThat(row.hapaxes()).isEqualTo(6);
        assertThat(row.sentences()).isEqualTo(2);
        assertThat(row.letters()).isEqualTo(46);
        assertThat(row.syllables()).isEqualTo(5 + 1 + 3 + 3 + 3);
        assertThat(row.meanWordLength()).isCloseTo(46 / 9.0, offset(1e-12));
        assertThat(row.meanSentenceLength()).isEqualTo(4.5);
        assertThat(row.ttr()).isCloseTo(7 / 9.0, offset(1e-12));
        assertThat(row.rootTtr()).isCloseTo(7 / 3.0, offset(1e-12));
        assertThat(row.yuleK()).isCloseTo(1e4 * (9 + 6 - 9) / 81, offset(1e-9));
        assertThat(row.simpsonD()).isCloseTo(6 / 72.0, offset(1e-12));
        assertThat(row.honoreR()).isCloseTo(100 * Math.log(9) / (1 - 6 / 7.0), offset(1e-9));
        assertThat(row.entropy()).isCloseTo(2 / 3.0 * Math.log(9) / Math.log(2) + Math.log(3) / Math.log(2) / 3, offset(1e-12));
        assertThat(row.fleschReadingEase()).isCloseTo(206.835 - 1.015 * 4.5 - 84.6 * 15 / 9, offset(1e-9));
        assertThat(row.gunningFog()).isCloseTo(0.4 * (4.5 + 100 * 3 / 9.0), offset(1e-9));
        assertThat(row.smog()).isCloseTo(1.043 * Math.sqrt(30 * 3 / 2.0) + 3.1291, offset(1e-9));
        assertThat(row.colemanLiau()).isCloseTo(0.0588 * 4600 / 9 - 0.296 * 200 / 9 - 15.8, offset(1e-9));
        assertThat(row.ari()).isCloseTo(4.71 * 46 / 9 + 0.5 * 4.5 - 21.43, offset(1e-9));
        assertThat(row.lix()).isCloseTo(4.5 + 100 * 3 / 9.0, offset(1e-9));
        assertThat(row.rix()).isEqualTo(1.5);
        assertThat(row.mattr()).as("MATTR of less than a window").isNull();
        assertThat(row.hdd()).as("HD-D of less than 42 words").isNull();
    }

    @Test
    void leavesUndefinedWhatATextWithoutWordsDoesNotHave() {
        CorpusRow row = corpus(List.of(Texts.document("a", "")), ALL);
        assertThat(row).isEqualTo(new CorpusRow(0, 0L, 0L, 0L, 0L, 0L, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void aTextOfDifferentWordsHasNoMtld() {
        assertThat(corpus(List.of(Texts.document("a", "one two three")), ALL).mtld()).isNull();
    }

    @Test
    void keepsCaseWhenAsked() {
        List<Document> texts = List.of(Texts.document("a", "The the THE"));
        assertThat(corpus(texts, ALL).types()).isEqualTo(1);
        assertThat(corpus(texts, ALL.withLower(false)).types()).isEqualTo(3);
    }

    @Test
    void countsSyllablesOfEnglishOnly() {
        assertThat(corpus(List.of(Texts.inLanguage("en-GB", "a fine day")), ALL).syllables()).isEqualTo(3);
        CorpusRow german = corpus(List.of(Texts.inLanguage("de", "ein feiner Tag")), ALL);
        assertThat(german.syllables()).isNull();
        assertThat(german.fleschReadingEase()).isNull();
        assertThat(german.lix()).isNotNull();
    }

    @Test
    void countsTokensAloneWhenNoMoreIsAsked() {
        CorpusRow row = corpus(Texts.corpus(1), ALL.withColumns(Set.of("tokens")));
        assertThat(row.tokens()).isEqualTo(corpus(Texts.corpus(1), ALL).tokens());
        assertThat(row.types()).isNull();
        assertThat(row.mtld()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void documentsAddUpToTheCorpus(long seed) {
        List<Document> documents = Texts.corpus(seed);
        CorpusRow corpus = corpus(documents, ALL);
        List<DocumentRow> rows = documents(documents);
        assertThat(rows).extracting(DocumentRow::doc).isEqualTo(documents.stream().map(Document::name).toList());
        assertThat(rows.stream().mapToLong(DocumentRow::tokens).sum()).isEqualTo(corpus.tokens());
        assertThat(rows.stream().mapToLong(DocumentRow::letters).sum()).isEqualTo(corpus.letters());
        assertThat(rows.stream().mapToLong(DocumentRow::sentences).sum()).isEqualTo(corpus.sentences());
        assertThat(rows.stream().mapToLong(DocumentRow::syllables).sum()).isEqualTo(corpus.syllables());
    }

    @Test
    void piecesOfATextAreOneRow() {
        String[] texts = {"One fish. Two fish.\n", "Red fish.\n", "Blue fish.\n"};
        List<Document> documents = new ArrayList<>();
        documents.add(Texts.document("before", "a"));
        documents.addAll(Texts.pieces("fish", texts));
        documents.add(Texts.document("after", "b"));
        List<DocumentRow> rows = documents(documents);
        assertThat(rows).extracting(DocumentRow::doc).containsExactly("before", "fish", "after");
        DocumentRow whole = documents(List.of(Texts.document("fish", String.join("", texts)))).get(0);
        assertThat(rows.get(1)).isEqualTo(whole);
    }

    @Test
    void aTextWhoseLastPieceIsMissingIsARowToo() {
        List<Document> documents = new ArrayList<>(Texts.pieces("cut", "a\n", "b\n", "c\n").subList(0, 2));
        assertThat(documents(documents)).extracting(DocumentRow::tokens).containsExactly(2L);
        documents.add(Texts.document("whole", "d"));
        documents.addAll(0, documents.subList(0, 2).stream().map(d -> d.named("other")).toList());
        assertThat(documents(documents)).extracting(DocumentRow::doc).containsExactly("other", "cut", "whole");
    }

    private static CorpusRow corpus(List<Document> documents, StatsOptions options) {
        CorpusStats stats = new CorpusStats(options);
        Texts.fold(documents, stats::part, stats::add);
        return stats.rows().get(0);
    }

    private static List<DocumentRow> documents(List<Document> documents) {
        DocumentStats stats = new DocumentStats(ALL);
        List<DocumentRow> rows = new ArrayList<>();
        Texts.fold(documents, stats::part, part -> rows.addAll(stats.add(part)));
        rows.addAll(stats.rows());
        return rows;
    }
}
