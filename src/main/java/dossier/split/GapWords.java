package dossier.split;

import dossier.text.Whitespace;

/**
 * Finds the words next to a place of a paragraph: where they stand, what letters they are of. Looks at a bounded stretch. One object serves
 * a text; what it tells is of the word that it found last.
 */
final class GapWords {
    private static final int LIMIT = 40;

    /** What letters a word has, as bits. */
    private static final int SMALL = 1;
    private static final int FIRST = 2;
    private static final int CAPITAL = 4;
    static final int DIGIT = 8;
    private static final int STOP = 16;
    private static final int SIGN = 32;
    private static final int LETTERS = 63;
    /** Of a character: whether it is a letter or digit, whether words hold it inside, and whether it is white space. */
    private static final int LETTERISH = 64;
    private static final int INSIDE = 128;
    private static final int WHITE = 256;
    /** The lower half of what a character is to a word: small letters for capitals, one digit for all; the bits are the upper half. */
    private static final int FOLDED = 0xFFFF;
    private static final int KIND = 16;
    private static final int BLOCK = 128;
    private static final int[] ASCII = new int[BLOCK];
    /** The same of the signs that print has for quotes and dashes. */
    private static final int PUNCTUATION = 0x2000;
    private static final int[] PRINTED = new int[BLOCK];

    static {
        for (char c = 0; c < BLOCK; c++) {
            boolean small = c >= 'a' && c <= 'z';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            boolean letterish = small || capital || digit;
            int kind = (small ? SMALL : capital ? CAPITAL : digit ? DIGIT : c == '.' ? STOP : SIGN) | (letterish ? LETTERISH : 0)
                    | (letterish || ".-'&$@/_:".indexOf(c) >= 0 ? INSIDE : 0) | (Whitespace.is(c) ? WHITE : 0);
            ASCII[c] = kind << KIND | (digit ? '0' : capital ? c + 32 : c);
            PRINTED[c] = other((char) (PUNCTUATION + c));
        }
    }

    private final char[] chars;
    /** The paragraph. */
    private int from;
    private int to;
    private int start;
    private int end;
    private int hash;
    private int shape;

    GapWords(char[] chars) {
        this.chars = chars;
    }

    /** Begins with another paragraph. */
    void within(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Where the word begins. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** A hash of its letters, small and capital alike. */
    int hash() {
        return hash;
    }

    /** What letters it is of, and how long it is: below 512. */
    int shape() {
        return shape;
    }

    /** Whether words of a shape have digits. */
    static boolean hasDigits(int shape) {
        return (shape & DIGIT) != 0;
    }

    /** Finds the word whose last letter or digit is the last before {@code at}, in the stretch without white space there. */
    void findBefore(int at) {
        int lowest = Math.max(from, at - LIMIT);
        int i = at;
        while (i > lowest && (kind(chars[i - 1]) & WHITE) != 0) {
            i--;
        }
        while (i > lowest && (kind(chars[i - 1]) & (LETTERISH | WHITE)) == 0) {
            i--;
        }
        end = i;
        int h = 0;
        int kinds = 0;
        int firstKind = 0;
        for (; i > lowest; i--) {
            int entry = entry(chars[i - 1]);
            int kind = entry >> KIND;
            if ((kind & INSIDE) == 0) {
                break;
            }
            h = h * 31 + (entry & FOLDED);
            kinds |= firstKind;
            firstKind = kind;
        }
        start = i;
        hash = h;
        shape = shapeOf(kinds | ((firstKind & CAPITAL) != 0 ? FIRST : firstKind));
    }

    /** Finds the word that begins at {@code at}. */
    void findAt(int at) {
        int highest = Math.min(to, at + LIMIT);
        start = at;
        end = at;
        hash = 0;
        int h = 0;
        int kinds = 0;
        int letterKinds = 0;
        for (int i = at; i < highest; i++) {
            int entry = entry(chars[i]);
            int kind = entry >> KIND;
            if ((kind & INSIDE) == 0) {
                break;
            }
            h = h * 31 + (entry & FOLDED);
            kinds |= i == at && (kind & CAPITAL) != 0 ? FIRST : kind;
            if ((kind & LETTERISH) != 0) {
                end = i + 1;
                hash = h;
                letterKinds = kinds;
            }
        }
        shape = shapeOf(letterKinds);
    }

    private int shapeOf(int kinds) {
        int length = end - start;
        if (length == 0) {
            return start == from || start >= to ? 1 : 0;
        }
        return (kinds & LETTERS) + (length == 1 ? 0 : length < 3 ? 1 : length < 5 ? 2 : 3) * 64 + 256;
    }

    /** The offset after the signs at {@code at} that are neither letters nor white space, six at most. */
    int signsEnd(int at) {
        int i = at;
        while (i < to && i < at + 6 && (kind(chars[i]) & (LETTERISH | WHITE)) == 0) {
            i++;
        }
        return i;
    }

    /** The offset of the white space behind {@code at}, at most a bounded stretch behind. */
    int stretchEnd(int at) {
        int i = at;
        while (i < to && i < at + LIMIT && (kind(chars[i]) & WHITE) == 0) {
            i++;
        }
        return i;
    }

    /** The sign with which the stretch before {@code at} ends, as its code. */
    int signBefore(int at) {
        int i = at;
        while (i > from && i > at - LIMIT && (kind(chars[i - 1]) & WHITE) != 0) {
            i--;
        }
        return SignCodes.of(chars[Math.max(from, i - 1)]);
    }

    /** A hash of the last three letters of a word; 0 for none. */
    int ending(int start, int end) {
        if (end <= start) {
            return 0;
        }
        int h = end - start < 3 ? 7 : 8;
        for (int i = Math.max(start, end - 3); i < end; i++) {
            h = h * 31 + (entry(chars[i]) & FOLDED);
        }
        return h;
    }

    private static int kind(char c) {
        return entry(c) >> KIND;
    }

    private static int entry(char c) {
        return c < BLOCK ? ASCII[c] : (c & -BLOCK) == PUNCTUATION ? PRINTED[c - PUNCTUATION] : other(c);
    }

    private static int other(char c) {
        int letterish = Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? LETTERISH | INSIDE : c == '’' ? INSIDE : 0;
        return (letterish | (Character.isUpperCase(c) ? CAPITAL : SMALL) | (Whitespace.is(c) ? WHITE : 0)) << KIND
                | Character.toLowerCase(c);
    }
}
