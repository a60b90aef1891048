package dossier.stats;

import dossier.text.CellRow;
import dossier.text.Cells;

/**
 * A row of {@code stats --by word}.
 *
 * @param word the word as it is counted
 * @param count how often it is used
 * @param perMillion how often in a million words
 * @param documents how many documents have it
 * @param dp see {@link Dispersion#dp}; null when not asked for
 * @param dpNorm see {@link Dispersion#dpNorm}; null for a single document
 * @param juillandD see {@link Dispersion#juillandD}; null for a single document
 */
public record WordRow(String word, long count, double perMillion, long documents, Double dp, Double dpNorm, Double juillandD)
        implements CellRow {
    @Override
    public void cells(Cells out) {
        out.text(word);
        out.number(count);
        out.number(perMillion);
        out.number(documents);
        out.optional(dp);
        out.optional(dpNorm);
        out.optional(juillandD);
    }
}
