package dossier.stats;

import java.util.Arrays;

/** Numbers rows of n numbers each, from 0 in the order of first use. Open addressing over one flat array. */
final class NgramTable {
    private final int n;
    private int[] keys;
    /** The number of the row plus one; 0 where free. At most half full. */
    private int[] slots = new int[128];
    private int size;

    NgramTable(int n) {
        this.n = n;
        this.keys = new int[64 * n];
    }

    int size() {
        return size;
    }

    /** The {@code i}th number of the row {@code id}. */
    int get(int id, int i) {
        return keys[id * n + i];
    }

    /** The number of the row that stands in {@code source} from {@code at} on; a new one when it isn't known. */
    int id(int[] source, int at) {
        int mask = slots.length - 1;
        for (int slot = hash(source, at) & mask; ; slot = slot + 1 & mask) {
            int id = slots[slot] - 1;
            if (id < 0) {
                return added(slot, source, at);
            }
            if (Arrays.equals(keys, id * n, id * n + n, source, at, at + n)) {
                return id;
            }
        }
    }

    private int added(int slot, int[] source, int at) {
        if ((size + 1) * n > keys.length) {
            keys = Arrays.copyOf(keys, Math.multiplyExact(keys.length, 2));
        }
        System.arraycopy(source, at, keys, size * n, n);
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            slots = new int[slots.length * 2];
            int mask = slots.length - 1;
            for (int id = 0; id < size; id++) {
                int free = hash(keys, id * n) & mask;
                while (slots[free] != 0) {
                    free = free + 1 & mask;
                }
                slots[free] = id + 1;
            }
        }
        return size - 1;
    }

    private int hash(int[] source, int at) {
        int hash = 0;
        for (int i = at; i < at + n; i++) {
            hash = (hash ^ source[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
