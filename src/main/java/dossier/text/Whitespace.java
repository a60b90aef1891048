package dossier.text;

/** White space as this project means it: Unicode's White_Space property, all of which lies in the basic plane. */
public final class Whitespace {
    /** 1 for what is white space of ASCII, else 0: numbers, for to count where words begin without a guess what comes next. */
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) (is(c) ? 1 : 0);
        }
    }

    private Whitespace() {
    }

    /** Whether {@code c} has Unicode's White_Space property (unlike {@link Character#isWhitespace}, no-break spaces and NEL count). */
    public static boolean is(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c >= 0x85 && isBeyondAscii(c);
    }

    private static boolean isBeyondAscii(char c) {
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

    /** The same, of a text as an array. */
    public static int skip(char[] text, int from, int to) {
        int at = from;
        while (at < to && is(text[at])) {
            at++;
        }
        return at;
    }

    /** How many characters of a text are no white space. */
    public static int others(String text) {
        char[] chars = text.toCharArray();
        int others = chars.length;
        for (char c : chars) {
            others -= c < ASCII.length ? ASCII[c] : isBeyondAscii(c) ? 1 : 0;
        }
        return others;
    }

    /** How many stretches without white space a text has. */
    public static int words(String text) {
        return words(text.toCharArray(), 0, text.length());
    }

    /** The same of a stretch of a text as an array. */
    public static int words(char[] text, int from, int to) {
        int words = 0;
        int before = 1;
        // An array's element costs no call before anything is compiled.
        for (int i = from; i < to; i++) {
            char c = text[i];
            int space = c < ASCII.length ? ASCII[c] : isBeyondAscii(c) ? 1 : 0;
            words += before & ~space;
            before = space;
        }
        return words;
    }

    /** Whether the stretch holds nothing but white space. */
    public static boolean only(CharSequence text, int from, int to) {
        return skip(text, from, to) == to;
    }

    /** The length of the white space character at {@code at} of a text in UTF-8 that ends at {@code to}; 0 when none stands there. */
    public static int utf8At(byte[] text, int at, int to) {
        if (at >= to) {
            return 0;
        }
        int lead = text[at];
        if (lead >= 0) {
            return is((char) lead) ? 1 : 0;
        }
        if (lead == (byte) 0xC2) {
            return at + 1 < to && is((char) (text[at + 1] & 0xFF)) ? 2 : 0;
        }
        // The others all begin with E1, E2 or E3.
        if (lead < (byte) 0xE1 || lead > (byte) 0xE3 || at + 2 >= to) {
            return 0;
        }
        return is((char) ((lead & 0xF) << 12 | (text[at + 1] & 0x3F) << 6 | text[at + 2] & 0x3F)) ? 3 : 0;
    }

    /** The length of the white space character that ends at {@code at} in a text in UTF-8 that begins at {@code from}; 0 when none does. */
    public static int utf8Before(byte[] text, int from, int at) {
        if (at <= from) {
            return 0;
        }
        if (text[at - 1] >= 0) {
            return is((char) text[at - 1]) ? 1 : 0;
        }
        for (int length = 2; length <= 3 && at - length >= from; length++) {
            if (utf8At(text, at - length, at) == length) {
                return length;
            }
        }
        return 0;
    }
}
