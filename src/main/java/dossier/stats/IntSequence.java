package dossier.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers from 0 on in a row, to be read forward or backward: seven bits a byte, the highest bit of all bytes of a number but the last set.
 * The numbers of words, given in the order of first use, take about one and a half bytes each. What memory has no room for lies in a temporary
 * file, which is gone with the process.
 */
final class IntSequence {
    private static final int SHIFT = 12;
    private static final int CHUNK = 1 << SHIFT;

    /** Full chunks; null for those in the file. */
    private final List<byte[]> chunks = new ArrayList<>();
    private final long limit;
    private byte[] last = new byte[CHUNK];
    private int at;
    private long size;
    private int filed;
    private FileChannel file;
    private boolean fileless;

    IntSequence() {
        this(Runtime.getRuntime().maxMemory() / 16);
    }

    /** @param limit the bytes that are kept in memory, about */
    IntSequence(long limit) {
        this.limit = limit;
    }

    long size() {
        return size;
    }

    void add(int number) {
        size++;
        if (number < 0x80 && at < CHUNK) {
            last[at++] = (byte) number;
            return;
        }
        for (int shift = 28; shift > 0; shift -= 7) {
            if (number >>> shift != 0) {
                put((byte) (number >>> shift | 0x80));
            }
        }
        put((byte) (number & 0x7F));
    }

    private void put(byte value) {
        if (at == CHUNK) {
            chunks.add(last);
            last = new byte[CHUNK];
            at = 0;
            if ((long) (chunks.size() - filed) << SHIFT > limit && !fileless) {
                file();
            }
        }
        last[at++] = value;
    }

    /** Moves what is full to the file; where there can be none, it stays. */
    private void file() {
        try {
            if (file == null) {
                Path path = Files.createTempFile("dossier", null);
                file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            for (; filed < chunks.size(); filed++) {
                ByteBuffer chunk = ByteBuffer.wrap(chunks.get(filed));
                while (chunk.hasRemaining()) {
                    file.write(chunk, ((long) filed << SHIFT) + chunk.position());
                }
                chunks.set(filed, null);
            }
        } catch (IOException e) {
            fileless = true;
        }
    }

    private byte[] chunk(int number) {
        byte[] chunk = number == chunks.size() ? last : chunks.get(number);
        return chunk != null ? chunk : filed(number);
    }

    private byte[] filed(int number) {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try {
            while (chunk.hasRemaining()) {
                if (file.read(chunk, ((long) number << SHIFT) + chunk.position()) < 0) {
                    throw new IOException("it ends early");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file can't be read", e);
        }
        return chunk.array();
    }

    /** Reads from the first number on. */
    Cursor forward() {
        return new Cursor(0);
    }

    /** Reads from the last number back. */
    Cursor backward() {
        return new Cursor(((long) chunks.size() << SHIFT) + at);
    }

    /** A place between two numbers. The sequence must not grow while it is read. */
    final class Cursor {
        private final long bytes = ((long) chunks.size() << SHIFT) + IntSequence.this.at;
        private long at;
        private int number = -1;
        private byte[] chunk;

        private Cursor(long at) {
            this.at = at;
        }

        private byte at(long index) {
            int wanted = (int) (index >>> SHIFT);
            if (wanted != number) {
                chunk = chunk(wanted);
                number = wanted;
            }
            return chunk[(int) (index & CHUNK - 1)];
        }

        boolean hasNext() {
            return at < bytes;
        }

        boolean hasPrevious() {
            return at > 0;
        }

        int next() {
            int next = 0;
            byte value;
            do {
                value = at(at++);
                next = next << 7 | value & 0x7F;
            } while (value < 0);
            return next;
        }

        int previous() {
            int previous = at(--at);
            for (int shift = 7; at > 0 && at(at - 1) < 0; shift += 7) {
                previous |= (at(--at) & 0x7F) << shift;
            }
            return previous;
        }
    }
}
