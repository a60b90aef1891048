package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WordsTest {
    /** Characters that the rules are about. */
    private static final String TELLING =
            "abZ1 2_.,;:'\"\r\n\t\u0085éß×“”’‘…–\u0308\u200D\u200B\u00AD\u2019·\u05D0\u05D1٫\u0661\u30A2\u30FC\uFF71가나"
            + "\u1100\u2139©\u3000\u2003\uFE0F\u20E3漢か\u0E01\uFEFF\uFFFDЖяΩ\u00A0";
    private static final int[] BEYOND = {0x1F469, 0x1F680, 0x1F1E9, 0x1F1EA, 0x1F3FD, 0x1D400, 0xE0020, 0x1F170, 0x10330, 0x1D7CE};

    @ParameterizedTest
    @ValueSource(strings =
            {"", "a", "Don't panic: it's 3.14!", "snake_case __init__ _ __", "a. b, c; d: e", "café naïve L’été “so,” he said…",
        "U.S.A. 1;000 a:b a::b", "straightforwardness internationalisation's end", "e\u0301t ' \u200D\u2139", "Москва, 2018–2019",
        "漢字 a漢b"})
    void findsTheWordsOfTheDecodedText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(words(bytes, 0, bytes.length)).isEqualTo(words(text));
    }

    @Test
    void findsTheWordsOfTheDecodedTextInRandomBytes() {
        Random random = new Random(20180514);
        for (int i = 0; i < 40_000; i++) {
            byte[] bytes = random(random, 1 + random.nextInt(i % 50 == 0 ? 2000 : 24));
            assertThat(words(bytes, 0, bytes.length)).as("words of %s", hex(bytes))
                    .isEqualTo(words(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "don't ", "é", "漢字", "a,b;c", "1.5", "_", "x_y z", "’", "\u0301", "a\u200D", "가나", "\uD83D\uDE00",
            "word.", "a\n", " "})
    void findsTheWordsOfLongStretches(String unit) {
        // Without a place to cut at, and with one at every distance from the edges that the scan has.
        for (String beginning : new String[] {"", "a", "é'", "  x ", "12345678"}) {
            String text = (beginning + unit.repeat(9000 / unit.length()) + " the end ").repeat(2);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(words(bytes, 0, bytes.length)).isEqualTo(words(text));
        }
    }

    @Test
    void aTextMayBeCutWhereItIsSafe() {
        Random random = new Random(20180515);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = random(random, 40);
            List<String> whole = words(bytes, 0, bytes.length);
            for (int at = 1; at < bytes.length; at++) {
                if (Utf8Words.isSafe(bytes[at - 1], bytes[at])) {
                    List<String> parts = words(bytes, 0, at);
                    parts.addAll(words(bytes, at, bytes.length));
                    assertThat(parts).as("words of %s cut at %d", hex(bytes), at).isEqualTo(whole);
                }
            }
        }
    }

    private static byte[] random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        int ascii = random.nextInt(20);
        for (int i = 0; i < length; i++) {
            int choice = random.nextInt(20);
            int code = choice < ascii ? "abcdefghijkl  .,'\n1_".charAt(random.nextInt(20))
                    : choice < 17 ? TELLING.charAt(random.nextInt(TELLING.length()))
                    : choice < 19 ? BEYOND[random.nextInt(BEYOND.length)] : random.nextInt(0xD800);
            text.appendCodePoint(code);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        // Some texts are damaged.
        for (int i = random.nextInt(12) - 8; i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.scan(text, new Span(0, text.length()), (start, end) -> words.add(text.substring(start, end)));
        return words;
    }

    private static List<String> words(byte[] text, int from, int to) {
        // What stands in the margin must not matter.
        byte[] bytes = new byte[text.length + Utf8Words.MARGIN];
        java.util.Arrays.fill(bytes, (byte) 'm');
        System.arraycopy(text, 0, bytes, 0, to);
        List<String> words = new ArrayList<>();
        new Utf8Words().scan(bytes, from, to, (found, starts, ends, count) -> {
            for (int k = 0; k < count; k++) {
                words.add(new String(found, starts[k], ends[k] - starts[k], StandardCharsets.UTF_8));
            }
        });
        assertThat(new Utf8Words().count(bytes, from, to)).isEqualTo(words.size());
        return words;
    }

    private static String hex(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            out.append(Integer.toHexString(b & 0xFF)).append(' ');
        }
        return out.toString();
    }
}
