package dossier.entities;

/**
 * A thing that the corpus names.
 *
 * @param name its canonical name, unique in its corpus
 * @param type what it is
 */
public record Entity(String name, EntityType type) {
}
