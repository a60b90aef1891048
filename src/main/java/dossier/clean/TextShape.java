package dossier.clean;

import java.util.function.DoubleConsumer;

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

    static TextShape of(String text, int linked) {
        int chars = 0;
        int words = 0;
        int stops = 0;
        int commas = 0;
        int digits = 0;
        int capitals = 0;
        int shouted = 0;
        int marks = 0;
        boolean start = true;
        boolean allUpper = false;
        char[] all = text.toCharArray();
        int length = all.length;
        for (int i = 0; i < length; i++) {
            char c = all[i];
            if (c == ' ') {
                shouted += allUpper && i > 1 && all[i - 2] != ' ' ? 1 : 0;
                start = true;
                continue;
            }
            chars++;
            boolean isUpper = c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
            if (start) {
                words++;
                capitals += isUpper ? 1 : 0;
                allUpper = isUpper;
                start = false;
            }
            allUpper &= isUpper;
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ',' || c == '،' || c == '、') {
                commas++;
            } else if (isStop(c) && (i + 1 == length || !Character.isLetterOrDigit(all[i + 1]))) {
                stops++;
            }
            marks += isMark(c) ? 1 : 0;
        }
        shouted += allUpper && words > 0 && length > 1 ? 1 : 0;
        return new TextShape(text, chars, linked, words, stops, commas, digits, capitals, shouted, marks,
                Unit.endsSentence(text));
    }

    private static boolean isMark(char c) {
        if (c < 0x80) {
            return !((c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9');
        }
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '。' || c == '؟' || c == '…';
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
    void describe(DoubleConsumer out) {
        double count = Math.max(1, words);
        out.accept(chars());
        out.accept(words);
        out.accept(linkDensity());
        out.accept(isTerminated() ? 1 : 0);
        out.accept(stops() / count);
        out.accept(commas() / count);
        out.accept((double) digits() / chars());
        out.accept(capitals() / count);
        out.accept(shouted() / count);
        out.accept((double) marks() / chars());
        out.accept(chars() / count);
        int c = text().codePointAt(0);
        out.accept(Character.isLowerCase(c) ? 1 : Character.isUpperCase(c) ? 2 : Character.isDigit(c) ? 3 : 0);
        int end = text().charAt(text().length() - 1);
        out.accept(end == ':' ? 1 : end == '?' ? 2 : end == '…' || text().endsWith("...") ? 3 : end == '»' || end == '>' || end == '→' ? 4
                : 0);
    }
}
