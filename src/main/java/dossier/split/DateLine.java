package dossier.split;

import dossier.text.Whitespace;

/** Tells lines that are a date or a time and nothing else, as below a headline. */
final class DateLine {
    private static final int LONGEST = 32;

    private DateLine() {
    }

    /** Whether the line is a date or a time: every second word has a digit, or it ends with a year before which stands a day. */
    static boolean is(char[] text, int from, int to) {
        int words = 0;
        int numbers = 0;
        boolean inWord = false;
        boolean number = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (Whitespace.is(c)) {
                inWord = false;
                continue;
            }
            boolean digit = c >= '0' && c <= '9';
            if (!inWord) {
                words++;
                number = digit;
                numbers += digit ? 1 : 0;
                inWord = true;
            }
        }
        return numbers > 1 && (numbers * 5 >= words * 2 || number && to - from > 4 && isYear(text, to - 4));
    }

    /** Whether the line is a date that ends with its year. */
    static boolean endsWithYear(char[] text, int from, int to) {
        return to - from > 5 && to - from <= LONGEST && isYear(text, to - 4) && is(text, from, to);
    }

    private static boolean isYear(char[] text, int at) {
        return (text[at] == '1' || text[at] == '2') && Character.isDigit(text[at + 1])
                && Character.isDigit(text[at + 2])
                && Character.isDigit(text[at + 3]);
    }
}
