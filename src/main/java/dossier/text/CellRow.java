package dossier.text;

/**
 * A row that tells its values itself, without the boxes and calls that asking it for each of them takes: for rows that come by the million.
 */
public interface CellRow {
    /** Tells the values of all columns, the record's components, in order. */
    void cells(Cells out);
}
