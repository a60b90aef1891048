package dossier.text;

import java.util.Locale;
import java.util.Map;

/**
 * A table of words made beforehand and used as it lies in its file, so that words are there without being read, and one look tells all
 * that is said of a word. Open addressing with 2^n rows of 8 bytes: 40 bits of the word's hash and 24 of what is said; the row's place
 * holds n other bits of the hash. Safe for use by several threads.
 */
public final class WordTable {
    /**
     * The hash of the empty word; {@code (hash ^ c) * PRIME} is that of a word that goes on with c. Fowler, Noll and Vo's hash 1a, over
     * UTF-16.
     */
    public static final long BASIS = 0xCBF29CE484222325L;
    /** See {@link #BASIS}. A constant and no method: most words of a small run are hashed before the JVM has compiled anything. */
    public static final long PRIME = 0x100000001B3L;
    private static final long PRINT = (1L << 40) - 1;

    private final long[] rows;
    /** How far down the bits of a hash that are a row's place have to come. */
    private final int shift;

    /** @param rows the whole table, 2^n rows with n from 1 to 24; it is not copied */
    public WordTable(long[] rows) {
        if (rows.length < 2 || rows.length > 1 << 24 || Integer.bitCount(rows.length) != 1) {
            throw new IllegalArgumentException("a table of " + rows.length + " rows");
        }
        this.rows = rows;
        shift = shift(rows);
    }

    /** The empty rows of a table for so many words at most, from 1 on: twice as many at least, so that what it lacks is soon missed. */
    public static long[] rows(int words) {
        return new long[Integer.highestOneBit(words) * 4];
    }

    /** A table of words and what is said of each, from 1 to 2^24 - 1. */
    public static WordTable of(Map<String, Integer> said) {
        long[] rows = rows(Math.max(1, said.size()));
        for (Map.Entry<String, Integer> word : said.entrySet()) {
            put(rows, hash(BASIS, word.getKey()), word.getValue());
        }
        return new WordTable(rows);
    }

    private static int shift(long[] rows) {
        return Long.numberOfLeadingZeros(rows.length) + 1;
    }

    /** The hash of a word that goes on with all of {@code words}. */
    public static long hash(long hash, String words) {
        long longer = hash;
        for (int i = 0, n = words.length(); i < n; i++) {
            longer = (longer ^ words.charAt(i)) * PRIME;
        }
        return longer;
    }

    /** The hash of a stretch of a text as a word in lower case. */
    public static long lowerHash(String text, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.toLowerCase(c) != c) {
                // Not all capitals have one small letter.
                return hash(BASIS, text.substring(from, to).toLowerCase(Locale.ROOT));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c)) * PRIME;
        }
        return hash;
    }

    /** What is said of the word that has this hash; 0 for nothing. */
    public int of(long hash) {
        long mixed = mixed(hash);
        for (int row = (int) (mixed >>> shift); ; row = row + 1 & rows.length - 1) {
            long own = rows[row];
            if (own == 0) {
                return 0;
            }
            if (((own ^ mixed) & PRINT) == 0) {
                return (int) (own >>> 40);
            }
        }
    }

    /** Puts what is said of a word, from 1 to 2^24 - 1, into a table that is being made; there must be room. */
    public static void put(long[] rows, long hash, int said) {
        long mixed = mixed(hash);
        int row = (int) (mixed >>> shift(rows));
        while (rows[row] != 0) {
            row = row + 1 & rows.length - 1;
        }
        rows[row] = mixed & PRINT | (long) said << 40;
    }

    /** The last steps of MurmurHash3 for 64 bits (Appleby, public domain). */
    private static long mixed(long value) {
        long hash = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}
