package dossier.entities;

import dossier.text.Span;

/**
 * One place where a text names an entity.
 *
 * @param span where the name stands in the document's text (in UTF-16 units)
 * @param type what it names
 * @param sentence the number of the sentence, from 0 in its document
 */
public record Mention(Span span, EntityType type, int sentence) {
}
