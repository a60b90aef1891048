package dossier.entities;

import dossier.text.WordTable;

/** The different words of one text after another, each made once. Not safe for use by several threads at a time. */
final class Vocabulary {
    /** A vocabulary of so many words had best be left for a new one before the next text, */
    private static final int MANY = 1 << 15;
    /** and one of so many letters. */
    private static final int LONG = 1 << 19;

    private final NameLexicon lexicon = NameLexicon.get();
    private NameWord[] table = new NameWord[1 << 12];
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
        long hash = WordTable.BASIS;
        for (int at = start; at < end; at++) {
            hash = (hash ^ straight(chars[at])) * WordTable.PRIME;
        }
        int slot = slot(hash);
        for (NameWord known = table[slot]; known != null; known = table[slot]) {
            if (known.hash == hash && isAt(chars, start, end, known.letters)) {
                return known;
            }
            slot = slot + 1 & table.length - 1;
        }
        char[] letters = new char[end - start];
        for (int at = start; at < end; at++) {
            letters[at - start] = straight(chars[at]);
        }
        NameWord word = new NameWord(count++, letters, hash, lexicon);
        size += letters.length;
        table[slot] = word;
        if (count * 2 > table.length) {
            grow();
        }
        return word;
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & table.length - 1;
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
        table = new NameWord[old.length * 2];
        for (NameWord word : old) {
            if (word != null) {
                int slot = slot(word.hash);
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = word;
            }
        }
    }
}
