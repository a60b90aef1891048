package dossier.split;

import java.util.Arrays;
import java.util.List;

/**
 * Learns the trees of the second look: gradient boosting of the logistic loss with second-order steps, thresholds sought among
 * quantiles. The linear model's odds are where it begins.
 */
final class TrainTrees {
    private static final int TREES = 50;
    private static final double RATE = 0.08;
    /** The strength of the prior on a leaf, and the least evidence that a leaf and a question need. */
    private static final double PRIOR = 20;
    private static final double LEAST = 6;
    private static final double LEAST_GAIN = 1;
    private static final int QUANTILES = 62;
    private static final double UNIT = 16.0 * GapTrees.PARTS;

    /** What the trees are asked of a gap, whether a sentence ends there, and how often it counts. */
    record Case(int[] figures, boolean ends, int weight) {
    }

    private final List<Case> cases;
    private final int count;
    private final int[][] edges = new int[SecondLook.FIGURES][];
    /** By figure, then by case: how many of the edges the figure is more than. */
    private final byte[][] ranks = new byte[SecondLook.FIGURES][];
    private final double[] scores;
    private final double[] slopes;
    private final double[] curves;
    private final int[] nodes;
    private final int[] figures = new int[TREES * GapTrees.QUESTIONS];
    private final int[] thresholds = new int[TREES * GapTrees.QUESTIONS];
    private final int[] leaves = new int[TREES * GapTrees.LEAVES];

    private TrainTrees(List<Case> cases) {
        this.cases = cases;
        count = cases.size();
        scores = new double[count];
        slopes = new double[count];
        curves = new double[count];
        nodes = new int[count];
        for (int f = 0; f < edges.length; f++) {
            int figure = f;
            int[] sorted = cases.stream().mapToInt(gap -> gap.figures()[figure]).sorted().toArray();
            int[] at = new int[QUANTILES];
            for (int q = 0; q < QUANTILES; q++) {
                at[q] = sorted[(int) ((long) (q + 1) * (count - 1) / (QUANTILES + 1))];
            }
            edges[f] = Arrays.stream(at).distinct().toArray();
            ranks[f] = new byte[count];
            for (int i = 0; i < count; i++) {
                int found = Arrays.binarySearch(edges[f], cases.get(i).figures()[f]);
                ranks[f][i] = (byte) (found >= 0 ? found : -found - 1);
            }
        }
        for (int i = 0; i < count; i++) {
            scores[i] = cases.get(i).figures()[0] / 16.0;
        }
    }

    static GapTrees fit(List<Case> cases) {
        TrainTrees training = new TrainTrees(cases);
        for (int tree = 0; tree < TREES; tree++) {
            training.grow(tree);
        }
        System.err.printf("%d gaps in doubt%n", cases.size());
        return new GapTrees(training.figures, training.thresholds, training.leaves);
    }

    private void grow(int tree) {
        for (int i = 0; i < count; i++) {
            double probability = 1 / (1 + StrictMath.exp(-scores[i]));
            slopes[i] = ((cases.get(i).ends() ? 1 : 0) - probability) * cases.get(i).weight();
            curves[i] = probability * (1 - probability) * cases.get(i).weight();
            nodes[i] = 0;
        }
        int root = tree * GapTrees.QUESTIONS;
        for (int first = 0; first < GapTrees.QUESTIONS; first = 2 * first + 1) {
            int[] bestRanks = ask(root, first);
            for (int i = 0; i < count; i++) {
                int node = nodes[i];
                nodes[i] = 2 * node + (ranks[figures[root + node]][i] > bestRanks[node - first] ? 2 : 1);
            }
        }
        double[] slope = new double[GapTrees.LEAVES];
        double[] curve = new double[GapTrees.LEAVES];
        for (int i = 0; i < count; i++) {
            slope[nodes[i] - GapTrees.QUESTIONS] += slopes[i];
            curve[nodes[i] - GapTrees.QUESTIONS] += curves[i];
        }
        for (int leaf = 0; leaf < GapTrees.LEAVES; leaf++) {
            leaves[tree * GapTrees.LEAVES + leaf] = (int) StrictMath.rint(UNIT * RATE * slope[leaf] / (curve[leaf] + PRIOR));
        }
        for (int i = 0; i < count; i++) {
            scores[i] += leaves[tree * GapTrees.LEAVES + nodes[i] - GapTrees.QUESTIONS] / UNIT;
        }
    }

    /** Finds the best question for each node of a level, {@code first} the first of them; answers the ranks that divide. */
    private int[] ask(int root, int first) {
        int width = first + 1;
        double[] best = new double[width];
        int[] bestRanks = new int[width];
        Arrays.fill(best, LEAST_GAIN);
        Arrays.fill(bestRanks, QUANTILES + 1);
        for (int node = 0; node < width; node++) {
            figures[root + first + node] = 0;
            thresholds[root + first + node] = Short.MAX_VALUE;
        }
        for (int f = 0; f < edges.length; f++) {
            double[][] slope = new double[width][QUANTILES + 1];
            double[][] curve = new double[width][QUANTILES + 1];
            for (int i = 0; i < count; i++) {
                slope[nodes[i] - first][ranks[f][i]] += slopes[i];
                curve[nodes[i] - first][ranks[f][i]] += curves[i];
            }
            for (int node = 0; node < width; node++) {
                double slopeSum = Arrays.stream(slope[node]).sum();
                double curveSum = Arrays.stream(curve[node]).sum();
                double left = 0;
                double leftCurve = 0;
                for (int rank = 0; rank < edges[f].length; rank++) {
                    left += slope[node][rank];
                    leftCurve += curve[node][rank];
                    double right = slopeSum - left;
                    double rightCurve = curveSum - leftCurve;
                    if (leftCurve < LEAST || rightCurve < LEAST) {
                        continue;
                    }
                    double gain = left * left / (leftCurve + PRIOR) + right * right / (rightCurve + PRIOR)
                            - slopeSum * slopeSum / (curveSum + PRIOR);
                    if (gain > best[node]) {
                        best[node] = gain;
                        bestRanks[node] = rank;
                        figures[root + first + node] = f;
                        thresholds[root + first + node] = edges[f][rank];
                    }
                }
            }
        }
        return bestRanks;
    }
}
