package dossier.clean;

/**
 * What the text of a block looks like.
 *
 * @param text its characters, white space folded
 * @param chars characters other than white space
 * @param linked how many of them stand in links
 * @param words stretches without white space
 * @param stops ends of sentences within and at the end
 * @param commas commas
 * @param digits digits
 * @param capitals words that begin with a capital
 * @param shouted words of two capitals and more
 * @param marks characters that are neither letters nor digits
 * @param isTerminated whether it ends as a sentence does
 */
record TextShape(String text, int chars, int linked, int words, int stops, int commas, int digits, int capitals, int shouted, int marks,
        boolean isTerminated) {
    /** Characters outside of links from which on a block is running text. */
    private static final int PARAGRAPH = 40;

    private static final int UPPER = 1;
    private static final int DIGIT = 2;
    private static final int MARK = 4;
    private static final int STOP = 8;
    private static final int COMMA = 16;
    /** What each character of ASCII is. */
    private static final byte[] ASCII = new byte[0x80];

    static {
        for (char c = ' '; c < ASCII.length; c++) {
            boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            ASCII[c] = (byte) (c >= '0' && c <= '9' ? DIGIT : !isLetter ? MARK : c < 'a' ? UPPER : 0);
        }
        for (char c = 0; c < ' '; c++) {
            ASCII[c] = MARK;
        }
        ASCII['.'] |= STOP;
        ASCII['!'] |= STOP;
        ASCII['?'] |= STOP;
        ASCII[','] |= COMMA;
    }

    /**
     * The shape of a text.
     *
     * @param text white space folded
     * @param linked how many of its characters stand in links
     */
    static TextShape of(String text, int linked) {
        return of(text, text.toCharArray(), 0, linked);
    }

    /**
     * The same of a stretch of a longer text.
     *
     * @param all the characters of that, where a line end may stand in place of a space
     * @param from where the stretch begins
     */
    static TextShape of(String text, char[] all, int from, int linked) {
        int spaces = 0;
        int words = 0;
        int stops = 0;
        int commas = 0;
        int digits = 0;
        int capitals = 0;
        int shouted = 0;
        int marks = 0;
        boolean start = true;
        int upper = 0;
        int length = text.length();
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = all[i];
            if (c == ' ' || c == '\n') {
                shouted += upper & (i > from + 1 && all[i - 2] != ' ' && all[i - 2] != '\n' ? 1 : 0);
                start = true;
                spaces++;
                continue;
            }
            int kind = c < ASCII.length ? ASCII[c] : beyondAscii(c);
            int isUpper = kind & UPPER;
            if (start) {
                words++;
                capitals += isUpper;
                upper = isUpper;
                start = false;
            }
            upper &= isUpper;
            if (kind > UPPER) {
                digits += kind >> 1 & 1;
                marks += kind >> 2 & 1;
                commas += kind >> 4;
                stops += (kind & STOP) != 0 && (i + 1 == end || !Character.isLetterOrDigit(all[i + 1])) ? 1 : 0;
            }
        }
        shouted += words > 0 && length > 1 ? upper : 0;
        return new TextShape(text, length - spaces, linked, words, stops, commas, digits, capitals, shouted, marks,
                Unit.endsSentence(text));
    }

    private static int beyondAscii(char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return Character.isUpperCase(c) ? UPPER : 0;
        }
        int sign = c == '،' || c == '、' ? COMMA : c == '。' || c == '؟' || c == '…' ? STOP : 0;
        return MARK | sign | (Character.isUpperCase(c) ? UPPER : 0);
    }

    double linkDensity() {
        return chars == 0 ? 0 : (double) linked / chars;
    }

    /** Running text, as against headings and menus. */
    boolean isRunning() {
        return chars - linked >= PARAGRAPH && linked * 2 < chars;
    }

    /** Characters of running text. */
    int running() {
        return isRunning() ? chars - linked : 0;
    }

    /** Gives what describes the text as numbers. */
    void describe(FeatureRow out) {
        double count = Math.max(1, words);
        out.add(chars());
        out.add(words);
        out.add(linkDensity());
        out.add(isTerminated() ? 1 : 0);
        out.add(stops() / count);
        out.add(commas() / count);
        out.add((double) digits() / chars());
        out.add(capitals() / count);
        out.add(shouted() / count);
        out.add((double) marks() / chars());
        out.add(chars() / count);
        int c = text().codePointAt(0);
        out.add(Character.isLowerCase(c) ? 1 : Character.isUpperCase(c) ? 2 : Character.isDigit(c) ? 3 : 0);
        int end = text().charAt(text().length() - 1);
        out.add(end == ':' ? 1 : end == '?' ? 2 : end == '…' || text().endsWith("...") ? 3 : end == '»' || end == '>' || end == '→' ? 4
                : 0);
    }
}
