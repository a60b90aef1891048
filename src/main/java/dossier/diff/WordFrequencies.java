package dossier.diff;

import java.util.Arrays;

/** How often words, as hashes, stand in a corpus, and so how much it says that two texts share one. */
final class WordFrequencies {
    /** A word that is more than one in so many is frequent: the grammatical words of a language, and what a corpus is about. */
    private static final int FREQUENT = 250;
    /** In a few short texts no word can be told to be frequent: as many more have to be seen. */
    private static final int UNTOLD = 16;
    private static final int RARE = 3;

    private int[] words = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;
    private long total;

    void add(int[] text) {
        for (int word : text) {
            int slot = slot(word);
            if (counts[slot] == 0) {
                words[slot] = word;
                used++;
            }
            counts[slot]++;
            if (used * 2 > words.length) {
                grow();
            }
        }
        total += text.length;
    }

    /** What it says that two stretches share this word: {@value #RARE}, or 1 when it is frequent. */
    int weight(int word) {
        return (counts[slot(word)] - (long) UNTOLD) * FREQUENT > total ? 1 : RARE;
    }

    private int slot(int word) {
        int slot = word & words.length - 1;
        while (counts[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldWords = words;
        int[] oldCounts = counts;
        words = Arrays.copyOf(oldWords, oldWords.length * 2);
        counts = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
