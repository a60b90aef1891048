package dossier.clean;

import java.util.Arrays;

/**
 * Chooses, of blocks that are more or less likely text, those that together are most like the text of the page: the set with the greatest
 * expected F1 of its words (Lewis 1995: where little is certain, less likely ones are worth taking). A page without a likely block has no
 * text.
 */
final class TextChoice {
    /** Less likely blocks never are text, and more likely ones always. */
    private static final double LEAST = 0.3;
    private static final double MOST = 0.5;

    private TextChoice() {
    }

    /** The log-odds from which on a block of a page that holds one article is text. */
    static final double OF_ARTICLES = 0;

    /**
     * The log-odds from which on a block is text.
     *
     * @param scores the log-odds of each block
     * @param words the words of each
     */
    static double threshold(double[] scores, int[] words) {
        long[] order = new long[scores.length];
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            double likely = 1 / (1 + Math.exp(-scores[i]));
            all += likely * words[i];
            // Likelihoods in 30 bits above the number of the block: sorting them sorts the blocks.
            order[i] = (long) (likely * (1 << 30)) << 32 | i;
        }
        Arrays.sort(order);
        double inside = 0;
        long taken = 0;
        double best = -1;
        double threshold = MOST;
        for (int k = order.length - 1; k >= 0; k--) {
            int block = (int) order[k];
            double likely = 1 / (1 + Math.exp(-scores[block]));
            inside += likely * words[block];
            taken += words[block];
            double f = 2 * inside / (taken + all);
            if (f > best) {
                best = f;
                threshold = likely;
            }
        }
        double share = Math.min(MOST, Math.max(LEAST, threshold));
        return Math.log(share / (1 - share));
    }
}
