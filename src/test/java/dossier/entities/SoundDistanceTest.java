package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundDistanceTest {
    private static final int NO_LIMIT = 1 << 20;

    /** What is left out because it would be above the limit is above it. */
    @Test
    void theLimitChangesNoCostBelowIt() {
        Random random = new Random(1);
        String letters = "aeiouhjvwwssshhzkgxcqtdfbpmnlr\u0431\u0101";
        for (int i = 0; i < 20_000; i++) {
            Romanisation a = Romanisation.of(word(random, letters));
            Romanisation b = Romanisation.of(word(random, letters));
            int cost = SoundDistance.of(a, b, NO_LIMIT);
            int limit = random.nextInt(400);
            int limited = SoundDistance.of(a, b, limit);
            assertThat(cost <= limit ? limited == cost : limited > limit).as("%s %s: %d, %d within %d", a, b, cost, limited, limit)
                    .isTrue();
        }
    }

    private static String word(Random random, String letters) {
        StringBuilder word = new StringBuilder();
        for (int n = 1 + random.nextInt(7); n > 0; n--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
