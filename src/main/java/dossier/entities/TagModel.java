package dossier.entities;

import dossier.text.Lexicon;

/**
 * The weights of a linear sequence model over hashed features, in one flat array: the transitions between tags, then an open-addressing
 * table with a row of 16 bytes for each feature, 13 weights of one byte (128 is nothing) and 24 bits of the feature's hash. Rows stand in
 * the order of their own places (Robin Hood hashing: Celis 1986), so that a feature that is not there is missed after a few rows even in a
 * full table. Safe for use by several threads.
 */
final class TagModel {
    /** The tags: 0 for no name; 1 + 2t for the first and 2 + 2t for each further word of a name of type t. */
    static final int TAGS = 13;
    /** The first bytes of the table, {@value} before its rows: the logarithm of its size, then the transitions as shorts. */
    static final int HEADER = 1024;
    /** The bytes of a row. */
    static final int ROW = 16;

    /** How many longs hold the sums of a word. */
    static final int SUMS = 4;

    private static final int FIRST = HEADER / Long.BYTES;
    /** The bits of the hash below those of its place that a row keeps, and above them those of its place. */
    private static final int REST = 14;
    private static final int PLACE = (1 << 24 - REST) - 1;
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    /** The weights in the second half of a row, and what counts a row where none of them is. */
    private static final long WEIGHTS = (1L << 40) - 1;
    private static final long FOUND = 1L << 48;

    private final long[] table;
    private final int shift;
    private final int mask;
    private final int[] transitions = new int[TAGS * TAGS];

    /** @param table the whole model */
    TagModel(byte[] table) {
        this(Lexicon.longs(table));
    }

    /** @param table the whole model, the lowest byte of each long first; it is not copied */
    TagModel(long[] table) {
        this.table = table;
        int log = (int) table[0] & 0xFF;
        shift = 32 - log;
        mask = (1 << log) - 1;
        if (table.length != FIRST + (2 << log)) {
            throw new IllegalArgumentException("a model of " + table.length + " longs");
        }
        for (int i = 0; i < transitions.length; i++) {
            int at = 1 + i;
            transitions[i % TAGS * TAGS + i / TAGS] = (short) (table[at >> 2] >>> 16 * (at & 3));
        }
    }

    /** The model that ships; read at the first call. */
    static TagModel get() {
        return Holder.MODEL;
    }

    private static final class Holder {
        static final TagModel MODEL = new TagModel(Lexicon.longs(TagModel.class, "names.model"));
    }

    /** What it is worth that the tag {@code to} follows the tag {@code from}, at {@code from + TAGS * to}; not to be written to. */
    int[] transitions() {
        return transitions;
    }

    /**
     * Reads what {@link #sum} wants of the first {@code n} features into {@code seconds}. All rows are asked for before any is looked at,
     * so that the memory answers many at once.
     */
    void ask(int[] features, int n, long[] seconds) {
        for (int f = 0; f < n; f++) {
            seconds[f] = table[FIRST + 1 + 2 * (features[f] >>> shift)];
        }
    }

    /**
     * Writes the sums of the weights of features (at most 255) into {@code sums}, as {@link #scores} reads them: eight weights are added at
     * a time, bytes apart in the 16-bit lanes of four longs. Such sums may be added, as long as they are of no more than 255 features.
     *
     * @param seconds what {@link #ask} has written
     */
    void sum(int[] features, int from, int to, long[] seconds, long[] sums) {
        long even1 = 0;
        long odd1 = 0;
        long even2 = 0;
        long odd2 = 0;
        int places = mask & PLACE;
        for (int f = from; f < to; f++) {
            int hash = features[f];
            int slot = hash >>> shift;
            long second = seconds[f];
            // What print(…) and steps(…) say, written out: a call costs much before anything is compiled.
            int print = (slot & PLACE) << REST | hash & (1 << REST) - 1;
            print = print == 0 ? 1 : print;
            int own = (int) (second >>> 40);
            if (own != print) {
                int steps = 0;
                // A row that lies nearer to its own place than this one would: the table has none of this feature.
                while (own != print && own != 0 && (slot - (own >>> REST) & places) >= steps) {
                    steps++;
                    slot = slot + 1 & mask;
                    second = table[FIRST + 1 + 2 * slot];
                    own = (int) (second >>> 40);
                }
                if (own != print) {
                    continue;
                }
            }
            long first = table[FIRST + 2 * slot];
            second = second & WEIGHTS | FOUND;
            even1 += first & EVEN;
            odd1 += first >>> 8 & EVEN;
            even2 += second & EVEN;
            odd2 += second >>> 8 & EVEN;
        }
        sums[0] = even1;
        sums[1] = odd1;
        sums[2] = even2;
        sums[3] = odd2;
    }

    /** Writes what each tag is worth by the sums of a word's features into {@code scores} from {@code at} on. */
    static void scores(long[] sums, int[] scores, int at) {
        long even1 = sums[0];
        long odd1 = sums[1];
        long even2 = sums[2];
        long odd2 = sums[3];
        int nothing = 128 * (int) (even2 >>> 48);
        scores[at] = ((int) even1 & 0xFFFF) - nothing;
        scores[at + 1] = ((int) odd1 & 0xFFFF) - nothing;
        scores[at + 2] = ((int) (even1 >>> 16) & 0xFFFF) - nothing;
        scores[at + 3] = ((int) (odd1 >>> 16) & 0xFFFF) - nothing;
        scores[at + 4] = ((int) (even1 >>> 32) & 0xFFFF) - nothing;
        scores[at + 5] = ((int) (odd1 >>> 32) & 0xFFFF) - nothing;
        scores[at + 6] = (int) (even1 >>> 48) - nothing;
        scores[at + 7] = (int) (odd1 >>> 48) - nothing;
        scores[at + 8] = ((int) even2 & 0xFFFF) - nothing;
        scores[at + 9] = ((int) odd2 & 0xFFFF) - nothing;
        scores[at + 10] = ((int) (even2 >>> 16) & 0xFFFF) - nothing;
        scores[at + 11] = ((int) (odd2 >>> 16) & 0xFFFF) - nothing;
        scores[at + 12] = ((int) (even2 >>> 32) & 0xFFFF) - nothing;
    }

    /** How far behind its own place a row lies that is in {@code slot} and keeps {@code print}. */
    private static int steps(int print, int slot, int mask) {
        return slot - (print >>> REST) & mask & PLACE;
    }

    /** What a row keeps of its feature's hash; never 0, which is an empty row's. */
    private static int print(int hash, int shift) {
        return Math.max(1, (hash >>> shift & PLACE) << REST | hash & (1 << REST) - 1);
    }

    /**
     * Puts a feature's row into a model that is being made; its first byte is set, and there is room. Features come in the order of their
     * hashes.
     */
    static void put(long[] table, int hash, int[] weights) {
        int log = (int) table[0] & 0xFF;
        int mask = (1 << log) - 1;
        long first = 0;
        long second = (long) print(hash, 32 - log) << 40;
        for (int tag = 0; tag < TAGS; tag++) {
            long weight = weights[tag] + 128L;
            first |= tag < 8 ? weight << 8 * tag : 0;
            second |= tag < 8 ? 0 : weight << 8 * (tag - 8);
        }
        int slot = hash >>> 32 - log;
        for (int steps = 0; ; steps++) {
            int at = FIRST + 2 * slot;
            int own = (int) (table[at + 1] >>> 40);
            if (own != 0 && steps(own, slot, mask) < steps) {
                long held = table[at];
                table[at] = first;
                first = held;
                held = table[at + 1];
                table[at + 1] = second;
                second = held;
                steps = steps(own, slot, mask);
            } else if (own == 0) {
                table[at] = first;
                table[at + 1] = second;
                return;
            }
            slot = slot + 1 & mask;
        }
    }
}
