package dossier.cli;

/**
 * How {@code -f text} shows the rows of a unit, one after the other. Stateless.
 *
 * @param <R> the rows
 */
interface TextView<R extends Record> {
    /** What stands between two rows. */
    String between();

    /**
     * Writes a row, without what stands between rows.
     *
     * @param path the row's file as it opens from here, or its document's name; null when the row has no document
     */
    void append(StringBuilder out, R row, String path, Paint paint);
}
