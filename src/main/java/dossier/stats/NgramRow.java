package dossier.stats;

import dossier.text.CellRow;
import dossier.text.Cells;

/**
 * A row of {@code stats --by ngram}.
 *
 * @param ngram words in a row within a sentence, apart by spaces
 * @param count how often they stand so
 * @param perMillion how often in a million words
 * @param documents how many documents have them
 */
public record NgramRow(String ngram, long count, double perMillion, long documents) implements CellRow {
    @Override
    public void cells(Cells out) {
        out.text(ngram);
        out.number(count);
        out.number(perMillion);
        out.number(documents);
    }
}
