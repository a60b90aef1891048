package dossier.split;

/** Punctuation as numbers, for the features of gaps. */
final class SignCodes {
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = (byte) (c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : c >= '0' && c <= '9' ? '0'
                    : c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
    }

    private SignCodes() {
    }

    /** A number for the signs of a stretch, runs of one sign taken for one or many. */
    static int ofStretch(char[] text, int start, int end) {
        int h = 0;
        int previous = 0;
        int taken = 0;
        boolean run = false;
        for (int i = start; i < end && taken < 5; i++) {
            int sign = of(text[i]);
            if (sign != previous) {
                h = h * 37 + sign;
                taken++;
                run = false;
            } else if (!run) {
                h = h * 37 + 5;
                run = true;
            }
            previous = sign;
        }
        return h;
    }

    /** The signs that addresses, times and dates have inside, in a stretch, as bits: below 16. */
    static int inside(char[] text, int start, int end) {
        int found = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            found |= c > '@' ? 0 : c == '.' ? 1 : c == '/' ? 2 : c == ':' ? 4 : c == '@' ? 8 : 0;
        }
        return found;
    }

    /** A sign as a number, typographic variants taken for one. */
    static int of(char c) {
        return c < 128 ? ASCII[c] : ofOther(c);
    }

    private static int ofOther(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '’', '‘' -> '\'';
            case '–', '—' -> '–';
            case '\u00A0' -> ' ';
            default -> Character.isLetter(c) ? 'a' : Character.getType(c) + 128;
        };
    }
}
