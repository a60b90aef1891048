package dossier.split;

import static dossier.split.Words.ASCII;
import static dossier.split.Words.ASCII_MID_BOTH;
import static dossier.split.Words.ASCII_MID_LETTER;
import static dossier.split.Words.ASCII_MID_NUM;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The words of a stretch of UTF-8 as bits, one a byte: which bytes stand in words, and where words begin. Letters are told from others
 * eight bytes at a time, and no step depends on where words end, so that a processor never guesses wrong. Where the rules take more thought
 * than a look at the neighbours, {@link Utf8Words} asks {@link Words}.
 */
final class WordBits {
    /** The most bytes of a stretch. */
    static final int STRETCH = 1 << 12;

    private static final int BLOCKS = STRETCH / Long.SIZE;
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x80 * EACH;
    /** Brings the lowest bits of eight bytes together in the highest byte. */
    private static final long GATHER = 0x0102040810204080L;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Bytes of letters. One block more than there can be, so that each has a next one. */
    private final long[] letters = new long[BLOCKS + 1];
    private final long[] digits = new long[BLOCKS + 1];
    private final long[] spaces = new long[BLOCKS + 1];
    private final long[] words = new long[BLOCKS + 1];
    /** Words that begin right behind another one. */
    private final long[] begins = new long[BLOCKS + 1];
    /** Where characters beyond ASCII stand that may hold two letters or digits together, and their bytes: place and size in turns. */
    private int[] middles = new int[16];
    private int middleCount;
    /** Places that take more thought. */
    private int[] doubts = new int[16];
    private int doubtCount;

    private byte[] text;
    private int from;
    private int to;
    private int blocks;

    /** Marks the words of a stretch, which is taken as a text of its own. What stands at {@link #doubt}s is still to be marked. */
    void mark(byte[] bytes, int start, int end) {
        text = bytes;
        from = start;
        to = end;
        blocks = end - start + Long.SIZE - 1 >> 6;
        middleCount = 0;
        doubtCount = 0;
        boolean anyOthers = classify();
        int last = end - start & Long.SIZE - 1;
        if (last != 0) {
            letters[blocks - 1] &= -1L >>> -last;
        }
        letters[blocks] = 0;
        if (anyOthers) {
            markOthers();
            join(digits, ASCII_MID_NUM);
        }
        join(letters, ASCII_MID_LETTER);
        if (anyOthers) {
            joinBeyondAscii();
        }
    }

    /** Tells letters and spaces; answers whether there is anything else that may stand in words. */
    private boolean classify() {
        boolean any = false;
        int at = from;
        for (int block = 0; block < blocks; block++) {
            long letter = 0;
            long space = 0;
            long other = 0;
            for (int i = 0; i < Long.SIZE; i += 8) {
                long bytes = (long) LONG.get(text, at + i);
                long low = bytes & ~HIGH;
                long lower = low | 0x20 * EACH;
                long isLetter = lower + (0x80 - 'a') * EACH & ~(lower + (0x7F - 'z') * EACH) & ~bytes & HIGH;
                long isSpace = ~(low + (0x7F - ' ') * EACH) & ~bytes & HIGH;
                // Digits, the low line, and all beyond ASCII.
                long isOther = (low + (0x80 - '0') * EACH & ~(low + (0x7F - '9') * EACH) | ~((low ^ '_' * EACH)
                        + 0x7F * EACH) | bytes) & HIGH;
                letter |= ((isLetter >>> 7) * GATHER >>> 56) << i;
                space |= ((isSpace >>> 7) * GATHER >>> 56) << i;
                other |= ((isOther >>> 7) * GATHER >>> 56) << i;
            }
            letters[block] = letter;
            spaces[block] = space;
            digits[block] = other;
            any |= other != 0;
            words[block] = 0;
            begins[block] = 0;
            at += Long.SIZE;
        }
        return any;
    }

    /** Tells digits, and letters beyond ASCII, in the blocks that have others than letters. */
    private void markOthers() {
        int next = from;
        for (int block = 0; block < blocks; block++) {
            if (digits[block] == 0) {
                continue;
            }
            int start = from + block * Long.SIZE;
            long digit = 0;
            for (long others = digits[block]; others != 0; others &= others - 1) {
                int at = start + Long.numberOfTrailingZeros(others);
                if (at >= to) {
                    break;
                }
                byte c = text[at];
                if (c == '_') {
                    addDoubt(at);
                } else if (c >= 0) {
                    digit |= 1L << at - start;
                } else if (at >= next) {
                    int entry = Utf8Words.entry(text, at, to);
                    int size = entry < 0 ? 1 : entry >> Utf8Words.SIZE;
                    markBeyondAscii(at, entry, size);
                    next = at + size;
                }
            }
            digits[block] = digit;
        }
        digits[blocks] = 0;
    }

    private void markBeyondAscii(int at, int entry, int size) {
        if (entry < 0) {
            addDoubt(at);
            return;
        }
        int kind = entry & Utf8Words.KIND;
        if (kind == Words.ASCII_LETTER) {
            set(letters, at, at + size);
        } else if (kind == ASCII_MID_BOTH) {
            if (middleCount == middles.length) {
                middles = Arrays.copyOf(middles, middleCount * 2);
            }
            middles[middleCount++] = at;
            middles[middleCount++] = size;
        }
    }

    private void addDoubt(int at) {
        if (doubtCount == doubts.length) {
            doubts = Arrays.copyOf(doubts, doubtCount * 2);
        }
        doubts[doubtCount++] = at;
    }

    /** WB6, WB7, WB11, WB12: marks these characters, and the middle characters between two of them. */
    private void join(long[] kind, int middle) {
        long before = 0;
        for (int block = 0; block < blocks; block++) {
            long own = kind[block];
            long candidates = ~own & (own << 1 | before) & (own >>> 1 | kind[block + 1] << 63) & ~spaces[block];
            before = own >>> 63;
            while (candidates != 0) {
                byte c = text[from + block * Long.SIZE + Long.numberOfTrailingZeros(candidates)];
                if (c >= 0 && (ASCII[c] == middle || ASCII[c] == ASCII_MID_BOTH)) {
                    own |= candidates & -candidates;
                }
                candidates &= candidates - 1;
            }
            words[block] |= own;
        }
    }

    private void joinBeyondAscii() {
        for (int i = 0; i < middleCount; i += 2) {
            int at = middles[i];
            int end = at + middles[i + 1];
            if (at > from && end < to && (isSet(letters, at - 1) && isSet(letters, end) || isSet(digits, at - 1) && isSet(digits, end))) {
                set(words, at, end);
            }
        }
    }

    /** How many places take more thought. */
    int doubts() {
        return doubtCount;
    }

    int doubt(int i) {
        return doubts[i];
    }

    /** Marks a word at a place where none is. */
    void addWord(int start, int end) {
        set(words, start, end);
        begins[start - from >> 6] |= 1L << start - from;
    }

    /** Takes all marks away between two places. */
    void clear(int start, int end) {
        for (int at = start - from; at < end - from; ) {
            int stop = Math.min(end - from, (at | Long.SIZE - 1) + 1);
            words[at >> 6] &= ~range(at, stop);
            at = stop;
        }
    }

    private void set(long[] bits, int start, int end) {
        for (int at = start - from; at < end - from; at++) {
            bits[at >> 6] |= 1L << at;
        }
    }

    private boolean isSet(long[] bits, int at) {
        return (bits[at - from >> 6] >>> at - from & 1) != 0;
    }

    /** The bits of a block from {@code at} to {@code end}, which lie in one block. */
    private static long range(int at, int end) {
        return -1L << at & -1L >>> -end;
    }

    /** How many words there are. */
    int count() {
        int count = 0;
        long before = 0;
        for (int block = 0; block < blocks; block++) {
            long own = words[block];
            count += Long.bitCount(own & ~(own << 1 | before) | begins[block]);
            before = own >>> 63;
        }
        return count;
    }

    /** Writes where each word begins, and where it ends; answers how many there are. */
    int bounds(int[] starts, int[] ends) {
        int count = 0;
        int ended = 0;
        long before = 0;
        int base = from;
        for (int block = 0; block < blocks; block++) {
            long own = words[block];
            long behind = own << 1 | before;
            long first = own & ~behind | begins[block];
            long last = behind & (~own | begins[block]);
            before = own >>> 63;
            for (; first != 0; first &= first - 1) {
                starts[count++] = base + Long.numberOfTrailingZeros(first);
            }
            for (; last != 0; last &= last - 1) {
                ends[ended++] = base + Long.numberOfTrailingZeros(last);
            }
            base += Long.SIZE;
        }
        if (ended < count) {
            ends[ended] = to;
        }
        return count;
    }
}
