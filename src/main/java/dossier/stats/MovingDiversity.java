package dossier.stats;

/** Type-token ratios of stretches of a hundred words: MATTR and MSTTR, fed with the {@link Recurrences} of the words in their order. */
final class MovingDiversity {
    /** The words of a window (MATTR) or segment (MSTTR). */
    static final int WINDOW = 100;

    /** In how many windows that end at or behind a word it is the first of its type: for the last words, as far as windows go. */
    private final int[] firsts = new int[WINDOW];
    private int at;
    private long tokens;
    private int segmentTypes;
    private long sumOfFirsts;
    private long sumOfSegments;

    /**
     * Adds the words that follow.
     *
     * @param backs how far back each was used before
     */
    void add(int[] backs, int count) {
        for (int i = 0; i < count; i++) {
            int back = backs[i];
            int windows = Math.min(back, WINDOW);
            firsts[at] = windows;
            sumOfFirsts += windows;
            at++;
            segmentTypes += back >= at ? 1 : 0;
            if (at == WINDOW) {
                at = 0;
                sumOfSegments += segmentTypes;
                segmentTypes = 0;
            }
        }
        tokens += count;
    }

    /**
     * The types of all windows together. A word is the first of its type in those windows that begin behind the one before of that type:
     * in as many as there are words from there to it, or all that hold it. Windows that would begin too near to the end are none.
     */
    private long sumOfWindows() {
        long sum = sumOfFirsts;
        for (int i = 1; i < WINDOW; i++) {
            // Behind this word there are i words too few.
            sum -= Math.min(firsts[(at + i) % WINDOW], i);
        }
        return sum;
    }

    /** Moving-average type-token ratio over all windows of 100 words (Covington and McFall 2010). Not defined for fewer words. */
    Double mattr() {
        return tokens < WINDOW ? null : (double) sumOfWindows() / WINDOW / (tokens - WINDOW + 1);
    }

    /** Mean type-token ratio of the segments of 100 words, the incomplete last one left out (Johnson 1944). Not defined for fewer words. */
    Double msttr() {
        return tokens < WINDOW ? null : (double) sumOfSegments / WINDOW / (tokens / WINDOW);
    }
}
