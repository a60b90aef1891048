package dossier.diff;

/**
 * What a comparison of two texts takes as equal.
 *
 * @param ignoreCase whether capital and small letters are
 * @param ignorePunctuation whether units are that differ in punctuation only (Unicode's categories P…); punctuation alone counts for
 * nothing
 */
public record ComparisonOptions(boolean ignoreCase, boolean ignorePunctuation) {
    /** Every character counts: applying the rows to A gives B, character for character. */
    public static final ComparisonOptions EXACT = new ComparisonOptions(false, false);
}
