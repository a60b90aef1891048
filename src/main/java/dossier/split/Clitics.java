package dossier.split;

/** Pronouns that a hyphen cuts off from the verb before them, in French: "dit-il", "a-t-elle", "dites-le-moi". */
final class Clitics {
    /** The most pronouns behind one verb, and one more: longer chains are none, and cost no more to look at. */
    private static final int MOST = 4;

    private Clitics() {
    }

    /** Whether nothing but pronouns follows from the hyphen at {@code at} to the end of the word; so "Saint-Germain-en-Laye" has none. */
    static boolean begins(String text, int at, int to, String name) {
        int end = at;
        for (int count = 0; end < to && isHyphen(text.charAt(end)); count++) {
            int next = end(text, end, to, name);
            if (next == end || count == MOST) {
                return false;
            }
            end = next;
        }
        return end > at && (end == to
                || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '\'' && text.charAt(end) != '’');
    }

    /** The offset after the pronoun with the hyphen at {@code at}; {@code at} when there is none. */
    static int end(String text, int at, int to, String name) {
        int end = lettersEnd(text, at + 1, to);
        if (end == at + 2 && text.charAt(at + 1) == 't' && end < to && isHyphen(text.charAt(end))) {
            end = lettersEnd(text, end + 1, to);
        }
        return TokenLexicon.has(name, text, at + 1, end) && Character.isLowerCase(text.charAt(at + 1)) ? end : at;
    }

    private static int lettersEnd(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }
}
