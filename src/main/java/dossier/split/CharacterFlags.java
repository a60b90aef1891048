package dossier.split;

import java.util.Arrays;

/**
 * What each character of a text is, as eight flags. A number holds those of eight characters: a byte for each flag, a bit for each
 * character, the first one lowest; so a few operations on numbers look at eight characters or sixty-four at once. Behind the text spaces
 * are taken to stand.
 */
final class CharacterFlags {
    /** A small letter, also of scripts without capitals. */
    static final int SMALL = 0;
    static final int SPACE = 1;
    /** A mark, colon or at sign. */
    static final int MARK = 2;
    /** White space that ends a line. */
    static final int LINE = 3;
    /** A comma or semicolon; for rules alone a comma or closing bracket. */
    static final int COMMA = 4;
    /** For the count of words, capitals and open signs: a space or line feed, a character behind one that is no small letter of ASCII. */
    static final int GAP = 5;
    static final int CAPITAL = 6;
    /** A double quote, a bracket; for rules alone an opening bracket. */
    static final int SIGN = 7;
    /**
     * For rules alone, instead of those: the w of "www", and, where it is no small letter, a sign with which neither a name nor an item of
     * a list begins; a capital of ASCII.
     */
    static final int W = 5;
    static final int UPPER = 6;

    /** How many flags there are. */
    static final int FLAGS = 8;

    /** The longest stretch whose characters can be counted at once. */
    static final int LONGEST = 240;

    private static final int ASCII = 128;
    private static final long LINES = 0xFFL << 8 * LINE;
    private static final long EACH = 0x0101010101010101L;
    private static final long[] COUNTED = new long[ASCII];
    private static final long[] FOR_RULES = new long[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            long kind = kind(c);
            boolean small = c >= 'a' && c <= 'z';
            COUNTED[c] = kind | flag(GAP, c == ' ' || c == '\n') | flag(CAPITAL, !small) | flag(COMMA, c == ',' || c == ';')
                    | flag(SIGN, c == '"' || c == '(' || c == '[' || c == ')' || c == ']');
            FOR_RULES[c] = kind | flag(W, c == 'w' || isQuiet(c)) | flag(UPPER, c >= 'A' && c <= 'Z') | flag(COMMA, c == ',' || c == ')')
                    | flag(SIGN, c == '(');
        }
    }

    private final char[] text;
    private final long[] table;
    private final long other;
    private final long sign;
    private final long[] eights;
    /** Where characters stand that end lines. */
    private int[] lineEnds = new int[64];
    private int lines;

    private CharacterFlags(char[] text, long[] table, long other, long sign, int capitals) {
        this.text = text;
        this.table = table;
        this.other = other;
        this.sign = sign;
        eights = new long[(text.length >> 6) + 1 << 3];
        read(capitals);
    }

    /** The flags with which words, capitals and signs are counted. */
    static CharacterFlags of(char[] text) {
        return new CharacterFlags(text, COUNTED, flag(CAPITAL, true), flag(SIGN, true), 0);
    }

    /** The flags that rules alone need. */
    static CharacterFlags forRules(char[] text) {
        return new CharacterFlags(text, FOR_RULES, 0, flag(W, true), 0xFF);
    }

    /** @param capitals which of eight characters keep their {@link #CAPITAL}, besides those behind a {@link #GAP} */
    private void read(int capitals) {
        char[] chars = text;
        long[] flags = table;
        int whole = chars.length >> 3;
        int carried = 0;
        for (int i = 0; i < whole; i++) {
            int at = i << 3;
            char c0 = chars[at];
            char c1 = chars[at + 1];
            char c2 = chars[at + 2];
            char c3 = chars[at + 3];
            char c4 = chars[at + 4];
            char c5 = chars[at + 5];
            char c6 = chars[at + 6];
            char c7 = chars[at + 7];
            long eight = (c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7) >= ASCII ? eight(at)
                    : flags[c0] | flags[c1] << 1 | flags[c2] << 2 | flags[c3] << 3 | flags[c4] << 4 | flags[c5] << 5 | flags[c6] << 6
                    | flags[c7] << 7;
            eights[i] = eight & ~(~behindGaps(eight, carried | capitals) << 8 * CAPITAL);
            carried = (int) (eight >>> 8 * GAP + 7) & 1;
            if ((eight & LINES) != 0) {
                noteLines(at, eight);
            }
        }
        for (int i = whole; i < eights.length; i++) {
            long eight = eight(i << 3);
            eights[i] = eight & ~(~behindGaps(eight, carried | capitals) << 8 * CAPITAL);
            carried = (int) (eight >>> 8 * GAP + 7) & 1;
            noteLines(i << 3, eight);
        }
    }

    private void noteLines(int at, long eight) {
        if (lines + 8 > lineEnds.length) {
            lineEnds = Arrays.copyOf(lineEnds, lineEnds.length * 2);
        }
        for (int left = (int) (eight >>> 8 * LINE) & 0xFF; left != 0; left &= left - 1) {
            lineEnds[lines++] = at + Integer.numberOfTrailingZeros(left);
        }
    }

    /** Which of eight characters have a gap before them, or are told to be counted as such. */
    private static long behindGaps(long eight, int told) {
        return ~0xFFL | eight >>> 8 * GAP << 1 & 0xFF | told;
    }

    private long eight(int at) {
        long eight = 0;
        for (int i = 0; i < 8; i++) {
            char c = at + i < text.length ? text[at + i] : ' ';
            eight |= (c < ASCII ? table[c] : kind(c) | other | (c == '“' || c == '”' || c == '„' ? sign : 0)) << i;
        }
        return eight;
    }

    /**
     * Whether no word of a list, a name or an address begins with a character of ASCII: neither a letter, digit or bracket nor white space.
     */
    private static boolean isQuiet(char c) {
        return c > ' ' && !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '(' || c == '[');
    }

    private static long kind(char c) {
        int kind = Candidates.classOf(c);
        return flag(SMALL, kind == Candidates.SMALL) | flag(SPACE, kind == Candidates.SPACE) | flag(MARK, kind >= Candidates.MARK)
                | flag(LINE, c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029);
    }

    private static long flag(int flag, boolean set) {
        return set ? 1L << 8 * flag : 0;
    }

    /** The characters of the text. */
    char[] text() {
        return text;
    }

    /** How many of its characters end lines. */
    int lines() {
        return lines;
    }

    /** Where one of these stands. */
    int lineEnd(int line) {
        return lineEnds[line];
    }

    /** The first character from {@code from} on, below {@code to}, that has a flag; {@code to} when none has. */
    int next(int flag, int from, int to) {
        if (from >= to) {
            return to;
        }
        int i = from >> 3;
        int bits = (int) (eights[i] >>> 8 * flag) & 0xFF << (from & 7);
        while ((bits & 0xFF) == 0) {
            if (++i << 3 >= to) {
                return to;
            }
            bits = (int) (eights[i] >>> 8 * flag);
        }
        return Math.min(to, (i << 3) + Integer.numberOfTrailingZeros(bits));
    }

    /** How many times sixty-four characters there are, the last ones less. */
    int blocks() {
        return eights.length >> 3;
    }

    /** Writes, for each flag, which of the sixty-four characters of a block have it: eight bytes by eight are laid on their side. */
    void block(int block, long[] bits) {
        long[] flags = eights;
        int at = block << 3;
        for (int i = 0; i < 4; i++) {
            long a = flags[at + i];
            long b = flags[at + i + 4];
            long swapped = (a >>> 32 ^ b) & 0xFFFFFFFFL;
            bits[i] = a ^ swapped << 32;
            bits[i + 4] = b ^ swapped;
        }
        for (int i = 0; i < 8; i += 4) {
            swap(bits, i, i + 2, 16, 0x0000FFFF0000FFFFL);
            swap(bits, i + 1, i + 3, 16, 0x0000FFFF0000FFFFL);
        }
        for (int i = 0; i < 8; i += 2) {
            swap(bits, i, i + 1, 8, 0x00FF00FF00FF00FFL);
        }
    }

    /** Puts the lower bits of one number, as the mask has them, in the place of the upper ones of another, and those there. */
    private static void swap(long[] bits, int upper, int lower, int shift, long mask) {
        long swapped = (bits[upper] >>> shift ^ bits[lower]) & mask;
        bits[upper] ^= swapped << shift;
        bits[lower] ^= swapped;
    }

    /** How many characters of a stretch have each flag, as bytes: of {@value #LONGEST} characters at most. */
    long count(int from, int to) {
        int first = from >> 3;
        int last = to - 1 >> 3;
        long counts = 0;
        for (int i = first; i <= last; i++) {
            long x = eights[i];
            x &= i == first ? EACH * (0xFF << (from & 7) & 0xFF) : -1;
            x &= i == last ? EACH * (0xFF >> (-to & 7)) : -1;
            // The bits of each byte are added up, by twos, fours and eights.
            x -= x >>> 1 & 0x5555555555555555L;
            x = (x & 0x3333333333333333L) + (x >>> 2 & 0x3333333333333333L);
            counts += x + (x >>> 4) & 0x0F0F0F0F0F0F0F0FL;
        }
        return counts;
    }

    /** The flags of one character, each the lowest bit of its byte. */
    long at(int at) {
        int i = at >> 3;
        return i < eights.length ? eights[i] >>> (at & 7) & EACH : flag(SPACE, true);
    }
}
