package dossier.stats;

/** The measures that need the order of the words: MATTR, MSTTR, MTLD. */
final class SequenceMeasures {
    private final boolean mtld;
    private final MovingDiversity moving = new MovingDiversity();
    private final MtldPass forward = new MtldPass();
    /** The words in their order, for the way back. */
    private final IntSequence words = new IntSequence();
    private int types;

    /** @param mtld whether MTLD is wanted, which takes a second pass */
    SequenceMeasures(boolean mtld) {
        this.mtld = mtld;
    }

    /**
     * Adds the words that follow.
     *
     * @param numbers the number of each, below {@code types}
     */
    void add(int[] numbers, int count, int types) {
        this.types = types;
        moving.add(numbers, count, types);
        if (mtld) {
            forward.add(numbers, count, types);
            words.add(numbers, count);
        }
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
        backward.addBackward(words, types);
        return MtldPass.mean(forward, backward);
    }
}
