package dossier.lang;

/** What characters that are no letters cost in running text of any language, in halves of a bit. */
final class Symbols {
    private static final int CONTROL = 40;
    private static final int MALFORMED = 64;
    private static final byte[] LATIN_1 = new byte[256];

    static {
        for (int c = 0; c < 256; c++) {
            LATIN_1[c] = (byte) (c < ' ' || c == 0x7F ? CONTROL : c < 128 ? 14 : c < 0xA0 ? CONTROL : 20);
        }
        set(" ", 1);
        set("\n\r", 6);
        set("\t", 14);
        set("0123456789", 8);
        set(".,", 5);
        set("'\"-():", 9);
        set("!?/;", 10);
        set("\u00AB\u00BB\u00BF\u00A1", 14);
        set("\u00A0\u00B0", 12);
        set("\u00B7\u00A7\u00A9\u00AE\u00A3\u00B2\u00BD", 17);
        set("\u00D7\u00B4\u00B1\u00B3\u00BC\u00BE\u00AA\u00BA", 18);
        set("\u00A4\u00A6\u00A8\u00AC\u00AF\u00B8\u00B9\u00F7", 26);
    }

    private Symbols() {
    }

    private static void set(String chars, int cost) {
        for (int i = 0; i < chars.length(); i++) {
            LATIN_1[chars.charAt(i)] = (byte) cost;
        }
    }

    /** Whether {@code c} is a letter or a mark that belongs to one. The ordinal indicators of Spanish are none. */
    static boolean isLetter(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        if (c == 0xAA || c == 0xBA) {
            return false;
        }
        if (Character.isLetter(c)) {
            // Modifier letters that are written by themselves, and the letters of compatibility that no language is written in.
            return c < 0x2B0 || c > 0x2FF;
        }
        return isMark(c);
    }

    /** Whether {@code c} is a mark that combines with the letter before it. */
    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a sign beyond ASCII parts words, and is no dash, joiner, space or hyphen. */
    static boolean parts(char c) {
        return c != 0xA0 && c != 0xB7 && c != 0xAD && c != 0x200C && c != 0x200D
                && !(c >= 0x2010 && c <= 0x2015) && c < 0x2E80;
    }

    /** The cost of the character at {@code i}, which is no letter. */
    static int cost(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c < 0x100) {
            return LATIN_1[c];
        }
        if (c >= 0x2018 && c <= 0x201E || c == 0x2013 || c == 0x2014 || c == 0x2026) {
            return c == 0x2019 ? 10 : c == 0x201A || c == 0x201B ? 20 : 13;
        }
        if (c >= 0x3001 && c <= 0x3011 || c >= 0xFF01 && c <= 0xFF1F || c == 0x30FB) {
            return 10;
        }
        if (c == 0x200C || c == 0x200D || c == 0x060C || c == 0x061B || c == 0x061F || c >= 0x660 && c <= 0x669 || c >= 0x6F0
                && c <= 0x6F9) {
            return 11;
        }
        if (Character.isSurrogate(c)) {
            return surrogate(text, i);
        }
        return switch (c) {
            case 0x20AC, 0x2122, 0x2022, 0x2116 -> 18;
            case 0x2190, 0x2191, 0x2192, 0x2193, 0x25CF, 0x2605, 0x2665, 0x2764, 0x266B, 0x263A, 0x2713, 0xFE0F, 0x2500 -> 20;
            case 0x200B, 0x200E, 0x200F, 0xFEFF, 0x2009, 0x202F, 0x2032, 0x2033, 0x2030, 0x2020, 0x2039, 0x203A -> 20;
            case 0xFFFD -> MALFORMED;
            default -> other(c);
        };
    }

    /** An emoji is two units that tell as much as one. */
    private static int surrogate(CharSequence text, int i) {
        boolean first = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        boolean second = i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
        if (!first && !second) {
            return CONTROL;
        }
        char high = first ? text.charAt(i) : text.charAt(i - 1);
        return high == 0xD83C || high == 0xD83D || high == 0xD83E ? 11 : 18;
    }

    private static int other(char c) {
        int type = Character.getType(c);
        if (type == Character.UNASSIGNED || type == Character.PRIVATE_USE || type == Character.CONTROL) {
            return CONTROL;
        }
        // Arrows, mathematics, boxes and dingbats fill the upper half of the character sets of old systems.
        return c >= 0x2200 && c < 0x2300 ? 20 : c >= 0x2600 && c < 0x27C0 ? 24 : 28;
    }
}
