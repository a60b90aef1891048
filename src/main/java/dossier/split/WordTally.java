package dossier.split;

import java.util.Arrays;

/** Some words, as hashes, and how often each of them was counted at gaps, with what odds. */
final class WordTally {
    private static final int LEAST = -999;

    /** Open addressing; half of it is free at least. */
    private final int[] keys;
    private final boolean[] taken;
    /** By slot: how many gaps the word was counted at, the sum of their odds, the highest and the second. */
    private final int[] counts;
    private final int[] sums;
    private final int[] highest;
    private final int[] second;

    /** @param words how many words it will be asked about at most */
    WordTally(int words) {
        int size = Integer.highestOneBit(Math.max(4, words)) * 4;
        keys = new int[size];
        taken = new boolean[size];
        counts = new int[size];
        sums = new int[size];
        highest = new int[size];
        second = new int[size];
        Arrays.fill(highest, LEAST);
        Arrays.fill(second, LEAST);
    }

    private int slot(int word) {
        int slot = word * 0x9E3779B1 >>> 7 & keys.length - 1;
        while (taken[slot] && keys[slot] != word) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Makes the word one of those that are counted. */
    void expect(int word) {
        int slot = slot(word);
        taken[slot] = true;
        keys[slot] = word;
    }

    /** Counts the word once more, at a gap of these odds, where it is one of those. */
    void add(int word, int odds) {
        int slot = slot(word);
        if (!taken[slot]) {
            return;
        }
        counts[slot]++;
        sums[slot] += odds;
        if (odds > highest[slot]) {
            second[slot] = highest[slot];
            highest[slot] = odds;
        } else if (odds > second[slot]) {
            second[slot] = odds;
        }
    }

    /** How often the word was counted. */
    int count(int word) {
        return counts[slot(word)];
    }

    /** The mean of the odds of all gaps that the word was counted at but one of these odds; {@link #LEAST} where there is no other. */
    int meanOfOthers(int word, int odds) {
        int slot = slot(word);
        return counts[slot] < 2 ? LEAST : (sums[slot] - odds) / (counts[slot] - 1);
    }

    /** The highest of them. */
    int highestOfOthers(int word, int odds) {
        int slot = slot(word);
        return highest[slot] == odds ? second[slot] : highest[slot];
    }
}
