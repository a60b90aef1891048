package dossier.clean;

import dossier.text.Document;
import java.util.ArrayList;
import java.util.List;

/** What cleaning made of a document. For use by one thread. */
public final class Cleaning {
    private final Document document;
    private final BlockLedger ledger;
    private List<Block> blocks;

    Cleaning(Document document, BlockLedger ledger) {
        this.document = document;
        this.ledger = ledger;
    }

    /** The clean document, with the metadata that was found. */
    public Document document() {
        return document;
    }

    /** Every block of the source, in order, kept or dropped. */
    public List<Block> blocks() {
        // Mostly nobody asks.
        if (blocks == null) {
            blocks = ledger.blocks();
        }
        return blocks;
    }

    /** The row of {@code clean --by document}. */
    public DocumentRow documentRow() {
        return DocumentRow.of(document);
    }

    /** The rows of {@code clean --by block}. */
    public List<BlockRow> blockRows() {
        List<BlockRow> rows = new ArrayList<>(blocks().size());
        for (Block block : blocks()) {
            rows.add(BlockRow.of(document, block));
        }
        return rows;
    }
}
