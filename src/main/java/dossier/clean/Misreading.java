package dossier.clean;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A one-byte character set that UTF-8 is often read in by mistake: which byte each of its characters stands for. Bytes that windows
 * character sets leave undefined are the control characters that programs read them as. Immutable.
 */
final class Misreading {
    private static final int CHARS = 0x2600;
    private static final String[] NAMES = {"windows-1252", "x-MacRoman", "windows-1251", "windows-1250", "IBM437", "IBM850", "windows-1254",
        "windows-1257", "windows-1253", "windows-1255", "windows-1256", "ISO-8859-2", "IBM852", "IBM866"};
    private static final List<Misreading> ALL = new ArrayList<>();
    /** For each character, bit by bit, the character sets in which it stands for the first byte of a UTF-8 sequence. */
    private static final short[] LEADS = new short[CHARS];

    /** The same for what may be the second byte, a byte that was lost among them. */
    private static final short[] FOLLOWS = new short[CHARS];

    static {
        for (String name : NAMES) {
            if (Charset.isSupported(name)) {
                ALL.add(new Misreading(name, ALL.size()));
            }
        }
    }

    private final boolean isWindows;
    private final boolean losesSpaces;
    private final boolean isLatin;
    private final byte[] bytes = new byte[CHARS];

    private Misreading(String name, int number) {
        isWindows = name.startsWith("windows");
        losesSpaces = isWindows && !name.equals("windows-1253") && !name.equals("windows-1255") && !name.equals("windows-1256");
        isLatin = losesSpaces && !name.equals("windows-1251");
        boolean hasControls = !name.startsWith("x-Mac") && !name.startsWith("IBM");
        if (hasControls) {
            for (int b = 0x80; b < 0xA0; b++) {
                bytes[b] = (byte) b;
            }
        }
        byte[] upper = new byte[0x80];
        for (int i = 0; i < upper.length; i++) {
            upper[i] = (byte) (0x80 + i);
        }
        // One character for each byte; of one that is not defined, the replacement character, which lies beyond the table.
        String decoded = new String(upper, Charset.forName(name));
        for (int i = 0; i < upper.length; i++) {
            char c = decoded.charAt(i);
            if (c < CHARS) {
                bytes[c] = upper[i];
            }
        }
        for (int b = 0x80; b <= 0xBF; b++) {
            char c = decoded.charAt(b - 0x80);
            if (c < CHARS) {
                FOLLOWS[c] |= (short) (1 << number);
            }
        }
        for (int b = 0x80; b < 0xA0 && hasControls; b++) {
            FOLLOWS[b] |= (short) (1 << number);
        }
        FOLLOWS[' '] |= (short) (losesSpaces ? 1 << number : 0);
        for (int b = 0xC2; b <= 0xF4; b++) {
            char c = decoded.charAt(b - 0x80);
            if (c < CHARS) {
                LEADS[c] |= (short) (1 << number);
            }
        }
    }

    static List<Misreading> all() {
        return ALL;
    }

    /** The character sets, bit by bit in the order of {@link #all}, in which {@code c} stands for the first byte of a UTF-8 sequence. */
    static int leads(char c) {
        return c < CHARS ? LEADS[c] : 0;
    }

    /** Those in which {@code c} may stand for the second byte of a sequence; all for the replacement character, which hides any byte. */
    static int follows(char c) {
        return c < CHARS ? FOLLOWS[c] : c == 0xFFFD ? -1 : 0;
    }

    /** The byte from 0x80 on that a character stands for; 0 when there is none. */
    int byteOf(char c) {
        return c < CHARS ? bytes[c] & 0xFF : 0;
    }

    /** Whether text in it is known to lose its no-break spaces, being that of a Latin or Cyrillic script. */
    boolean losesSpaces() {
        return losesSpaces;
    }

    /** Whether the bytes of a sequence are Latin letters and signs in it, of which hardly any two meet in sound text. */
    boolean isLatin() {
        return isLatin;
    }

    /** Whether it belongs to the character sets of Windows, which text of the web was misread in most. */
    boolean isWindows() {
        return isWindows;
    }
}
