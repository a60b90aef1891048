package dossier.io;

/** How many cells of a terminal characters take. */
public final class DisplayWidth {
    private DisplayWidth() {
    }

    /** The cells that {@code text} takes in one line: none for combining and format characters, two for wide East Asian ones and emoji. */
    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The cells of a stretch of the text. */
    static int of(CharSequence text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; ) {
            char first = text.charAt(i);
            int c = Character.isHighSurrogate(first) ? Character.codePointAt(text, i) : first;
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** Where the longest stretch of {@code text} from {@code start} ends that fits into so many cells; a character at least. */
    static int end(String text, int start, int cells) {
        int width = 0;
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            width += of(c);
            if (width > cells && at > start) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                return isWide(c) ? 2 : 1;
            }
        }
    }

    /** The blocks whose characters Unicode's EastAsianWidth.txt gives as W or F, taken whole. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && (c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F || c >= 0xA960 && c <= 0xA97F || c >= 0xAC00
                && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD);
    }
}
