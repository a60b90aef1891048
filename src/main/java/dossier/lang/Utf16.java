package dossier.lang;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-16 without a byte order mark. In such text the upper halves of spaces, line ends, digits and Latin letters are NULs, and
 * read in the right byte order it holds no control characters and no half of a surrogate pair alone. Text of one-byte characters with
 * a stray NUL among them is none: read as it is, that one is free of controls.
 */
final class Utf16 {
    /** How many bytes are looked at, an even number. */
    private static final int SAMPLE = 1 << 13;

    private Utf16() {
    }

    /**
     * UTF-16LE or UTF-16BE when the first {@code length} bytes are that; null when they are not, or hold no NUL to tell it by.
     *
     * @param whole whether they are all of the text, which has two bytes for each unit
     */
    static Charset of(byte[] bytes, int length, boolean whole) {
        if (whole && (length & 1) == 1) {
            return null;
        }
        int end = Math.min(length, SAMPLE) & -2;
        int even = 0;
        int odd = 0;
        int controls = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                even += 1 - (i & 1);
                odd += i & 1;
            } else if (isControl(bytes[i])) {
                controls++;
            }
        }
        if (even == odd || controls == 0 && even + odd <= end * 3 / 8) {
            return null;
        }
        boolean little = odd > 0 && isText(bytes, end, 1);
        boolean big = even > 0 && isText(bytes, end, 0);
        return little && (!big || odd > even) ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }

    /** @param upper where in its two bytes the upper half of a unit is */
    private static boolean isText(byte[] bytes, int end, int upper) {
        boolean inPair = false;
        for (int i = 0; i < end; i += 2) {
            char unit = (char) ((bytes[i + upper] & 0xFF) << 8 | bytes[i + 1 - upper] & 0xFF);
            if (inPair != Character.isLowSurrogate(unit)) {
                return false;
            }
            inPair = Character.isHighSurrogate(unit);
            boolean privateUse = unit >= 0xE000 && unit <= 0xF8FF;
            if (isControl(unit) || unit >= 0x7F && unit < 0xA0 && unit != 0x85 || privateUse || unit >= 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a control character that texts do not hold: none of tab, line ends and form feed. */
    private static boolean isControl(int c) {
        return c >= 0 && c < ' ' && (c < '\t' || c > '\r');
    }
}
