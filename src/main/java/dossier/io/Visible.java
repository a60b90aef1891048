package dossier.io;

/** Makes control characters visible, so that no text can drive a terminal. */
public final class Visible {
    private static final char PICTURES = 0x2400;

    private Visible() {
    }

    /**
     * The text with control and escape characters, and those that turn the direction of writing, as symbols. Tab and line feed
     * stay.
     */
    public static String of(String text) {
        int plain = plainEnd(text.toCharArray());
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = null;
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = shown(c);
            if (shown != c && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                out.append(shown);
            }
        }
        return out == null ? text : out.toString();
    }

    /** Where the first character stands that is neither ASCII as it prints nor a line feed. */
    private static int plainEnd(char[] text) {
        int at = 0;
        while (at < text.length && (text[at] >= ' ' && text[at] < 0x7F || text[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static char shown(char c) {
        if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
            return c;
        }
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return c < 0xA0 || turnsDirection ? '\uFFFD' : c;
    }
}
