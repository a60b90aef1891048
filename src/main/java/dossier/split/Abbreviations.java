package dossier.split;

import dossier.text.Lexicon;
import java.util.List;
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
    /** No abbreviation: a day of the week or a month. */
    static final int CALENDAR = 512;
    /** A unit of measure: behind a number it may end a sentence. */
    static final int UNIT = 1024;
    /** No abbreviation: a subject of whom nobody says that he speaks. */
    static final int NOBODY = 2048;
    /** The classes of abbreviations. */
    static final int ABBREVIATION = TITLE | NUMBER | INNER | END | UNIT;

    private static final String LANGUAGES = " en de fr es it pt nl sv da no fi pl cs ru uk tr ar fa hi ";
    private static final int LONGEST = 14;
    private static final Map<String, Abbreviations> LOADED = new ConcurrentHashMap<>();

    /** Open addressing, by the hashes of the words in small letters; half of it is free at least. */
    private final String[] words;
    private final int[] classes;
    private final boolean ordinals;
    private final boolean ordinalsBeforeCapitals;
    private final boolean subjectsFirst;

    private Abbreviations(String lang) {
        List<String[]> entries = Lexicon.entries(Abbreviations.class, "abbreviations-" + lang + ".tsv");
        StringBuilder habits = new StringBuilder(" ");
        int characters = 0;
        for (String[] entry : entries) {
            characters += entry[1].length();
        }
        // Each word is a character and a space at least.
        words = new String[Math.max(16, Integer.highestOneBit(characters) * 2)];
        classes = new int[words.length];
        for (String[] entry : entries) {
            if (entry[0].equals("habit")) {
                habits.append(entry[1]).append(' ');
                continue;
            }
            int kind = kind(entry[0], lang);
            int from = 0;
            for (int to = entry[1].indexOf(' '); to >= 0; to = entry[1].indexOf(' ', from)) {
                add(entry[1].substring(from, to), kind);
                from = to + 1;
            }
            add(entry[1].substring(from), kind);
        }
        ordinals = habits.indexOf(" ordinals ") >= 0;
        ordinalsBeforeCapitals = habits.indexOf(" ordinals-before-capitals ") >= 0;
        subjectsFirst = habits.indexOf(" subjects-first ") >= 0;
    }

    private void add(String word, int kind) {
        int slot = slot(hash(word, 0, word.length()));
        while (words[slot] != null && !words[slot].equals(word)) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = word;
        classes[slot] |= kind;
    }

    private static int kind(String name, String lang) {
        return switch (name) {
            case "title" -> TITLE;
            case "number" -> NUMBER;
            case "inner" -> INNER;
            case "end" -> END;
            case "starter" -> STARTER;
            case "speech" -> SPEECH;
            case "label" -> LABEL;
            case "farewell" -> FAREWELL;
            case "exclaimed" -> EXCLAIMED;
            case "calendar" -> CALENDAR;
            case "unit" -> UNIT;
            case "nobody" -> NOBODY;
            default -> throw new IllegalStateException("abbreviations-" + lang + ".tsv: no class: " + name);
        };
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

    /** Whether such a number may stand before a capital: where nouns have one. */
    boolean ordinalsBeforeCapitals() {
        return ordinalsBeforeCapitals;
    }

    /** Whether who speaks may stand before the verb of saying, behind a quotation: "she asked". */
    boolean subjectsFirst() {
        return subjectsFirst;
    }

    /**
     * The classes of the word from {@code start} to {@code end} of a text, without its last stop; 0 when it has none. A word
     * written just so goes before the same in small letters.
     */
    int classes(String text, int start, int end) {
        if (end - start > LONGEST || end <= start) {
            return 0;
        }
        int found = 0;
        for (int slot = slot(hash(text, start, end)); words[slot] != null; slot = slot + 1 & words.length - 1) {
            String word = words[slot];
            if (word.length() == end - start) {
                if (text.startsWith(word, start)) {
                    return classes[slot];
                }
                found = isLower(word, text, start) ? classes[slot] : found;
            }
        }
        return found;
    }

    /** Whether the text at {@code start} is {@code word} when written in small letters. */
    private static boolean isLower(String word, String text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int h = 0;
        for (int i = start; i < end; i++) {
            h = h * 31 + lower(text.charAt(i));
        }
        return h;
    }

    private static char lower(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    /** Whether the word begins sentences. */
    boolean isStarter(String text, int start, int end) {
        return (classes(text, start, end) & STARTER) != 0;
    }
}
