package dossier.diff;

/**
 * Which shared stretches count.
 *
 * @param minWords the least words of a stretch, on the average of both sides, at least 3; what both have in common has to weigh as much,
 *     a frequent word 1 and any other 3
 * @param minSimilarity the least similarity, 0 to 1
 */
public record PassageOptions(int minWords, double minSimilarity) {
    /** @throws IllegalArgumentException for less than three words, or a similarity that is none */
    public PassageOptions {
        if (minWords < Fingerprints.GRAM) {
            throw new IllegalArgumentException("a passage has at least " + Fingerprints.GRAM + " words, not " + minWords);
        }
        if (!(minSimilarity >= 0 && minSimilarity <= 1)) {
            throw new IllegalArgumentException("a similarity lies between 0 and 1: " + minSimilarity);
        }
    }

    /** Fourteen words (less is often a set phrase), and three in five of them in common. */
    public static final PassageOptions DEFAULT = new PassageOptions(14, 0.6);
}
