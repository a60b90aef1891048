package dossier.stats;

/** The numbers of words of nine to sixteen ASCII characters, whose keys are two longs. Open addressing; a known word costs one look into memory. */
final class LongKeys {
    /** The longs of an entry: two of the key, the number plus one, a spare one that keeps entries from straddling cache lines. */
    private static final int ENTRY = 4;

    private long[] slots = new long[64 * ENTRY];
    private int shift = Long.SIZE - 6;
    private int size;

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
