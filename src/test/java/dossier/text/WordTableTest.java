package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "June", "JUNE", "ÉTÉ", "İstanbul", "ISPARTA", "ıssız", "ΑΥΣ", "ΑΥΣ.", "ẞ", "Straße", "\u212Aelvin", "ЯНВАРЬ", "ᲐᲑ",
        "ǅ", "e\u0301A", "x\uD801", "6月A"})
    void theHashOfAStretchIsThatOfItsSmallLetters(String word) {
        long expected = WordTable.hash(WordTable.BASIS, word.toLowerCase(Locale.ROOT));
        assertThat(WordTable.lowerHash(word, 0, word.length())).isEqualTo(expected);
        assertThat(WordTable.lowerHash("AΣ" + word + "ΣB", 2, 2 + word.length())).as("between others").isEqualTo(expected);
    }

    @Test
    void theRowsHoldAsManyWordsAsTheyAreFor() {
        for (int words : new int[] {1, 2, 3, 4, 7, 8, 9, 1000}) {
            long[] rows = WordTable.rows(words);
            WordTable table = new WordTable(rows);
            for (int i = 1; i <= words; i++) {
                WordTable.put(rows, WordTable.hash(WordTable.BASIS, "w" + i), i);
            }
            for (int i = 1; i <= words; i++) {
                assertThat(table.of(WordTable.hash(WordTable.BASIS, "w" + i))).isEqualTo(i);
                assertThat(table.of(WordTable.hash(WordTable.BASIS, "v" + i))).isZero();
            }
        }
    }
}
