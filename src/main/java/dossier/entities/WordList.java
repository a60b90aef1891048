package dossier.entities;

import dossier.text.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A long list of words and names, a line each: the file's bytes as they are, and where its lines begin, found by hash codes. So a list of
 * 25,000 words is there in two milliseconds, without an object for each. Immutable.
 */
final class WordList {
    private final byte[] bytes;
    /** Open addressing: 1 + the offset of a line, 0 where there is none. */
    private final int[] lines;
    /** The same for lines of several words, by the first of them; of lines in a row with the same first word only one. */
    private int[] openings = new int[2];
    private int lastOpening;

    private WordList(byte[] bytes) {
        this.bytes = bytes;
        // A line has at least a character and its end, so that slots stay free.
        lines = new int[Integer.highestOneBit(bytes.length / 2 + 1) * 2];
        for (int at = 0; at < bytes.length; ) {
            at = add(at) + 1;
        }
    }

    /** Reads a resource file of this package; lines that begin with {@code #} are comments. */
    static WordList of(String file) {
        return new WordList(Lexicon.bytes(WordList.class, file));
    }

    /** Adds the line at {@code start}; answers where it ends. A method of its own, for it is compiled after a few hundred lines. */
    private int add(int start) {
        byte[] all = bytes;
        int hash = 0;
        int opening = 0;
        int at = start;
        for (; at < all.length; at++) {
            byte b = all[at];
            if (b <= ' ' && b >= 0) {
                if (b != ' ') {
                    break;
                }
                opening = opening == 0 ? hash : opening;
            }
            hash = 31 * hash + b;
        }
        if (at > start && all[start] != '#') {
            put(lines, hash, start);
            if (opening != 0 && opening != lastOpening) {
                openings = openings.length < lines.length ? new int[lines.length] : openings;
                put(openings, opening, start);
                lastOpening = opening;
            }
        }
        return at;
    }

    private static void put(int[] table, int hash, int start) {
        int slot = slot(table, hash);
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = start + 1;
    }

    private static int slot(int[] table, int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    /** Whether {@code word} is a line of the list. */
    boolean contains(String word) {
        return find(lines, word, '\n');
    }

    /** Whether {@code word} is the first word of a line of several. */
    boolean opens(String word) {
        return find(openings, word, ' ');
    }

    /** Whether one of the lines of a table begins with {@code word} and the character {@code behind} it. */
    private boolean find(int[] table, String word, char behind) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        int hash = 0;
        for (byte b : sought) {
            hash = 31 * hash + b;
        }
        for (int slot = slot(table, hash); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int start = table[slot] - 1;
            int end = start + sought.length;
            if (end < bytes.length && bytes[end] == behind && Arrays.equals(bytes, start, end, sought, 0, sought.length)) {
                return sought.length > 0;
            }
        }
        return false;
    }
}
