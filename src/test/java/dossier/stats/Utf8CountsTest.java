package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.split.Utf8Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of bytes is what is counted of the text. */
class Utf8CountsTest {
    private static final String[] WORDS = {"the", "The", "THE", "snake_case", "_x", "don't", "don’t", "Internationalisation", "internationalisation", "abcdefgh",
        "abcdefghi", "İstanbul", "\u212Aelvin", "kelvin", "café", "CAFÉ", "Москва", "москва", "漢字", "3.14", "x1", "a" + "b".repeat(40), "\uD835\uDC00", "ÀÉÎõü"};

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsAreThoseOfTheText(boolean lower) {
        StatsOptions options = StatsOptions.DEFAULT.withLower(lower);
        Random random = new Random(8);
        for (int round = 0; round < 30; round++) {
            WordList ofBytes = new WordList(options);
            WordList ofTexts = new WordList(options);
            CorpusStats typesOfBytes = new CorpusStats(options.withColumns(Set.of("types", "hapaxes", "mattr", "mtld")));
            CorpusStats typesOfTexts = new CorpusStats(options.withColumns(Set.of("types", "hapaxes", "mattr", "mtld")));
            for (int doc = 0; doc < 4; doc++) {
                String text = text(random, 200);
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                byte[] bytes = Arrays.copyOf(utf8, utf8.length + Utf8Words.MARGIN);
                ofTexts.add(ofTexts.part(Texts.document("d" + doc, text)));
                ofBytes.add(ofBytes.part(bytes, 0, utf8.length, true));
                typesOfTexts.add(typesOfTexts.part(Texts.document("d" + doc, text)));
                typesOfBytes.add(typesOfBytes.part(bytes, 0, utf8.length, true));
            }
            List<WordRow> expected = ofTexts.rows();
            assertThat(ofBytes.rows()).containsExactlyElementsOf(expected);
            assertThat(typesOfBytes.rows()).isEqualTo(typesOfTexts.rows());
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? ".\n" : random.nextInt(9) == 0 ? ", " : " ");
        }
        return text.toString();
    }
}
