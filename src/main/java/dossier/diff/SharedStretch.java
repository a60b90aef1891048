package dossier.diff;

/**
 * Words that two texts share.
 *
 * @param aFrom the first word in the first text
 * @param aTo the word after the last
 * @param bFrom the first word in the second text
 * @param bTo the word after the last
 */
record SharedStretch(int aFrom, int aTo, int bFrom, int bTo) {
    /** The least stretch that holds both. */
    SharedStretch with(SharedStretch other) {
        return new SharedStretch(Math.min(aFrom, other.aFrom), Math.max(aTo, other.aTo), Math.min(bFrom, other.bFrom),
                Math.max(bTo, other.bTo));
    }

    /** Whether at most {@code gap} words lie between the two, in both texts. */
    boolean touches(SharedStretch other, int gap) {
        return other.aFrom <= aTo + gap && aFrom <= other.aTo + gap && other.bFrom <= bTo + gap && bFrom <= other.bTo + gap;
    }
}
