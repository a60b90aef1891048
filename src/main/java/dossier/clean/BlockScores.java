package dossier.clean;

import java.util.Arrays;

/**
 * Scores blocks in two steps: the first model sees each block, the second sees beside it how the first thought of the
 * blocks around it and of the elements that they share (stacked sequential learning, Cohen and Carvalho 2005).
 */
final class BlockScores {
    private static final int REACH = 3;
    /** Of so many blocks the features are remembered from one step to the other; of more they are read twice, to save memory. */
    private static final int REMEMBERED = 20_000;

    private final Features features;
    private final BlockModel second;
    private final double certain;
    private final int size;
    private final double[] first;
    private final int[][] rows;
    private final int[][] ranges;
    /** Sums over the blocks before each: characters, and characters likely to be text. */
    private final double[] chars;
    private final double[] likely;
    private final int[] groups;
    /** Sums over the blocks of each group. */
    private final double[] groupChars;
    private final double[] groupLikely;

    BlockScores(Features features, BlockModel firstModel, BlockModel secondModel) {
        this(features, firstModel, secondModel, Double.POSITIVE_INFINITY);
    }

    /** @param certain log-odds of the first model from which on the second isn't asked */
    BlockScores(Features features, BlockModel firstModel, BlockModel secondModel, double certain) {
        second = secondModel;
        this.certain = certain;
        this.features = features;
        size = features.size();
        first = new double[size];
        rows = new int[Math.min(size, REMEMBERED)][];
        ranges = new int[rows.length][];
        chars = new double[size + 1];
        likely = new double[size + 1];
        groups = features.groups();
        int most = 0;
        for (int group : groups) {
            most = Math.max(most, group + 1);
        }
        groupChars = new double[most];
        groupLikely = new double[most];
        for (int i = 0; i < size; i++) {
            int[] row = BlockModel.sortable(features.of(i));
            first[i] = firstModel.score(row);
            if (i < rows.length) {
                rows[i] = row;
                ranges[i] = features.ranges().clone();
            }
            double weight = features.chars(i);
            chars[i + 1] = chars[i] + weight;
            likely[i + 1] = likely[i] + weight / (1 + Math.exp(-first[i]));
            if (most > 0) {
                groupChars[groups[i]] += weight;
                groupLikely[groups[i]] += likely[i + 1] - likely[i];
            }
        }
    }

    /** The mean of what both models say: where they learned from few pages, the two err apart. */
    double mean(int block) {
        return (first[block] + score(block)) / 2;
    }

    /** The log-odds that a block is text. */
    double score(int block) {
        if (Math.abs(first[block]) >= certain) {
            return first[block];
        }
        int[] row = block < rows.length ? rows[block] : BlockModel.sortable(features.of(block));
        int[] ranges = block < rows.length ? this.ranges[block] : features.ranges();
        int[] all = Arrays.copyOf(row, row.length + 1 + 2 * REACH + 3 + 2 * BlockFeatures.LEVELS + (groups.length > 0 ? 2 : 0));
        int at = row.length;
        all[at++] = BlockModel.sortable((float) first[block]);
        for (int d = 1; d <= REACH; d++) {
            all[at++] = BlockModel.sortable(block - d < 0 ? -9 : (float) first[block - d]);
            all[at++] = BlockModel.sortable(block + d >= size ? -9 : (float) first[block + d]);
        }
        double mass = Math.max(1, likely[size]);
        all[at++] = BlockModel.sortable((float) (mass / Math.max(1, chars[size])));
        all[at++] = BlockModel.sortable((float) (likely[block] / mass));
        all[at++] = BlockModel.sortable((float) mass);
        for (int level = 0; level < ranges.length / 2; level++) {
            int from = ranges[2 * level];
            int to = ranges[2 * level + 1];
            double inside = likely[to] - likely[from];
            all[at++] = BlockModel.sortable((float) (inside / Math.max(1, chars[to] - chars[from])));
            all[at++] = BlockModel.sortable((float) (inside / mass));
        }
        if (groups.length > 0) {
            all[at++] = BlockModel.sortable((float) (groupLikely[groups[block]] / Math.max(1, groupChars[groups[block]])));
            all[at++] = BlockModel.sortable((float) (groupLikely[groups[block]] / mass));
        }
        return second.score(all);
    }
}
