package dossier.clean;

import dossier.text.Lexicon;
import java.util.List;

/**
 * How likely a block is of a page's text: a sum of small decision trees over its features (gradient boosting, Friedman 2001). Trained by
 * {@code scripts/clean/train.py}.
 */
final class BlockModel {
    /** Questions on the way from the root of a tree to a leaf; a leaf that is nearer fills all places below it. */
    private static final int DEPTH = 5;
    /** Leaves of a tree, and places for its questions: the root is in place 1, what stands below place p in 2p and 2p + 1. */
    private static final int LEAVES = 1 << DEPTH;
    /** So many trees are gone down at the same time: each question waits for the one before it in its own tree only. */
    private static final int TREES = 4;

    /** Of all trees: the threshold that a feature must be above for the second of the two places below; in the lower half the feature. */
    private final long[] questions;
    /** What the leaves of all trees add. */
    private final float[] leaves;

    private static final class Pages {
        private static final BlockModel FIRST = read("html-model-1.txt");
        private static final BlockModel SECOND = read("html-model-2.txt");
    }

    private static final class Texts {
        private static final BlockModel FIRST = read("text-model-1.txt");
        private static final BlockModel SECOND = read("text-model-2.txt");
    }

    private static BlockModel read(String name) {
        return new BlockModel(Lexicon.entries(BlockModel.class, name));
    }

    /** The model of a step, 1 or 2, for the blocks of pages of HTML. */
    static BlockModel ofPages(int step) {
        return step == 1 ? Pages.FIRST : Pages.SECOND;
    }

    /** The model of a step, 1 or 2, for the units of pages saved as text. */
    static BlockModel ofTexts(int step) {
        return step == 1 ? Texts.FIRST : Texts.SECOND;
    }

    private BlockModel(List<String[]> trees) {
        // The trees that fill up the last four ask nothing and add nothing.
        int all = (trees.size() + TREES - 1) / TREES * TREES;
        questions = new long[all * LEAVES];
        leaves = new float[all * LEAVES];
        for (int tree = 0; tree < trees.size(); tree++) {
            fill(trees.get(tree), tree * LEAVES, 1, 0);
        }
    }

    /** Puts a node of the tree that begins at {@code tree}, and what stands below it, into a place. */
    private void fill(String[] nodes, int tree, int place, int at) {
        int question = nodes[at].indexOf('<');
        if (place >= LEAVES) {
            leaves[tree + place - LEAVES] = Float.parseFloat(nodes[at]);
            return;
        }
        int above = at;
        if (question >= 0) {
            int colon = nodes[at].indexOf(':', question);
            long threshold = sortable(Float.parseFloat(nodes[at].substring(question + 1, colon)));
            questions[tree + place] = threshold << 32 | Integer.parseInt(nodes[at].substring(0, question));
            above = Integer.parseInt(nodes[at].substring(colon + 1));
        }
        fill(nodes, tree, 2 * place, question >= 0 ? at + 1 : at);
        fill(nodes, tree, 2 * place + 1, above);
    }

    /** A whole number that compares as the number does. */
    static int sortable(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** The features of a block as the models compare them. */
    static int[] sortable(float[] block) {
        int[] values = new int[block.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = sortable(block[i]);
        }
        return values;
    }

    /** The log-odds that a block is text, of its features as {@link #sortable(float[])} has them. */
    double score(int[] values) {
        double sum = 0;
        for (int first = 0; first < questions.length; first += TREES * LEAVES) {
            int second = first + LEAVES;
            int third = second + LEAVES;
            int fourth = third + LEAVES;
            int a = 1;
            int b = 1;
            int c = 1;
            int d = 1;
            for (int level = 0; level < DEPTH; level++) {
                a = 2 * a + isAbove(questions[first + a], values);
                b = 2 * b + isAbove(questions[second + b], values);
                c = 2 * c + isAbove(questions[third + c], values);
                d = 2 * d + isAbove(questions[fourth + d], values);
            }
            // One after the other, so that rounding doesn't depend on how many are gone down together.
            sum += leaves[first + a - LEAVES];
            sum += leaves[second + b - LEAVES];
            sum += leaves[third + c - LEAVES];
            sum += leaves[fourth + d - LEAVES];
        }
        return sum;
    }

    /** 1 where a feature is above the threshold of a question, else 0: the sign of the difference, so that there is no branch to guess. */
    private static int isAbove(long question, int[] values) {
        return (int) ((question >> 32) - values[(int) question] >>> 63);
    }
}
