package dossier.split;

import static dossier.split.WordBreak.ALETTER;
import static dossier.split.WordBreak.CLASS;
import static dossier.split.WordBreak.CR;
import static dossier.split.WordBreak.DOUBLE_QUOTE;
import static dossier.split.WordBreak.EXTEND;
import static dossier.split.WordBreak.EXTEND_NUM_LET;
import static dossier.split.WordBreak.HANGUL_SYLLABLE;
import static dossier.split.WordBreak.HEBREW_LETTER;
import static dossier.split.WordBreak.KATAKANA;
import static dossier.split.WordBreak.LETTER_OR_DIGIT;
import static dossier.split.WordBreak.LF;
import static dossier.split.WordBreak.MID_LETTER;
import static dossier.split.WordBreak.MID_NUM;
import static dossier.split.WordBreak.MID_NUM_LET;
import static dossier.split.WordBreak.NEWLINE;
import static dossier.split.WordBreak.NUMERIC;
import static dossier.split.WordBreak.PICTOGRAPHIC;
import static dossier.split.WordBreak.REGIONAL_INDICATOR;
import static dossier.split.WordBreak.SINGLE_QUOTE;
import static dossier.split.WordBreak.SPACE;
import static dossier.split.WordBreak.ZWJ;

import dossier.text.Span;

/**
 * Finds words: the segments of UAX #29 (Unicode Text Segmentation, word boundaries, root locale) that hold a letter or a decimal digit.
 *
 * <p>The same as ICU's word BreakIterator of the root locale on any text without the scripts for which ICU asks a dictionary: Thai, Lao,
 * Khmer, Burmese and their kin, ideographs, Hiragana and Katakana. In these the plain rules hold: a word for each Thai letter or
 * ideograph with its marks, a run of Katakana is one word. As in ICU, and unlike the plain rules, a run of Hangul syllables is a word of
 * its own beside letters and digits.
 *
 * <p>One pass; a stretch is looked at twice at most. Safe for use by several threads.
 */
public final class Words {
    static final int ASCII_LETTER = 1;
    private static final int ASCII_DIGIT = 2;
    static final int ASCII_UNDERSCORE = 3;
    static final int ASCII_MID_LETTER = 4;
    static final int ASCII_MID_NUM = 5;
    static final int ASCII_MID_BOTH = 6;

    /** The classes of ASCII; 0 for what stands in no word. A table of its own, so that the large one is read for other characters only. */
    static final byte[] ASCII = ascii();

    private Words() {
    }

    /** Takes words. */
    @FunctionalInterface
    public interface Sink {
        /** The word from {@code start} to {@code end}, in UTF-16 units. */
        void word(int start, int end);
    }

    /** Hands the words within a stretch of a text to {@code sink}, in order; the stretch is taken as a text of its own. */
    public static void scan(String text, Span within, Sink sink) {
        int end = within.end();
        int at = within.start();
        while (at < end) {
            char c = text.charAt(at);
            int stop;
            if (c >= 128) {
                stop = segment(text, at, end);
            } else if (ASCII[c] == 0 || ASCII[c] > ASCII_UNDERSCORE) {
                // Nothing that begins a word; but a joiner and a pictograph that is a letter may hold on to it.
                stop = at + 1 == end || text.charAt(at + 1) < 128 ? at + 1 : segment(text, at, end);
            } else {
                stop = asciiSegment(text, at, end);
            }
            if (stop < 0) {
                stop = ~stop;
                sink.word(at, stop);
            }
            at = stop;
        }
    }

    /**
     * As {@link #segment}, for one that begins with an ASCII letter, digit or underscore; leaves it to that when others have a say in it.
     */
    private static int asciiSegment(String text, int start, int end) {
        int last = 0;
        boolean word = false;
        int at = start;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c >= 128) {
                return segment(text, start, end);
            }
            int kind = ASCII[c];
            if (kind == 0) {
                break;
            }
            if (kind <= ASCII_UNDERSCORE) {
                word |= kind != ASCII_UNDERSCORE;
                last = kind;
                continue;
            }
            if (at + 1 == end) {
                break;
            }
            char next = text.charAt(at + 1);
            if (next >= 128) {
                return segment(text, start, end);
            }
            if (!asciiJoins(last, kind) || ASCII[next] != last) {
                break;
            }
        }
        return word ? ~at : at;
    }

    /** WB6, WB7, WB11, WB12 in ASCII: whether a middle character may stand between two letters or two digits. The low line is neither. */
    static boolean asciiJoins(int kind, int middle) {
        return kind == ASCII_LETTER ? middle != ASCII_MID_NUM : kind == ASCII_DIGIT && middle != ASCII_MID_LETTER;
    }

    /** The end of the segment that begins at {@code start}, by all rules of UAX #29; its complement when it holds a letter or digit. */
    private static int segment(String text, int start, int end) {
        int code = codePointAt(text, start, end);
        int at = start + Character.charCount(code);
        int entry = WordBreak.entry(code);
        boolean word = (entry & LETTER_OR_DIGIT) != 0;
        // The class before this place, and that of the last character that is no mark (WB4).
        int before = entry & CLASS;
        int base = before;
        int indicators = base == REGIONAL_INDICATOR ? 1 : 0;
        while (at < end) {
            code = codePointAt(text, at, end);
            entry = WordBreak.entry(code);
            int kind = entry & CLASS;
            int next = at + Character.charCount(code);
            if (before == CR && kind == LF) {
                return next;
            }
            if (endsLine(before) || endsLine(kind)) {
                break;
            }
            if (isMark(kind)) {
                before = kind;
                word |= (entry & LETTER_OR_DIGIT) != 0;
                at = next;
                continue;
            }
            boolean joined = before == ZWJ && (entry & PICTOGRAPHIC) != 0
                    || before == kind && (kind == SPACE || kind == HANGUL_SYLLABLE)
                    || joins(base, kind)
                    || base == REGIONAL_INDICATOR && kind == REGIONAL_INDICATOR && indicators == 1;
            if (!joined) {
                int beyond = bridged(text, next, end, base, kind);
                if (beyond >= 0) {
                    code = codePointAt(text, beyond, end);
                    entry = WordBreak.entry(code);
                    kind = entry & CLASS;
                    next = beyond + Character.charCount(code);
                } else if (base != HEBREW_LETTER || kind != SINGLE_QUOTE) {
                    break;
                }
            }
            indicators += kind == REGIONAL_INDICATOR ? 1 : 0;
            word |= (entry & LETTER_OR_DIGIT) != 0;
            before = kind;
            base = kind;
            at = next;
        }
        return word ? ~at : at;
    }

    /** WB5, WB8 to WB10, WB13 to WB13b: whether there is never a boundary between these. */
    private static boolean joins(int left, int right) {
        if (right == EXTEND_NUM_LET) {
            return isLetter(left) || left == NUMERIC || left == KATAKANA || left == EXTEND_NUM_LET;
        }
        if (isLetter(right) || right == NUMERIC) {
            return isLetter(left) || left == NUMERIC || left == EXTEND_NUM_LET;
        }
        return right == KATAKANA && (left == KATAKANA || left == EXTEND_NUM_LET);
    }

    /**
     * WB6, WB7, WB7b, WB7c, WB11, WB12: where the letter or digit stands that holds a middle character to the one before it.
     *
     * @param at the offset after the middle character
     * @param left the class before the middle character
     * @param middle its class
     * @return -1 when there is none
     */
    private static int bridged(String text, int at, int end, int left, int middle) {
        boolean letters = isLetter(left) && (middle == MID_LETTER || middle == MID_NUM_LET || middle == SINGLE_QUOTE);
        boolean hebrew = left == HEBREW_LETTER && middle == DOUBLE_QUOTE;
        boolean digits = left == NUMERIC && (middle == MID_NUM || middle == MID_NUM_LET || middle == SINGLE_QUOTE);
        if (!letters && !hebrew && !digits) {
            return -1;
        }
        int after = at;
        while (after < end) {
            int code = codePointAt(text, after, end);
            int kind = WordBreak.entry(code) & CLASS;
            if (!isMark(kind)) {
                boolean holds = letters && isLetter(kind) || hebrew && kind == HEBREW_LETTER || digits && kind == NUMERIC;
                return holds ? after : -1;
            }
            after += Character.charCount(code);
        }
        return -1;
    }

    private static boolean isLetter(int kind) {
        return kind == ALETTER || kind == HEBREW_LETTER;
    }

    private static boolean isMark(int kind) {
        return kind >= EXTEND && kind <= ZWJ;
    }

    private static boolean endsLine(int kind) {
        return kind >= CR && kind <= NEWLINE;
    }

    /** As {@link String#codePointAt}, of the text up to {@code end}. */
    private static int codePointAt(String text, int at, int end) {
        char high = text.charAt(at);
        if (Character.isHighSurrogate(high) && at + 1 < end) {
            char low = text.charAt(at + 1);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(high, low);
            }
        }
        return high;
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (int c = '0'; c <= '9'; c++) {
            kinds[c] = ASCII_DIGIT;
        }
        for (int c = 'a'; c <= 'z'; c++) {
            kinds[c] = ASCII_LETTER;
            kinds[c - 'a' + 'A'] = ASCII_LETTER;
        }
        kinds['_'] = ASCII_UNDERSCORE;
        kinds[':'] = ASCII_MID_LETTER;
        kinds[','] = ASCII_MID_NUM;
        kinds[';'] = ASCII_MID_NUM;
        kinds['.'] = ASCII_MID_BOTH;
        kinds['\''] = ASCII_MID_BOTH;
        return kinds;
    }
}
