package dossier.stats;

/** The measures that need the order of the words: MATTR, MSTTR, MTLD. */
final class SequenceMeasures {
    /** So many words are worked on at a time: loops are compiled well when they are often begun. */
    static final int BATCH = 1 << 10;

    private final boolean mtld;
    private final Recurrences recurrences = new Recurrences();
    private final MovingDiversity moving = new MovingDiversity();
    private final MtldPass forward = new MtldPass();
    /** The words in their order, for the way back. */
    private final IntSequence words = new IntSequence();
    private final int[] backs = new int[BATCH];
    private int types;

    /** @param mtld whether MTLD is wanted, which takes a second pass */
    SequenceMeasures(boolean mtld) {
        this.mtld = mtld;
    }

    /**
     * Adds the words that follow.
     *
     * @param numbers the number of each, below {@code types}
     * @param count at most {@link #BATCH}
     */
    void add(int[] numbers, int count, int types) {
        this.types = types;
        recurrences.of(numbers, count, types, backs);
        moving.add(backs, count);
        if (mtld) {
            forward.add(backs, count);
            words.add(numbers, count);
        }
    }

    /** Adds all these words, as many as there may be. */
    void addAll(int[] numbers, int types) {
        int[] batch = new int[Math.min(BATCH, numbers.length)];
        for (int from = 0; from < numbers.length; from += BATCH) {
            int count = Math.min(BATCH, numbers.length - from);
            System.arraycopy(numbers, from, batch, 0, count);
            add(batch, count, types);
        }
    }

    /** How often a word was used. */
    long count(int number) {
        return recurrences.count(number);
    }

    /** See {@link MovingDiversity#mattr}. */
    Double mattr() {
        return moving.mattr();
    }

    /** See {@link MovingDiversity#msttr}. */
    Double msttr() {
        return moving.msttr();
    }

    /** See {@link MtldPass}; null where it isn't wanted. */
    Double mtld() {
        if (!mtld) {
            return null;
        }
        MtldPass backward = new MtldPass();
        Recurrences fromTheEnd = new Recurrences();
        int[] batch = new int[BATCH];
        IntSequence.Cursor cursor = words.backward();
        for (int count = cursor.previous(batch); count > 0; count = cursor.previous(batch)) {
            fromTheEnd.of(batch, count, types, backs);
            backward.add(backs, count);
        }
        return MtldPass.mean(forward, backward);
    }
}
