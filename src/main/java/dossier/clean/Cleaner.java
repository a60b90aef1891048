package dossier.clean;

import dossier.text.Document;
import java.util.List;
import java.util.Set;

/** Cleans documents. Safe for use by several threads. */
public final class Cleaner {
    private final Set<Part.Kind> keep;

    /** @param keep which texts stay beside the article: COMMENT, TEASER, both or none */
    public Cleaner(Set<Part.Kind> keep) {
        this.keep = Set.copyOf(keep);
    }

    /** Cleans a document; one that is clean already comes back as it is. */
    public Cleaning clean(Document raw) {
        return new Cleaning(raw.cleaned(), List.of());
    }
}
