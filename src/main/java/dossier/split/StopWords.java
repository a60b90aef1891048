package dossier.split;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** Words that tell of stops and quotations, whatever the language; read when the first is asked for. */
final class StopWords {
    private static final Map<String, String[]> WORDS = new HashMap<>();

    static {
        for (String[] entry : Lexicon.entries(StopWords.class, "words.tsv")) {
            WORDS.put(entry[0], entry[1].split(" "));
        }
    }

    private StopWords() {
    }

    /** Whether the stretch from {@code start} to {@code end} is a word of the class {@code name}. */
    static boolean isOneOf(String name, char[] text, int start, int end) {
        for (String word : WORDS.get(name)) {
            if (word.length() == end - start && Characters.startWith(word, text, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text at {@code start} begins with a word of the class {@code name}. */
    static boolean begins(String name, char[] text, int start) {
        for (String word : WORDS.get(name)) {
            if (Characters.startWith(word, text, start)) {
                return true;
            }
        }
        return false;
    }
}
