package dossier.split;

/**
 * Trees of decisions (gradient boosting after Friedman, 2001): each asks four questions, of the kind whether a figure is more than a
 * threshold, and its answer is added to the odds. Immutable.
 */
final class GapTrees {
    static final int DEPTH = 4;
    static final int QUESTIONS = (1 << DEPTH) - 1;
    static final int LEAVES = 1 << DEPTH;
    /** The leaves are in so many parts of a sixteenth, the unit of the odds. */
    static final int PARTS = 64;
    /** The bytes of a tree: of a question the figure and the threshold, of a leaf two. */
    private static final int BYTES = QUESTIONS * 3 + LEAVES * 2;

    private final int[] figures;
    private final int[] thresholds;
    private final int[] leaves;

    /** Each tree's questions follow one another from the root down, as a heap's elements do. */
    GapTrees(int[] figures, int[] thresholds, int[] leaves) {
        this.figures = figures;
        this.thresholds = thresholds;
        this.leaves = leaves;
    }

    /** The trees that the bytes from {@code from} on are. */
    static GapTrees read(byte[] bytes, int from) {
        int trees = (bytes.length - from) / BYTES;
        int[] figures = new int[trees * QUESTIONS];
        int[] thresholds = new int[figures.length];
        int[] leaves = new int[trees * LEAVES];
        int at = from;
        for (int i = 0; i < figures.length; i++, at += 3) {
            figures[i] = bytes[at];
            thresholds[i] = bytes[at + 1] << 8 | bytes[at + 2] & 0xFF;
        }
        for (int i = 0; i < leaves.length; i++, at += 2) {
            leaves[i] = bytes[at] << 8 | bytes[at + 1] & 0xFF;
        }
        return new GapTrees(figures, thresholds, leaves);
    }

    byte[] bytes() {
        byte[] bytes = new byte[figures.length / QUESTIONS * BYTES];
        int at = 0;
        for (int i = 0; i < figures.length; i++) {
            bytes[at++] = (byte) figures[i];
            bytes[at++] = (byte) (thresholds[i] >> 8);
            bytes[at++] = (byte) thresholds[i];
        }
        for (int leaf : leaves) {
            bytes[at++] = (byte) (leaf >> 8);
            bytes[at++] = (byte) leaf;
        }
        return bytes;
    }

    /** What the trees add to the odds, in {@value #PARTS}ths of their unit. */
    int sum(int[] values) {
        int sum = 0;
        int root = 0;
        for (int tree = 0; tree < leaves.length; tree += LEAVES, root += QUESTIONS) {
            int node = 0;
            for (int level = 0; level < DEPTH; level++) {
                node = 2 * node + (values[figures[root + node]] > thresholds[root + node] ? 2 : 1);
            }
            sum += leaves[tree + node - QUESTIONS];
        }
        return sum;
    }
}
