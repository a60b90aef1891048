package dossier.split;

import dossier.text.Whitespace;

/**
 * The places of a text that need thought: marks, colons, at signs, and the beginnings of words, but for a word in small letters
 * behind another one, as most are. Where rules alone decide, a word in ASCII letters needs none either, unless it may be a name below a
 * letter or count the items of a list. Found sixty-four characters at a time, by their {@link CharacterFlags}. One object serves all
 * paragraphs of a text; white space stands between them.
 */
final class Candidates {
    /** What a character is. */
    static final int SMALL = 0;
    static final int OTHER = 1;
    static final int SPACE = 2;
    /** {@code . ! ?} and their like. */
    static final int MARK = 3;
    /** A colon or semicolon. */
    static final int COLON = 4;
    static final int AT = 5;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = (byte) (c >= 'a' && c <= 'z' ? SMALL : Whitespace.is(c) ? SPACE : Signs.ends(c) ? MARK
                    : c == ':' || c == ';' ? COLON : c == '@' ? AT : OTHER);
        }
    }

    /** The classes of the letters of Latin, Greek, Cyrillic, Hebrew, Arabic, the scripts of India and Thai; made when a text has one. */
    private static final class Letters {
        static final int END = 0xE80;
        static final byte[] CLASSES = new byte[END];

        static {
            for (char c = 128; c < END; c++) {
                CLASSES[c] = (byte) (Whitespace.is(c) ? SPACE : Signs.ends(c) ? MARK
                        : Character.isLetter(c) && !Character.isUpperCase(c) ? SMALL : OTHER);
            }
        }
    }

    private final char[] text;
    private final CharacterFlags flags;
    /** A bit for each character that is a candidate. */
    private final long[] found;
    private int to;
    /** The block under way, and those of its candidates that were not taken yet. */
    private int block;
    private long left;

    private Candidates(char[] text, CharacterFlags flags) {
        this.text = text;
        this.flags = flags;
        this.found = new long[flags.blocks()];
    }

    /** Those that a model and rules are asked about. */
    static Candidates of(char[] text) {
        Candidates candidates = new Candidates(text, CharacterFlags.of(text));
        candidates.find();
        return candidates;
    }

    /** Those that rules alone are asked about. */
    static Candidates forRules(char[] text) {
        Candidates candidates = new Candidates(text, CharacterFlags.forRules(text));
        candidates.find();
        candidates.leavePlain();
        return candidates;
    }

    private void find() {
        long lastSmall = 0;
        long lastSpace = 0;
        for (int i = 0; i < found.length; i++) {
            long small = flags.block(i, CharacterFlags.SMALL);
            long space = flags.block(i, CharacterFlags.SPACE);
            long mark = flags.block(i, CharacterFlags.MARK);
            long smallOrSpace = small | space;
            long next = flags.at(i + 1 << 6);
            long behind = smallOrSpace >>> 1 | (has(next, CharacterFlags.SMALL) | has(next, CharacterFlags.SPACE)) << 63;
            long first = ~space & (space << 1 | lastSpace >>> 63);
            long inside = small & (small << 2 | lastSmall >>> 62) & behind;
            found[i] = first & ~inside | mark;
            lastSmall = small;
            lastSpace = space;
        }
    }

    /** Takes the beginnings of words of plain letters out again: what stands before the space and behind the letter counts nothing. */
    private void leavePlain() {
        long lastComma = 0;
        long lastSpace = 0;
        for (int i = 0; i < found.length; i++) {
            long small = flags.block(i, CharacterFlags.SMALL);
            long space = flags.block(i, CharacterFlags.SPACE);
            long mark = flags.block(i, CharacterFlags.MARK);
            long comma = flags.block(i, CharacterFlags.COMMA);
            long plain = small & ~flags.block(i, CharacterFlags.W) | flags.block(i, CharacterFlags.UPPER);
            long next = flags.at(i + 1 << 6);
            long behind = (mark | comma) >>> 1 | (has(next, CharacterFlags.MARK) | has(next, CharacterFlags.COMMA)) << 63;
            long before = (space | comma) << 2 | (lastSpace | lastComma) >>> 62;
            found[i] &= ~(plain & ~before & ~behind) | mark;
            lastComma = comma;
            lastSpace = space;
        }
    }

    private static long has(long flags, int flag) {
        return flags >>> 8 * flag & 1;
    }

    /** The text that they are of. */
    char[] text() {
        return text;
    }

    /** The flags of its characters. */
    CharacterFlags flags() {
        return flags;
    }

    /** Begins with the paragraph from {@code from} to {@code to}. */
    void within(int from, int to) {
        this.to = to;
        block = from >> 6;
        left = found[block] & -1L << from;
    }

    /** The next candidate; the end of the paragraph when there are no more. */
    int next() {
        while (left == 0) {
            if (++block >= found.length || block << 6 >= to) {
                block = found.length;
                return to;
            }
            left = found[block];
        }
        int at = (block << 6) + Long.numberOfTrailingZeros(left);
        left &= left - 1;
        return Math.min(at, to);
    }

    /** The class of a character. */
    static int classOf(char c) {
        return c < 128 ? ASCII[c] : of(c);
    }

    private static int of(char c) {
        if (c < Letters.END) {
            return Letters.CLASSES[c];
        }
        // Han and the syllables of Korea: nearly all there is beyond.
        if (c >= 0x3400 && c < 0xA000 || c >= 0xAC00 && c < 0xD800) {
            return OTHER;
        }
        return Signs.ends(c) ? MARK : Whitespace.is(c) ? SPACE : OTHER;
    }
}
