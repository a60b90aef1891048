package dossier.entities;

import dossier.text.Lexicon;
import java.nio.charset.StandardCharsets;

/**
 * A long list of words and names, a line each: the file's text as it is, and where its lines begin, found by their hash codes. So a list
 * of 25,000 words is there in a few milliseconds, without an object for each. Immutable.
 */
final class WordList {
    private final String text;
    /** Open addressing: 1 + the offset of a line, 0 where there is none. */
    private final int[] lines;
    /** The same for lines of several words, by the first of them; of lines in a row with the same first word only one. */
    private int[] openings = new int[2];
    private int lastOpening;

    private WordList(String text) {
        this.text = text;
        // A line has at least a character and its end, so that slots stay free.
        lines = new int[Integer.highestOneBit(text.length() / 2 + 1) * 2];
        for (int at = 0; at < text.length(); ) {
            at = add(at) + 1;
        }
    }

    /** Reads a resource file of this package; lines that begin with {@code #} are comments. */
    static WordList of(String file) {
        return new WordList(new String(Lexicon.bytes(WordList.class, file), StandardCharsets.UTF_8));
    }

    /** Adds the line at {@code start}; answers where it ends. A method of its own, for it is compiled after a few hundred lines. */
    private int add(int start) {
        int hash = 0;
        int opening = 0;
        int at = start;
        for (; at < text.length() && text.charAt(at) >= ' '; at++) {
            char c = text.charAt(at);
            if (c == ' ' && opening == 0) {
                opening = hash;
            }
            // As in String.hashCode, which words that are looked up mostly know already.
            hash = 31 * hash + c;
        }
        if (at > start && text.charAt(start) != '#') {
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
        for (int slot = slot(lines, word.hashCode()); lines[slot] != 0; slot = slot + 1 & lines.length - 1) {
            int start = lines[slot] - 1;
            int end = start + word.length();
            if (text.startsWith(word, start) && (end == text.length() || text.charAt(end) < ' ')) {
                return !word.isEmpty();
            }
        }
        return false;
    }

    /** Whether {@code word} is the first word of a line of several. */
    boolean opens(String word) {
        for (int slot = slot(openings, word.hashCode()); openings[slot] != 0; slot = slot + 1 & openings.length - 1) {
            int start = openings[slot] - 1;
            int end = start + word.length();
            if (text.startsWith(word, start) && end < text.length() && text.charAt(end) == ' ') {
                return true;
            }
        }
        return false;
    }
}
