package dossier.entities;

import dossier.split.Sentences;
import dossier.text.Document;
import dossier.text.Span;
import java.util.List;

/**
 * Finds the names in documents, one at a time: runs of capitalised words, judged by what the document shows of each word, cut and
 * typed by lexicons of titles, given names, places, peoples and head nouns. Safe for use by several threads.
 */
public final class EntityFinder {
    /** The names in a document. */
    public NamedText find(Document document) {
        String text = document.text();
        List<Span> sentences = Sentences.of(text, document.metadata().lang());
        NameWords words = NameWords.of(text, sentences);
        NameLexicon lexicon = NameLexicon.get();
        Evidence evidence = new Evidence(words, lexicon);
        Candidates found = new Candidates();
        RunReader reader = new RunReader(words, lexicon, evidence, found);
        new RunFinder(words, lexicon, evidence).each(reader::read);
        Elections.join(words, found.all());
        List<Mention> mentions = Works.add(text, words, lexicon, new Consistency(words, lexicon, found).mentions());
        return new NamedText(document, sentences, mentions, StatedAliases.of(text, mentions));
    }
}
