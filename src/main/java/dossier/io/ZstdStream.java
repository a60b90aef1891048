package dossier.io;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Decompresses zstd (RFC 8878), any number of frames one after the other. The decoder below it holds back up to a window of what
 * it has decoded, and drops that when a stream is cut off; here a frame that is cut off is closed after its last whole block, so that
 * all that can be had is had, and only then does reading fail.
 */
final class ZstdStream extends BulkStream {
    private static final int MAGIC = 0xFD2FB528;
    private static final int SKIPPABLE = 0x184D2A50;
    private static final int CHECKSUM = 4;
    private static final int SINGLE_SEGMENT = 0x20;
    private static final byte[] CLOSING = {1, 0, 0};

    private final InputStream in;
    private Frame frame;
    private InputStream decoder;
    private Xxh64 checksum;

    ZstdStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (frame != null || open()) {
            int n = decoder.read(into, offset, length);
            if (n > 0) {
                checksum.update(into, offset, n);
                return n;
            }
            close(frame);
            frame = null;
        }
        return -1;
    }

    /** Goes to the next frame; false when there is none. */
    private boolean open() throws IOException {
        while (true) {
            byte[] magic = in.readNBytes(4);
            if (magic.length == 0) {
                return false;
            }
            int number = (int) number(magic, 4);
            if ((number & ~0xF) == SKIPPABLE) {
                in.skipNBytes(number(needed(4), 4));
            } else if (number == MAGIC) {
                frame = new Frame(magic);
                decoder = new ZstdInputStream(frame);
                checksum = new Xxh64();
                return true;
            } else {
                throw new IOException("no zstd frame");
            }
        }
    }

    private void close(Frame done) throws IOException {
        if (done.cut) {
            throw new Bytes.EOFInMember();
        }
        if (done.hasChecksum && number(needed(4), 4) != (checksum.value() & 0xFFFFFFFFL)) {
            throw new IOException("wrong checksum");
        }
    }

    private byte[] needed(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new Bytes.EOFInMember();
        }
        return bytes;
    }

    private static long number(byte[] bytes, int count) throws IOException {
        if (bytes.length < count) {
            throw new Bytes.EOFInMember();
        }
        long number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The bytes of one frame, header and whole blocks, without its checksum. */
    private final class Frame extends BulkStream {
        private final boolean hasChecksum;
        private byte[] bytes;
        private int at;
        private boolean last;
        private boolean cut;

        Frame(byte[] magic) throws IOException {
            byte descriptor = needed(1)[0];
            hasChecksum = (descriptor & CHECKSUM) != 0;
            boolean single = (descriptor & SINGLE_SEGMENT) != 0;
            int size = new int[] {single ? 1 : 0, 2, 4, 8}[descriptor >> 6 & 3];
            int dictionary = new int[] {0, 1, 2, 4}[descriptor & 3];
            byte[] header = needed(size + dictionary + (single ? 0 : 1));
            bytes = new byte[5 + header.length];
            System.arraycopy(magic, 0, bytes, 0, 4);
            bytes[4] = (byte) (descriptor & ~CHECKSUM);
            System.arraycopy(header, 0, bytes, 5, header.length);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at == bytes.length) {
                if (last) {
                    return -1;
                }
                bytes = block();
                at = 0;
            }
            int n = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, offset, n);
            at += n;
            return n;
        }

        /** The next block with its header of 3 bytes; an empty last one where the stream is cut off. */
        private byte[] block() throws IOException {
            byte[] header = in.readNBytes(3);
            int field = header.length < 3 ? 0 : (int) number(header, 3);
            // A block of type 1 is one byte, to be repeated.
            int length = (field >> 1 & 3) == 1 ? 1 : field >> 3;
            byte[] content = header.length < 3 ? header : in.readNBytes(length);
            if (header.length < 3 || content.length < length) {
                cut = true;
                last = true;
                return CLOSING;
            }
            last = (field & 1) == 1;
            byte[] block = new byte[3 + length];
            System.arraycopy(header, 0, block, 0, 3);
            System.arraycopy(content, 0, block, 3, length);
            return block;
        }
    }
}
