package dossier.entities;

import java.util.Arrays;

/**
 * Adds up what the model says of the features of a word. What it says of a group of features is kept as one sum, for the next word of which
 * the same facts are true: most are of words seen before. Not safe for use by several threads at a time.
 */
final class FeatureSums implements FeatureGroups {
    /** There is room for so many groups at first, and at last, when a text has many words; then one that comes puts another one out. */
    private static final int FEWEST_LOG = 12;
    private static final int MOST_LOG = 16;
    /**
     * What follows from one word alone is kept apart, for so many words that came first: it can be found without a search. With the place
     * for no word a power of two, at which the array that doubles ends.
     */
    private static final int MOST_WORDS = (1 << 15) - 1;
    private static final int WORD = FeatureGroups.ROLES * TagModel.SUMS;
    /** A bit of the third sum, which no sum has: set when a word's sums are there. */
    private static final long KNOWN = 1L << 63;
    /** More than a word has. */
    private static final int MOST_GROUPS = 16;
    /** A group's facts, then its sums. */
    private static final int ROW = 2 + TagModel.SUMS;

    private final TagModel model;
    private int log = FEWEST_LOG;
    private long[] kept = new long[ROW << FEWEST_LOG];
    /** So many rows are taken. */
    private int taken;
    private long[] words = new long[WORD << 9];
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
    public boolean takeWord(int word, int role) {
        if (word >= MOST_WORDS) {
            return take(word, -1L - role);
        }
        int at = (word + 1) * WORD + role * TagModel.SUMS;
        if (at >= words.length) {
            words = Arrays.copyOf(words, Math.max(words.length * 2, at + WORD));
        }
        long third = words[at + 2];
        if (third < 0) {
            sums[0] += words[at];
            sums[1] += words[at + 1];
            sums[2] += third ^ KNOWN;
            sums[3] += words[at + 3];
            return true;
        }
        rows[groups] = at;
        facts[2 * groups + 1] = 0;
        return false;
    }

    @Override
    public boolean take(long first, long more) {
        int at = row(first, more);
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

    private int row(long first, long more) {
        long hash = first * 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 32 ^ more) * 0xC4CEB9FE1A85EC53L;
        return (int) (hash >>> Long.SIZE - log) * ROW;
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
            if (facts[2 * group + 1] == 0) {
                for (int i = 0; i < TagModel.SUMS; i++) {
                    words[row + i] = own[i];
                    sums[i] += own[i];
                }
                words[row + 2] |= KNOWN;
                continue;
            }
            taken += kept[row + 1] == 0 ? 1 : 0;
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
        if (taken << 1 > 1 << log && log < MOST_LOG) {
            grow();
        }
    }

    private void grow() {
        long[] old = kept;
        log += 2;
        kept = new long[ROW << log];
        taken = 0;
        for (int row = 0; row < old.length; row += ROW) {
            if (old[row + 1] != 0) {
                System.arraycopy(old, row, kept, row(old[row], old[row + 1]), ROW);
                taken++;
            }
        }
    }
}
