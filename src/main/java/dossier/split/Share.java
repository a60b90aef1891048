package dossier.split;

/**
 * A named part of a corpus.
 *
 * @param name its name: letters, digits, {@code . _ -}, not beginning with a stop
 * @param share how much of the corpus it is to hold, above 0 and at most 1
 */
public record Share(String name, double share) {
}
