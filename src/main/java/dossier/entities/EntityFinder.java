package dossier.entities;

import dossier.text.Document;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Finds the names in documents, one at a time: a trained sequence model over what lists, rules and the document itself show of each
 * word. Safe for use by several threads.
 */
public final class EntityFinder {
    private final TagModel model;
    /** Taggers at rest, with what they know of the words of texts before. */
    private final ConcurrentLinkedDeque<Tagger> taggers = new ConcurrentLinkedDeque<>();

    /** A finder with the model that ships. */
    public EntityFinder() {
        this(null);
    }

    EntityFinder(TagModel model) {
        this.model = model;
    }

    /** The names in a document. */
    public NamedText find(Document document) {
        Tagger tagger = taggers.pollFirst();
        if (tagger == null || tagger.vocabulary().isFull()) {
            tagger = new Tagger(model == null ? TagModel.get() : model);
        }
        ReadText read = new ReadText(document, tagger.vocabulary());
        NameWords words = read.words();
        Candidates tagged = Tagger.names(words, tagger.tags(words, read.features()));
        Candidates known = new KnownNames(words, NameLexicon.get(), read.evidence()).join(tagged, read.candidates());
        Candidates cut = NameEdges.cut(words, NameLexicon.get(), known);
        Candidates opened = new OpeningWords(words, cut).cut();
        Candidates whole = new CompoundPeoples(words, opened).names();
        Candidates dated = new Datelines(document.text(), words, NameLexicon.get(), whole).names();
        Candidates beside = new Neighbours(words, NameLexicon.get(), read.evidence(), dated).names();
        Candidates told = new Appositions(words, NameLexicon.get()).typed(beside);
        Candidates names = new Agreement(words, NameLexicon.get(), read.evidence(), told).names();
        List<Mention> mentions = Works.add(document.text(), words, NameLexicon.get(), names.mentions(words));
        // Last of all: until here the words are looked at, which learn what is asked of them, and belong to one thread.
        taggers.addFirst(tagger);
        return new NamedText(document, read.sentences(), mentions, StatedAliases.of(document.text(), mentions));
    }
}
