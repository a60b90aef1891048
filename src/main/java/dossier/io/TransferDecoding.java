package dossier.io;

import dossier.text.Anchors;
import dossier.text.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** The bytes that an encoding for transfer stands for (RFC 2045, section 6), and where in the file they stand. */
final class TransferDecoding {
    private final byte[] bytes;
    private int length;
    private int marks;
    /** Before which byte each mark stands, and the place that it tells; the columns count bytes. */
    private int[] offsets = new int[8];
    private Place[] places = new Place[8];
    private final boolean still;

    private TransferDecoding(int capacity, boolean still) {
        bytes = new byte[capacity];
        this.still = still;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void mark(long line, long column) {
        if (marks == offsets.length) {
            offsets = Arrays.copyOf(offsets, marks * 2);
            places = Arrays.copyOf(places, marks * 2);
        }
        offsets[marks] = length;
        places[marks++] = new Place(line, column);
    }

    private void copy(byte[] from, int start, int end) {
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    /**
     * Bytes as they stand.
     *
     * @param line the number of the line at {@code from}
     * @param quoted whether a {@code >} was set before each line that begins with {@code From }, which a mailbox (mboxrd) parts messages by
     */
    static TransferDecoding none(byte[] body, int from, int to, long line, boolean quoted) {
        TransferDecoding found = new TransferDecoding(to - from, false);
        found.mark(line, 1);
        ByteLines lines = new ByteLines(body, from, to, line);
        int copied = from;
        while (quoted && lines.next()) {
            int at = lines.start();
            while (at < lines.end() && body[at] == '>') {
                at++;
            }
            if (at > lines.start() && isFrom(body, at, lines.end())) {
                found.copy(body, copied, lines.start());
                copied = lines.start() + 1;
                found.mark(lines.number(), 2);
            }
        }
        found.copy(body, copied, to);
        return found;
    }

    private static boolean isFrom(byte[] bytes, int at, int end) {
        return at + 5 <= end && bytes[at] == 'F' && bytes[at + 1] == 'r' && bytes[at + 2] == 'o' && bytes[at + 3] == 'm'
                && bytes[at + 4] == ' ';
    }

    /** {@code =C3=A9} and lines that end in {@code =} and go on in the next; what is no such escape stands for itself. */
    static TransferDecoding quotedPrintable(byte[] body, int from, int to, long line) {
        TransferDecoding found = new TransferDecoding(to - from, false);
        ByteLines lines = new ByteLines(body, from, to, line);
        boolean isNew = true;
        while (lines.next()) {
            int end = lines.end();
            while (end > lines.start() && (body[end - 1] == ' ' || body[end - 1] == '\t')) {
                end--;
            }
            boolean goesOn = end > lines.start() && body[end - 1] == '=';
            end -= goesOn ? 1 : 0;
            if (isNew) {
                found.mark(lines.number(), 1);
            }
            isNew = goesOn;
            boolean isEscaped = false;
            for (int i = lines.start(); i < end; i++) {
                boolean isEscape = body[i] == '=' && i + 2 < end && hex(body[i + 1]) >= 0 && hex(body[i + 2]) >= 0;
                if (isEscape && i > lines.start() || isEscaped) {
                    found.mark(lines.number(), i - lines.start() + 1);
                }
                found.bytes[found.length++] = isEscape ? (byte) (hex(body[i + 1]) << 4 | hex(body[i + 2])) : body[i];
                i += isEscape ? 2 : 0;
                isEscaped = isEscape;
                // A line end of the text that is none of the file.
                isNew |= isEscape && found.bytes[found.length - 1] >= 0 && found.bytes[found.length - 1] < ' ';
            }
            if (!goesOn) {
                found.copy(body, lines.end(), lines.after());
            }
        }
        return found;
    }

    private static int hex(byte b) {
        return Character.digit(b, 16);
    }

    /** Each stretch of text stands at the line that holds it. What is no sign of the encoding is passed over. */
    static TransferDecoding base64(byte[] body, int from, int to, long line) {
        TransferDecoding found = new TransferDecoding((to - from) / 4 * 3 + 3, true);
        ByteLines lines = new ByteLines(body, from, to, line);
        int bits = 0;
        int held = 0;
        while (lines.next()) {
            found.mark(lines.number(), 1);
            for (int i = lines.start(); i < lines.end(); i++) {
                int value = value(body[i]);
                if (value >= 0) {
                    held = held << 6 | value;
                    bits += 6;
                    if (bits >= 8) {
                        bits -= 8;
                        found.bytes[found.length++] = (byte) (held >> bits);
                    }
                } else if (body[i] == '=') {
                    bits = 0;
                }
            }
        }
        return found;
    }

    private static int value(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' || b == '-' ? 62 : b == '/' || b == '_' ? 63 : -1;
    }

    /** Adds the text of the bytes in a character set, and the places of its characters; what is malformed becomes U+FFFD. */
    void addTo(StringBuilder text, Anchors.Builder anchors, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(length * (double) decoder.maxCharsPerByte()) + 8);
        for (int i = 0; i < marks; i++) {
            // A mark inside a character counts from the next one on.
            int to = Math.max(offsets[i], in.position());
            do {
                in.limit(to);
                decoder.decode(in, out, false);
            } while (in.position() < to && to++ < length);
            anchors.add(text.length() + out.position(), places[i], still);
            in.limit(length);
        }
        decoder.decode(in, out, true);
        decoder.flush(out);
        text.append(out.flip());
    }
}
