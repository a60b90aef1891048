package dossier.clean;

import dossier.text.WordTable;

/**
 * A line folded for comparison: lower case, numbers as 0, one space between words, straight quotes, without marks at the ends. One object
 * reads one line after the other.
 */
final class FoldedLine {
    /** What a character of ASCII becomes. */
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '!' || c == '?';
            ASCII[c] = isSpace ? ' ' : c >= '0' && c <= '9' ? '0' : c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
    }

    private char[] chars = new char[Phrases.LONGEST];
    private int from;
    private int to;
    private long hash;

    /** Reads the next line. */
    void read(String line) {
        read(line.toCharArray(), 0, line.length());
    }

    /** Reads a stretch of a text as the next line. */
    void read(char[] line, int begin, int behind) {
        int n = behind - begin;
        // Never longer than the line.
        char[] out = n <= chars.length ? chars : new char[n];
        chars = out;
        int end = 0;
        boolean space = false;
        boolean digit = false;
        for (int i = begin; i < behind; i++) {
            char c = folded(line[i]);
            if (c == ' ') {
                space = end > 0;
                digit = false;
                continue;
            }
            if (c == '0') {
                if (digit) {
                    continue;
                }
                digit = true;
            } else {
                digit = false;
            }
            if (space) {
                out[end++] = ' ';
                space = false;
            }
            out[end++] = c;
        }
        int start = 0;
        while (start < end && isMark(out[start])) {
            start++;
        }
        while (end > start && isMark(out[end - 1])) {
            end--;
        }
        from = start;
        to = end;
        long longer = WordTable.BASIS;
        for (int i = start; i < end; i++) {
            longer = (longer ^ out[i]) * WordTable.PRIME;
        }
        hash = longer;
    }

    private static char folded(char c) {
        return c < ASCII.length ? ASCII[c] : c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
    }

    /** Whether a character is none of a word's, so that it counts for nothing at the ends of a line. */
    static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '%' && c != '+';
    }

    /** The hash of the folded line, as {@link WordTable#hash} has it of a word; {@link WordTable#BASIS} for one without words. */
    long hash() {
        return hash;
    }

    int length() {
        return to - from;
    }

    char charAt(int at) {
        return chars[from + at];
    }

    /** Where the first space stands; -1 when there is none. */
    int firstSpace() {
        for (int at = from; at < to; at++) {
            if (chars[at] == ' ') {
                return at - from;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
