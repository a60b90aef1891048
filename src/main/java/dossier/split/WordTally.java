package dossier.split;

import java.util.Arrays;

/** For each word of a stretch of text, as a hash: how often it stands next to a gap, with what odds, and at the edges of paragraphs. */
final class WordTally {
    private static final int LEAST = -999;

    /** Open addressing; half of it is free at least. */
    private final int[] keys;
    private final boolean[] taken;
    /** By slot: how many gaps have the word on a side, the sum of their odds, the highest and the second. */
    private final int[] counts;
    private final int[] sums;
    private final int[] highest;
    private final int[] second;

    /** @param words of how many words it will be told at most */
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

    /** Counts the word once more, at a gap of these odds. */
    void add(int word, int odds) {
        int slot = slot(word);
        taken[slot] = true;
        keys[slot] = word;
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
