package dossier.stats;

import dossier.text.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of stop words: function words, in lower case. */
public final class Stopwords {
    /** The languages that have a list, as two letters. */
    public static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it");

    private Stopwords() {
    }

    /**
     * The stop words of a language, with either apostrophe.
     *
     * @param lang one of {@link #LANGUAGES}
     * @throws IllegalArgumentException when there is no list for it
     */
    public static Set<String> of(String lang) {
        if (!LANGUAGES.contains(lang)) {
            throw new IllegalArgumentException("no stop words for: " + lang);
        }
        Set<String> words = new HashSet<>();
        for (String[] line : Lexicon.entries(Stopwords.class, "stopwords-" + lang + ".txt")) {
            for (String word : line) {
                words.add(word);
                words.add(word.replace('\'', '\u2019'));
            }
        }
        return words;
    }
}
