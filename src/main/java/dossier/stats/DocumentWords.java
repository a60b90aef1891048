package dossier.stats;

import dossier.split.Words;
import dossier.text.Document;
import dossier.text.Span;

/** How often a document, or a piece of one, has each word. */
public final class DocumentWords {
    private final String doc;
    private final boolean first;
    private final Vocabulary vocabulary;
    private final Counts counts = new Counts();
    private long tokens;

    private DocumentWords(Document document, boolean lower) {
        doc = document.name();
        first = document.piece().index() == 0;
        vocabulary = new Vocabulary(lower);
        String text = document.text();
        Words.scan(text, new Span(0, text.length()), (start, end) -> {
            tokens++;
            counts.add(vocabulary.id(text, start, end), 1);
        });
    }

    static DocumentWords of(Document document, StatsOptions options) {
        return new DocumentWords(document, options.lower());
    }

    String doc() {
        return doc;
    }

    /** Whether this is a document's beginning. */
    boolean isFirst() {
        return first;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    long count(int id) {
        return counts.get(id);
    }

    long tokens() {
        return tokens;
    }
}
