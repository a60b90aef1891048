package dossier.split;

/** The words, capitals and open signs of the sentence under way, counted on from gap to gap. One object serves a paragraph. */
final class SentenceSoFar {
    private static final int SMALL = 1;
    private static final int SPACE = 2;
    private static final int QUOTE = 3;
    private static final int OPEN = 4;
    private static final int CLOSE = 5;
    /** What the count does at a character. */
    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 0; c < 128; c++) {
            KINDS[c] = (byte) (c >= 'a' && c <= 'z' ? SMALL : c == ' ' || c == '\n' ? SPACE : c == '"' ? QUOTE
                    : c == '(' || c == '[' ? OPEN : c == ')' || c == ']' ? CLOSE : 0);
        }
    }

    private final String text;
    private int start = -1;
    /** How far the count has come, and whether white space stands before it. */
    private int counted;
    private boolean spaced;
    private int words;
    /** How many of the words don't begin with a small letter. */
    private int capitals;
    private int brackets;
    private int quotes;
    /** Where the last quote stands. */
    private int quoted;

    SentenceSoFar(String text) {
        this.text = text;
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
        boolean afterSpace = spaced;
        for (; counted < end; counted++) {
            char c = text.charAt(counted);
            int kind = c < 128 ? KINDS[c] : c == '“' || c == '”' || c == '„' ? QUOTE : 0;
            if (kind == SMALL) {
                afterSpace = false;
                continue;
            }
            capitals += afterSpace ? 1 : 0;
            afterSpace = kind == SPACE;
            if (kind == SPACE) {
                words++;
            } else if (kind == QUOTE) {
                quotes++;
                quoted = counted;
            } else if (kind != 0) {
                brackets += kind == OPEN ? 1 : -1;
            }
        }
        spaced = afterSpace;
    }

    /** The spaces so far. */
    int words() {
        return words;
    }

    /** Whether a quotation (1 the sentence is its beginning, 2 it began inside) and brackets (3 for each, two at most) are open: below 9. */
    int openSigns() {
        return ((quotes & 1) == 0 ? 0 : quoted == start ? 1 : 2) + Math.min(2, Math.max(0, brackets)) * 3;
    }

    /** 0 when no word so far begins with a small letter, as in titles, 1 when few do, 2 otherwise. */
    int titleCase() {
        int small = words + 1 - capitals;
        return small == 0 ? 0 : small * 4 < words ? 1 : 2;
    }
}
