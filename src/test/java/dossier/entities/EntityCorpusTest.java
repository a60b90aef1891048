package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Piece;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityCorpusTest {
    @Test
    void mentionsStandWhereTheyAre() {
        String text = "\uD83D\uDE00 Hello.\nWe met Maria Gonzalez in Lisbon.";
        List<MentionRow> rows = new ArrayList<>();
        Texts.corpus(Aliases.NONE, List.of(text)).mentions().forEach(rows::add);
        assertThat(rows).containsExactly(new MentionRow("d0", 16, 30, 2, 8, "Maria Gonzalez", "PERSON", "Maria Gonzalez"),
                new MentionRow("d0", 34, 40, 2, 26, "Lisbon", "LOC", "Lisbon"));
    }

    @Test
    void aMentionsTextIsVerbatimAndItsNamePlain() {
        String text = "They said in that long and very tiring session that Rory O\u2019Neill\u2019s aide and Rory\nO'Neill left.";
        EntityCorpus corpus = Texts.corpus(Aliases.NONE, List.of(text));
        assertThat(corpus.mentions()).extracting(MentionRow::text).containsExactly("Rory O\u2019Neill", "Rory\nO'Neill");
        assertThat(corpus.entities()).singleElement().extracting(EntityRow::names).isEqualTo(List.of("Rory O'Neill"));
    }

    @Test
    void pairsAreCountedBySentence() {
        EntityCorpus corpus = Texts.corpus(Aliases.NONE, List.of("Peru and Chile met. Chile and Peru left Peru.", "Peru won. Chile lost.",
                "Chile beat Peru."));
        assertThat(corpus.pairs()).containsExactly(new PairRow("Chile", "Peru", 3, 2));
    }

    @Test
    void documentsComeInTheOrderOfTheInputAndCounts() {
        EntityCorpus corpus = Texts.corpus(Aliases.NONE, List.of("Peru and Chile met. Chile won.", "Bolivia and America met in the US."));
        assertThat(corpus.documents()).containsExactly(new DocumentEntityRow("d0", "Chile", "LOC", 2, List.of("Chile")),
                new DocumentEntityRow("d0", "Peru", "LOC", 1, List.of("Peru")),
                new DocumentEntityRow("d1", "United States", "LOC", 2, List.of("America", "US")), new DocumentEntityRow("d1", "Bolivia",
                        "LOC", 1, List.of("Bolivia")));
    }

    @Test
    void piecesOfATextAreOneDocument() {
        EntityCorpus corpus = new EntityCorpus(Aliases.NONE);
        Document first = Texts.document("long", "We saw Peru.\n").with(new Piece(0, 0, false));
        Document second = Texts.document("long", "We saw Peru.\n").with(new Piece(1, 13, true));
        corpus.add(corpus.part(first));
        corpus.add(corpus.part(second));
        assertThat(corpus.entities()).containsExactly(new EntityRow("Peru", "LOC", 2, 1, List.of("Peru")));
        assertThat(corpus.mentions()).extracting(MentionRow::start).containsExactly(7L, 20L);
    }

    @Test
    void nothingGivesNothing() {
        EntityCorpus corpus = Texts.corpus(Aliases.NONE, List.of("", "..."));
        assertThat(corpus.entities()).isEmpty();
        assertThat(corpus.mentions()).isEmpty();
        assertThat(corpus.documents()).isEmpty();
        assertThat(corpus.pairs()).isEmpty();
    }

    @Test
    void aPartMayBeAddedToSeveralCorpora() {
        EntityCorpus one = new EntityCorpus(Aliases.NONE);
        EntityCorpus other = new EntityCorpus(Aliases.NONE);
        EntityCorpus.Part part = one.part(Texts.document("d", "President Maria Gonzalez met nurses in Lisbon."));
        one.add(part);
        other.add(part);
        assertThat(other.entities()).isNotEmpty().containsExactlyElementsOf(one.entities());
        assertThat(other.mentions()).containsExactlyElementsOf(one.mentions());
    }
}
