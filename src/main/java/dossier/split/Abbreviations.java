package dossier.split;

import dossier.text.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The abbreviations of a language, and other words that tell where its sentences end. Immutable. */
final class Abbreviations {
    /** Before a name: ends no sentence. */
    static final int TITLE = 1;
    /** Before a number: ends no sentence there. */
    static final int NUMBER = 2;
    /** In the middle of a sentence: ends none. */
    static final int INNER = 4;
    /** May end a sentence. */
    static final int END = 8;
    /** No abbreviation: a word that begins sentences when it has a capital after an abbreviation. */
    static final int STARTER = 16;
    /** No abbreviation: a verb of saying. */
    static final int SPEECH = 32;
    /** No abbreviation: a word that makes a label with the number behind it. */
    static final int LABEL = 64;
    /** No abbreviation: a word that closes a letter. */
    static final int FAREWELL = 128;
    /** A name that is written with an exclamation mark. */
    static final int EXCLAIMED = 256;
    /** The classes of abbreviations. */
    static final int ABBREVIATION = TITLE | NUMBER | INNER | END;

    private static final String LANGUAGES = " en de fr es it pt nl sv da no fi pl cs ru tr ";
    private static final int LONGEST = 14;
    private static final Map<String, Abbreviations> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Integer> classes = new HashMap<>();
    private boolean ordinals;

    private Abbreviations(String lang) {
        for (String[] entry : Lexicon.entries(Abbreviations.class, "abbreviations-" + lang + ".tsv")) {
            int kind = switch (entry[0]) {
                case "title" -> TITLE;
                case "number" -> NUMBER;
                case "inner" -> INNER;
                case "end" -> END;
                case "starter" -> STARTER;
                case "speech" -> SPEECH;
                case "label" -> LABEL;
                case "farewell" -> FAREWELL;
                case "exclaimed" -> EXCLAIMED;
                case "ordinal" -> 0;
                default -> throw new IllegalStateException("abbreviations-" + lang + ".tsv: no class: " + entry[0]);
            };
            ordinals |= kind == 0;
            for (String word : entry[1].split(" ")) {
                classes.put(word, classes.getOrDefault(word, 0) | kind);
            }
        }
    }

    /** Those of a language given as two letters; of English for null and for languages that have no file. */
    static Abbreviations of(String lang) {
        String known = lang != null && LANGUAGES.contains(" " + lang + " ") ? lang : "en";
        return LOADED.computeIfAbsent(known, Abbreviations::new);
    }

    /** Whether the language writes ordinal numbers with a stop, as "3. Oktober". */
    boolean ordinals() {
        return ordinals;
    }

    /** The classes of the word from {@code start} to {@code end} of a text, without its last stop; 0 when it has none. */
    int classes(String text, int start, int end) {
        if (end - start > LONGEST || end <= start) {
            return 0;
        }
        String word = text.substring(start, end);
        Integer exact = classes.get(word);
        if (exact == null) {
            exact = classes.get(word.toLowerCase(Locale.ROOT));
        }
        return exact == null ? 0 : exact;
    }

    /** Whether the word begins sentences. */
    boolean isStarter(String text, int start, int end) {
        return (classes(text, start, end) & STARTER) != 0;
    }
}
