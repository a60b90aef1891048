package dossier.split;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds tokens, as Universal Dependencies cuts surface tokens ("don't" is one). */
public final class Tokens {
    private Tokens() {
    }

    /**
     * The tokens within a stretch of a text, in order; what lies between them is white space only. An abbreviation keeps its
     * stop; a stop that also ends the sentence stays with it. Takes time linear in the length of the stretch.
     *
     * @param within a sentence, best; a longer stretch will do
     */
    public static List<Span> of(String text, Span within) {
        return of(text, within, null);
    }

    /**
     * The same for a known language.
     *
     * @param lang the language as two letters; null when it isn't known
     */
    public static List<Span> of(String text, Span within, String lang) {
        List<Span> tokens = new ArrayList<>(within.length() / 5 + 1);
        new TokenScan(text, within, lang, tokens).run();
        return tokens;
    }
}
