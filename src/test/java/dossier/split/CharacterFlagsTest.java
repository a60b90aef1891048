package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CharacterFlagsTest {
    private static final String SIGNS = "aZ .\n\t\"(“é)Ж9:[]";

    @Test
    void countsWhatStandsInAStretch() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(400); length > 0; length--) {
                text.append(random.nextInt(3) > 0 ? 'a' : SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            CharacterFlags flags = CharacterFlags.of(text.toString().toCharArray());
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(Math.min(CharacterFlags.LONGEST, text.length() - from) + 1);
            long counts = flags.count(from, to);
            int gaps = 0;
            int capitals = 0;
            int quotes = 0;
            for (int i = from; i < to; i++) {
                gaps += " \n".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
                boolean small = text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
                capitals += i > 0 && " \n".indexOf(text.charAt(i - 1)) >= 0 && !small ? 1 : 0;
                quotes += "\"“”„".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            }
            assertThat(new int[] {field(counts, CharacterFlags.GAP), field(counts, CharacterFlags.CAPITAL), field(counts, CharacterFlags.QUOTE)})
                    .as("%s from %d to %d", text, from, to).containsExactly(gaps, capitals, quotes);
        }
    }

    @Test
    void takesSpacesToStandBehindTheText() {
        CharacterFlags flags = CharacterFlags.of("ab".toCharArray());
        assertThat(flags.block(0, CharacterFlags.SMALL)).isEqualTo(3);
        assertThat(flags.block(0, CharacterFlags.SPACE)).isEqualTo(-4);
        assertThat(flags.at(64) >>> 8 * CharacterFlags.SPACE & 1).isEqualTo(1);
    }

    private static int field(long counts, int flag) {
        return (int) (counts >>> 8 * flag) & 0xFF;
    }
}
