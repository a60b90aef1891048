package dossier.clean;

/**
 * What one look at all characters of a text tells of the passes that have something to do in it: most texts need none of them. A trait
 * that is not there rules a pass out; one that is there does not say that the pass will change anything.
 */
final class CharacterScan {
    /** Two characters that may be the first of a sequence of UTF-8 that was misread. */
    static final int MISREAD = 1;
    /** A C1 control character. */
    static final int CONTROL = 2;
    /** What {@link CharacterPass} looks at. */
    static final int ODD = 4;
    /** An ampersand. */
    static final int AMPERSAND = 8;
    /** What Markdown has for a mark at all. */
    static final int MARK = 16;

    private static final byte[] ASCII = new byte[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = c < ' ' && c != '\n' && c != '\t' || c == 0x7F ? (byte) ODD : 0;
        }
        ASCII['&'] = AMPERSAND;
        for (char mark : "\\[]*_~`#>".toCharArray()) {
            ASCII[mark] = MARK;
        }
    }

    private CharacterScan() {
    }

    /** The traits of a text, bit by bit. */
    static int of(char[] text) {
        int traits = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            traits |= c < ASCII.length ? ASCII[c] : beyondAscii(c, i + 1 < text.length ? text[i + 1] : 'a');
        }
        return traits;
    }

    private static int beyondAscii(char c, char next) {
        return ((Misreading.leads(c) & Misreading.follows(next)) != 0 ? MISREAD : 0) | (c < 0xA0 ? CONTROL : 0)
                | (CharacterPass.isOdd(c) ? ODD : 0);
    }
}
