package dossier.diff;

import static dossier.diff.TextComparisonTest.document;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
    private final Random random = new Random(11);

    /** Made-up words, the frequent ones as frequent as in English (Zipf's law). */
    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + (int) Math.pow(3000, random.nextDouble()));
        }
        return words;
    }

    private List<String> edited(List<String> words, double share) {
        List<String> edited = new ArrayList<>();
        for (String word : words) {
            double chance = random.nextDouble() / share;
            if (chance >= 1 || chance < 0.2) {
                edited.add(word);
            }
            if (chance < 0.8) {
                edited.add("x" + random.nextInt(3000));
            }
        }
        return edited;
    }

    private static List<PassageRow> passages(Document... documents) {
        Passages passages = new Passages(PassageOptions.DEFAULT);
        for (Document document : documents) {
            passages.add(passages.part(document));
        }
        List<PassageRow> rows = new ArrayList<>();
        passages.rows().forEach(rows::add);
        return rows;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.2, 0.3})
    void editedCopiesAreFoundWhole(double share) {
        int found = 0;
        for (int n = 0; n < 20; n++) {
            List<String> copied = words(60);
            String copy = String.join(" ", edited(copied, share));
            String original = String.join(" ", copied);
            String before = String.join(" ", words(300)) + " ";
            List<PassageRow> rows = passages(document("a", before + original + " " + String.join(" ", words(200))),
                    document("b", String.join(" ", words(100)) + "\n" + copy + "\n" + String.join(" ", words(300))));
            long covered = rows.stream().mapToLong(row -> Math.max(0, Math.min(row.end(), before.length() + original.length())
                    - Math.max(row.start(), before.length()))).sum();
            found += covered > 0.75 * original.length() ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(19);
    }

    @Test
    void nothingSharedNothingFound() {
        assertThat(passages(document("a", String.join(" ", words(2000))), document("b", String.join(" ", words(2000))))).isEmpty();
        assertThat(passages(document("a", ""), document("b", ""), document("c", "x"))).isEmpty();
    }

    @Test
    void rowsShowBothPlaces() {
        String shared = "the committee will publish its report on the fire before parliament meets again in October";
        PassageRow row = passages(document("a", "One.\n\uD83D\uDE00 And " + shared + "."), document("b", "Two.\n" + shared + "!")).get(0);
        assertThat(row).isEqualTo(new PassageRow("a", 11, 11 + shared.length(), 2, 7, "b", 5, 5 + shared.length(), 2, 1, 1.0, shared));
    }

    @Test
    void piecesOfOneTextAreNotCompared() {
        Document text = document("a", String.join(" ", words(100)));
        assertThat(passages(text, text.with(new Piece(1, text.codePointLength(), true)))).isEmpty();
        assertThat(passages(text, text.named("b"))).hasSize(1);
    }

    @Test
    void whatATextRepeatsInItsPiecesHidesNoOtherText() {
        Document text = document("b", String.join(" ", words(100)));
        Document[] documents = new Document[SeedIndex.MANY * 2 + 2];
        documents[0] = text.named("a");
        for (int i = 1; i < documents.length; i++) {
            documents[i] = text.with(new Piece(i - 1, (i - 1) * text.codePointLength(), i == documents.length - 1));
        }
        assertThat(passages(documents)).hasSize(documents.length - 1).extracting(PassageRow::doc).containsOnly("a");
    }

    @Test
    void manyCopiesStayInProportion() {
        String report = String.join(" ", words(200));
        Document[] documents = new Document[300];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = document("d" + i, report);
        }
        assertThat(passages(documents).size()).isBetween(documents.length - 1, documents.length * SeedIndex.MANY);
    }

    @Test
    void endlessRepetitionEnds() {
        String text = "again and ".repeat(20_000);
        assertThat(passages(document("a", text), document("b", text)).size()).isLessThan(100);
    }
}
