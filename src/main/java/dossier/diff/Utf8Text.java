package dossier.diff;

import java.nio.charset.StandardCharsets;

/**
 * A text as its bytes.
 *
 * @param name the document's name
 * @param bytes UTF-8 in [from, to); not to be changed
 * @param from where the text begins, a byte order mark left out
 * @param to where it ends
 */
public record Utf8Text(String name, byte[] bytes, int from, int to) {
    /** The bytes of the text. */
    int length() {
        return to - from;
    }

    /** A stretch as a string. */
    String text(int start, int end) {
        return start == end ? "" : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The length of a stretch as a string. */
    int utf16(int start, int end) {
        int units = 0;
        for (int i = start; i < end; i++) {
            // A sequence of four bytes is two units, a shorter one is one; what goes on with a sequence is none.
            units += bytes[i] < -64 ? 0 : bytes[i] < 0 && bytes[i] >= (byte) 0xF0 ? 2 : 1;
        }
        return units;
    }
}
