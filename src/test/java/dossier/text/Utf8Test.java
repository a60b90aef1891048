package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    @Test
    void decodesWhatJavaDecodes() {
        Random random = new Random(9);
        String[] parts = {"a", "some words of ASCII", "\u00e9", "\u201c", "\u0436", "\uac00", "\ud83d\ude00", "\uffff", "\u007f"};
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            byte[] bytes = ("\u00e9" + text + "\u00e9").getBytes(StandardCharsets.UTF_8);
            char[] units = new char[Utf8.units(bytes, 2, bytes.length - 2)];
            Utf8.decode(bytes, 2, bytes.length - 2, units);
            assertThat(new String(units)).isEqualTo(text.toString());
        }
        assertThat(Utf8.units(new byte[] {'a', (byte) 0xC3}, 0, 2)).isEqualTo(-1);
    }
}
