package dossier.clean;

import dossier.text.Lexicon;
import java.util.List;

/**
 * How likely a block is of a page's text: a sum of small decision trees over its features (gradient boosting, Friedman 2001). Trained by
 * {@code scripts/clean/train.py}.
 */
final class BlockModel {
    /** Of all trees, node by node: the feature that is asked for, or -1 in a leaf. */
    private final short[] features;
    /** The threshold of a node; what a leaf adds. */
    private final float[] values;
    /** The node when the feature is above the threshold; the next node otherwise. */
    private final short[] above;
    /** Where each tree begins. */
    private final int[] roots;

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

    private BlockModel(List<String[]> lines) {
        int count = 0;
        for (String[] line : lines) {
            count += line.length;
        }
        features = new short[count];
        values = new float[count];
        above = new short[count];
        roots = new int[lines.size()];
        int at = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = at;
            for (String node : lines.get(tree)) {
                int question = node.indexOf('<');
                if (question < 0) {
                    features[at] = -1;
                    values[at] = Float.parseFloat(node);
                } else {
                    int colon = node.indexOf(':', question);
                    features[at] = Short.parseShort(node.substring(0, question));
                    values[at] = Float.parseFloat(node.substring(question + 1, colon));
                    above[at] = Short.parseShort(node.substring(colon + 1));
                }
                at++;
            }
        }
    }

    /** The log-odds that the block is text. */
    double score(float[] block) {
        double sum = 0;
        for (int root : roots) {
            int at = root;
            while (features[at] >= 0) {
                at = block[features[at]] <= values[at] ? at + 1 : root + above[at];
            }
            sum += values[at];
        }
        return sum;
    }
}
