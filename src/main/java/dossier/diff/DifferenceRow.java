package dossier.diff;

/**
 * A stretch that differs: replacing [aStart, aEnd) of A by bText, for all rows in order, gives B.
 *
 * @param a the name of the first document
 * @param aStart where the stretch begins in it, in code points
 * @param aEnd where it ends, exclusive; equal to {@code aStart} for an insertion
 * @param aLine the line in the original file
 * @param aColumn the column there
 * @param aText the stretch itself; empty for an insertion
 * @param b the name of the second document
 * @param bStart where what stands there instead begins, in code points
 * @param bEnd where it ends, exclusive; equal to {@code bStart} for a deletion
 * @param bLine the line in the original file
 * @param bColumn the column there
 * @param bText what stands there instead; empty for a deletion
 */
public record DifferenceRow(String a, long aStart, long aEnd, long aLine, long aColumn, String aText,
        String b, long bStart, long bEnd, long bLine, long bColumn, String bText) {
}
