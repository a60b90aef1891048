package dossier.split;

/**
 * A row that says the how-manieth of its document it is.
 *
 * @param <R> the row itself
 */
public interface Numbered<R extends Record> {
    /** The same row, {@code before} further on: a text that comes in pieces is counted through. */
    R numbered(long before);
}
