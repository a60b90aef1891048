package dossier.stats;

import dossier.split.Utf8Words;
import dossier.text.CodePointOrder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;

/**
 * The types of a text: each word has a number, from 0 in the order of first use. Takes what {@link dossier.split.Words} and
 * {@link Utf8Words} find. Open addressing; no object for a word that is known.
 *
 * <p>A word of up to eight ASCII characters is its own key, a character a byte, the first in the lowest; beside it lies its number, so
 * that a known word costs one look into memory. Such keys are positive. Others are the hash of their word with the highest bit set.
 */
final class Vocabulary {
    /** The longest word that is its own key. */
    private static final int SHORT = 8;
    /** Turns ASCII letters to lower case. Of what stands in words beside them, only the low line changes, to what stands in none. */
    private static final long LOWER = 0x2020202020202020L;
    private static final int LOW_LINE = '_' | 0x20;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final boolean lower;
    private final long fold;
    /** Keys, each with the number of its word behind it; 0 where free. At most half full. */
    private long[] slots = new long[256];
    private int shift = 64 - 7;
    private long[] keys = new long[64];
    /** The words that are not their own keys. */
    private String[] words = new String[64];
    private byte[] buffer = new byte[64];
    private int size;

    /** @param lower whether words are taken in lower case */
    Vocabulary(boolean lower) {
        this.lower = lower;
        this.fold = lower ? LOWER : 0;
    }

    int size() {
        return size;
    }

    String word(int id) {
        return words[id] != null ? words[id] : spelled(keys[id]);
    }

    private String spelled(long key) {
        byte[] bytes = new byte[SHORT];
        int length = 0;
        for (long rest = key; rest != 0; rest >>>= 8) {
            int c = (int) rest & 0xFF;
            bytes[length++] = (byte) (c == LOW_LINE ? '_' : c);
        }
        return new String(bytes, 0, 0, length);
    }

    /** Compares two words by their code points. */
    int compare(int a, int b) {
        if (words[a] == null && words[b] == null && !hasLowLine(keys[a]) && !hasLowLine(keys[b])) {
            return Long.compare(Long.reverseBytes(keys[a]), Long.reverseBytes(keys[b]));
        }
        return CodePointOrder.compare(word(a), word(b));
    }

    private static boolean hasLowLine(long key) {
        for (long rest = key; rest != 0; rest >>>= 8) {
            if ((rest & 0xFF) == LOW_LINE) {
                return true;
            }
        }
        return false;
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
        if (length > SHORT) {
            return longId(text, start, end);
        }
        long key = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            if (c >= 128) {
                return otherId(text.substring(start, end));
            }
            key |= (long) c << (i << 3);
        }
        return find(key | fold & mask(length));
    }

    private int longId(String text, int start, int end) {
        int length = end - start;
        if (length + SHORT > buffer.length) {
            buffer = new byte[(length + SHORT) * 2];
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            if (c >= 128) {
                return otherId(text.substring(start, end));
            }
            buffer[i] = (byte) c;
        }
        return longId(buffer, 0, length);
    }

    /**
     * The number of a word of ASCII characters, as {@link Utf8Words} finds them; a new one when it isn't known.
     *
     * @param text holds at least {@link Utf8Words#MARGIN} bytes after {@code end}, whatever they are
     */
    int id(byte[] text, int start, int end) {
        int length = end - start;
        if (length > SHORT) {
            return longId(text, start, end);
        }
        return find(((long) LONG.get(text, start) | fold) & mask(length));
    }

    /** As many bytes set, from 1 to 8. */
    private static long mask(int bytes) {
        return -1L >>> 64 - (bytes << 3);
    }

    private int longId(byte[] text, int start, int end) {
        long hash = 0;
        for (int at = start; at < end - SHORT; at += SHORT) {
            hash = mixed(hash, (long) LONG.get(text, at) | fold);
        }
        hash = mixed(hash, (long) LONG.get(text, end - SHORT) | fold);
        long key = (hash ^ end - start) | Long.MIN_VALUE;
        for (int slot = slot(key); ; slot = next(slot)) {
            if (slots[slot] == 0) {
                String word = new String(text, 0, start, end - start);
                return added(slot, key, lower ? word.toLowerCase(Locale.ROOT) : word);
            }
            if (slots[slot] == key && isWord((int) slots[slot + 1], text, start, end)) {
                return (int) slots[slot + 1];
            }
        }
    }

    private boolean isWord(int id, byte[] text, int start, int end) {
        String word = words[id];
        int length = end - start;
        if (word.length() != length) {
            return false;
        }
        int bits = (int) fold & 0xFF;
        for (int i = 0; i < length; i++) {
            if ((word.charAt(i) | bits) != (text[start + i] | bits)) {
                return false;
            }
        }
        return true;
    }

    /** The number of a word that holds other characters than ASCII; in lower case it may have none left. */
    private int otherId(String word) {
        String counted = lower ? word.toLowerCase(Locale.ROOT) : word;
        long hash = counted.length();
        boolean ascii = true;
        for (int i = 0; i < counted.length(); i++) {
            char c = counted.charAt(i);
            ascii &= c < 128;
            hash = mixed(hash, c);
        }
        return ascii ? id(counted, 0, counted.length()) : find(counted, hash | Long.MIN_VALUE);
    }

    private int find(long key) {
        long[] table = slots;
        for (int slot = slot(key); ; slot = next(slot)) {
            long found = table[slot];
            if (found == key) {
                return (int) table[slot + 1];
            }
            if (found == 0) {
                return added(slot, key, null);
            }
        }
    }

    private int find(String word, long key) {
        for (int slot = slot(key); ; slot = next(slot)) {
            if (slots[slot] == 0) {
                return added(slot, key, word);
            }
            if (slots[slot] == key && words[(int) slots[slot + 1]].equals(word)) {
                return (int) slots[slot + 1];
            }
        }
    }

    /** The numbers here of all words of {@code other}, which takes them in the same case; new ones for those that aren't known. */
    int[] ids(Vocabulary other) {
        int[] ids = new int[other.size];
        number(other.types(), 0, ids);
        return ids;
    }

    /** The words so far, for other threads. */
    Types types() {
        return new Types(this, keys, words, size);
    }

    /** Writes the numbers here of words of another vocabulary, which takes them in the same case, from the number {@code from} on. */
    void number(Types other, int from, int[] numbers) {
        for (int i = from; i < other.size(); i++) {
            String word = other.words()[i];
            long key = other.keys()[i];
            numbers[i] = word == null ? find(key) : find(word, key);
        }
    }

    private int added(int slot, long key, String word) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        keys[size] = key;
        words[size] = word;
        slots[slot] = key;
        slots[slot + 1] = size;
        size++;
        if (size * 4 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new long[Math.multiplyExact(slots.length, 2)];
        shift--;
        for (int id = 0; id < size; id++) {
            int free = slot(keys[id]);
            while (slots[free] != 0) {
                free = next(free);
            }
            slots[free] = keys[id];
            slots[free + 1] = id;
        }
    }

    private int slot(long key) {
        return (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> shift) << 1;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }

    private static long mixed(long hash, long value) {
        long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }
}
