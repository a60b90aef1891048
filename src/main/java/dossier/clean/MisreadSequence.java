package dossier.clean;

/** Reads the UTF-8 sequence that stands, one character a byte, in a text that was read in another character set. */
final class MisreadSequence {
    /** What is made of a byte that got lost. */
    enum Lost {
        /** Nothing: all bytes must be there. */
        NONE,
        /** The space is the no-break space (byte A0) that somebody folded. */
        SPACE,
        /** A no-break space (byte A0) and a space after it were folded into one. */
        SPACE_AND_SPACE
    }

    private final CharSequence text;
    private final Misreading misreading;
    private final Lost lost;
    private int end;
    private String with;
    private boolean guessed;

    MisreadSequence(CharSequence text, Misreading misreading, Lost lost) {
        this.text = text;
        this.misreading = misreading;
        this.lost = lost;
    }

    /** Where the sequence that was read last ends. */
    int end() {
        return end;
    }

    /** The character that it stands for. */
    String with() {
        return with;
    }

    /** Whether a byte of it was lost. */
    boolean isGuessed() {
        return guessed;
    }

    /** Reads the sequence at {@code at}; answers whether there is one. */
    boolean read(int at) {
        int lead = misreading.byteOf(text.charAt(at));
        int size = lead < 0xC2 ? 0 : lead <= 0xDF ? 2 : lead <= 0xEF ? 3 : lead <= 0xF4 ? 4 : 0;
        if (size == 0) {
            return false;
        }
        int codePoint = lead & (size == 2 ? 0x1F : size == 3 ? 0x0F : 0x07);
        boolean unknown = false;
        guessed = false;
        boolean space = false;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xF4 ? 0x8F : 0xBF;
        int i = at + 1;
        for (int k = 1; k < size; k++, i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            int b = misreading.byteOf(c);
            if (b >= low && b <= high) {
                codePoint = codePoint << 6 | b & 0x3F;
            } else if (c == 0xFFFD || c == '?' && k == 2 && lost != Lost.NONE) {
                unknown = true;
                guessed = true;
            } else if (c == ' ' && k == size - 1 && (size == 2 || text.charAt(at) < 0x250) && lost != Lost.NONE && misreading.losesSpaces()
                    && Character.isLetter(text.charAt(at)) && 0xA0 >= low && 0xA0 <= high) {
                codePoint = codePoint << 6 | 0x20;
                guessed = true;
                space = true;
            } else if (k == 2 && size == 3 && lead == 0xE2 && codePoint == 0x80 && lost != Lost.NONE && misreading.isWindows()
                    && !isTwiceMisread(i)) {
                // Byte 9D, which windows-1252 leaves undefined, is the last one of the closing quotation mark.
                codePoint = 0x201D;
                guessed = true;
                break;
            } else {
                return false;
            }
            low = 0x80;
            high = 0xBF;
        }
        end = i;
        // A half of a surrogate pair, as CESU-8 writes it, stands for itself; its other half follows.
        with = unknown ? "\uFFFD" : Character.toString(codePoint);
        if (space && lost == Lost.SPACE_AND_SPACE) {
            with += " ";
        }
        return unknown || codePoint >= 0x80;
    }

    /**
     * Whether a quotation mark that was misread stands where the last byte of a dash does: it was written twice as UTF-8, and comes first.
     */
    private boolean isTwiceMisread(int at) {
        return at + 2 < text.length() && misreading.byteOf(text.charAt(at)) == 0xE2 && misreading.byteOf(text.charAt(at + 1)) == 0x80
                && misreading.byteOf(text.charAt(at + 2)) >= 0x80;
    }
}
