package dossier.io;

/**
 * Gives every document a name of its own: the first keeps its name, further ones get {@code #2}, {@code #3} and so on. Remembers 64-bit
 * hashes, 24 bytes a name at most; two names of one hash, one chance in 10^7 among a million, cost the second a number.
 */
final class Names {
    /** Hashes of the names given; 0 is a free place. */
    private long[] hashes = new long[64];
    /** The number that the next document of that name gets, if it is free. */
    private int[] next = new int[64];
    private int count;

    /** {@code name}, or what it becomes when another document has it. */
    String unique(String name) {
        int at = find(hash(name));
        if (hashes[at] == 0) {
            take(at, hash(name));
            return name;
        }
        int number = next[at];
        String numbered = name + "#" + number;
        int free = find(hash(numbered));
        while (hashes[free] != 0) {
            number++;
            numbered = name + "#" + number;
            free = find(hash(numbered));
        }
        next[at] = number + 1;
        take(free, hash(numbered));
        return numbered;
    }

    private static long hash(String name) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x9E3779B97F4A7C15L;
            h ^= h >>> 32;
        }
        h ^= h >>> 29;
        h *= 0xBF58476D1CE4E5B9L;
        h ^= h >>> 32;
        return h == 0 ? 1 : h;
    }

    private int find(long hash) {
        int at = (int) hash & hashes.length - 1;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }

    private void take(int at, long hash) {
        hashes[at] = hash;
        next[at] = 2;
        if (++count * 2 > hashes.length) {
            long[] oldHashes = hashes;
            int[] oldNext = next;
            hashes = new long[oldHashes.length * 2];
            next = new int[oldHashes.length * 2];
            for (int i = 0; i < oldHashes.length; i++) {
                if (oldHashes[i] != 0) {
                    int to = find(oldHashes[i]);
                    hashes[to] = oldHashes[i];
                    next[to] = oldNext[i];
                }
            }
        }
    }
}
