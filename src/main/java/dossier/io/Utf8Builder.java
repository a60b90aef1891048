package dossier.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text under construction as its bytes in UTF-8. Half of a surrogate pair that stands alone becomes a question mark. */
public final class Utf8Builder implements Appendable {
    /** The most bytes that a unit of UTF-16 comes to. */
    private static final int WIDEST = 3;
    private static final int LONGEST_NUMBER = 20;

    private byte[] bytes;
    private int length;

    public Utf8Builder() {
        this(1 << 10);
    }

    /** @param room the bytes for which there is room at first */
    Utf8Builder(int room) {
        bytes = new byte[room];
    }

    /** The number of bytes. */
    public int length() {
        return length;
    }

    @Override
    public Utf8Builder append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Utf8Builder append(CharSequence text, int start, int end) {
        ensure(end - start);
        byte[] to = bytes;
        int at = length;
        int from = start;
        while (from < end) {
            char c = text.charAt(from);
            if (c >= 0x80) {
                break;
            }
            to[at++] = (byte) c;
            from++;
        }
        length = at;
        if (from < end) {
            ensure(WIDEST * (end - from));
            encode(text, from, end);
        }
        return this;
    }

    private void encode(CharSequence text, int start, int end) {
        byte[] to = bytes;
        int at = length;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                int codePoint = Character.toCodePoint(c, text.charAt(++i));
                to[at++] = (byte) (0xF0 | codePoint >> 18);
                to[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                to[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | codePoint & 0x3F);
            } else {
                to[at++] = '?';
            }
        }
        length = at;
    }

    /** Appends a character that is no half of a surrogate pair. */
    @Override
    public Utf8Builder append(char c) {
        ensure(WIDEST);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else {
            append(String.valueOf(c));
        }
        return this;
    }

    /** Appends a number in decimal digits. */
    public Utf8Builder append(long number) {
        if (number < 0) {
            return append(Long.toString(number));
        }
        ensure(LONGEST_NUMBER);
        if (number < 10) {
            bytes[length++] = (byte) ('0' + number);
            return this;
        }
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Appends a number in decimal digits, the last {@code decimals} of them behind a point. */
    Utf8Builder append(long digits, int decimals) {
        if (decimals == 0) {
            return append(digits);
        }
        ensure(LONGEST_NUMBER + decimals);
        int size = 1;
        for (long left = digits; size <= decimals || left >= 10; left /= 10) {
            size++;
        }
        // The point.
        size++;
        long rest = digits;
        int point = length + size - decimals - 1;
        for (int at = length + size - 1; at >= length; at--) {
            if (at == point) {
                bytes[at] = '.';
            } else {
                bytes[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        length += size;
        return this;
    }

    /** Appends what is UTF-8 already. */
    public Utf8Builder append(byte[] utf8) {
        return append(utf8, 0, utf8.length);
    }

    /** Appends what is UTF-8 already from {@code start} to {@code end}. */
    Utf8Builder append(byte[] utf8, int start, int end) {
        ensure(end - start);
        System.arraycopy(utf8, start, bytes, length, end - start);
        length += end - start;
        return this;
    }

    /** Appends what another one holds from {@code start} to {@code end}. */
    Utf8Builder append(Utf8Builder from, int start, int end) {
        return append(from.bytes, start, end);
    }

    private void ensure(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max((long) length + more, 2L * bytes.length)));
        }
    }

    /** The bytes so far; from here on the text is empty again. */
    public byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    /** Makes the text empty again. */
    void clear() {
        length = 0;
    }

    /** The text so far. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
