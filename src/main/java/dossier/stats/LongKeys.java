package dossier.stats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The numbers of words of nine to sixteen ASCII characters, whose keys are two longs. Open addressing; a known word costs one look into
 * memory.
 */
final class LongKeys {
    /** The longs of an entry: two of the key, the number plus one, a spare one that keeps entries from straddling cache lines. */
    private static final int ENTRY = 4;

    /** The bytes of the first long of a key; the second has one to as many. */
    private static final int HALF = Long.BYTES;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long[] slots = new long[64 * ENTRY];
    private int shift = Long.SIZE - 6;
    private int size;

    /**
     * Finds the words that are known and lie in the slots of their own, and leaves the others, of any length, at the beginning of {@code
     * which}: answers how many. No step depends on what a word is.
     *
     * @param text see {@link dossier.split.Utf8Words.Sink}
     * @param fold bits that are set in each byte first
     * @param which the places of the words among all, {@code count} of them
     * @param ids takes the numbers of those found, by their places; those of others may be overwritten too
     */
    int known(byte[] text, int[] starts, int[] ends, long fold, int[] which, int count, int[] ids) {
        long[] table = slots;
        int rest = 0;
        for (int i = 0; i < count; i++) {
            int word = which[i];
            int start = starts[word];
            int length = ends[word] - start;
            long low = (long) LONG.get(text, start) | fold;
            long high = ((long) LONG.get(text, start + HALF) | fold) & -1L >>> -(length << 3);
            int slot = slot(low, high);
            ids[word] = (int) table[slot + 2] - 1;
            which[rest] = word;
            // Of a shorter or longer word, this is not the key.
            long other = table[slot] ^ low | table[slot
                    + 1] ^ high | length - HALF - 1 >>> Integer.SIZE - 1 | 2 * HALF - length >>> Integer.SIZE - 1;
            rest += (int) ((other | -other) >>> Long.SIZE - 1);
        }
        return rest;
    }

    /** The number of a word; -1 when it isn't known. */
    int number(long low, long high) {
        long[] table = slots;
        int slot = slot(low, high);
        while (table[slot + 2] != 0) {
            if (table[slot] == low && table[slot + 1] == high) {
                return (int) table[slot + 2] - 1;
            }
            slot = slot + ENTRY & table.length - 1;
        }
        return -1;
    }

    /** Notes the number of a word that isn't known. */
    void add(long low, long high, int number) {
        put(low, high, number + 1L);
        if (++size * 2 * ENTRY > slots.length) {
            grow();
        }
    }

    private void put(long low, long high, long entry) {
        int slot = slot(low, high);
        while (slots[slot + 2] != 0) {
            slot = slot + ENTRY & slots.length - 1;
        }
        slots[slot] = low;
        slots[slot + 1] = high;
        slots[slot + 2] = entry;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[Math.multiplyExact(old.length, 2)];
        shift--;
        for (int slot = 0; slot < old.length; slot += ENTRY) {
            if (old[slot + 2] != 0) {
                put(old[slot], old[slot + 1], old[slot + 2]);
            }
        }
    }

    private int slot(long low, long high) {
        long mixed = (low ^ low >>> 32 ^ Long.rotateLeft(high, 21)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> shift) * ENTRY;
    }
}
