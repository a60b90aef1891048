package dossier.text;

/** White space as this project means it: Unicode's White_Space property, all of which lies in the basic plane. */
public final class Whitespace {
    private Whitespace() {
    }

    /** Whether {@code c} has Unicode's White_Space property (unlike {@link Character#isWhitespace}, no-break spaces and NEL count). */
    public static boolean is(char c) {
        if (c <= ' ') {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        if (c < 0x85) {
            return false;
        }
        return c == 0x85 || c == 0xA0 || c == 0x1680 || c >= 0x2000 && c <= 0x200A || c == 0x2028 || c == 0x2029
                || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    /** The first offset from {@code from} on, below {@code to}, that is not white space; {@code to} when there is none. */
    public static int skip(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the stretch holds nothing but white space. */
    public static boolean only(CharSequence text, int from, int to) {
        return skip(text, from, to) == to;
    }
}
