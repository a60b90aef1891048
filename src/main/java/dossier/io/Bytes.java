package dossier.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one file, decompressed when their first bytes say that they are gzip or zstd. An error of reading ends the bytes
 * like the end of the file, so that nothing read before is lost on the way through decoders; {@link #damage()} tells.
 */
final class Bytes extends InputStream {
    private static final int BUFFER = 1 << 14;

    private final InputStream raw;
    private InputStream in;
    private String compression;
    private String damage;

    /**
     * @param raw the file as it lies on disk
     * @param meter counts the bytes that are read of it
     */
    Bytes(InputStream raw, Meter meter) {
        this.raw = raw;
        BufferedInputStream buffered = new BufferedInputStream(new Counted(raw, meter), BUFFER);
        in = buffered;
        try {
            buffered.mark(4);
            byte[] first = buffered.readNBytes(4);
            buffered.reset();
            if (first.length >= 2 && first[0] == 0x1F && first[1] == (byte) 0x8B) {
                compression = "gzip";
                in = new GzipStream(buffered);
            } else if (first.length == 4 && isZstd(first)) {
                compression = "zstd";
                in = new ZstdStream(buffered);
            }
        } catch (IOException e) {
            damage = Reasons.of(e);
        }
    }

    /** Whether the magic number is that of a frame, or of a skippable frame before one (RFC 8878). */
    static boolean isZstd(byte[] first) {
        boolean frame = first[0] == 0x28 && first[1] == (byte) 0xB5 && first[2] == 0x2F && first[3] == (byte) 0xFD;
        boolean skippable = (first[0] & 0xF0) == 0x50 && first[1] == 0x2A && first[2] == 0x4D && first[3] == 0x18;
        return frame || skippable;
    }

    /** Why the bytes ended before their end; null when they did not. */
    String damage() {
        return damage;
    }

    /** Whether the bytes ended between two gzip members: the one before is whole, the next one gave nothing. */
    boolean isBetweenMembers() {
        return damage != null && in instanceof GzipStream gzip && gzip.isBetweenMembers();
    }

    /** After damage in a gzip stream: goes on at the next member; false when there is none. */
    boolean resume() {
        try {
            if (damage != null && in instanceof GzipStream gzip && gzip.toNextMember()) {
                damage = null;
                return true;
            }
        } catch (IOException e) {
            damage = Reasons.of(e);
        }
        return false;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (damage != null) {
            return -1;
        }
        try {
            return in.read(into, offset, length);
        } catch (EOFInMember e) {
            damage = "the " + compression + " stream is cut off";
        } catch (IOException e) {
            damage = compression == null ? Reasons.of(e) : "the " + compression + " stream is damaged";
        } catch (RuntimeException e) {
            // The zstd decoder reports malformed input by unchecked exceptions.
            if (!"zstd".equals(compression)) {
                throw e;
            }
            damage = "the zstd stream is damaged, or has a window above 8 MiB";
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
        raw.close();
    }

    /** The end of the file within a compressed stream. */
    static final class EOFInMember extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Counts what is read of the file. */
    private static final class Counted extends InputStream {
        private final InputStream in;
        private final Meter meter;

        Counted(InputStream in, Meter meter) {
            this.in = in;
            this.meter = meter;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) {
                meter.bytes(1);
            }
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            if (n > 0) {
                meter.bytes(n);
            }
            return n;
        }
    }
}
