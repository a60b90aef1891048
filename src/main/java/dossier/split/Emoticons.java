package dossier.split;

/** Faces drawn with punctuation. */
final class Emoticons {
    private Emoticons() {
    }

    /** Whether an emoticon may begin with {@code c}. */
    static boolean mayBeginWith(char c) {
        return c >= ':' && c <= '=' || c == '^' || c == '-';
    }

    /** The offset after the emoticon at {@code at}, as ":-)", ";P", "=(", "&lt;3", "^_^"; {@code at} when there is none. */
    static int end(CharSequence text, int at, int to) {
        char eyes = text.charAt(at);
        if (eyes == '<' && at + 1 < to && text.charAt(at + 1) == '3') {
            return free(text, at + 2, to) ? at + 2 : at;
        }
        if (eyes == '^' || eyes == '-') {
            return at + 2 < to && text.charAt(at + 1) == '_' && text.charAt(at + 2) == eyes ? at + 3 : at;
        }
        if (eyes != ':' && eyes != ';' && eyes != '=') {
            return at;
        }
        int mouth = at + 1;
        if (mouth < to && (text.charAt(mouth) == '-' || text.charAt(mouth) == '\'')) {
            mouth++;
        }
        if (mouth >= to || ")(DPpOo/|\\]3*".indexOf(text.charAt(mouth)) < 0) {
            return at;
        }
        char c = text.charAt(mouth);
        int end = mouth + 1;
        while (end < to && text.charAt(end) == c && (c == ')' || c == '(')) {
            end++;
        }
        return c == ')' || c == '(' || free(text, end, to) ? end : at;
    }

    private static boolean free(CharSequence text, int at, int to) {
        return at >= to || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '/';
    }
}
