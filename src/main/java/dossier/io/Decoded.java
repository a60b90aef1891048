package dossier.io;

import dossier.lang.Encodings;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * The characters of one file. The character set is decided on the first 4 MiB; what is malformed in it becomes U+FFFD. A byte
 * order mark is no part of the text.
 */
final class Decoded {
    private static final int PREFIX = 1 << 22;
    static final int HEAD = 1 << 16;
    static final int BINARY = 1 << 13;

    private final Bytes bytes;
    private final byte[] prefix;
    private final int length;
    private final int mark;
    private final boolean complete;
    private final Charset charset;
    private String head;

    /** @param given the character set; null when it is to be detected */
    Decoded(Bytes bytes, Charset given) {
        this(bytes, Beginning.of(bytes), given);
    }

    /** All bytes of a file, whose character set is to be detected. */
    Decoded(byte[] all, int length) {
        this(null, new Beginning(all, length, true), null);
    }

    private Decoded(Bytes bytes, Beginning read, Charset given) {
        this.bytes = bytes;
        prefix = read.bytes;
        length = read.length;
        complete = read.complete;
        Encodings.Mark found = Encodings.mark(prefix, length);
        boolean fits = found != null && (given == null || found.charset().name().startsWith(given.name()));
        mark = fits ? found.length() : 0;
        charset = fits ? found.charset() : given != null ? given : Encodings.of(prefix, length, complete);
    }

    /** What is read to decide on. */
    private record Beginning(byte[] bytes, int length, boolean complete) {
        static Beginning of(Bytes bytes) {
            byte[] buffer = new byte[1 << 14];
            int count = 0;
            boolean ended = false;
            while (!ended && count < PREFIX) {
                if (count == buffer.length) {
                    buffer = Arrays.copyOf(buffer, count * 2);
                }
                int n = bytes.read(buffer, count, buffer.length - count);
                ended = n < 0;
                count += Math.max(0, n);
            }
            return new Beginning(buffer, count, ended);
        }
    }

    /** The offset of a NUL among the first 8 KiB of what is not written in units of two or four bytes; -1 when there is none. */
    int binaryAt() {
        return hasWideUnits() ? -1 : nulAt(prefix, length);
    }

    private boolean hasWideUnits() {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** Whether what is ASCII is written in units of two or four bytes. */
    boolean isWide() {
        return hasWideUnits() && nulAt(prefix, length) >= 0;
    }

    /** The offset of a NUL among the first 8 KiB of some bytes; -1 when there is none. */
    static int nulAt(byte[] bytes, int length) {
        for (int i = 0; i < Math.min(length, BINARY); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Why this is no text, where its first bytes say so; see {@link OtherFormat}. */
    String otherFormat() {
        return OtherFormat.reason(prefix, length);
    }

    /** The bytes that were read to decide, a byte order mark with them; further ones come from the stream. */
    byte[] prefix() {
        return Arrays.copyOf(prefix, length);
    }

    /** Whether the bytes begin as a web archive does. */
    boolean isWarc() {
        return length >= 5 && prefix[0] == 'W' && prefix[1] == 'A' && prefix[2] == 'R' && prefix[3] == 'C' && prefix[4] == '/';
    }

    /** How the text begins: at most 64 Ki bytes of it, the last character perhaps cut off. */
    String head() {
        if (head == null) {
            head = new String(prefix, mark, Math.min(length - mark, HEAD), charset);
        }
        return head;
    }

    /** All of the text when it was short enough to be decided on as a whole; else null. */
    String whole() {
        return !complete ? null : length - mark <= HEAD ? head() : new String(prefix, mark, length - mark, charset);
    }

    /** The text from its beginning. To be called once. */
    Reader reader() {
        if (complete) {
            return new StringReader(whole());
        }
        return new InputStreamReader(from(mark), charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private InputStream from(int offset) {
        return new SequenceInputStream(new ByteArrayInputStream(prefix, offset, length - offset), bytes);
    }

    /** The bytes of the file, a byte order mark left out; of one that is wide those of its text in UTF-8. To be called once. */
    InputStream stream() {
        return isWide() ? new Utf8Stream(reader()) : from(PlainUtf8.mark(prefix, length));
    }
}
