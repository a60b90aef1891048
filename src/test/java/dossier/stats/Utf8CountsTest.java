package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import dossier.split.Utf8Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of bytes is what is counted of the text. */
class Utf8CountsTest {
    private static final String[] WORDS = {"the", "The", "THE", "snake_case", "_x", "don't", "don’t", "Internationalisation",
            "internationalisation", "abcdefgh",
        "abcdefghi", "İstanbul", "\u212Aelvin", "kelvin", "café", "CAFÉ", "Москва", "москва", "漢字", "3.14", "x1", "a" + "b".repeat(40),
        "\uD835\uDC00", "ÀÉÎõü"};

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

    @Test
    void allMeasuresAreThoseOfTheText() {
        String[] ends = {". ", "! ", ".” ", ".\n\n", ", ", " ", " ", "... ", ".", "\n", "? ", " Mr. ", "; ", "\n- ", " 1. ", ".\uFFFD"};
        Random random = new Random(20211);
        for (int round = 0; round < 60; round++) {
            CorpusStats ofBytes = new CorpusStats(StatsOptions.DEFAULT);
            CorpusStats ofTexts = new CorpusStats(StatsOptions.DEFAULT);
            for (int doc = 0; doc < 4; doc++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(300); i > 0; i--) {
                    text.append(WORDS[random.nextInt(WORDS.length)]).append(ends[random.nextInt(ends.length)]);
                }
                byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
                if (round % 3 == 0 && utf8.length > 0) {
                    utf8[random.nextInt(utf8.length)] = (byte) 0xC3;
                }
                ofTexts.add(ofTexts.part(Texts.document("d" + doc, new String(utf8, StandardCharsets.UTF_8))));
                ofBytes.add(ofBytes.part(Arrays.copyOf(utf8, utf8.length + Utf8Words.MARGIN), 0, utf8.length, true));
            }
            assertThat(ofBytes.rows()).isEqualTo(ofTexts.rows());
        }
    }

    @Test
    void countsAreIcusOnRandomUnicode() {
        // Scripts for which ICU asks a dictionary are left out: there the plain rules of UAX #29 hold, a word for each ideograph.
        UnicodeSet dictionary = new UnicodeSet("[[:Line_Break=Complex_Context:][:Han:][:Hiragana:][:Katakana:][:Cs:]]").freeze();
        BreakIterator icu = BreakIterator.getWordInstance(ULocale.ROOT);
        Random random = new Random(20180516);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int plane = random.nextInt(10) == 0 ? 0x20000 : random.nextInt(3) == 0 ? 0x3000 : 0x600;
            for (int i = 0; i < 400; i++) {
                int code = random.nextInt(3) == 0 ? random.nextInt(0x80) : random.nextInt(plane);
                text.appendCodePoint(dictionary.contains(code) ? ' ' : code);
            }
            byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
            WordList words = new WordList(StatsOptions.DEFAULT);
            words.add(words.part(Arrays.copyOf(utf8, utf8.length + Utf8Words.MARGIN), 0, utf8.length, true));
            Map<String, Long> counts = new TreeMap<>();
            words.rows().forEach(row -> counts.put(row.word(), row.count()));
            assertThat(counts).isEqualTo(icuCounts(icu, text.toString()));
        }
    }

    private static Map<String, Long> icuCounts(BreakIterator icu, String text) {
        Map<String, Long> counts = new TreeMap<>();
        icu.setText(text);
        for (int a = icu.first(), b = icu.next(); b != BreakIterator.DONE; a = b, b = icu.next()) {
            String word = text.substring(a, b);
            if (word.codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
                counts.merge(word.toLowerCase(Locale.ROOT), 1L, Long::sum);
            }
        }
        return counts;
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? ".\n" : random.nextInt(9) == 0 ? ", " : " ");
        }
        return text.toString();
    }
}
