package dossier.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip (RFC 1952), any number of members one after the other. Unlike {@link java.util.zip.GZIPInputStream}
 * it doesn't end quietly where a later member has a damaged or cut header. Zero bytes after the last member are padding.
 */
final class GzipStream extends BulkStream {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 14];
    private int at;
    private int end;
    /** Where in the buffer the data of the member at hand begin. */
    private int data;
    private boolean inMember;
    /** Whether the member at hand gave any bytes. */
    private boolean given;
    private boolean done;

    GzipStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!done) {
            if (!inMember && !openMember()) {
                done = true;
                break;
            }
            try {
                int n = inflater.inflate(into, offset, length);
                if (n > 0) {
                    crc.update(into, offset, n);
                    given = true;
                    return n;
                }
            } catch (DataFormatException e) {
                at = data;
                throw new IOException(e);
            }
            if (inflater.finished()) {
                closeMember();
            } else if (inflater.needsDictionary()) {
                throw new IOException("preset dictionary");
            } else {
                at = end;
                if (!fill()) {
                    throw new Bytes.EOFInMember();
                }
                inflater.setInput(buffer, 0, end);
            }
        }
        return -1;
    }

    /** Whether all that was given comes from members that ended as they should. */
    boolean isBetweenMembers() {
        return !inMember || !given;
    }

    /**
     * After damage: stands at the next bytes that look like the header of a member; false when there are none. In damaged data one of
     * some 2^27 places looks so by chance, and fails again.
     */
    boolean toNextMember() throws IOException {
        inMember = false;
        done = false;
        while (true) {
            if (end - at < 4) {
                System.arraycopy(buffer, at, buffer, 0, end - at);
                end -= at;
                at = 0;
                int n = in.read(buffer, end, buffer.length - end);
                if (n < 0) {
                    done = true;
                    return false;
                }
                end += n;
            } else if (buffer[at] == 0x1F && buffer[at + 1] == (byte) 0x8B && buffer[at + 2] == 8 && (buffer[at + 3] & 0xE0) == 0) {
                return true;
            } else {
                at++;
            }
        }
    }

    private boolean openMember() throws IOException {
        int first = next();
        while (first == 0) {
            first = next();
        }
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || needed() != 0x8B || needed() != 8) {
            throw new IOException("no gzip member");
        }
        int flags = needed();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(needed() | needed() << 8);
        }
        for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
            while (needed() != 0) {
                continue;
            }
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        crc.reset();
        inflater.setInput(buffer, at, end - at);
        data = at;
        given = false;
        inMember = true;
        return true;
    }

    private void closeMember() throws IOException {
        at = end - inflater.getRemaining();
        long sum = number();
        long size = number();
        if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new IOException("wrong checksum");
        }
        inMember = false;
    }

    private long number() throws IOException {
        return needed() | needed() << 8 | needed() << 16 | (long) needed() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            needed();
        }
    }

    private int needed() throws IOException {
        int b = next();
        if (b < 0) {
            throw new Bytes.EOFInMember();
        }
        return b;
    }

    private int next() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        data = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
