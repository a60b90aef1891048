package dossier.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells whether bytes are well-formed UTF-8, and what stands among them. */
public final class Utf8 {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long EACH = 0x0101010101010101L;

    private Utf8() {
    }

    /** Whether these bytes are well-formed UTF-8 (Unicode Standard, table 3-7). */
    public static boolean isWellFormed(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            at = asciiEnd(bytes, at, to);
            if (at < to) {
                int size = sequence(bytes, at, to);
                if (size < 0) {
                    return false;
                }
                at += size;
            }
        }
        return true;
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
