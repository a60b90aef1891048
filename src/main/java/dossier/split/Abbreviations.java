package dossier.split;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
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
    /** May end a sentence, and does before a capital: "etc.". */
    static final int CLOSING = 4096;
    /** A year or century behind its number: ends a sentence before a capital unless the number is near the beginning. */
    static final int YEAR = 8192;
    /** No abbreviation: an article, preposition or conjunction, which ends no sentence where no mark stands. */
    static final int LEADING = 16384;
    /** The classes of abbreviations. */
    static final int ABBREVIATION = TITLE | NUMBER | INNER | END | UNIT | CLOSING | YEAR;

    private static final String LANGUAGES = " en de fr es it pt nl sv da no fi pl cs sk hu ro ca el bg ru uk tr ar fa hi ";
    private static final int LONGEST = 18;
    /** Letters are told apart by their lowest bits. */
    private static final int LETTERS = 64;
    private static final Map<String, Abbreviations> LOADED = new ConcurrentHashMap<>();

    /** Open addressing, by the hashes of the words in small letters; half of it is free at least. */
    private final char[][] words;
    private final int[] classes;
    /** The classes of all words of a length that end with a letter: the cheap way out for most words. */
    private final int[] together = new int[(LONGEST + 1) * LETTERS];
    /** The letters, as bits, that these words begin with. */
    private final int[] beginnings = new int[(LONGEST + 1) * LETTERS];
    private final boolean ordinals;
    private final boolean ordinalsBeforeCapitals;
    private final boolean subjectsFirst;
    private final boolean ordinalsBehindArticles;
    private final boolean elisions;
    /** What other words end with before a stop, as "str" in "Hauptstr.": each has its own classes. */
    private final List<String> endings = new ArrayList<>();

    private Abbreviations(String lang) {
        List<String[]> entries = Lexicon.entries(Abbreviations.class, "abbreviations-" + lang + ".tsv");
        StringBuilder habits = new StringBuilder(" ");
        int characters = 0;
        for (String[] entry : entries) {
            characters += entry[1].length();
        }
        // Each word is a character and a space at least.
        words = new char[Math.max(16, Integer.highestOneBit(characters) * 2)][];
        classes = new int[words.length];
        for (String[] entry : entries) {
            if (entry[0].equals("habit")) {
                habits.append(entry[1]).append(' ');
                continue;
            }
            if (entry[0].equals("ending")) {
                endings.addAll(List.of(entry[1].split(" ")));
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
        ordinalsBehindArticles = habits.indexOf(" ordinals-behind-articles ") >= 0;
        elisions = habits.indexOf(" elisions ") >= 0;
    }

    private void add(String word, int kind) {
        char[] letters = word.toCharArray();
        int slot = slot(hash(letters, 0, letters.length));
        while (words[slot] != null && !Arrays.equals(words[slot], letters)) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = letters;
        classes[slot] |= kind;
        int like = like(letters, 0, letters.length);
        together[like] |= kind;
        beginnings[like] |= 1 << lower(letters[0]);
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
            case "leading" -> LEADING;
            case "closing" -> CLOSING | END;
            case "year" -> YEAR | END;
            default -> throw new IllegalStateException("abbreviations-" + lang + ".tsv: no class: " + name);
        };
    }

    /** Those of a language given as two letters; of English for null and for languages that have no file. */
    static Abbreviations of(String lang) {
        String known = lang != null && LANGUAGES.contains(" " + lang + " ") ? lang : "en";
        Abbreviations loaded = LOADED.get(known);
        if (loaded == null) {
            loaded = new Abbreviations(known);
            LOADED.put(known, loaded);
        }
        return loaded;
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

    /** Whether such numbers stand behind articles, prepositions and their like only. */
    boolean ordinalsBehindArticles() {
        return ordinalsBehindArticles;
    }

    /** Whether words lose their last vowel before another word, as "l'art.". */
    boolean elisions() {
        return elisions;
    }

    /**
     * The classes of the word from {@code start} to {@code end} of a text, without its last stop; 0 when it has none. A word
     * written just so goes before the same in small letters.
     */
    int classes(char[] text, int start, int end) {
        return isLike(text, start, end) || !endings.isEmpty() ? classes(hash(text, start, end), text, start, end) : 0;
    }

    /**
     * The same of a word whose hash is known.
     *
     * @param hash by 31, of its small letters
     */
    int classes(int hash, char[] text, int start, int end) {
        int found = listed(hash, text, start, end);
        for (int i = 0; found == 0 && i < endings.size(); i++) {
            String ending = endings.get(i);
            int length = ending.length();
            if (end - start > length + 2 && isWritten(ending, text, end - length)) {
                found = listed(hash(text, end - length, end), text, end - length, end);
            }
        }
        return found;
    }

    /** Whether the word has one of some classes. */
    boolean isOneOf(int classes, char[] text, int start, int end) {
        if (endings.isEmpty() && (end - start > LONGEST || end <= start || (together[like(text, start, end)] & classes) == 0)) {
            return false;
        }
        return (classes(text, start, end) & classes) != 0;
    }

    /** A number for the length and the last letter of a word. */
    private static int like(char[] text, int start, int end) {
        return (end - start) * LETTERS + (lower(text[end - 1]) & LETTERS - 1);
    }

    /** The classes of an abbreviation of one letter or a few with spaces inside, as "и т. д"; 0 when there is none. */
    int spacedClasses(char[] text, int start, int end) {
        char[] joined = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (text[i] != ' ' && text[i] != '\n') {
                joined[length++] = text[i];
            }
        }
        return classes(joined, 0, length);
    }

    /** Whether a word of the length, the first and the last letter of the one at {@code start} is listed. */
    private boolean isLike(char[] text, int start, int end) {
        return end - start <= LONGEST && end > start && (beginnings[like(text, start, end)] & 1 << lower(text[start])) != 0;
    }

    private int listed(int hash, char[] text, int start, int end) {
        if (!isLike(text, start, end)) {
            return 0;
        }
        int found = 0;
        for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & words.length - 1) {
            char[] word = words[slot];
            if (word.length == end - start) {
                if (Arrays.equals(word, 0, word.length, text, start, end)) {
                    return classes[slot];
                }
                found = isLower(word, text, start) ? classes[slot] : found;
            }
        }
        return found;
    }

    private static boolean isWritten(String word, char[] text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text at {@code start} is {@code word} when written in small letters. */
    private static boolean isLower(char[] word, char[] text, int start) {
        for (int i = 0; i < word.length; i++) {
            if (word[i] != lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] text, int start, int end) {
        int h = 0;
        for (int i = start; i < end; i++) {
            h = h * 31 + lower(text[i]);
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
    boolean isStarter(char[] text, int start, int end) {
        return isOneOf(STARTER, text, start, end);
    }
}
