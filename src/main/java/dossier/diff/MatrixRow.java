package dossier.diff;

/**
 * How much two documents have in common. Shares go from 0 to 1 and are null where neither document has anything to share.
 *
 * @param doc the document that comes first
 * @param other the document that comes later
 * @param words the different words (without regard to case) that both have, of those that either has: the index of P. Jaccard (1901)
 * @param entities the same of the entities that they name
 * @param dates the same of the dates that they give
 * @param passages the words of the shorter document that stand in passages which it shares with the other, of all its words
 */
public record MatrixRow(String doc, String other, Double words, Double entities, Double dates, Double passages) {
}
