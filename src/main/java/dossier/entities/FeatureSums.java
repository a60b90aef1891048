package dossier.entities;

/**
 * Adds up what the model says of the features of a word. What it says of a group of features is kept as one sum, for the next word of which
 * the same facts are true: most are of words seen before. Not safe for use by several threads at a time.
 */
final class FeatureSums implements FeatureGroups {
    /** So many groups are kept; one that comes puts another one out. */
    private static final int GROUPS_LOG = 14;
    /** More than a word has. */
    private static final int MOST_GROUPS = 16;
    /** A group's facts, then its sums. */
    private static final int ROW = 2 + TagModel.SUMS;

    private final TagModel model;
    private final long[] kept = new long[ROW << GROUPS_LOG];
    private final long[] sums = new long[TagModel.SUMS];
    private final long[] own = new long[TagModel.SUMS];
    private final long[] room = new long[NameFeatures.MOST];
    /** The groups of this word that are not kept yet: their rows, facts, and ends. */
    private final int[] rows = new int[MOST_GROUPS];
    private final long[] facts = new long[2 * MOST_GROUPS];
    private final int[] ends = new int[MOST_GROUPS];
    private int groups;

    FeatureSums(TagModel model) {
        this.model = model;
    }

    /** Begins anew. */
    void clear() {
        for (int i = 0; i < TagModel.SUMS; i++) {
            sums[i] = 0;
        }
    }

    /** The sums of all features taken, as {@link TagModel#scores} reads them; not to be written to. */
    long[] sums() {
        return sums;
    }

    @Override
    public boolean take(long first, long more) {
        long hash = first * 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 32 ^ more) * 0xC4CEB9FE1A85EC53L;
        int at = (int) (hash >>> Long.SIZE - GROUPS_LOG) * ROW;
        if (kept[at] == first && kept[at + 1] == more) {
            sums[0] += kept[at + 2];
            sums[1] += kept[at + 3];
            sums[2] += kept[at + 4];
            sums[3] += kept[at + 5];
            return true;
        }
        rows[groups] = at;
        facts[2 * groups] = first;
        facts[2 * groups + 1] = more;
        return false;
    }

    @Override
    public void end(int end) {
        ends[groups++] = end;
    }

    @Override
    public void add(int[] features, int n) {
        model.ask(features, n, room);
        int from = 0;
        for (int group = 0; group < groups; group++) {
            model.sum(features, from, ends[group], room, own);
            from = ends[group];
            int row = rows[group];
            kept[row] = facts[2 * group];
            kept[row + 1] = facts[2 * group + 1];
            for (int i = 0; i < TagModel.SUMS; i++) {
                kept[row + 2 + i] = own[i];
                sums[i] += own[i];
            }
        }
        model.sum(features, from, n, room, own);
        for (int i = 0; i < TagModel.SUMS; i++) {
            sums[i] += own[i];
        }
        groups = 0;
    }
}
