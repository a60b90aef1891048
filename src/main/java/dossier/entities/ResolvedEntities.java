package dossier.entities;

/** Which mention of a corpus names which entity. Immutable; safe for use by several threads. */
public final class ResolvedEntities {
    private final Entity[][] entities;

    private final EntityType[][] types;

    ResolvedEntities(Entity[][] entities, EntityType[][] types) {
        this.entities = entities;
        this.types = types;
    }

    /**
     * What a mention names as the whole corpus tells: nearly always what it was found to name in its document.
     *
     * @param document as for {@link #entity}
     * @param mention as for {@link #entity}
     * @throws IndexOutOfBoundsException when there is no such mention
     */
    public EntityType type(int document, int mention) {
        return types[document][mention];
    }

    /**
     * The entity of a mention.
     *
     * @param document the number of the added document, from 0 in the order of adding (each piece of a large text is one)
     * @param mention the number of the mention in it, from 0
     * @throws IndexOutOfBoundsException when there is no such mention
     */
    public Entity entity(int document, int mention) {
        return entities[document][mention];
    }
}
