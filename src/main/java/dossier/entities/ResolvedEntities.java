package dossier.entities;

/** Which mention of a corpus names which entity. */
public final class ResolvedEntities {
    /**
     * The entity of a mention.
     *
     * @param document the number of the added document, from 0 in the order of adding (each piece of a large text is one)
     * @param mention the number of the mention in it, from 0
     */
    public Entity entity(int document, int mention) {
        throw new IndexOutOfBoundsException("no such mention");
    }
}
