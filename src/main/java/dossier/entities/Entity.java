package dossier.entities;

/**
 * A thing that the corpus names.
 *
 * @param name its canonical name, unique in its corpus
 * @param type what it is
 */
public record Entity(String name, EntityType type) {
    // Written out: to link those that a record has by itself takes longer than to find the names of a small text.

    @Override
    public boolean equals(Object other) {
        return other instanceof Entity entity && entity.type == type && entity.name.equals(name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + type.ordinal();
    }
}
