package dossier.lang;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells which character set bytes are written in: by their byte order mark; else UTF-8 when they are well-formed UTF-8, or all
 * but; else what a page of HTML declares; else the likeliest of all decodings by the letters that it gives. Text in UTF-8 never pays for
 * more than one look at its bytes.
 */
public final class Encodings {
    /** What text is taken for that is not UTF-8. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Bytes: four characters of four. Less may be anything. */
    private static final int LEAST_UTF_32 = 16;

    /**
     * Well-formed sequences of more than one byte that outweigh a malformed one. In text of one-byte character sets hardly any
     * sequence is well-formed by chance, and in the double-byte sets of East Asia malformed ones are several times as frequent.
     */
    private static final int OUTWEIGHS = 4;

    /** Of so many bytes of text hardly one is a control byte; UTF-16 and UTF-32 have them all over. */
    private static final int CONTROLS = 16;

    private Encodings() {
    }

    /**
     * A byte order mark.
     *
     * @param charset the character set it stands for, with its byte order
     * @param length its length in bytes
     */
    public record Mark(Charset charset, int length) {
    }

    /** The byte order mark that the first {@code length} bytes begin with; null when there is none. */
    public static Mark mark(byte[] bytes, int length) {
        int b0 = length > 0 ? bytes[0] & 0xFF : -1;
        int b1 = length > 1 ? bytes[1] & 0xFF : -1;
        int b2 = length > 2 ? bytes[2] & 0xFF : -1;
        int b3 = length > 3 ? bytes[3] & 0xFF : -1;
        if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (b0 == 0xFF && b1 == 0xFE && b2 == 0 && b3 == 0) {
            return new Mark(Charset.forName("UTF-32LE"), 4);
        }
        if (b0 == 0 && b1 == 0 && b2 == 0xFE && b3 == 0xFF) {
            return new Mark(Charset.forName("UTF-32BE"), 4);
        }
        if (b0 == 0xFF && b1 == 0xFE) {
            return new Mark(StandardCharsets.UTF_16LE, 2);
        }
        if (b0 == 0xFE && b1 == 0xFF) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    /**
     * The likely character set of a text.
     *
     * @param bytes its first {@code length} bytes
     * @param whole whether that is all of it; else a character may be cut off at the end
     */
    public static Charset of(byte[] bytes, int length, boolean whole) {
        Mark mark = mark(bytes, length);
        if (mark != null) {
            return mark.charset();
        }
        Charset wide = Utf16.of(bytes, length, whole);
        if (wide != null) {
            return wide;
        }
        long wellFormed = 0;
        long malformed = 0;
        long controls = 0;
        boolean nul = false;
        for (int i = 0; i < length; ) {
            byte b = bytes[i];
            if (b >= 0) {
                if (b < ' ') {
                    controls += b < '\t' || b > '\r' ? 1 : 0;
                    nul |= b == 0;
                }
                i++;
                continue;
            }
            int size = sequence(bytes, i, length);
            if (size > 0) {
                wellFormed++;
                i += size;
            } else if (size == 0 && !whole) {
                break;
            } else {
                malformed++;
                i++;
            }
        }
        if (controls * CONTROLS <= length) {
            if (malformed > 0 ? wellFormed >= OUTWEIGHS * malformed : wellFormed > 0 || controls == 0) {
                return StandardCharsets.UTF_8;
            }
            if (malformed == 0) {
                return isEscaped(bytes, length) ? Charset.forName("ISO-2022-JP") : StandardCharsets.UTF_8;
            }
        }
        Charset declared = nul ? null : DeclaredCharset.of(bytes, length);
        if (declared != null) {
            return declared;
        }
        Charset likely = LikelyCharset.of(bytes, length);
        if (nul) {
            // Of what has NULs only units of four bytes are still text; all else is left as it is, and told to be binary.
            return likely != null && likely.name().startsWith("UTF-32") && length >= LEAST_UTF_32 ? likely : StandardCharsets.UTF_8;
        }
        return likely == null ? WINDOWS_1252 : likely;
    }

    /**
     * The likely character set of a text that is said to be in one: UTF-8 where the bytes are that, else the one said, else the likeliest.
     *
     * @param said a name; null when nothing is said, or one that is not known counts as nothing
     */
    public static Charset of(byte[] bytes, int length, String said) {
        Charset likely = of(bytes, length, true);
        Charset known = said == null || likely == StandardCharsets.UTF_8 ? null : DeclaredCharset.known(said);
        return known == null ? likely : known;
    }

    /** Whether ASCII bytes hold the escape sequence that begins two-byte characters (RFC 1468). */
    private static boolean isEscaped(byte[] bytes, int length) {
        for (int i = 0; i + 2 < length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    /**
     * The length of the well-formed UTF-8 sequence of several bytes at {@code at} (Unicode Standard, table 3-7); 0 when the bytes end
     * before it does; -1 when it is malformed.
     */
    private static int sequence(byte[] bytes, int at, int length) {
        int lead = bytes[at] & 0xFF;
        int size = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : -1;
        if (size < 0) {
            return -1;
        }
        // The second byte's range is narrower after some leads: no overlong forms, no surrogates, nothing above U+10FFFF.
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int i = 1; i < size; i++) {
            if (at + i >= length) {
                return 0;
            }
            int b = bytes[at + i] & 0xFF;
            if (b < low || b > high) {
                return -1;
            }
            low = 0x80;
            high = 0xBF;
        }
        return size;
    }
}
