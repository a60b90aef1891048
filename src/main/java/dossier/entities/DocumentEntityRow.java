package dossier.entities;

import java.util.List;

/**
 * An entity in a document.
 *
 * @param doc the document
 * @param entity the entity's canonical name
 * @param type what it is
 * @param mentions how often the document names it
 * @param names its names in the document, the most frequent first
 */
public record DocumentEntityRow(String doc, String entity, String type, long mentions, List<String> names) {
}
