package dossier.split;

import dossier.text.Whitespace;

/**
 * The places of a text that need thought: marks, colons, at signs, and the beginnings of words, but for a word in small letters
 * behind another one, as most are. Where rules alone decide, a word in ASCII letters or behind a sign needs none either, unless it may be a
 * name below a letter or count the items of a list. Found sixty-four characters at a time, by their {@link CharacterFlags}. One object
 * serves all paragraphs of a text; white space stands between them.
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

    /** So near the end of a paragraph a comma may end a sentence before a small letter: the closing of a letter. */
    private static final int CLOSING = 40;

    private final char[] text;
    private final CharacterFlags flags;
    /** A bit for each character that is a candidate. */
    private final long[] found;
    /** A bit for each that is one near the end of its paragraph only; null for rules alone. */
    private final long[] late;
    /** The flags of the block at hand, and of the one before it. */
    private long[] here = new long[CharacterFlags.FLAGS];
    private long[] before = new long[CharacterFlags.FLAGS];
    private int to;
    /** Where the end of the paragraph is near. */
    private int lateFrom;
    /** The block under way, and those of its candidates that were not taken yet. */
    private int block;
    private long left;

    private Candidates(CharacterFlags flags, boolean late) {
        this.text = flags.text();
        this.flags = flags;
        this.found = new long[flags.blocks()];
        this.late = late ? new long[flags.blocks()] : null;
    }

    /** Those that a model and rules are asked about. */
    static Candidates of(char[] text) {
        Candidates candidates = new Candidates(CharacterFlags.of(text), true);
        candidates.find();
        return candidates;
    }

    /** Those that rules alone are asked about. */
    static Candidates forRules(char[] text) {
        Candidates candidates = new Candidates(CharacterFlags.forRules(text), false);
        candidates.findForRules();
        return candidates;
    }

    private void find() {
        for (int i = 0; i < found.length; i++) {
            flags.block(i, here);
            long beginnings = beginnings(i);
            late[i] = beginnings & behindCommas(i);
            found[i] = beginnings ^ late[i];
            leave();
        }
    }

    private void findForRules() {
        for (int i = 0; i < found.length; i++) {
            flags.block(i, here);
            found[i] = beginnings(i) & ~plain(i) | here[CharacterFlags.MARK];
            leave();
        }
    }

    private void leave() {
        long[] last = here;
        here = before;
        before = last;
    }

    /** The marks and the beginnings of words of a block, but for a word in small letters behind another one. */
    private long beginnings(int block) {
        long small = here[CharacterFlags.SMALL];
        long space = here[CharacterFlags.SPACE];
        long next = flags.at(block + 1 << 6);
        long behind = (small | space) >>> 1 | (has(next, CharacterFlags.SMALL) | has(next, CharacterFlags.SPACE)) << 63;
        long first = ~space & (space << 1 | before[CharacterFlags.SPACE] >>> 63);
        long inside = small & (small << 2 | before[CharacterFlags.SMALL] >>> 62) & behind;
        return first & ~inside | here[CharacterFlags.MARK];
    }

    /** Small letters before another one, behind a comma or semicolon and a space. */
    private long behindCommas(int block) {
        long small = here[CharacterFlags.SMALL];
        long behind = small >>> 1 | has(flags.at(block + 1 << 6), CharacterFlags.SMALL) << 63;
        long comma = here[CharacterFlags.COMMA] << 2 | before[CharacterFlags.COMMA] >>> 62;
        long space = here[CharacterFlags.GAP] & ~here[CharacterFlags.LINE];
        long spaceBefore = before[CharacterFlags.GAP] & ~before[CharacterFlags.LINE];
        return small & behind & comma & (space << 1 | spaceBefore >>> 63);
    }

    /**
     * Letters and signs that begin no word that counts: a letter may count the items of a list if a mark or bracket stands behind it, a
     * capital begin a name if a comma or more white space stands before the space.
     */
    private long plain(int block) {
        long comma = here[CharacterFlags.COMMA];
        long small = here[CharacterFlags.SMALL];
        long w = here[CharacterFlags.W];
        long next = flags.at(block + 1 << 6);
        long doubled = w & (w >>> 1 | has(next, CharacterFlags.W) << 63);
        long behind = (here[CharacterFlags.MARK] | comma) >>> 1 | (has(next, CharacterFlags.MARK) | has(next, CharacterFlags.COMMA)) << 63;
        long ahead = (here[CharacterFlags.SPACE] | comma) << 2 | (before[CharacterFlags.SPACE] | before[CharacterFlags.COMMA]) >>> 62;
        return (small & ~doubled | here[CharacterFlags.UPPER] & ~ahead) & ~behind | w & ~small;
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
        lateFrom = late == null ? to : Math.max(from, to - CLOSING);
        block = from >> 6;
        left = block(block) & -1L << from;
    }

    /** The candidates of a block. */
    private long block(int block) {
        int first = lateFrom - (block << 6);
        return first >= Long.SIZE || late == null ? found[block] : found[block] | late[block] & (first <= 0 ? -1L : -1L << first);
    }

    /** The next candidate; the end of the paragraph when there are no more. */
    int next() {
        while (left == 0) {
            if (++block >= found.length || block << 6 >= to) {
                block = found.length;
                return to;
            }
            left = block(block);
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
