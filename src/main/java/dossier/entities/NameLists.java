package dossier.entities;

import dossier.text.Lexicon;
import dossier.text.WordTable;
import java.util.Locale;

/**
 * All word lists of this package, 40,000 words, as one table that is made beforehand. A word has a row of its own for each {@link WordSet}
 * that it belongs to. Safe for use by several threads.
 */
final class NameLists {
    /** The name of the table's file. */
    static final String FILE = "names.lists";
    /** The rows of the table. */
    static final int ROWS = 1 << 16;

    /** The bits of what is said: 1 + the number of the type of what the words name as a whole. */
    static final int PHRASE = 7;
    /** 1 + the number of the type of what has the word as its head, so many bits up. */
    static final int HEAD_SHIFT = 3;
    /** A people in the short list. */
    static final int CHIEF_PEOPLE = 1 << 6;
    /** The first word of a name of several words in the lists. */
    static final int OPENS = 1 << 7;
    /** The first word of groups. */
    static final int BEGINS_GROUP = 1 << 8;
    static final int TITLE = 1 << 9;
    /** A title that nearly always has a name after it. */
    static final int TITLE_OF_NAME = 1 << 10;
    static final int GIVEN_NAME = 1 << 11;
    static final int FAMILY_NAME = 1 << 12;
    static final int NO_NAME = 1 << 13;
    static final int STARTER = 1 << 14;
    static final int BREAKER = 1 << 15;
    static final int COMMON = 1 << 16;

    private final WordTable table;

    /** @param rows the whole table; it is not copied */
    NameLists(long[] rows) {
        table = new WordTable(rows);
    }

    /** The table that ships. */
    static NameLists read() {
        return new NameLists(Lexicon.longs(NameLists.class, FILE));
    }

    /** What the lists say of a word, or of words apart by single spaces; 0 for nothing. */
    int of(String words) {
        return table.of(WordTable.hash(WordTable.BASIS, words));
    }

    /** The same for what has this hash. */
    int of(long hash) {
        return table.of(hash);
    }

    /** The same for the first {@code length} characters of a word, in small letters. */
    int ofSmall(String word, int length) {
        long hash = WordTable.BASIS;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                // Some small letters are two characters.
                return of(word.substring(0, length).toLowerCase(Locale.ROOT));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * WordTable.PRIME;
        }
        return table.of(hash);
    }

    /** Whether a word belongs to a set. */
    boolean has(WordSet set, String word) {
        return table.of(hash(set, word)) != 0;
    }

    /** Puts a word and what is said of it, which is not 0, into a table that is being made. */
    static void put(long[] rows, String words, int said) {
        WordTable.put(rows, WordTable.hash(WordTable.BASIS, words), said);
    }

    /** Puts a word of a set into a table that is being made. */
    static void put(long[] rows, WordSet set, String word) {
        WordTable.put(rows, hash(set, word), 1);
    }

    /** That of a word in a set; the set's number stands where no character of the word can undo it. */
    private static long hash(WordSet set, String word) {
        return WordTable.hash(WordTable.BASIS ^ set.ordinal() + 1L << 32, word);
    }
}
