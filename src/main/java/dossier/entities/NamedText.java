package dossier.entities;

import dossier.text.Document;
import dossier.text.Span;
import java.util.List;

/**
 * A document with the sentences and the names that were found in it.
 *
 * @param document the document
 * @param sentences its sentences, in order
 * @param mentions its mentions, in order, without overlap
 */
public record NamedText(Document document, List<Span> sentences, List<Mention> mentions) {
}
