package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    private NameWord word(String word) {
        String text = "(" + word + ")";
        return vocabulary.word(text.toCharArray(), 1, text.length() - 1);
    }

    @Test
    void eachWordIsMadeOnceAndIsNoOther() {
        Random random = new Random(5);
        Map<String, NameWord> known = new HashMap<>();
        // Around the length from which words are no longer found by their letters alone.
        String letters = "abAB'&.1zé\u0301İß\uD83D";
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(11); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(random.nextBoolean() ? 8 : letters.length())));
            }
            NameWord word = word(text.toString());
            assertThat(word.text).isEqualTo(text.toString());
            NameWord before = known.putIfAbsent(word.text, word);
            assertThat(before == null || before == word).isTrue();
            assertThat(word.number).isLessThan(known.size());
        }
    }

    @Test
    void apostrophesOfAllKindsAreOne() {
        assertThat(word("Ba’ath")).isSameAs(word("Ba'ath")).isSameAs(word("Ba‘ath"));
        assertThat(word("Ba’athistically")).isSameAs(word("Ba'athistically"));
        assertThat(word("Ba’athé")).isSameAs(word("Ba'athé"));
        assertThat(word("Ba’ath").text).isEqualTo("Ba'ath");
    }
}
