package dossier.diff;

import java.util.Arrays;

/**
 * Which {@value #GRAM}-grams of words stand for a text: the winnowing of S. Schleimer, D. S. Wilkerson and A. Aiken, "Winnowing:
 * Local Algorithms for Document Fingerprinting" (SIGMOD 2003). Two texts that share {@value #GRAM} + {@value #WINDOW} - 1 words in
 * a row share a fingerprint.
 */
final class Fingerprints {
    /** Words in a gram: of three words in a row, a third stay together where three words in ten were changed. */
    static final int GRAM = 3;
    /** Grams in a window, of which the one with the least hash is taken. */
    static final int WINDOW = 2;

    private Fingerprints() {
    }

    /** The hash of the gram that begins at word {@code at}. */
    static int gram(int[] words, int at) {
        int hash = 0;
        for (int i = at; i < at + GRAM; i++) {
            hash = 31 * hash + words[i];
        }
        return WordHashes.mixed(hash);
    }

    /** The words at which the chosen grams begin, in order. */
    static int[] of(int[] words) {
        int grams = words.length - GRAM + 1;
        if (grams <= 0) {
            return new int[0];
        }
        int[] chosen = new int[grams];
        int count = 0;
        int last = -1;
        for (int from = 0; from + Math.min(WINDOW, grams) <= grams; from++) {
            int least = from;
            for (int i = from + 1; i < Math.min(from + WINDOW, grams); i++) {
                if (gram(words, i) <= gram(words, least)) {
                    least = i;
                }
            }
            if (least != last) {
                chosen[count++] = least;
                last = least;
            }
        }
        return Arrays.copyOf(chosen, count);
    }
}
