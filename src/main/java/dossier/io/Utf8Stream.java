package dossier.io;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The characters of a reader as bytes of UTF-8. */
final class Utf8Stream extends BulkStream {
    private final Reader in;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int at;

    Utf8Stream(Reader in) {
        this.in = in;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        int count = in.read(chars, 0, chars.length - 1);
        if (count <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            count += Math.max(0, in.read(chars, count, 1));
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }
}
