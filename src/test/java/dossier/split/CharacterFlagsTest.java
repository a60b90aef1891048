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
            String text = text(random);
            CharacterFlags flags = CharacterFlags.of(text.toCharArray());
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(Math.min(CharacterFlags.LONGEST, text.length() - from) + 1);
            long counts = flags.count(from, to);
            int gaps = 0;
            int capitals = 0;
            int signs = 0;
            for (int i = from; i < to; i++) {
                gaps += " \n".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
                boolean small = text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
                capitals += i > 0 && " \n".indexOf(text.charAt(i - 1)) >= 0 && !small ? 1 : 0;
                signs += "\"“”„()[]".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            }
            assertThat(new int[] {field(counts, CharacterFlags.GAP), field(counts, CharacterFlags.CAPITAL),
                    field(counts, CharacterFlags.SIGN)})
                    .as("%s from %d to %d", text, from, to).containsExactly(gaps, capitals, signs);
        }
    }

    @Test
    void takesSpacesToStandBehindTheText() {
        CharacterFlags flags = CharacterFlags.of("ab".toCharArray());
        long[] block = new long[CharacterFlags.FLAGS];
        flags.block(0, block);
        assertThat(block[CharacterFlags.SMALL]).isEqualTo(3);
        assertThat(block[CharacterFlags.SPACE]).isEqualTo(-4);
        assertThat(flags.at(64) >>> 8 * CharacterFlags.SPACE & 1).isEqualTo(1);
    }

    @Test
    void tellsTheFlagsOfSixtyFourCharactersAsThoseOfEach() {
        Random random = new Random(8);
        for (int round = 0; round < 100; round++) {
            CharacterFlags flags = CharacterFlags.of(text(random).toCharArray());
            long[] bits = new long[CharacterFlags.FLAGS];
            for (int block = 0; block < flags.blocks(); block++) {
                flags.block(block, bits);
                for (int at = 0; at < Long.SIZE; at++) {
                    for (int flag = 0; flag < CharacterFlags.FLAGS; flag++) {
                        assertThat(bits[flag] >>> at & 1).isEqualTo(flags.at(block * Long.SIZE + at) >>> 8 * flag & 1);
                    }
                }
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(400); length > 0; length--) {
            text.append(random.nextInt(3) > 0 ? 'a' : SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static int field(long counts, int flag) {
        return (int) (counts >>> 8 * flag) & 0xFF;
    }
}
