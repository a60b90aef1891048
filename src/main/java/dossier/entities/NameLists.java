package dossier.entities;

import dossier.text.Lexicon;
import java.util.Locale;

/**
 * All word lists of this package as one table, made beforehand and used as it lies in its file: so 40,000 words are there without being
 * read, and one look tells all that the lists say of a word. Open addressing with 2^16 rows of 8 bytes: 40 bits of the word's hash and 24 of
 * what is said; the row's place holds the other 16 bits of the hash. A word has a row of its own for each {@link WordSet} that it belongs
 * to. Safe for use by several threads.
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

    // Fowler, Noll and Vo's hash 1a of 64 bits, over UTF-16.
    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long PRINT = (1L << 40) - 1;

    private final long[] table;

    /** @param table the whole table; it is not copied */
    NameLists(long[] table) {
        this.table = table;
        if (table.length != ROWS) {
            throw new IllegalArgumentException("a table of " + table.length + " rows");
        }
    }

    /** The table that ships. */
    static NameLists read() {
        return new NameLists(Lexicon.longs(NameLists.class, FILE));
    }

    /** What the lists say of a word, or of words apart by single spaces; 0 for nothing. */
    int of(String words) {
        return at(hash(words));
    }

    /** The same for the first {@code length} characters of a word, in small letters. */
    int ofSmall(String word, int length) {
        long hash = BASIS;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                // Some small letters are two characters.
                return of(word.substring(0, length).toLowerCase(Locale.ROOT));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * PRIME;
        }
        return at(mixed(hash));
    }

    /** Whether a word belongs to a set. */
    boolean has(WordSet set, String word) {
        return at(hash(set, word)) != 0;
    }

    private int at(long hash) {
        for (int row = (int) (hash >>> 48); ; row = row + 1 & ROWS - 1) {
            long own = table[row];
            if (own == 0) {
                return 0;
            }
            if (((own ^ hash) & PRINT) == 0) {
                return (int) (own >>> 40);
            }
        }
    }

    /** Puts a word and what is said of it, which is not 0, into a table that is being made. */
    static void put(long[] table, String words, int said) {
        put(table, hash(words), said);
    }

    /** Puts a word of a set into a table that is being made. */
    static void put(long[] table, WordSet set, String word) {
        put(table, hash(set, word), 1);
    }

    private static void put(long[] table, long hash, int said) {
        int row = (int) (hash >>> 48);
        while (table[row] != 0) {
            row = row + 1 & ROWS - 1;
        }
        table[row] = hash & PRINT | (long) said << 40;
    }

    private static long hash(String words) {
        return mixed(hash(BASIS, words));
    }

    /** That of a word in a set; the set's number stands where no character of the word can undo it. */
    private static long hash(WordSet set, String word) {
        return mixed(hash(BASIS ^ set.ordinal() + 1L << 32, word));
    }

    private static long hash(long basis, String words) {
        long hash = basis;
        for (int i = 0, n = words.length(); i < n; i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The last steps of MurmurHash3 for 64 bits (Appleby, public domain). */
    private static long mixed(long value) {
        long hash = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}
