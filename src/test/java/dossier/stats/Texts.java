package dossier.stats;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** Documents for tests. */
final class Texts {
    private static final String[] WORDS = {"the", "of", "The", "union", "war", "don't",
        "née", "3.14", "Ökonomie", "x", "people", "peace"};
    private static final String[] BETWEEN = {" ", " ", " ", " ", ", ", ".\n", ". ", "\n\n", " – ", "! "};

    private Texts() {
    }

    static Document document(String name, String text) {
        return new Document(name, new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE);
    }

    static Document inLanguage(String lang, String text) {
        return document("text", text).with(Metadata.NONE.with("lang", lang));
    }

    /** A text in pieces. */
    static List<Document> pieces(String name, String... texts) {
        List<Document> pieces = new ArrayList<>();
        long offset = 0;
        for (int i = 0; i < texts.length; i++) {
            pieces.add(document(name, texts[i]).with(new Piece(i, offset, i == texts.length - 1)));
            offset += texts[i].codePointCount(0, texts[i].length());
        }
        return pieces;
    }

    /** Documents of some words, some of them empty. */
    static List<Document> corpus(long seed) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        int number = 1 + random.nextInt(6);
        for (int i = 0; i < number; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(300); words > 0; words--) {
                // Small numbers more often, as words are in texts.
                int rank = (int) (WORDS.length * random.nextDouble() * random.nextDouble());
                text.append(WORDS[rank]).append(BETWEEN[random.nextInt(BETWEEN.length)]);
            }
            documents.add(document("doc" + i, text.toString()));
        }
        return documents;
    }

    static <P> void fold(List<Document> documents, Function<Document, P> part, Consumer<P> add) {
        documents.forEach(document -> add.accept(part.apply(document)));
    }
}
