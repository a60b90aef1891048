package dossier.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells whether bytes are well-formed UTF-8, and what stands among them. */
public final class Utf8 {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long EACH = 0x0101010101010101L;
    /** The bytes of a character that is two UTF-16 units. */
    private static final int LONGEST = 4;

    private Utf8() {
    }

    /** Whether these bytes are well-formed UTF-8 (Unicode Standard, table 3-7). */
    public static boolean isWellFormed(byte[] bytes, int from, int to) {
        return units(bytes, from, to) >= 0;
    }

    /** How many UTF-16 units these bytes are; -1 when they are not well-formed. */
    public static int units(byte[] bytes, int from, int to) {
        int units = to - from;
        int at = from;
        while (at < to) {
            at = asciiEnd(bytes, at, to);
            if (at < to) {
                int size = sequence(bytes, at, to);
                if (size < 0) {
                    return -1;
                }
                units -= size - (size == LONGEST ? 2 : 1);
                at += size;
            }
        }
        return units;
    }

    /** Writes the UTF-16 units that well-formed bytes are to the beginning of {@code into}. */
    public static void decode(byte[] bytes, int from, int to, char[] into) {
        int at = from;
        int unit = 0;
        while (at < to) {
            if (at + Long.BYTES <= to) {
                long eight = (long) LONG.get(bytes, at);
                if ((eight & HIGH) == 0) {
                    into[unit] = (char) (eight & 0x7F);
                    into[unit + 1] = (char) (eight >>> 8 & 0x7F);
                    into[unit + 2] = (char) (eight >>> 16 & 0x7F);
                    into[unit + 3] = (char) (eight >>> 24 & 0x7F);
                    into[unit + 4] = (char) (eight >>> 32 & 0x7F);
                    into[unit + 5] = (char) (eight >>> 40 & 0x7F);
                    into[unit + 6] = (char) (eight >>> 48 & 0x7F);
                    into[unit + 7] = (char) (eight >>> 56);
                    unit += Long.BYTES;
                    at += Long.BYTES;
                    continue;
                }
            }
            int lead = bytes[at++];
            if (lead >= 0) {
                into[unit++] = (char) lead;
            } else if (lead < (byte) 0xE0) {
                into[unit++] = (char) ((lead & 0x1F) << 6 | bytes[at++] & 0x3F);
            } else if (lead < (byte) 0xF0) {
                into[unit++] = (char) ((lead & 0xF) << 12 | (bytes[at] & 0x3F) << 6 | bytes[at + 1] & 0x3F);
                at += 2;
            } else {
                int code = (lead & 7) << 18 | (bytes[at] & 0x3F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
                into[unit++] = Character.highSurrogate(code);
                into[unit++] = Character.lowSurrogate(code);
                at += 3;
            }
        }
    }

    /** Where the first byte beyond ASCII stands; {@code to} when there is none. */
    public static int asciiEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long high = (long) LONG.get(bytes, at) & HIGH;
            if (high != 0) {
                return at + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            at += 8;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Whether one of these bytes is 0. */
    public static boolean holdsZero(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long eight = (long) LONG.get(bytes, at);
            if ((eight - EACH & ~eight & HIGH) != 0) {
                return true;
            }
        }
        while (at < to && bytes[at] != 0) {
            at++;
        }
        return at < to;
    }

    /** The length of the well-formed sequence of several bytes at {@code at}; -1 when there is none. */
    public static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (size == 0 || at + size > to) {
            return -1;
        }
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        boolean fits = second >= low && second <= high;
        for (int i = 2; i < size; i++) {
            fits &= (bytes[at + i] & 0xC0) == 0x80;
        }
        return fits ? size : -1;
    }
}
