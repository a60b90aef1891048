package dossier.split;

import static dossier.split.Words.ASCII;
import static dossier.split.Words.ASCII_LETTER;
import static dossier.split.Words.ASCII_MID_BOTH;
import static dossier.split.Words.ASCII_UNDERSCORE;

import dossier.text.Span;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Finds the words of {@link Words} in UTF-8 bytes, without decoding those of ASCII characters: letters are told from others eight bytes
 * at a time. From a word in which other characters have a say the bytes are decoded up to the next place that is safe to begin at; what is
 * malformed is U+FFFD, in no word.
 *
 * <p>Linear time. Safe for use by several threads.
 */
public final class Utf8Words {
    /** The bytes that an array must hold behind those that are scanned, whatever they are. */
    public static final int MARGIN = 8;

    /**
     * About the bytes that are scanned in one go. Few, so that a short run, which is spent before the JVM has compiled the scan, has been at the end of
     * a stretch often enough for the compiled code to be right about it.
     */
    private static final int WINDOW = 512;
    /** The bits of the kind in an entry; behind them its bytes. */
    private static final int KIND = 7;
    private static final int SIZE = 3;

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x80 * EACH;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Utf8Words() {
    }

    /** Takes words. */
    public interface Sink {
        /** A word of ASCII characters, from byte {@code start} to {@code end}. */
        void word(byte[] text, int start, int end);

        /** Any other word, from {@code start} to {@code end} in UTF-16 units of a stretch that was decoded. */
        void word(String text, int start, int end);
    }

    /**
     * Hands the words within a stretch of UTF-8 to {@code sink}, in order; the stretch is taken as a text of its own.
     *
     * @param text at least {@link #MARGIN} bytes longer than {@code to}
     */
    public static void scan(byte[] text, int from, int to, Sink sink) {
        if (to > text.length - MARGIN) {
            throw new IllegalArgumentException("no margin behind byte " + to + " of " + text.length);
        }
        int start = from;
        while (start < to) {
            int end = Math.min(to, start + WINDOW);
            while (end < to && !isSafe(text[end - 1], text[end])) {
                end++;
            }
            int at = start;
            while (at < end) {
                at = scanWindow(text, start, at, end, sink);
                if (at < 0) {
                    at = decoded(text, ~at, end, sink);
                }
            }
            start = end;
        }
    }

    /** Takes words up to {@code to}, which it answers, or up to what has to be decoded: the complement of where that begins. */
    private static int scanWindow(byte[] text, int from, int start, int to, Sink sink) {
        int at = start;
        while (at < to) {
            int end = at;
            int run;
            do {
                run = letters((long) LONG.get(text, end));
                end += run;
            } while (run == 8 && end < to);
            // The margin may go on with letters.
            end = Math.min(end, to);
            int next = end + 1;
            if (end < to && !isSeparator(text[end])) {
                // A full stop or comma, and a space, part words too.
                if (text[end] < 0 || ASCII[text[end]] <= ASCII_UNDERSCORE || next >= to || !isSeparator(text[next])) {
                    at = segment(text, from, at, to, sink);
                    if (at < 0) {
                        return at;
                    }
                    continue;
                }
                next++;
            }
            if (end > at) {
                sink.word(text, at, end);
            }
            at = next;
        }
        return to;
    }

    /** Whether an ASCII character that stands in no word, nor between two letters or digits of one. */
    private static boolean isSeparator(byte c) {
        return c >= 0 && ASCII[c] == 0;
    }

    /** How many ASCII letters eight bytes begin with. */
    private static int letters(long bytes) {
        long low = (bytes | 0x20 * EACH) & ~HIGH;
        long fromA = low + (0x80 - 'a') * EACH;
        long beyondZ = low + (0x7F - 'z') * EACH;
        long others = ~(fromA & ~beyondZ & ~bytes) & HIGH;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /**
     * Takes the segment at {@code at}, when letters, digits, low lines and what stands between them are all that there is to it. Answers
     * where it ends; the complement of where to decode when others have a say in it.
     */
    private static int segment(byte[] text, int from, int at, int to, Sink sink) {
        int last = 0;
        boolean word = false;
        boolean ascii = true;
        int end = at;
        while (end < to) {
            int entry = entry(text, end, to);
            if (entry < 0) {
                return ~(end > at ? at : before(text, from, at));
            }
            int kind = entry & KIND;
            int next = end + (entry >> SIZE);
            if (kind == 0) {
                break;
            }
            if (kind > ASCII_UNDERSCORE) {
                if (next >= to) {
                    break;
                }
                int beyond = entry(text, next, to);
                if (beyond < 0) {
                    return ~at;
                }
                if (!Words.asciiJoins(last, kind) || (beyond & KIND) != last) {
                    break;
                }
            } else {
                word |= kind != ASCII_UNDERSCORE;
                last = kind;
            }
            ascii &= text[end] >= 0;
            end = next;
        }
        if (end == at) {
            return at + (entry(text, at, to) >> SIZE);
        }
        if (word && ascii) {
            sink.word(text, at, end);
        } else if (word) {
            String decoded = new String(text, at, end - at, StandardCharsets.UTF_8);
            sink.word(decoded, 0, decoded.length());
        }
        return end;
    }

    /** The kind of a character, as of ASCII ones, and its bytes; -1 for one that takes more thought. */
    private static int entry(byte[] text, int at, int to) {
        int lead = text[at];
        if (lead >= 0) {
            return ASCII[lead] | 1 << SIZE;
        }
        int code;
        int size;
        if (lead >= (byte) 0xC2 && lead <= (byte) 0xDF && at + 1 < to && isTrail(text[at + 1])) {
            code = (lead & 0x1F) << 6 | text[at + 1] & 0x3F;
            size = 2;
        } else if (lead >= (byte) 0xE1 && lead <= (byte) 0xEC && at + 2 < to && isTrail(text[at + 1]) && isTrail(text[at + 2])) {
            code = (lead & 0xF) << 12 | (text[at + 1] & 0x3F) << 6 | text[at + 2] & 0x3F;
            size = 3;
        } else {
            return -1;
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

    /** Where the character before {@code at} begins, which is in no word but may hold on to a mark. */
    private static int before(byte[] text, int from, int at) {
        int before = at;
        do {
            before = Math.max(from, before - 1);
        } while (before > from && isTrail(text[before]));
        return before;
    }

    /** Decodes up to the next safe place, takes the words there, and answers that place. */
    private static int decoded(byte[] text, int at, int to, Sink sink) {
        int end = at + 1;
        while (end < to && !isSafe(text[end - 1], text[end])) {
            end++;
        }
        String decoded = new String(text, at, end - at, StandardCharsets.UTF_8);
        Words.scan(decoded, new Span(0, decoded.length()), (start, stop) -> sink.word(decoded, start, stop));
        return end;
    }

    /**
     * Whether the words of a text are those of the part that ends between these two bytes and of the part that begins there: behind a line
     * feed or space and before an ASCII character.
     */
    public static boolean isSafe(byte before, byte after) {
        return (before == ' ' || before == '\n') && after >= 0;
    }
}
