package dossier.entities;

import dossier.text.Document;
import dossier.text.Span;
import java.util.List;

/**
 * A document with the sentences and the names that were found in it.
 *
 * @param document the document
 * @param sentences its sentences, in order
 * @param mentions its mentions, in order, without overlap
 * @param aliases the mentions that the text says are names of one thing
 */
public record NamedText(Document document, List<Span> sentences, List<Mention> mentions, List<StatedAlias> aliases) {
    /** A document in which no two names are said to be one thing's. */
    public NamedText(Document document, List<Span> sentences, List<Mention> mentions) {
        this(document, sentences, mentions, List.of());
    }
}
