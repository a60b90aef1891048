package dossier.split;

/** Punctuation as numbers, for the features of gaps. */
final class SignCodes {
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

    /** A sign as a number, typographic variants taken for one. */
    static int of(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '’', '‘' -> '\'';
            case '–', '—' -> '–';
            case '\n', '\r', '\t', '\u00A0' -> ' ';
            default -> c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : c >= '0' && c <= '9' ? '0' : c < 128 ? c
                    : Character.isLetter(c) ? 'a' : Character.getType(c) + 128;
        };
    }
}
