package dossier.stats;

import dossier.text.CodePointOrder;
import java.util.Arrays;
import java.util.Locale;

/** The types of a text: each word has a number, from 0 in the order of first use. Open addressing; no object for a word that is known. */
final class Vocabulary {
    private final boolean lower;
    private String[] words = new String[64];
    private int[] hashes = new int[64];
    /** The number of the word plus one; 0 where free. At most half full. */
    private int[] slots = new int[128];
    private char[] buffer = new char[64];
    private int size;

    /** @param lower whether words are taken in lower case */
    Vocabulary(boolean lower) {
        this.lower = lower;
    }

    int size() {
        return size;
    }

    String word(int id) {
        return words[id];
    }

    /** Compares two words by their code points. */
    int compare(int a, int b) {
        return CodePointOrder.compare(words[a], words[b]);
    }

    /** The place of each word in the order of code points. */
    int[] ranks() {
        int[] order = CountOrder.of(size, id -> true, id -> 0, this::compare);
        int[] ranks = new int[size];
        for (int rank = 0; rank < size; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    /** The number of the word from {@code start} to {@code end}; a new one when it isn't known. */
    int id(String text, int start, int end) {
        int length = end - start;
        if (length > buffer.length) {
            buffer = new char[length * 2];
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            if (c >= 128) {
                return id(lower ? text.substring(start, end).toLowerCase(Locale.ROOT) : text.substring(start, end));
            }
            if (lower && c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            }
            buffer[i] = c;
            hash = mixed(hash, c);
        }
        hash = finished(hash);
        int mask = slots.length - 1;
        for (int slot = hash & mask; ; slot = slot + 1 & mask) {
            int id = slots[slot] - 1;
            if (id < 0) {
                return added(slot, new String(buffer, 0, length), hash);
            }
            if (hashes[id] == hash && equalsBuffer(words[id], length)) {
                return id;
            }
        }
    }

    private boolean equalsBuffer(String word, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    /** The number of a word as it is counted; a new one when it isn't known. */
    int id(String word) {
        return id(word, hash(word));
    }

    /** The numbers here of all words of {@code other}; new ones for those that aren't known. */
    int[] ids(Vocabulary other) {
        int[] ids = new int[other.size];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(other.words[i], other.hashes[i]);
        }
        return ids;
    }

    private int id(String word, int hash) {
        int mask = slots.length - 1;
        for (int slot = hash & mask; ; slot = slot + 1 & mask) {
            int id = slots[slot] - 1;
            if (id < 0) {
                return added(slot, word, hash);
            }
            if (hashes[id] == hash && words[id].equals(word)) {
                return id;
            }
        }
    }

    private int added(int slot, String word, int hash) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        words[size] = word;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            slots = new int[slots.length * 2];
            int mask = slots.length - 1;
            for (int id = 0; id < size; id++) {
                int free = hashes[id] & mask;
                while (slots[free] != 0) {
                    free = free + 1 & mask;
                }
                slots[free] = id + 1;
            }
        }
        return size - 1;
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = mixed(hash, word.charAt(i));
        }
        return finished(hash);
    }

    private static int mixed(int hash, char c) {
        return (hash ^ c) * 0x9E3779B1;
    }

    private static int finished(int hash) {
        return hash ^ hash >>> 15;
    }
}
