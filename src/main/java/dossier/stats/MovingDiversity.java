package dossier.stats;

/** Type-token ratios of stretches of a hundred words: MATTR and MSTTR, fed with the numbers of the words in their order. */
final class MovingDiversity {
    /** The words of a window (MATTR) or segment (MSTTR). */
    static final int WINDOW = 100;

    private final int[] window = new int[WINDOW];
    private final int[] inWindow;
    private final long[] lastSegment;
    private long tokens;
    private long windowTypes;
    private long segmentTypes;
    private double sumOfWindows;
    private double sumOfSegments;

    /** @param types the number of types; words are numbered below it */
    MovingDiversity(int types) {
        inWindow = new int[types];
        lastSegment = new long[types];
    }

    void add(int word) {
        int at = (int) (tokens % WINDOW);
        if (tokens >= WINDOW && --inWindow[window[at]] == 0) {
            windowTypes--;
        }
        window[at] = word;
        if (inWindow[word]++ == 0) {
            windowTypes++;
        }
        long segment = tokens / WINDOW + 1;
        if (lastSegment[word] != segment) {
            lastSegment[word] = segment;
            segmentTypes++;
        }
        tokens++;
        if (tokens >= WINDOW) {
            sumOfWindows += windowTypes;
        }
        if (tokens % WINDOW == 0) {
            sumOfSegments += segmentTypes;
            segmentTypes = 0;
        }
    }

    /** Moving-average type-token ratio over all windows of 100 words (Covington and McFall 2010). Not defined for fewer words. */
    Double mattr() {
        return tokens < WINDOW ? null : sumOfWindows / WINDOW / (tokens - WINDOW + 1);
    }

    /** Mean type-token ratio of the segments of 100 words, the incomplete last one left out (Johnson 1944). Not defined for fewer words. */
    Double msttr() {
        return tokens < WINDOW ? null : sumOfSegments / WINDOW / (tokens / WINDOW);
    }
}
