package dossier.time;

import dossier.text.Lexicon;
import dossier.text.WordTable;

/**
 * The words that time expressions are made of, and those beside them: a table over {@code words.tsv} and {@code contexts.tsv}, made
 * beforehand. What it says of a word is its kind and its value.
 */
final class TimeWords {
    /** The name of the table's file. */
    static final String FILE = "words.table";
    /** The rows of the table. */
    static final int ROWS = 1 << 11;

    static final TimeWords ENGLISH = new TimeWords(Lexicon.longs(TimeWords.class, FILE));

    /** What contexts say of a word is said of the word behind this sign, for the word itself may be one of time too. */
    static final char CONTEXT_SIGN = '\1';
    /** The hash of that sign. */
    static final long CONTEXT = (WordTable.BASIS ^ CONTEXT_SIGN) * WordTable.PRIME;

    /** Full names only: what a missing space may have glued to the word before. */
    private static final int SHORTEST_FULL_MONTH = 3;
    /** The kind stands so many bits up. */
    private static final int KIND_SHIFT = 16;

    private final WordTable table;

    /** @param rows the whole table; it is not copied */
    TimeWords(long[] rows) {
        table = new WordTable(rows);
    }

    /** What is said of a word of this kind and this value, which is one of 16 bits. */
    static int said(Kind kind, int value) {
        return kind.ordinal() << KIND_SHIFT | value & 0xFFFF;
    }

    /** What is said of the word that has this hash in lower case; 0 when it is none of time. */
    int find(long hash) {
        return table.of(hash);
    }

    /** The number of the {@link Context}, counted from 1, of the word that has this hash behind its sign; 0 when there is none. */
    int context(long hash) {
        return value(table.of(hash));
    }

    static Kind kind(int said) {
        return Kind.of(said >> KIND_SHIFT);
    }

    static int value(int said) {
        return (short) said;
    }

    /** Whether a month's full name stands at {@code from}, before something that is no letter. */
    boolean isFullMonth(String text, int from, int to) {
        long hash = WordTable.BASIS;
        int at = from;
        while (at < to && at - from <= 9 && (text.charAt(at) | 0x20) >= 'a' && (text.charAt(at) | 0x20) <= 'z') {
            hash = (hash ^ (text.charAt(at++) | 0x20)) * WordTable.PRIME;
        }
        if (at - from < SHORTEST_FULL_MONTH || at < to && Character.isLetter(text.charAt(at))) {
            return false;
        }
        int said = find(hash);
        return said != 0 && (kind(said) == Kind.MONTH || kind(said) == Kind.MONTH_WEAK && at - from > 4);
    }
}
