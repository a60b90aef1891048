package dossier.entities;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import java.util.List;

/** Documents and resolved names for the tests of this package. */
final class Texts {
    private Texts() {
    }

    static Document document(String name, String text) {
        return new Document(name, new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE);
    }

    /** The names of a text as "TYPE name", in order. */
    static List<String> names(String text) {
        NamedText named = new EntityFinder().find(document("text", text));
        return named.mentions().stream().map(mention -> mention.type() + " " + EntityResolver.surface(mention.span().of(text))).toList();
    }

    /** A corpus of these texts, one document each. */
    static EntityCorpus corpus(Aliases aliases, List<String> texts) {
        EntityCorpus corpus = new EntityCorpus(aliases);
        for (int i = 0; i < texts.size(); i++) {
            corpus.add(corpus.part(document("d" + i, texts.get(i))));
        }
        return corpus;
    }

    /** The entity of the first mention of {@code name} in the text number {@code document}. */
    static String entity(EntityCorpus corpus, int document, String name) {
        for (MentionRow row : corpus.mentions()) {
            if (row.doc().equals("d" + document) && row.text().equals(name)) {
                return row.entity();
            }
        }
        throw new AssertionError("not found: " + name + " in document " + document);
    }
}
