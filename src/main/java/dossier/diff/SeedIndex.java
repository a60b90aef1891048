package dossier.diff;

import java.util.Arrays;

/**
 * Where fingerprints were seen before: for each place the place before it that has the same one. Places are numbers over all texts,
 * rising.
 */
final class SeedIndex {
    /** A fingerprint with more places than this is of a set phrase, or of an agency report that everyone printed. */
    static final int MANY = 16;
    /** How many earlier places of such a fingerprint are looked at, so that the work stays in proportion to the texts. */
    private static final int FEW = 4;

    private int[] keys = new int[1 << 12];
    private int[] latest = new int[1 << 12];
    private byte[] counts = new byte[1 << 12];
    private int used;
    private int[] before = new int[1 << 12];

    SeedIndex() {
        Arrays.fill(latest, -1);
    }

    /** The latest place of a fingerprint; -1 when it was not seen. */
    int latest(int key) {
        return latest[slot(key)];
    }

    /** How many places of a fingerprint to look at, the latest first. */
    int places(int key) {
        return counts[slot(key)] > MANY ? FEW : MANY;
    }

    /** The place before {@code place} of the same fingerprint; -1 for none. */
    int before(int place) {
        return before[place];
    }

    void add(int key, int place) {
        if (place >= before.length) {
            before = Arrays.copyOf(before, Math.max(place + 1, (int) Math.min(Integer.MAX_VALUE - 8L, before.length * 2L)));
        }
        int slot = slot(key);
        before[place] = latest[slot];
        if (latest[slot] < 0) {
            used++;
            keys[slot] = key;
        }
        latest[slot] = place;
        if (counts[slot] <= MANY) {
            counts[slot]++;
        }
        if (used * 2 > keys.length) {
            grow();
        }
    }

    private int slot(int key) {
        int slot = key & keys.length - 1;
        while (latest[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldLatest = latest;
        byte[] oldCounts = counts;
        counts = new byte[oldKeys.length * 2];
        keys = new int[oldKeys.length * 2];
        latest = new int[oldKeys.length * 2];
        Arrays.fill(latest, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLatest[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                latest[slot] = oldLatest[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
