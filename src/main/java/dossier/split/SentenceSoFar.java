package dossier.split;

/** The words, capitals, verbs and open signs of the sentence under way, counted on from gap to gap. One object serves a text. */
final class SentenceSoFar {
    private final char[] text;
    private final CharacterFlags flags;
    private final Clause clause;
    private int start = -1;
    /** How far the count has come. */
    private int counted;
    private int words;
    /** How many of the words don't begin with a small letter. */
    private int capitals;
    private int brackets;
    private int quotes;

    SentenceSoFar(char[] text, CharacterFlags flags) {
        this.text = text;
        this.flags = flags;
        this.clause = new Clause(text);
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
        words = 0;
        // Wherever it stands, the first character begins a word.
        capitals = text[at] >= 'a' && text[at] <= 'z' ? 0 : 1 - field(flags.at(at), CharacterFlags.CAPITAL);
        brackets = 0;
        quotes = 0;
        clause.begin(at);
        return true;
    }

    /** Counts up to {@code end}, which is never before where the count has come. */
    void goTo(int end) {
        while (counted < end) {
            int to = Math.min(end, counted + CharacterFlags.LONGEST);
            long counts = flags.count(counted, to);
            words += field(counts, CharacterFlags.GAP);
            capitals += field(counts, CharacterFlags.CAPITAL);
            if (field(counts, CharacterFlags.SIGN) > 0) {
                countSigns(counted, to);
            }
            counted = to;
        }
        clause.goTo(end);
    }

    private void countSigns(int from, int to) {
        for (int at = flags.next(CharacterFlags.SIGN, from, to); at < to; at = flags.next(CharacterFlags.SIGN, at + 1, to)) {
            switch (text[at]) {
                case '(', '[' -> brackets++;
                case ')', ']' -> brackets--;
                default -> quotes++;
            }
        }
    }

    private static int field(long counts, int flag) {
        return (int) (counts >>> 8 * flag) & 0xFF;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }

    /** The spaces so far. */
    int words() {
        return words;
    }

    /**
     * Whether a quotation (1 the sentence is its beginning, 2 it began inside) and brackets (3 for each, two at most) are open: below 9.
     */
    int openSigns() {
        int quotation = (quotes & 1) == 0 ? 0 : quotes == 1 && isQuote(text[start]) ? 1 : 2;
        return quotation + Math.min(2, Math.max(0, brackets)) * 3;
    }

    /** 0 when no word so far begins with a small letter, as in titles, 1 when few do, 2 otherwise. */
    int titleCase() {
        int small = words + 1 - capitals;
        return small == 0 ? 0 : small * 4 < words ? 1 : 2;
    }

    /** The verbs and pronouns so far, as {@link Clause#kinds} has them. */
    int clause() {
        return clause.kinds();
    }
}
