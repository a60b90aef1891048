package dossier.diff;

/**
 * Which shared stretches count.
 *
 * @param minWords the least words that both have in common, at least 3
 * @param minSimilarity the least similarity, 0 to 1
 */
public record PassageOptions(int minWords, double minSimilarity) {
    /** Ten words in common (less is often a set phrase), and half of all words. */
    public static final PassageOptions DEFAULT = new PassageOptions(10, 0.5);
}
