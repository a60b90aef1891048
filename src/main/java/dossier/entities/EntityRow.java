package dossier.entities;

import java.util.List;

/**
 * One entity of the whole corpus.
 *
 * @param entity its canonical name
 * @param type what it is
 * @param mentions how often the corpus names it
 * @param documents in how many documents
 * @param names its names as they stand, the most frequent first
 */
public record EntityRow(String entity, String type, long mentions, long documents, List<String> names) implements Comparable<EntityRow> {
    /** By mentions descending, then by code points. */
    @Override
    public int compareTo(EntityRow other) {
        return EntityCorpus.byCount(mentions, entity, other.mentions, other.entity);
    }
}
