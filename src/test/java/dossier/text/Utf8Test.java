package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void whatIsFoundEightBytesAtATimeIsWhatOneByteAtATimeFinds() {
        Random random = new Random(8);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) {
                int kind = random.nextInt(24);
                bytes[i] = (byte) (kind == 0 ? 0 : kind == 1 ? 0x80 : kind == 2 ? 0xFF : kind == 3 ? 1 : 'a' + kind);
            }
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length - from + 1);
            int ascii = from;
            boolean zero = false;
            while (ascii < to && bytes[ascii] >= 0) {
                ascii++;
            }
            for (int i = from; i < to; i++) {
                zero |= bytes[i] == 0;
            }
            assertThat(Utf8.asciiEnd(bytes, from, to)).isEqualTo(ascii);
            assertThat(Utf8.holdsZero(bytes, from, to)).isEqualTo(zero);
        }
    }
}
