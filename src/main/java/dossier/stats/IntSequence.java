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
 * Numbers from 0 on in a row, to be read forward or backward: fifteen bits in a unit of two bytes, the highest bit of all units of a number
 * but the last set. Of the numbers of words, given in the order of first use, few take more than one unit. What memory has no room for lies
 * in a temporary file, which is gone with the process.
 */
final class IntSequence {
    private static final int SHIFT = 12;
    private static final int CHUNK = 1 << SHIFT;
    private static final int BITS = 15;
    private static final int MORE = 1 << BITS;
    /**
     * The bytes that are kept in memory at most: so the peak does not grow with the text. Writing and reading back cost next to nothing.
     */
    private static final long MOST_KEPT = 32 << 20;

    /** Full chunks; null for those in the file. */
    private final List<char[]> chunks = new ArrayList<>();
    private final long limit;
    private char[] last = new char[CHUNK];
    private int at;
    private int filed;
    private FileChannel file;
    private boolean fileless;

    IntSequence() {
        this(Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / 16));
    }

    /** @param limit the bytes that are kept in memory, about */
    IntSequence(long limit) {
        this.limit = limit;
    }

    void add(int number) {
        if (number >= MORE) {
            if (number >>> 2 * BITS != 0) {
                put(number >>> 2 * BITS | MORE);
            }
            put(number >>> BITS | MORE);
        }
        put(number & MORE - 1);
    }

    /** Adds the first {@code count} of these. */
    void add(int[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            int number = numbers[i];
            if (number < MORE && at < CHUNK) {
                last[at++] = (char) number;
            } else {
                add(number);
            }
        }
    }

    private void put(int unit) {
        if (at == CHUNK) {
            chunks.add(last);
            last = new char[CHUNK];
            at = 0;
            if ((long) (chunks.size() - filed) * CHUNK * Character.BYTES > limit && !fileless) {
                file();
            }
        }
        last[at++] = (char) unit;
    }

    /** Moves what is full to the file; where there can be none, it stays. */
    private void file() {
        try {
            if (file == null) {
                Path path = Files.createTempFile("dossier", null);
                file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            for (; filed < chunks.size(); filed++) {
                ByteBuffer chunk = ByteBuffer.allocate(CHUNK * Character.BYTES);
                chunk.asCharBuffer().put(chunks.get(filed));
                while (chunk.hasRemaining()) {
                    file.write(chunk, (long) filed * CHUNK * Character.BYTES + chunk.position());
                }
                chunks.set(filed, null);
            }
        } catch (IOException e) {
            fileless = true;
        }
    }

    private char[] chunk(int number) {
        char[] chunk = number == chunks.size() ? last : chunks.get(number);
        return chunk != null ? chunk : filed(number);
    }

    private char[] filed(int number) {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK * Character.BYTES);
        try {
            while (chunk.hasRemaining()) {
                if (file.read(chunk, (long) number * CHUNK * Character.BYTES + chunk.position()) < 0) {
                    throw new IOException("it ends early");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file can't be read", e);
        }
        char[] units = new char[CHUNK];
        chunk.flip().asCharBuffer().get(units);
        return units;
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
        private final long units = ((long) chunks.size() << SHIFT) + IntSequence.this.at;
        private long at;
        private int number = -1;
        private char[] chunk;

        private Cursor(long at) {
            this.at = at;
        }

        private int at(long index) {
            int wanted = (int) (index >>> SHIFT);
            if (wanted != number) {
                chunk = chunk(wanted);
                number = wanted;
            }
            return chunk[(int) (index & CHUNK - 1)];
        }

        boolean hasNext() {
            return at < units;
        }

        boolean hasPrevious() {
            return at > 0;
        }

        int next() {
            int next = 0;
            int unit;
            do {
                unit = at(at++);
                next = next << BITS | unit & MORE - 1;
            } while (unit >= MORE);
            return next;
        }

        /** Reads the next {@code count} numbers. */
        void next(int[] into, int count) {
            for (int read = 0; read < count; ) {
                into[read++] = next();
                read += nextUnits(into, read, count);
            }
        }

        /** Reads numbers of one unit, as far as they stand side by side in the chunk at hand; answers how many. */
        private int nextUnits(int[] into, int from, int to) {
            char[] units = chunk;
            int place = (int) (at & CHUNK - 1);
            if (place == 0) {
                return 0;
            }
            int count = from;
            while (place < CHUNK && count < to && units[place] < MORE) {
                into[count++] = units[place++];
            }
            at += count - from;
            return count - from;
        }

        int previous() {
            int previous = at(--at);
            for (int shift = BITS; at > 0 && at(at - 1) >= MORE; shift += BITS) {
                previous |= (at(--at) & MORE - 1) << shift;
            }
            return previous;
        }

        /** Reads numbers before this place, the nearest first, as many as there are room and numbers for; answers how many. */
        int previous(int[] into) {
            int count = 0;
            while (count < into.length && at > 0) {
                into[count++] = previous();
                count += previousUnits(into, count);
            }
            return count;
        }

        /** Reads numbers of one unit, as far as they stand behind one of those, in the chunk at hand; answers how many. */
        private int previousUnits(int[] into, int from) {
            char[] units = chunk;
            int place = (int) (at & CHUNK - 1);
            int count = from;
            while (place > 1 && count < into.length && units[place - 1] < MORE && units[place - 2] < MORE) {
                into[count++] = units[--place];
            }
            at -= count - from;
            return count - from;
        }
    }
}
