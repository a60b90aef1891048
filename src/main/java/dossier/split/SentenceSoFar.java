package dossier.split;

/** The words, capitals and open signs of the sentence under way, counted on from gap to gap. One object serves a text. */
final class SentenceSoFar {
    /** What a character adds to the count, as five numbers of {@value #BITS} bits: one loop without a branch counts them all. */
    private static final int BITS = 12;
    private static final long WORD = 1;
    private static final long CAPITAL = 1L << BITS;
    private static final long QUOTE = 1L << 2 * BITS;
    private static final long OPEN = 1L << 3 * BITS;
    private static final long CLOSE = 1L << 4 * BITS;
    private static final int FIELD = (1 << BITS) - 1;
    /** Behind white space: the character begins a word. */
    private static final int FIRST = 128;
    private static final long[] ADDED = new long[2 * FIRST];

    static {
        for (char c = 0; c < FIRST; c++) {
            long sign = isSpace(c) ? WORD : c == '"' ? QUOTE : c == '(' || c == '[' ? OPEN : c == ')' || c == ']' ? CLOSE : 0;
            ADDED[c] = sign;
            ADDED[FIRST + c] = sign + (c >= 'a' && c <= 'z' ? 0 : CAPITAL);
        }
    }

    private final char[] text;
    private int start = -1;
    /** How far the count has come, and whether white space stands before it. */
    private int counted;
    private boolean spaced;
    private int words;
    /** How many of the words don't begin with a small letter. */
    private int capitals;
    private int brackets;
    private int quotes;

    SentenceSoFar(char[] text) {
        this.text = text;
    }

    /** Forgets the sentence under way. */
    void forget() {
        start = -1;
    }

    /** Begins to count anew when the sentence that begins at {@code at} is another one; answers whether it is. */
    boolean begins(int at) {
        if (at == start) {
            return false;
        }
        start = at;
        counted = at;
        spaced = true;
        words = 0;
        capitals = 0;
        brackets = 0;
        quotes = 0;
        return true;
    }

    /** Counts up to {@code end}, which is never before where the count has come. */
    void goTo(int end) {
        while (counted < end) {
            count(Math.min(end, counted + FIELD));
        }
    }

    /** Counts up to {@code end}, so near that no number overflows. */
    private void count(int end) {
        char[] chars = text;
        int first = spaced ? FIRST : 0;
        long sum = 0;
        for (int i = counted; i < end; i++) {
            char c = chars[i];
            if (c < FIRST) {
                sum += ADDED[first + c];
                first = isSpace(c) ? FIRST : 0;
            } else {
                sum += (c == '“' || c == '”' || c == '„' ? QUOTE : 0) + (first == 0 ? 0 : CAPITAL);
                first = 0;
            }
        }
        counted = end;
        spaced = first != 0;
        words += (int) sum & FIELD;
        capitals += (int) (sum >>> BITS) & FIELD;
        quotes += (int) (sum >>> 2 * BITS) & FIELD;
        brackets += ((int) (sum >>> 3 * BITS) & FIELD) - ((int) (sum >>> 4 * BITS) & FIELD);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }

    /** The spaces so far. */
    int words() {
        return words;
    }

    /** Whether a quotation (1 the sentence is its beginning, 2 it began inside) and brackets (3 for each, two at most) are open: below 9. */
    int openSigns() {
        int quotation = (quotes & 1) == 0 ? 0 : quotes == 1 && isQuote(text[start]) ? 1 : 2;
        return quotation + Math.min(2, Math.max(0, brackets)) * 3;
    }

    /** 0 when no word so far begins with a small letter, as in titles, 1 when few do, 2 otherwise. */
    int titleCase() {
        int small = words + 1 - capitals;
        return small == 0 ? 0 : small * 4 < words ? 1 : 2;
    }
}
