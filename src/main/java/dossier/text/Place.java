package dossier.text;

/**
 * A place in an original file, as editors and compilers count.
 *
 * @param line from 1; LF, CRLF and CR end a line
 * @param column from 1, in code points
 */
public record Place(long line, long column) {
    /** Where every file begins. */
    public static final Place START = new Place(1, 1);
}
