package dossier.entities;

/**
 * One place where a text names an entity.
 *
 * @param doc the document
 * @param start the first code point of the name
 * @param end the code point after its last one
 * @param line the line in the original, from 1
 * @param column the column in the original, from 1, in code points
 * @param text the name as it stands there
 * @param type what it names
 * @param entity the canonical name
 */
public record MentionRow(String doc, long start, long end, long line, long column, String text, String type, String entity) {
}
