package dossier.entities;

import dossier.split.Sentences;
import dossier.text.Document;
import dossier.text.Span;
import java.util.List;

/** A document's sentences and words, with what lists and rules say of them: what the model's features are made of. */
final class ReadText {
    private final String text;
    private final List<Span> sentences;
    private final NameWords words;
    private final List<Mention> ruled;
    private final byte[] labels;
    private final Candidates found;
    private final Evidence evidence;
    private final NameFeatures features;

    /** @param vocabulary the words of the texts read before */
    ReadText(Document document, Vocabulary vocabulary) {
        text = document.text();
        sentences = Sentences.of(text, document.metadata().lang());
        words = NameWords.of(text, sentences, vocabulary);
        NameLexicon lexicon = NameLexicon.get();
        evidence = new Evidence(words);
        found = new Candidates();
        RunReader reader = new RunReader(words, lexicon, evidence, found);
        new RunFinder(words, lexicon, evidence).each(reader);
        Elections.join(words, found.all());
        List<Mention> typed = new Consistency(words, found).mentions();
        ruled = Works.add(text, words, lexicon, typed);
        labels = RuleLabels.of(words, found.all(), typed, ruled);
        features = new NameFeatures(words, evidence, labels);
    }

    List<Span> sentences() {
        return sentences;
    }

    NameWords words() {
        return words;
    }

    NameFeatures features() {
        return features;
    }

    /** What the rules take for names. */
    Candidates candidates() {
        return found;
    }

    Evidence evidence() {
        return evidence;
    }

    /** What the rules alone find. */
    List<Mention> ruled() {
        return ruled;
    }
}
