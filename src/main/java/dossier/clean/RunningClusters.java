package dossier.clean;

/**
 * The clusters of running text in a saved page: units of it with no more than a few short ones between them (as the fusion of text blocks,
 * Kohlschütter and Nejdl 2008). An article is mostly one of them, and seldom a small one.
 */
final class RunningClusters {
    /** So many short units may stand between two units of running text of one cluster. */
    private static final int GAP = 3;

    private final int[] cluster;
    private final int[] place;
    private final double[] chars;
    private final int[] sizes;
    private final int[] terminated;
    private double most = 1;
    private double all = 1;

    RunningClusters(TextShape[] shapes) {
        int n = shapes.length;
        cluster = new int[n];
        place = new int[n];
        chars = new double[n + 1];
        sizes = new int[n + 1];
        terminated = new int[n + 1];
        int count = 0;
        int last = -GAP - 2;
        for (int i = 0; i < n; i++) {
            if (!shapes[i].isRunning()) {
                continue;
            }
            count += i - last > GAP + 1 ? 1 : 0;
            for (int k = i - last > GAP + 1 ? i : last + 1; k <= i; k++) {
                cluster[k] = count;
                place[k] = sizes[count];
            }
            chars[count] += shapes[i].running();
            terminated[count] += shapes[i].isTerminated() ? 1 : 0;
            sizes[count]++;
            all += shapes[i].running();
            most = Math.max(most, chars[count]);
            last = i;
        }
    }

    /** Gives the cluster that a unit stands in as numbers. */
    void describe(int unit, FeatureRow out) {
        int own = cluster[unit];
        out.add(own);
        out.add(own == 0 ? 0 : chars[own]);
        out.add(own == 0 ? 0 : chars[own] / most);
        out.add(own == 0 ? 0 : chars[own] / all);
        out.add(own == 0 ? 0 : sizes[own]);
        out.add(own == 0 ? 0 : (double) terminated[own] / sizes[own]);
        out.add(own == 0 ? -1 : place[unit]);
        out.add(own == 0 ? 0 : chars[own] / sizes[own]);
    }
}
