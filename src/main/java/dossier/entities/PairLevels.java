package dossier.entities;

import java.util.Arrays;

/**
 * How well pairs of names agree, remembered for as many pairs as there is room for. Open addressing over the pair's mixed bits: as a key of
 * the JDK's maps a pair of small numbers has their exclusive or as its hash, which thousands of pairs share.
 */
final class PairLevels {
    /** So many pairs are remembered at most. */
    private static final int MOST = 1 << 18;
    private static final int FEWEST_ROWS = 1 << 10;
    /** Knuth's multiplier: 2^64 divided by the golden ratio. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** That of an empty row; no pair of two names is. */
    private static final long NONE = -1;

    private long[] pairs = new long[FEWEST_ROWS];
    private byte[] levels = new byte[FEWEST_ROWS];
    private int count;

    PairLevels() {
        Arrays.fill(pairs, NONE);
    }

    /** The level of two names; -1 when it is not remembered. */
    int of(int a, int b) {
        long pair = pair(a, b);
        int row = row(pair);
        return pairs[row] == pair ? levels[row] : -1;
    }

    /** Remembers the level of two names, which is not remembered yet. */
    void put(int a, int b, int level) {
        if (count == MOST) {
            Arrays.fill(pairs, NONE);
            count = 0;
        } else if (count * 2 >= pairs.length) {
            grow();
        }
        put(pair(a, b), level);
        count++;
    }

    private void put(long pair, int level) {
        int row = row(pair);
        pairs[row] = pair;
        levels[row] = (byte) level;
    }

    private void grow() {
        long[] oldPairs = pairs;
        byte[] oldLevels = levels;
        pairs = new long[oldPairs.length * 2];
        levels = new byte[oldPairs.length * 2];
        Arrays.fill(pairs, NONE);
        for (int i = 0; i < oldPairs.length; i++) {
            if (oldPairs[i] != NONE) {
                put(oldPairs[i], oldLevels[i]);
            }
        }
    }

    private static long pair(int a, int b) {
        return (long) a << 32 | b;
    }

    /** The row of a pair, or the empty one where it would stand. */
    private int row(long pair) {
        int mask = pairs.length - 1;
        int row = (int) (pair * GOLDEN >>> 40) & mask;
        while (pairs[row] != pair && pairs[row] != NONE) {
            row = row + 1 & mask;
        }
        return row;
    }
}
