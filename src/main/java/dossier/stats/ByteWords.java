package dossier.stats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Numbers strings of bytes, from 0 in the order of first use. Open addressing; the bytes lie one behind the other. */
final class ByteWords {
    /** The bytes that have to follow a string, whatever they are. */
    static final int MARGIN = Long.BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1024];
    /** Where each string begins; behind the last, where the next one will. */
    private int[] starts = new int[64];
    private int size;
    /** Hashes, whose highest bits choose the slot, with the number of the string plus one in their low half; 0 where free. */
    private long[] slots = new long[128];
    private int shift = Long.SIZE - 7;

    /**
     * Strings that a table held at some time, for another thread to read while it grows.
     *
     * @param bytes all of them
     * @param starts where each begins; behind the last, its end
     */
    record Strings(byte[] bytes, int[] starts) {
        int start(int number) {
            return starts[number];
        }

        int length(int number) {
            return starts[number + 1] - starts[number];
        }
    }

    int size() {
        return size;
    }

    Strings strings() {
        return new Strings(bytes, starts);
    }

    /**
     * The number of a string; {@link #size()} as it was when it is new.
     *
     * @param fold bits that are set in each of its bytes first
     */
    int number(byte[] text, int start, int end, long fold) {
        long hash = end - start;
        for (int at = start; at < end; at += Long.BYTES) {
            hash = mixed(hash, ((long) LONG.get(text, at) | fold) & mask(end - at));
        }
        long high = hash & 0xFFFFFFFF00000000L;
        for (int slot = (int) (hash >>> shift); ; slot = slot + 1 & slots.length - 1) {
            long found = slots[slot];
            if (found == 0) {
                return added(slot, high, text, start, end, fold);
            }
            int number = (int) found - 1;
            if ((found & 0xFFFFFFFF00000000L) == high && is(number, text, start, end, fold)) {
                return number;
            }
        }
    }

    private boolean is(int number, byte[] text, int start, int end, long fold) {
        int place = starts[number] - start;
        if (starts[number + 1] - place != end) {
            return false;
        }
        for (int at = start; at < end; at += Long.BYTES) {
            if (((((long) LONG.get(text, at) | fold) ^ (long) LONG.get(bytes, place + at)) & mask(end - at)) != 0) {
                return false;
            }
        }
        return true;
    }

    private int added(int slot, long high, byte[] text, int start, int end, long fold) {
        int place = starts[size];
        int length = end - start;
        if (place > bytes.length - length - MARGIN) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(place, length + MARGIN), (int) Math.min(Integer.MAX_VALUE - MARGIN, bytes.length * 2L)));
        }
        // What this writes behind the string, the next one overwrites.
        for (int i = 0; i < length; i += Long.BYTES) {
            LONG.set(bytes, place + i, (long) LONG.get(text, start + i) | fold);
        }
        slots[slot] = high | ++size;
        if (size + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[size] = place + length;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[Math.multiplyExact(old.length, 2)];
        shift--;
        for (long entry : old) {
            if (entry != 0) {
                int free = (int) (entry >>> shift);
                while (slots[free] != 0) {
                    free = free + 1 & slots.length - 1;
                }
                slots[free] = entry;
            }
        }
    }

    /** The lowest bytes set, eight for more than that. */
    private static long mask(int bytes) {
        return -1L >>> Long.SIZE - (Math.min(bytes, Long.BYTES) << 3);
    }

    private static long mixed(long hash, long value) {
        long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }
}
