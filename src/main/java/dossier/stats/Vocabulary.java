package dossier.stats;

import dossier.split.Utf8Words;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntBinaryOperator;

/**
 * The types of a text: each word has a number, from 0 in the order of first use. Takes what {@link dossier.split.Words} and
 * {@link Utf8Words} find. Open addressing; no object for any word.
 *
 * <p>A word of up to eight ASCII characters is its own key, a character a byte, the first in the lowest; beside it lies its number, so
 * that a known word costs one look into memory. Such keys are positive. Others are the complement of a number in a table of their bytes.
 */
final class Vocabulary {
    /** The longest word that is its own key. */
    private static final int SHORT = Long.BYTES;
    private static final int FULL = 1 << 17;
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x80 * EACH;
    /** Turns ASCII letters to lower case. Of what stands in words beside them, only the low line changes, to what stands in none. */
    private static final long LOWER = 0x20 * EACH;
    private static final int LOW_LINE = '_' | 0x20;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final boolean lower;
    private final long fold;
    /** Keys, each with the number of its word behind it; 0 where free. At most two thirds full. */
    private long[] slots = new long[256];
    private int used;
    private int shift = Long.SIZE - 7;
    private long[] keys = new long[64];
    private int size;
    /** The words that are not their own keys, and their numbers here. */
    private final ByteWords others = new ByteWords();
    private int[] otherIds = new int[64];
    /** Those of up to sixteen ASCII characters, once more. */
    private final LongKeys longKeys = new LongKeys();
    /** Words beyond ASCII as they stand in texts, and the numbers of the words that they count as. */
    private final ByteWords spellings = new ByteWords();
    private int[] spellingIds = new int[64];

    private byte[] utf8 = new byte[64];
    private int[] waiting = new int[64];

    /** @param lower whether words are taken in lower case */
    Vocabulary(boolean lower) {
        this.lower = lower;
        this.fold = lower ? LOWER : 0;
    }

    int size() {
        return size;
    }

    /** Whether it knows so many words, most of them rare, that beginning anew costs less than keeping them. */
    boolean isFull() {
        return size > FULL;
    }

    String word(int id) {
        byte[] bytes = new byte[SHORT];
        if (keys[id] < 0) {
            ByteWords.Strings strings = others.strings();
            int start = strings.start(~(int) keys[id]);
            bytes = Arrays.copyOfRange(strings.bytes(), start, start + strings.length(~(int) keys[id]));
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == LOW_LINE ? (byte) '_' : bytes[i];
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
        long key = unfolded(keys[id]);
        LONG.set(bytes, 0, key);
        return new String(bytes, 0, 0, length(key));
    }

    private static int length(long key) {
        return Long.BYTES - (Long.numberOfLeadingZeros(key) >>> 3);
    }

    /** Eight bytes with the low line as it is. */
    private static long unfolded(long bytes) {
        long lowLines = ~((bytes & ~HIGH ^ LOW_LINE * EACH) + 0x7F * EACH) & ~bytes & HIGH;
        return bytes - (lowLines >>> 2);
    }

    /** The order of the words so far by their code points. */
    IntBinaryOperator order() {
        long[] prefixes = prefixes();
        return (a, b) -> {
            int order = Long.compareUnsigned(prefixes[a], prefixes[b]);
            return order != 0 || keys[a] >= 0 && keys[b] >= 0 ? order : compareRest(keys[a], keys[b]);
        };
    }

    private long[] prefixes() {
        long[] prefixes = new long[size];
        for (int id = 0; id < size; id++) {
            prefixes[id] = prefix(keys[id]);
        }
        return prefixes;
    }

    /** The first eight bytes of a word, the first in the highest: the order of bytes of UTF-8 is that of code points. */
    private long prefix(long key) {
        if (key >= 0) {
            return Long.reverseBytes(unfolded(key));
        }
        ByteWords.Strings strings = others.strings();
        int length = strings.length(~(int) key);
        return Long.reverseBytes(unfolded((long) LONG.get(strings.bytes(), strings.start(~(int) key)) & mask(Math.min(length, SHORT))));
    }

    private int compareRest(long a, long b) {
        if (a >= 0 || b >= 0) {
            // One is the beginning of the other.
            return a >= 0 ? -1 : 1;
        }
        ByteWords.Strings strings = others.strings();
        int one = strings.start(~(int) a);
        int other = strings.start(~(int) b);
        int common = Math.min(strings.length(~(int) a), strings.length(~(int) b));
        for (int i = SHORT; i < common; i++) {
            int x = strings.bytes()[one + i] & 0xFF;
            int y = strings.bytes()[other + i] & 0xFF;
            if (x != y) {
                return (x == LOW_LINE ? '_' : x) - (y == LOW_LINE ? '_' : y);
            }
        }
        return strings.length(~(int) a) - strings.length(~(int) b);
    }

    /** Puts the numbers of words in the order of their code points. */
    void sort(int[] ids) {
        long[] prefixes = prefixes();
        IntSort.byKey(ids, prefixes);
        for (int start = 0; start < ids.length; ) {
            int end = start + 1;
            while (end < ids.length && prefixes[ids[end]] == prefixes[ids[start]]) {
                end++;
            }
            if (end - start > 1) {
                IntSort.sort(ids, start, end, (a, b) -> compareRest(keys[a], keys[b]));
            }
            start = end;
        }
    }

    /** The place of each word in the order of code points. */
    int[] ranks() {
        int[] order = new int[size];
        Arrays.setAll(order, id -> id);
        sort(order);
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
                return longId(text, start, end);
            }
            key |= (long) c << (i << 3);
        }
        return find(key | fold & mask(length));
    }

    private int longId(String text, int start, int end) {
        if ((end - start) * 3L + ByteWords.MARGIN > utf8.length) {
            utf8 = new byte[Math.multiplyExact(end - start + ByteWords.MARGIN, 6)];
        }
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                utf8[length++] = (byte) c;
            } else if (c < 0x800) {
                utf8[length++] = (byte) (0xC0 | c >> 6);
                utf8[length++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < end) {
                int code = Character.toCodePoint(c, text.charAt(++i));
                utf8[length++] = (byte) (0xF0 | code >> 18);
                utf8[length++] = (byte) (0x80 | code >> 12 & 0x3F);
                utf8[length++] = (byte) (0x80 | code >> 6 & 0x3F);
                utf8[length++] = (byte) (0x80 | code & 0x3F);
            } else {
                utf8[length++] = (byte) (0xE0 | c >> 12);
                utf8[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                utf8[length++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return id(utf8, 0, length);
    }

    /**
     * Writes the numbers of words, as {@link Utf8Words} finds them, to the beginning of {@code ids}.
     *
     * @param text see {@link Utf8Words.Sink}
     */
    void ids(byte[] text, int[] starts, int[] ends, int count, int[] ids) {
        if (count > waiting.length) {
            waiting = new int[Utf8Words.MOST];
        }
        int rest = known(text, starts, ends, count, ids);
        rest = longKeys.known(text, starts, ends, fold, waiting, rest, ids);
        for (int i = 0; i < rest; i++) {
            int at = waiting[i];
            ids[at] = id(text, starts[at], ends[at]);
        }
    }

    /**
     * Finds the short words that are known and lie in the slots of their own, and lays the others aside: how many. No step depends on what
     * a word is, so that a processor never guesses wrong.
     */
    private int known(byte[] text, int[] starts, int[] ends, int count, int[] ids) {
        long[] table = slots;
        int[] aside = waiting;
        int rest = 0;
        for (int i = 0; i < count; i++) {
            int length = ends[i] - starts[i];
            long key = ((long) LONG.get(text, starts[i]) | fold) & mask(length);
            int slot = slot(key);
            ids[i] = (int) table[slot + 1];
            aside[rest] = i;
            // The key of a long word stands for its beginning, one beyond ASCII stands nowhere.
            long other = table[slot] ^ key | SHORT - length >>> Integer.SIZE - 1;
            rest += (int) ((other | -other) >>> Long.SIZE - 1);
        }
        return rest;
    }

    private int id(byte[] text, int start, int end) {
        int length = end - start;
        long word = (long) LONG.get(text, start) & mask(length);
        return length > SHORT || (word & HIGH) != 0 ? longId(text, start, end) : find(word | fold & mask(length));
    }

    /** As many bytes set, from 1 to 8; for more, any. */
    private static long mask(int bytes) {
        return -1L >>> -(bytes << 3);
    }

    private int longId(byte[] text, int start, int end) {
        if (end - start > 2 * SHORT || end - start <= SHORT) {
            return longerId(text, start, end);
        }
        long low = (long) LONG.get(text, start) | fold;
        long high = ((long) LONG.get(text, start + SHORT) | fold) & mask(end - start - SHORT);
        int number = longKeys.number(low, high);
        if (number < 0) {
            number = longerId(text, start, end);
            if (((low | high) & HIGH) == 0) {
                longKeys.add(low, high, number);
            }
        }
        return number;
    }

    private int longerId(byte[] text, int start, int end) {
        long all = 0;
        for (int at = start; at < end - SHORT; at += SHORT) {
            all |= (long) LONG.get(text, at);
        }
        all |= end - start < SHORT ? HIGH : (long) LONG.get(text, end - SHORT);
        return (all & HIGH) == 0 ? otherId(text, start, end, fold) : spelledId(text, start, end);
    }

    private int otherId(byte[] text, int start, int end, long bits) {
        int before = others.size();
        int number = others.number(text, start, end, bits);
        if (number == before) {
            if (number == otherIds.length) {
                otherIds = Arrays.copyOf(otherIds, number * 2);
            }
            otherIds[number] = added(~number);
        }
        return otherIds[number];
    }

    /** The number of a word that holds other characters than ASCII; in lower case it may have none left. */
    private int spelledId(byte[] text, int start, int end) {
        if (!lower) {
            return otherId(text, start, end, 0);
        }
        int before = spellings.size();
        int number = spellings.number(text, start, end, 0);
        if (number == before) {
            if (number == spellingIds.length) {
                spellingIds = Arrays.copyOf(spellingIds, number * 2);
            }
            spellingIds[number] = inLowerCase(new String(text, start, end - start, StandardCharsets.UTF_8));
        }
        return spellingIds[number];
    }

    private int inLowerCase(String word) {
        byte[] counted = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(counted, counted.length + ByteWords.MARGIN);
        for (byte b : counted) {
            if (b < 0) {
                return otherId(padded, 0, counted.length, 0);
            }
        }
        return id(padded, 0, counted.length);
    }

    private int find(long key) {
        long[] table = slots;
        for (int slot = slot(key); ; slot = slot + 2 & table.length - 1) {
            long found = table[slot];
            if (found == key) {
                return (int) table[slot + 1];
            }
            if (found == 0) {
                return added(slot, key);
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
        return new Types(this, keys, others.strings(), size);
    }

    /** Writes the numbers here of words of another vocabulary, which takes them in the same case, from the number {@code from} on. */
    void number(Types other, int from, int[] numbers) {
        for (int i = from; i < other.size(); i++) {
            long key = other.keys()[i];
            if (key >= 0) {
                numbers[i] = find(key);
            } else {
                ByteWords.Strings strings = other.others();
                int start = strings.start(~(int) key);
                numbers[i] = otherId(strings.bytes(), start, start + strings.length(~(int) key), 0);
            }
        }
    }

    private int added(int slot, long key) {
        slots[slot] = key;
        slots[slot + 1] = size;
        int id = added(key);
        if (++used * 3L > slots.length) {
            grow();
        }
        return id;
    }

    private int added(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = key;
        return size++;
    }

    private void grow() {
        slots = new long[Math.multiplyExact(slots.length, 2)];
        shift--;
        for (int id = 0; id < size; id++) {
            if (keys[id] >= 0) {
                int free = slot(keys[id]);
                while (slots[free] != 0) {
                    free = free + 2 & slots.length - 1;
                }
                slots[free] = keys[id];
                slots[free + 1] = id;
            }
        }
    }

    private int slot(long key) {
        return (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> shift) << 1;
    }
}
