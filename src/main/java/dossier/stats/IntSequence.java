package dossier.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers from 0 on in a row, to be read forward or backward: seven bits a byte, the highest bit of all bytes of a number but the last set.
 * The numbers of words, given in the order of first use, take about one and a half bytes each.
 */
final class IntSequence {
    private static final int SHIFT = 12;
    private static final int CHUNK = 1 << SHIFT;

    private final List<byte[]> chunks = new ArrayList<>();
    private long bytes;
    private long size;

    long size() {
        return size;
    }

    void add(int number) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (number >>> shift != 0) {
                put((byte) (number >>> shift | 0x80));
            }
        }
        put((byte) (number & 0x7F));
        size++;
    }

    private void put(byte value) {
        int at = (int) (bytes & CHUNK - 1);
        if (at == 0) {
            chunks.add(new byte[CHUNK]);
        }
        chunks.get(chunks.size() - 1)[at] = value;
        bytes++;
    }

    private byte at(long index) {
        return chunks.get((int) (index >>> SHIFT))[(int) (index & CHUNK - 1)];
    }

    /** Reads from the first number on. */
    Cursor forward() {
        return new Cursor(0);
    }

    /** Reads from the last number back. */
    Cursor backward() {
        return new Cursor(bytes);
    }

    /** A place between two numbers. */
    final class Cursor {
        private long at;

        private Cursor(long at) {
            this.at = at;
        }

        boolean hasNext() {
            return at < bytes;
        }

        boolean hasPrevious() {
            return at > 0;
        }

        int next() {
            int number = 0;
            byte value;
            do {
                value = at(at++);
                number = number << 7 | value & 0x7F;
            } while (value < 0);
            return number;
        }

        int previous() {
            int number = at(--at);
            for (int shift = 7; at > 0 && at(at - 1) < 0; shift += 7) {
                number |= (at(--at) & 0x7F) << shift;
            }
            return number;
        }
    }
}
