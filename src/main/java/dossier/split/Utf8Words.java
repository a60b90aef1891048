package dossier.split;

import static dossier.split.Words.ASCII;
import static dossier.split.Words.ASCII_LETTER;
import static dossier.split.Words.ASCII_MID_BOTH;

import dossier.text.Span;

/**
 * Finds the words of {@link Words} in UTF-8 bytes, without decoding what needs no thought: ASCII, other letters, and punctuation. From a
 * word in which marks or other scripts have a say the bytes are decoded up to the next place that is safe to begin at; what is malformed is
 * U+FFFD, in no word.
 *
 * <p>Linear time. Not safe for use by several threads.
 */
public final class Utf8Words {
    /** The bytes that an array must hold behind those that are scanned, whatever they are. */
    public static final int MARGIN = Long.SIZE;

    /** The bits of the kind in an entry; behind them its bytes. */
    static final int KIND = 7;
    static final int SIZE = 3;

    /** The most words that are handed on at a time. */
    public static final int MOST = WordBits.STRETCH;

    private final WordBits bits = new WordBits();
    /** Where words begin and end; two words can stand side by side, without anything between. */
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int count;

    /** Takes words. */
    public interface Sink {
        /**
         * The next words, each a stretch of well-formed UTF-8.
         *
         * @param starts where they begin; {@link #MARGIN} bytes and more of the text follow
         * @param ends where they end
         * @param count how many they are
         */
        void words(byte[] text, int[] starts, int[] ends, int count);
    }

    /**
     * Hands the words within a stretch of UTF-8 to {@code sink}, in order; the stretch is taken as a text of its own.
     *
     * @param text at least {@link #MARGIN} bytes longer than {@code to}
     */
    public void scan(byte[] text, int from, int to, Sink sink) {
        checkMargin(text, to);
        int at = from;
        while (at < to) {
            int end = stretch(text, at, to);
            if (end > 0) {
                mark(text, at, end);
                count = bits.bounds(starts, ends);
                at = end;
            } else {
                count = 0;
                at = decoded(text, at, safe(text, at + 1, to), sink);
            }
            sink.words(text, starts, ends, count);
        }
    }

    /** How many words a stretch of UTF-8 holds; see {@link #scan}. */
    public long count(byte[] text, int from, int to) {
        checkMargin(text, to);
        long sum = 0;
        int at = from;
        while (at < to) {
            int end = stretch(text, at, to);
            if (end > 0) {
                mark(text, at, end);
                sum += bits.count();
                at = end;
            } else {
                long[] words = {0};
                count = 0;
                at = decoded(text, at, safe(text, at + 1, to), (bytes, from1, to1, found) -> words[0] += found);
                sum += words[0] + count;
            }
        }
        return sum;
    }

    private static void checkMargin(byte[] text, int to) {
        if (to > text.length - MARGIN) {
            throw new IllegalArgumentException("no margin behind byte " + to + " of " + text.length);
        }
    }

    /** The last safe place that the bits reach; -1 when there is none. */
    private static int stretch(byte[] text, int from, int to) {
        if (to - from <= WordBits.STRETCH) {
            return to;
        }
        for (int at = from + WordBits.STRETCH; at > from; at--) {
            if (isSafe(text[at - 1], text[at])) {
                return at;
            }
        }
        return -1;
    }

    /** The first safe place from {@code from} on, or the end. */
    private static int safe(byte[] text, int from, int to) {
        int at = from;
        while (at < to && !isSafe(text[at - 1], text[at])) {
            at++;
        }
        return Math.min(at, to);
    }

    private void mark(byte[] text, int from, int to) {
        bits.mark(text, from, to);
        int end = from;
        for (int i = 0; i < bits.doubts(); i++) {
            int doubt = bits.doubt(i);
            if (doubt < end) {
                continue;
            }
            int start = doubt;
            while (start > end && !isSafe(text[start - 1], text[start])) {
                start--;
            }
            end = safe(text, doubt + 1, to);
            bits.clear(start, end);
            Decoded decoded = new Decoded(text, start, end);
            Words.scan(decoded.text(), decoded.all(), (first, last) -> bits.addWord(decoded.at(first), decoded.at(last)));
        }
    }

    /** Takes the words of a stretch that can't be cut; answers its end. */
    private int decoded(byte[] text, int from, int to, Sink sink) {
        Decoded decoded = new Decoded(text, from, to);
        Words.scan(decoded.text(), decoded.all(), (first, last) -> {
            if (count == starts.length) {
                sink.words(text, starts, ends, count);
                count = 0;
            }
            starts[count] = decoded.at(first);
            ends[count++] = decoded.at(last);
        });
        return to;
    }

    /** A decoded stretch, and where in the bytes its characters stand; to be asked in their order. */
    private static final class Decoded {
        private final byte[] bytes;
        private final int end;
        private final String text;
        private int at;
        private int units;

        Decoded(byte[] bytes, int from, int to) {
            this.bytes = bytes;
            this.end = to;
            char[] chars = new char[to - from];
            int length = 0;
            for (int i = from; i < to; ) {
                int code = codePoint(bytes, i, to);
                length += Character.toChars(code < 0 ? 0xFFFD : code, chars, length);
                i += size(code);
            }
            text = new String(chars, 0, length);
            at = from;
        }

        String text() {
            return text;
        }

        Span all() {
            return new Span(0, text.length());
        }

        int at(int offset) {
            while (units < offset) {
                int code = codePoint(bytes, at, end);
                at += size(code);
                units += code < 0 ? 1 : Character.charCount(code);
            }
            return at;
        }

        private static int size(int code) {
            return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        }
    }

    /** The code point of a well-formed sequence (Unicode Standard, table 3-7); -1 when there is none. */
    private static int codePoint(byte[] text, int at, int to) {
        int lead = text[at];
        if (lead >= 0) {
            return lead;
        }
        int size = lead < (byte) 0xC2 ? 0 : lead < (byte) 0xE0 ? 2 : lead < (byte) 0xF0 ? 3 : lead < (byte) 0xF5 ? 4 : 0;
        if (size == 0 || at + size > to) {
            return -1;
        }
        int code = lead & 0x7F >> size;
        for (int i = 1; i < size; i++) {
            if (!isTrail(text[at + i])) {
                return -1;
            }
            code = code << 6 | text[at + i] & 0x3F;
        }
        boolean shortest = size == 2 || code >= (size == 3 ? 0x800 : 0x10000);
        return shortest && code <= Character.MAX_CODE_POINT && !(size == 3 && code >= 0xD800 && code <= 0xDFFF) ? code : -1;
    }

    /** The kind of a character, as of ASCII ones, and its bytes; -1 for one that takes more thought. */
    static int entry(byte[] text, int at, int to) {
        int code = codePoint(text, at, to);
        if (code < 0 || code > 0xFFFF) {
            return -1;
        }
        int size = code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        if (code < 0x80) {
            return ASCII[code] | 1 << SIZE;
        }
        int entry = WordBreak.entry(code);
        if (entry == (WordBreak.ALETTER | WordBreak.LETTER_OR_DIGIT)) {
            return ASCII_LETTER | size << SIZE;
        }
        if (entry == WordBreak.MID_NUM_LET) {
            return ASCII_MID_BOTH | size << SIZE;
        }
        return entry == WordBreak.OTHER ? size << SIZE : -1;
    }

    private static boolean isTrail(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /**
     * Whether the words of a text are those of the part that ends between these two bytes and of the part that begins there: behind a line
     * feed, or behind a space and before an ASCII character.
     */
    public static boolean isSafe(byte before, byte after) {
        return before == '\n' || before == ' ' && after >= 0;
    }
}
