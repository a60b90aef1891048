package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Lexicon;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapModelTest {
    /** Of the ends of sentences in the gold, the share that is found; of those found, the share that is right. */
    private static final double LEAST_RECALL = 0.94;
    private static final double LEAST_PRECISION = 0.99;

    @Test
    void findsTheSentencesOfLettersReviewsAndReports() {
        int right = 0;
        int wanted = 0;
        int found = 0;
        for (String[] line : Lexicon.entries(GapModelTest.class, "gaps.txt")) {
            String text = line[0].replace(" | ", " ").replace(" ¶ ", "\n\n");
            BitSet ends = new BitSet();
            int at = 0;
            for (String sentence : line[0].split(" [|¶] ")) {
                at = text.indexOf(sentence, at) + sentence.length();
                ends.set(at);
            }
            BitSet system = new BitSet();
            Sentences.of(text, "en").forEach(span -> system.set(span.end()));
            wanted += ends.cardinality();
            found += system.cardinality();
            system.and(ends);
            right += system.cardinality();
        }
        assertThat((double) right / wanted).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat((double) right / found).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fr", "de", "zz"})
    void isForEnglishOnly(String lang) {
        assertThat(GapModel.of(lang)).isNull();
        assertThat(GapModel.of("en")).isNotNull();
        assertThat(GapModel.of(null)).isNull();
    }

    @Test
    void parsNoStampOrSpeakerFromItsLine() {
        StringBuilder messages = new StringBuilder();
        for (int i = 10; i < 40; i++) {
            messages.append("12/05/2018, 10:").append(i).append(" - ").append(i % 2 == 0 ? "Bob: hello\n" : "Ann: see you\n");
        }
        String text = messages.toString();
        assertThat(Sentences.of(text, "en")).noneMatch(span -> span.of(text).endsWith(" -"));
    }

    @Test
    void decidesTheSameWhereverTheParagraphStands() {
        String text = "Thanks for the note. the room is ready now Please come at ten. See you then!!! bye";
        List<Span> alone = Sentences.of(text, "en");
        String below = "\n\n\n" + text;
        List<Span> moved = new ArrayList<>();
        alone.forEach(span -> moved.add(span.moved(3)));
        assertThat(Sentences.of(below, "en")).isEqualTo(moved);
    }
}
