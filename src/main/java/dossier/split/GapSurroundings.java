package dossier.split;

import dossier.text.Whitespace;

/**
 * The words on both sides of a gap as a row of kinds: looked at only where a model is in doubt. One object serves a text.
 */
final class GapSurroundings {
    /** So many words to either side, each so far. */
    private static final int WORDS = 4;
    private static final int LONGEST = 40;

    private static final int SMALL = 1;
    private static final int TITLE = 2;
    private static final int CAPITALS = 3;
    private static final int DIGITS = 4;
    private static final int SIGNS = 5;
    /** How many kinds there are, with a mark behind or without. */
    private static final int KINDS = 24;

    private final char[] text;

    GapSurroundings(char[] text) {
        this.text = text;
    }

    /** A number for the kinds of the words from {@code at} on, in a paragraph that ends at {@code to}, and for the marks behind them. */
    int behind(int at, int to) {
        int kinds = 1;
        int start = at;
        for (int word = 0; word < WORDS && start < to; word++) {
            int end = start;
            while (end < to && end < start + LONGEST && !Whitespace.is(text[end])) {
                end++;
            }
            kinds = kinds * KINDS + kind(start, end) * 4 + mark(text[end - 1]);
            start = Whitespace.skip(text, end, to);
        }
        return kinds;
    }

    /** The same of those before {@code at}, in a sentence that begins at {@code from}; also whether these are all it has. */
    int before(int from, int at) {
        int kinds = 1;
        int end = at;
        for (int word = 0; word < WORDS && end > from; word++) {
            while (end > from && Whitespace.is(text[end - 1])) {
                end--;
            }
            if (end == from) {
                break;
            }
            int start = end;
            while (start > from && start > end - LONGEST && !Whitespace.is(text[start - 1])) {
                start--;
            }
            kinds = kinds * KINDS + kind(start, end) * 4 + (word == 0 ? 0 : mark(text[end - 1]));
            end = start;
        }
        return kinds * 2 + (end <= from ? 1 : 0);
    }

    private int kind(int start, int end) {
        char first = text[start];
        if (!Character.isLetter(first)) {
            return first >= '0' && first <= '9' ? DIGITS : SIGNS;
        }
        if (!Character.isUpperCase(first)) {
            return SMALL;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text[i])) {
                return TITLE;
            }
        }
        return CAPITALS;
    }

    private static int mark(char last) {
        return last == ',' ? 1 : last == ':' ? 2 : Signs.ends(last) ? 3 : 0;
    }
}
