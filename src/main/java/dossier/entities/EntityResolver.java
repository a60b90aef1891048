package dossier.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the names of a whole corpus and says which of them name one thing. Documents are added in their order; of each only its
 * names are kept.
 */
public final class EntityResolver {
    private final List<NamedText> texts = new ArrayList<>();

    /** Adds the names of the next document. */
    public void add(NamedText text) {
        texts.add(text);
    }

    /** Resolves all names added so far. */
    public ResolvedEntities resolve() {
        return new ResolvedEntities();
    }
}
