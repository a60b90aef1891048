package dossier.io;

import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how to give many bytes at once; a single one is an array of one. */
abstract class BulkStream extends InputStream {
    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] into, int offset, int length) throws IOException;
}
