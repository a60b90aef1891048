package dossier.diff;

/**
 * Extends a shared stretch word by word to both sides, over words changed, put in and left out: an alignment in a band that ends
 * where the score falls too far below its best (the X-drop of Z. Zhang et al., "A greedy algorithm for aligning DNA sequences", 2000).
 */
final class Extension {
    private static final int CHANGE = -1;
    /** How far the score may fall: twelve words in a row that don't match. */
    private static final int DROP = 12;
    /** Words put in or left out that the band allows for, on either side. */
    private static final int BAND = 6;

    private final int[] a;
    private final int[] b;
    private final WordFrequencies frequencies;
    private int gainedA;
    private int gainedB;

    Extension(int[] a, int[] b, WordFrequencies frequencies) {
        this.frequencies = frequencies;
        this.a = a;
        this.b = b;
    }

    SharedStretch of(SharedStretch core) {
        extend(core.aTo(), core.bTo(), 1);
        int aTo = core.aTo() + gainedA;
        int bTo = core.bTo() + gainedB;
        extend(core.aFrom() - 1, core.bFrom() - 1, -1);
        return new SharedStretch(core.aFrom() - gainedA, aTo, core.bFrom() - gainedB, bTo);
    }

    /** Aligns the words from {@code atA} and {@code atB} on in direction {@code step}; notes how many words of each are gained. */
    private void extend(int atA, int atB, int step) {
        int lengthA = step > 0 ? a.length - atA : atA + 1;
        int lengthB = step > 0 ? b.length - atB : atB + 1;
        gainedA = 0;
        gainedB = 0;
        int best = 0;
        int low = Integer.MIN_VALUE / 2;
        int[] above = new int[2 * BAND + 1];
        int[] row = new int[2 * BAND + 1];
        for (int k = 0; k <= 2 * BAND; k++) {
            above[k] = k < BAND ? low : (k - BAND) * CHANGE;
        }
        for (int i = 1; i <= lengthA; i++) {
            int word = a[atA + (i - 1) * step];
            int match = frequencies.weight(word);
            int bestOfRow = low;
            for (int k = 0; k <= 2 * BAND; k++) {
                int j = i + k - BAND;
                if (j < 0 || j > lengthB) {
                    row[k] = low;
                    continue;
                }
                int score = k < 2 * BAND ? above[k + 1] + CHANGE : low;
                if (k > 0) {
                    score = Math.max(score, row[k - 1] + CHANGE);
                }
                boolean same = j > 0 && word == b[atB + (j - 1) * step];
                if (j > 0) {
                    score = Math.max(score, above[k] + (same ? match : CHANGE));
                }
                row[k] = score;
                bestOfRow = Math.max(bestOfRow, score);
                if (same && score > best) {
                    best = score;
                    gainedA = i;
                    gainedB = j;
                }
            }
            if (bestOfRow < best - DROP) {
                return;
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
    }
}
