package dossier.entities;

import dossier.text.WordTable;

/** The different words of one text after another, each made once. Not safe for use by several threads at a time. */
final class Vocabulary {
    /** A vocabulary of so many words had best be left for a new one before the next text, */
    private static final int MANY = 1 << 15;
    /** and one of so many letters. */
    private static final int LONG = 1 << 19;

    /** The bits of a character of ASCII. */
    private static final int ASCII = 7;
    /** So many of them are a word's key. */
    private static final int SHORT = (Long.SIZE - 1) / ASCII;
    /** The key of a longer word, or one of other letters, has this bit, and else its hash. */
    private static final long HASHED = Long.MIN_VALUE;

    private final NameLexicon lexicon = NameLexicon.get();
    private NameWord[] table = new NameWord[1 << 12];
    /** What tells each word of the table from nearly all others: no word that is not the one looked for need be read from memory. */
    private long[] keys = new long[1 << 12];
    private int count;
    private int texts;
    private long size;

    boolean isFull() {
        return count >= MANY || size >= LONG;
    }

    /** The number of the next text; from 1 on. */
    int nextText() {
        return ++texts;
    }

    /** The word that stands in {@code chars} from {@code start} to before {@code end}; apostrophes of all kinds are one. */
    NameWord word(char[] chars, int start, int end) {
        long key = key(chars, start, end);
        NameWord[] table = this.table;
        int slot = slot(key, table.length);
        for (NameWord known = table[slot]; known != null; known = table[slot]) {
            if (keys[slot] == key && (key >= 0 || isAt(chars, start, end, known.letters))) {
                return known;
            }
            slot = slot + 1 & table.length - 1;
        }
        NameWord word = make(chars, start, end);
        table[slot] = word;
        keys[slot] = key;
        if (count * 2 > table.length) {
            grow();
        }
        return word;
    }

    private NameWord make(char[] chars, int start, int end) {
        char[] letters = new char[end - start];
        long hash = WordTable.BASIS;
        for (int at = start; at < end; at++) {
            char c = straight(chars[at]);
            letters[at - start] = c;
            hash = (hash ^ c) * WordTable.PRIME;
        }
        size += letters.length;
        return new NameWord(count++, letters, hash, lexicon);
    }

    /** A short word of ASCII itself, else the hash of the word. */
    private static long key(char[] chars, int start, int end) {
        if (end - start <= SHORT) {
            long key = 0;
            int at = start;
            while (at < end) {
                char c = chars[at];
                c = c >= 'a' && c <= 'z' ? c : straight(c);
                if (c >>> ASCII != 0) {
                    break;
                }
                key = key << ASCII | c;
                at++;
            }
            if (at == end) {
                return key;
            }
        }
        long hash = WordTable.BASIS;
        for (int at = start; at < end; at++) {
            hash = (hash ^ straight(chars[at])) * WordTable.PRIME;
        }
        return hash | HASHED;
    }

    private static int slot(long key, int size) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Long.numberOfLeadingZeros(size) + 1);
    }

    private static boolean isAt(char[] chars, int start, int end, char[] letters) {
        if (letters.length != end - start) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            char c = chars[start + i];
            if (letters[i] != c && letters[i] != straight(c)) {
                return false;
            }
        }
        return true;
    }

    private static char straight(char c) {
        return (c < 'a' || c > 'z') && NameWords.isApostrophe(c) ? '\'' : c;
    }

    private void grow() {
        NameWord[] old = table;
        long[] oldKeys = keys;
        table = new NameWord[old.length * 2];
        keys = new long[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int slot = slot(oldKeys[i], table.length);
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = old[i];
                keys[slot] = oldKeys[i];
            }
        }
    }
}
