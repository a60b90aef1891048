package dossier.io;

import dossier.text.Utf8;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/**
 * Plain text in UTF-8 that can be worked on as bytes.
 *
 * @param name the name that its document has
 * @param bytes the file; not known to be well-formed
 * @param from where the text begins, behind a byte order mark
 * @param to where it ends
 */
public record PlainUtf8(String name, byte[] bytes, int from, int to) {
    /** Longer files are read as documents, which have their own limits. */
    private static final int LONGEST = 1 << 30;
    private static final int AT_ONCE = 1 << 13;

    /** The one file of the input, if it is a text, as it stands, and if it is well-formed one in UTF-8; null for all else. */
    public static PlainUtf8 of(InputOptions options) {
        if (!Utf8Corpus.suits(options)) {
            return null;
        }
        Finder finder = new Finder(options.paths(), options.exclude());
        Found file = finder.next();
        if (file == null || file.fault() != null || file.size() < 0 || file.size() > LONGEST || finder.next() != null) {
            return null;
        }
        byte[] bytes = new byte[(int) file.size()];
        try (RandomAccessFile in = new RandomAccessFile(file.file().toFile(), "r")) {
            int read = 0;
            int n = 0;
            while (read < bytes.length && n >= 0) {
                // More at a time goes through memory that Java allocates for the call.
                n = in.read(bytes, read, Math.min(AT_ONCE, bytes.length - read));
                read += Math.max(0, n);
            }
            // A file that changes while it is read is left to the other way.
            return read == bytes.length && in.read() < 0 && isIfWellFormed(options, file, bytes, read)
                    ? new PlainUtf8(file.name(), bytes, mark(bytes, read), read) : null;
        } catch (IOException e) {
            // Told when it is read as a document.
            return null;
        }
    }

    /** The length of a UTF-8 byte order mark. */
    static int mark(byte[] bytes, int length) {
        return length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    }

    /**
     * Whether {@link Corpus} would read the file as one text in UTF-8.
     *
     * @param bytes how it begins
     * @param length the bytes that are known of it
     * @param whole whether these are all
     */
    static boolean is(InputOptions options, Found file, byte[] bytes, int length, boolean whole) {
        int end = length;
        while (!whole && end > 0 && bytes[end - 1] < 0) {
            end--;
        }
        return Utf8.isWellFormed(bytes, mark(bytes, length), end) && isIfWellFormed(options, file, bytes, end);
    }

    private static boolean isIfWellFormed(InputOptions options, Found file, byte[] bytes, int length) {
        int mark = mark(bytes, length);
        if (isMarked(bytes, length)) {
            return false;
        }
        if (Utf8.holdsZero(bytes, 0, Math.min(length, Decoded.BINARY)) || options.from() == null
                && OtherFormat.reason(bytes, length) != null) {
            return false;
        }
        Kind kind = options.from() != null ? options.from() : Kind.byEnding(file.name());
        if (kind == null) {
            kind = Sniffer.kind(new String(bytes, mark, Math.min(length - mark, Decoded.HEAD), StandardCharsets.UTF_8),
                    options.textColumn());
        }
        return !kind.isRecords() && kind != Kind.WARC;
    }

    /** Whether first bytes tell that a file holds more than one text, or a compressed one. */
    static boolean isMarked(byte[] bytes, int length) {
        int mark = mark(bytes, length);
        return startsWith(bytes, mark, length, "==> ") || startsWith(bytes, mark, length, "WARC/") || isCompressed(bytes, length);
    }

    private static boolean startsWith(byte[] bytes, int from, int to, String ascii) {
        if (from + ascii.length() > to) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompressed(byte[] bytes, int length) {
        return length >= 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B || length >= 4 && Bytes.isZstd(bytes);
    }
}
