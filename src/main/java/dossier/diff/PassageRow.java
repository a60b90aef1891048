package dossier.diff;

/**
 * A stretch that two documents share, perhaps with some words changed.
 *
 * @param doc the document that comes first
 * @param start where the stretch begins in it, in code points
 * @param end where it ends, exclusive
 * @param line the line in the original file
 * @param column the column there
 * @param other the document that comes later
 * @param otherStart where the stretch begins in that
 * @param otherEnd where it ends, exclusive
 * @param otherLine the line in the original file
 * @param otherColumn the column there
 * @param similarity the share of its words that both have in the same order, 0 to 1: 2 × common / (words here + words there)
 * @param text the stretch as the first document has it
 */
public record PassageRow(String doc, long start, long end, long line, long column,
        String other, long otherStart, long otherEnd, long otherLine, long otherColumn, double similarity, String text) {
}
