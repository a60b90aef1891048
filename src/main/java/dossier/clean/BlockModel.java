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
    private static final int QUESTIONS = (1 << DEPTH) - 1;

    /**
     * Of all trees, level by level: the threshold that a feature must be above for the second of the next two, and in the lower half the
     * feature.
     */
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
        questions = new long[trees.size() * QUESTIONS];
        leaves = new float[trees.size() * (QUESTIONS + 1)];
        for (int tree = 0; tree < trees.size(); tree++) {
            fill(trees.get(tree), tree, 0, 0);
        }
    }

    /** Puts a node of a tree, and what stands below it, into a place: children of a place p stand in 2p + 1 and 2p + 2. */
    private void fill(String[] nodes, int tree, int place, int at) {
        int question = nodes[at].indexOf('<');
        if (place >= QUESTIONS) {
            leaves[tree * (QUESTIONS + 1) + place - QUESTIONS] = Float.parseFloat(nodes[at]);
            return;
        }
        int above = at;
        if (question >= 0) {
            int colon = nodes[at].indexOf(':', question);
            long threshold = sortable(Float.parseFloat(nodes[at].substring(question + 1, colon)));
            questions[tree * QUESTIONS + place] = threshold << 32 | Integer.parseInt(nodes[at].substring(0, question));
            above = Integer.parseInt(nodes[at].substring(colon + 1));
        }
        fill(nodes, tree, 2 * place + 1, question >= 0 ? at + 1 : at);
        fill(nodes, tree, 2 * place + 2, above);
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
        int leaf = 0;
        for (int root = 0; root < questions.length; root += QUESTIONS, leaf += QUESTIONS + 1) {
            int place = 0;
            for (int level = 0; level < DEPTH; level++) {
                // The sign of the difference, so that nothing needs to be guessed by the processor: threshold < value.
                long question = questions[root + place];
                int isAbove = (int) ((question >> 32) - values[(int) question] >>> 63);
                place = 2 * place + 1 + isAbove;
            }
            sum += leaves[leaf + place - QUESTIONS];
        }
        return sum;
    }
}
