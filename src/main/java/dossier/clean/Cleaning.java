package dossier.clean;

import dossier.text.Document;
import java.util.List;

/**
 * What cleaning made of a document.
 *
 * @param document the clean document, with the metadata that was found
 * @param blocks every block of the source, in order, kept or dropped
 */
public record Cleaning(Document document, List<Block> blocks) {
}
