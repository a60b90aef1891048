package dossier.clean;

import dossier.text.Document;
import dossier.text.Place;
import java.util.List;

/** A row of {@code clean --by block}: a block of the source, {@code keep} or {@code drop}, and why. */
public record BlockRow(String doc, long line, long column, String action, String kind, String rule, String text) {
    /**
     * The rows of a document's blocks.
     *
     * @param raw the document that was cleaned
     */
    public static List<BlockRow> of(Document raw, Cleaning cleaning) {
        return cleaning.blocks().stream().map(block -> {
            Place place = raw.place(block.span().start());
            return new BlockRow(raw.name(), place.line(), place.column(), block.kept() ? "keep" : "drop", block.kind(), block.rule(),
                    block.span().of(raw.text()));
        }).toList();
    }
}
