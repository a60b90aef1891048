package dossier.stats;

import java.util.Arrays;

/** Type-token ratios of stretches of a hundred words: MATTR and MSTTR, fed with the numbers of the words in their order. */
final class MovingDiversity {
    /** The words of a window (MATTR) or segment (MSTTR). */
    static final int WINDOW = 100;

    private final int[] window = new int[WINDOW];
    private int[] inWindow = new int[64];
    /** The segment in which each word was last seen, from 1. */
    private int[] lastSegment = new int[64];
    private int at;
    private int segment = 1;
    private long tokens;
    private int windowTypes;
    private int segmentTypes;
    private long sumOfWindows;
    private long sumOfSegments;

    /**
     * Adds the words that follow.
     *
     * @param types the number of types so far; words are numbered below it
     */
    void add(int[] words, int count, int types) {
        if (types > inWindow.length) {
            inWindow = Arrays.copyOf(inWindow, types * 2);
            lastSegment = Arrays.copyOf(lastSegment, types * 2);
        }
        for (int i = 0; i < count; i++) {
            add(words[i]);
        }
    }

    private void add(int word) {
        if (tokens >= WINDOW && --inWindow[window[at]] == 0) {
            windowTypes--;
        }
        window[at] = word;
        if (inWindow[word]++ == 0) {
            windowTypes++;
        }
        if (lastSegment[word] != segment) {
            lastSegment[word] = segment;
            segmentTypes++;
        }
        tokens++;
        at++;
        if (tokens >= WINDOW) {
            sumOfWindows += windowTypes;
        }
        if (at == WINDOW) {
            at = 0;
            segment++;
            sumOfSegments += segmentTypes;
            segmentTypes = 0;
        }
    }

    /** Moving-average type-token ratio over all windows of 100 words (Covington and McFall 2010). Not defined for fewer words. */
    Double mattr() {
        return tokens < WINDOW ? null : (double) sumOfWindows / WINDOW / (tokens - WINDOW + 1);
    }

    /** Mean type-token ratio of the segments of 100 words, the incomplete last one left out (Johnson 1944). Not defined for fewer words. */
    Double msttr() {
        return tokens < WINDOW ? null : (double) sumOfSegments / WINDOW / (tokens / WINDOW);
    }
}
