package dossier.clean;

import dossier.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What cleaning made of a document.
 *
 * @param document the clean document, with the metadata that was found
 * @param blocks every block of the source, in order, kept or dropped
 */
public record Cleaning(Document document, List<Block> blocks) {
    /** The row of {@code clean --by document}. */
    public DocumentRow documentRow() {
        return DocumentRow.of(document);
    }

    /** The rows of {@code clean --by block}. */
    public List<BlockRow> blockRows() {
        List<BlockRow> rows = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            rows.add(BlockRow.of(document, block));
        }
        return rows;
    }
}
