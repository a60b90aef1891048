package dossier.entities;

/**
 * Two entities that sentences name together.
 *
 * @param source the one that comes first in the order of code points
 * @param target the other
 * @param weight the number of sentences that name both
 * @param documents the number of documents with such a sentence
 */
public record PairRow(String source, String target, long weight, long documents) {
}
