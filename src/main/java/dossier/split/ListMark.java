package dossier.split;

import dossier.text.Whitespace;

/** The mark that begins an item of a list: a bullet, or a number or letter with a stop or bracket. */
final class ListMark {
    /** No enumerator and the white space behind it is longer. */
    private static final int LONGEST = 12;

    private ListMark() {
    }

    /** Whether {@code c} can only be a bullet when it begins a line. */
    static boolean isBullet(char c) {
        return c == '•' || c == '‣' || c == '◦' || c == '⁃' || c == '▪' || c == '●' || c == '■' || c == '□' || c == '►' || c == '➢'
                || c == '\uF0B7' || c == '·' || c == '∙';
    }

    /**
     * The offset after the mark with which the stretch begins; 0 when it begins with none. White space follows a mark, or the
     * stretch ends; after a bullet it need not.
     */
    static int end(char[] text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        char c = text[from];
        if (isBullet(c)) {
            return from + 1;
        }
        if (c == '-' || c == '*' || c == '+' || c == '–' || c == '—') {
            return from + 1 < to && Whitespace.is(text[from + 1]) ? from + 1 : 0;
        }
        return enumeratorEnd(text, from, to);
    }

    /**
     * The offset after an enumerator as {@code 1.}, {@code 1)}, {@code (iv)}, {@code a.)}, {@code [3]} at {@code from}; 0 when
     * there is none.
     */
    static int enumeratorEnd(char[] text, int from, int to) {
        char open = text[from];
        int at = open == '(' || open == '[' ? from + 1 : from;
        int value = valueEnd(text, at, to);
        if (value == at || value == to) {
            return 0;
        }
        int end = value;
        char c = text[end++];
        if (open == '[' ? c != ']' : open == '(' ? c != ')' : c != ')' && c != '.') {
            return 0;
        }
        if (c == '.' && end < to && text[end] == ')') {
            end++;
        }
        return end == to || Whitespace.is(text[end]) ? end : 0;
    }

    /** The same, of a text that is no array. */
    static int enumeratorEnd(String text, int from, int to) {
        int near = Math.min(to, from + LONGEST);
        int end = enumeratorEnd(text.substring(from, near).toCharArray(), 0, near - from);
        return end == 0 ? 0 : from + end;
    }

    /** The offset after one to three digits, one letter, or a small roman number of up to five letters. */
    private static int valueEnd(char[] text, int from, int to) {
        int at = from;
        while (at < to && at < from + 3 && isDigit(text[at])) {
            at++;
        }
        if (at > from) {
            return at;
        }
        while (at < to && at < from + 5 && "ivxIVX".indexOf(text[at]) >= 0) {
            at++;
        }
        if (at > from) {
            return at;
        }
        return at < to && isAsciiLetter(text[at]) ? at + 1 : from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /**
     * What the enumerator of {@code from} to {@code end} counts: its number, or 1000 for a, 1001 for b …, or 2000 for A …; -1
     * for a roman number of several letters.
     */
    static int value(char[] text, int from, int end) {
        int at = text[from] == '(' || text[from] == '[' ? from + 1 : from;
        char c = text[at];
        if (isDigit(c)) {
            int value = 0;
            while (at < end && isDigit(text[at])) {
                value = value * 10 + text[at++] - '0';
            }
            return value;
        }
        char after = text[at + 1];
        if (after != ')' && after != '.' && after != ']') {
            return -1;
        }
        return c >= 'a' ? 1000 + c - 'a' : 2000 + c - 'A';
    }
}
