package dossier.diff;

import java.util.List;

/**
 * How two texts differ.
 *
 * @param rows the stretches that differ, in order, without overlap; none for equal texts
 * @param minimal whether no other comparison deletes and inserts fewer units; false when the search went beyond its limit
 */
public record Comparison(List<DifferenceRow> rows, boolean minimal) {
}
