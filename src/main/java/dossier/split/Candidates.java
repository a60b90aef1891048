package dossier.split;

import dossier.text.Whitespace;

/**
 * The places of a paragraph that need thought: marks, colons, at signs, and the beginnings of words, but for a word in small letters
 * behind another one, as most are. Where rules alone decide, a word in ASCII letters needs none either, unless it may be a name below a
 * letter or count the items of a list. Found a window at a time by one loop that does the same for every character, without a branch to
 * predict. One object serves all paragraphs of a text.
 */
final class Candidates {
    private static final int WINDOW = 1 << 10;

    /** What a character is: three bits. The classes of the two before, of its own and of the one behind together tell a candidate. */
    private static final int SMALL = 0;
    private static final int OTHER = 1;
    private static final int SPACE = 2;
    /** {@code . ! ?} and their like. */
    static final int MARK = 3;
    /** A colon or semicolon. */
    static final int COLON = 4;
    static final int AT = 5;

    /** The classes for rules alone have all marks in one, and these beside: a comma or closing bracket, capitals, the w of "www". */
    private static final int COMMA = 4;
    private static final int CAPITAL = 5;
    private static final int W = 6;
    private static final int BITS = 3;
    private static final int STATES = 1 << 4 * BITS;

    private static final byte[] ASCII = new byte[128];
    private static final byte[] CANDIDATE = new byte[STATES];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = (byte) (c >= 'a' && c <= 'z' ? SMALL : Whitespace.is(c) ? SPACE : Signs.ends(c) ? MARK
                    : c == ':' || c == ';' ? COLON : c == '@' ? AT : OTHER);
        }
        for (int state = 0; state < STATES; state++) {
            int behind = state & 7;
            int c = state >> BITS & 7;
            boolean first = c != SPACE && (state >> 2 * BITS & 7) == SPACE;
            boolean inside = c == SMALL && state >> 3 * BITS == SMALL && (behind == SMALL || behind == SPACE);
            CANDIDATE[state] = (byte) (first && !inside || c >= MARK ? 1 : 0);
        }
    }

    /** The tables where rules alone decide. */
    private static final class Rules {
        static final byte[] CLASSES = new byte[128];
        static final byte[] CANDIDATES = new byte[STATES];

        static {
            for (char c = 0; c < 128; c++) {
                int usual = ASCII[c];
                CLASSES[c] = (byte) (c == 'w' ? W : c == ',' || c == ')' ? COMMA : c >= 'A' && c <= 'Z' ? CAPITAL : Math.min(usual, MARK));
            }
            for (int state = 0; state < STATES; state++) {
                int behind = state & 7;
                int c = state >> BITS & 7;
                int before = state >> 3 * BITS;
                boolean first = c != SPACE && (state >> 2 * BITS & 7) == SPACE;
                boolean inside = isSmall(c) && isSmall(before) && (isSmall(behind) || behind == SPACE);
                boolean plain = (c == SMALL || c == CAPITAL) && before != SPACE && before != COMMA && behind != MARK && behind != COMMA;
                CANDIDATES[state] = (byte) (first && !inside && !plain || c == MARK ? 1 : 0);
            }
        }

        private static boolean isSmall(int kind) {
            return kind == SMALL || kind == W;
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
    private final int[] places;
    private int to;
    /** Where the next window begins. */
    private int next;
    private int state;
    private int count;
    private int taken;
    private final byte[] ascii;
    private final byte[] candidate;

    private Candidates(char[] text, byte[] ascii, byte[] candidate) {
        this.text = text;
        this.ascii = ascii;
        this.candidate = candidate;
        this.places = new int[Math.min(text.length, WINDOW) + 1];
    }

    /** Those that a model and rules are asked about. */
    static Candidates of(char[] text) {
        return new Candidates(text, ASCII, CANDIDATE);
    }

    /** Those that rules alone are asked about. */
    static Candidates forRules(char[] text) {
        return new Candidates(text, Rules.CLASSES, Rules.CANDIDATES);
    }

    /** The text that they are of. */
    char[] text() {
        return text;
    }

    /** Begins with the stretch from {@code from} to {@code to}. */
    void within(int from, int to) {
        this.to = to;
        next = from;
        state = (OTHER << BITS | OTHER) << BITS | OTHER;
        count = 0;
        taken = 0;
    }

    /** The next candidate; the end of the stretch when there are no more. */
    int next() {
        while (taken == count) {
            if (next == to) {
                return to;
            }
            fill();
        }
        return places[taken++];
    }

    private void fill() {
        int length = Math.min(to - next, WINDOW);
                int found = 0;
        int classes = state;
        char[] view = text;
        int base = next;
        int[] into = places;
        byte[] kinds = ascii;
        byte[] wanted = candidate;
        for (int i = 0; i < length; i++) {
            char c = view[base + i];
            classes = (classes << BITS | (c < 128 ? kinds[c] : of(c))) & STATES - 1;
            into[found] = base + i - 1;
            found += wanted[classes];
        }
        if (next + length == to) {
            places[found] = to - 1;
            found += wanted[(classes << BITS | SPACE) & STATES - 1];
        }
        state = classes;
        next += length;
        count = found;
        taken = 0;
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
