package dossier.clean;

import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Place;
import dossier.text.Source;
import dossier.text.Span;

/**
 * A block of a source, kept or dropped, and why.
 *
 * @param doc the document's name
 * @param line the line on which the block's text begins
 * @param column the column at which it begins
 * @param action {@code kept} or {@code dropped}
 * @param kind what the block is
 * @param rule the rule that decided
 * @param text the block as the source has it; of HTML the words alone, each stretch of white space one space
 */
public record BlockRow(String doc, long line, long column, String action, String kind, String rule, String text) {
    /**
     * The row of a block.
     *
     * @param document the document that was cleaned, before or after
     * @param block one of its blocks
     */
    public static BlockRow of(Document document, Block block) {
        Source source = document.source();
        String text = block.span().of(source.text());
        int start = block.span().start();
        if (source.markup() == Markup.HTML) {
            TagStripper words = TagStripper.of(text);
            text = words.text();
            start += words.start();
        }
        Place place = source.place(start);
        return new BlockRow(document.name(), place.line(), place.column(), block.kept() ? "kept" : "dropped", block.kind(), block.rule(),
                text);
    }
}
