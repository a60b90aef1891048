package dossier.stats;

/**
 * A row of {@code stats --by concordance}: a hit in its context. {@code left + node + right} reads as the text does: the contexts bring
 * the spaces that stand beside the hit.
 *
 * @param doc the document's name
 * @param line where the hit stands in the original file, from 1
 * @param column where the hit stands in its line, from 1, in code points
 * @param left what stands before it, white space folded into single spaces
 * @param node the hit
 * @param right what stands behind it, white space folded into single spaces
 */
public record ConcordanceRow(String doc, long line, long column, String left, String node, String right) {
}
