package dossier.diff;

import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number in digits or a sign, as far as facts are read from them.
 *
 * @param kind which of the three
 * @param start the first unit in the text
 * @param end the unit after the last
 * @param text as written, in small letters, with plain apostrophes
 */
record Lexeme(Kind kind, int start, int end, String text) {
    enum Kind { WORD, NUMBER, SIGN }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String expected) {
        return text.equals(expected);
    }

    /** The lexemes of a stretch of a text, in order. */
    static List<Lexeme> of(String text, int from, int to) {
        List<Lexeme> lexemes = new ArrayList<>();
        for (int start = Whitespace.skip(text, from, to); start < to; ) {
            char c = text.charAt(start);
            Kind kind;
            int end = start + 1;
            if (isDigit(c)) {
                kind = Kind.NUMBER;
                end = numberEnd(text, start, to);
            } else if (isLetter(c)) {
                kind = Kind.WORD;
                while (end < to && (isLetter(text.charAt(end)) || isApostrophe(text.charAt(end)) && end + 1 < to
                        && isLetter(text.charAt(end + 1)))) {
                    end++;
                }
            } else {
                kind = Kind.SIGN;
            }
            lexemes.add(new Lexeme(kind, start, end, text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'')));
            start = Whitespace.skip(text, end, to);
        }
        return lexemes;
    }

    /** Digits, and a single point, comma or colon where digits go on after it. */
    private static int numberEnd(String text, int start, int to) {
        int end = start;
        while (end < to) {
            char c = text.charAt(end);
            boolean joins = (c == '.' || c == ',' || c == ':') && end + 1 < to && isDigit(text.charAt(end + 1));
            if (!isDigit(c) && !joins) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
