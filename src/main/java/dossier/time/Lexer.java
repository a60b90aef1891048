package dossier.time;

import dossier.text.Whitespace;
import dossier.text.WordTable;

/** Cuts a text into the tokens of the grammar, in one scan. */
final class Lexer {
    private final String text;
    private final int to;
    private final TimeWords words;
    private final Tokens tokens;

    private Lexer(String text, int to) {
        this.text = text;
        this.to = to;
        this.words = TimeWords.ENGLISH;
        this.tokens = new Tokens(text);
    }

    /** The tokens of the stretch from {@code from} to {@code to}. */
    static Tokens scan(String text, int from, int to) {
        Lexer lexer = new Lexer(text, to);
        for (int at = from; at < to; ) {
            at = lexer.next(at);
        }
        return lexer.tokens;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return word(at);
        }
        if (c == ' ') {
            return at + 1;
        }
        if (c >= '0' && c <= '9') {
            return number(at);
        }
        if (Whitespace.is(c)) {
            return space(at);
        }
        if (isLetter(c)) {
            return word(at);
        }
        tokens.add(at, at + 1, Kind.MARK, c);
        return at + 1;
    }

    private int space(int from) {
        int lineEnds = 0;
        int at = from;
        for (; at < to && Whitespace.is(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n') {
                lineEnds++;
            }
        }
        if (lineEnds > 1) {
            tokens.add(from, at, Kind.BREAK, 0);
        }
        return at;
    }

    private int word(int from) {
        long hash = WordTable.BASIS;
        int at = from;
        char last = 0;
        while (at < to) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                hash = (hash ^ c) * WordTable.PRIME;
            } else if (c >= 'A' && c <= 'Z') {
                if (last >= 'a' && words.isFullMonth(text, at, to)) {
                    break;
                }
                hash = (hash ^ (c | 0x20)) * WordTable.PRIME;
            } else if (isLetter(c)) {
                hash = (hash ^ c) * WordTable.PRIME;
            } else {
                break;
            }
            last = c;
            at++;
        }
        if (isAddress(from, at)) {
            return skipAddress(from, at);
        }
        int said = words.find(hash);
        if (said != 0) {
            tokens.add(from, at, TimeWords.kind(said), TimeWords.value(said));
        } else {
            boolean past = at - from > 4 && last == 'd' && text.charAt(at - 2) == 'e';
            tokens.add(from, at, past ? Kind.WAS : Kind.OTHER, 0);
        }
        return at;
    }

    /** Whether the word begins a URL or the local part of a mail address. */
    private boolean isAddress(int from, int end) {
        if (end + 2 >= to) {
            return false;
        }
        char after = text.charAt(end);
        return after == ':' && text.charAt(end + 1) == '/' && text.charAt(end + 2) == '/'
                || after == '@' && isLetter(text.charAt(end + 1))
                || after == '.' && end - from == 3 && text.regionMatches(true, from, "www", 0, 3);
    }

    private int skipAddress(int from, int end) {
        int at = end;
        while (at < to && !Whitespace.is(text.charAt(at)) && text.charAt(at) != '"' && text.charAt(at) != '<' && text.charAt(at) != ')') {
            at++;
        }
        tokens.add(from, at, Kind.OTHER, 0);
        return at;
    }

    private int number(int from) {
        int at = from;
        long value = 0;
        while (at < to && isDigit(text.charAt(at))) {
            value = at - from < 9 ? value * 10 + text.charAt(at) - '0' : -1;
            at++;
        }
        if (at - from <= 3 && isGroup(at)) {
            int end = at;
            while (isGroup(end)) {
                for (int i = end + 1; i < end + 4; i++) {
                    value = value < 0 || value > 100_000_000 ? -1 : value * 10 + text.charAt(i) - '0';
                }
                end += 4;
            }
            tokens.add(from, end, Kind.AMOUNT, (int) value);
            return end;
        }
        int suffix = suffixEnd(at);
        int length = suffix - at;
        if (length == 2 && isOrdinalSuffix(at) && value >= 0) {
            tokens.add(from, suffix, Kind.ORDINAL, (int) value);
            return suffix;
        }
        if (length == 1 && (text.charAt(at) | 0x20) == 's' && isDecade(value, at - from)) {
            tokens.add(from, suffix, Kind.DECADE, (int) value);
            return suffix;
        }
        if (length == 0 && isDecade(value, at - from) && at + 1 < to && isApostrophe(text.charAt(at)) && text.charAt(at + 1) == 's'
                && suffixEnd(at + 1) == at + 2) {
            tokens.add(from, at + 2, Kind.DECADE, (int) value);
            return at + 2;
        }
        tokens.add(from, at, Kind.NUMBER, (int) value);
        return at;
    }

    private static boolean isDecade(long value, int digits) {
        return value >= 0 && value % 10 == 0 && (digits == 2 && value >= 20 || digits == 4 && value >= 1000 && value < 2100 || digits == 3);
    }

    /** Whether a comma and a group of exactly three digits stand at {@code at}. */
    private boolean isGroup(int at) {
        return at + 3 < to && text.charAt(at) == ',' && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3)) && (at + 4 >= to || !isDigit(text.charAt(at + 4)));
    }

    /** The end of the letters at {@code at}, or {@code at + 3} when there are more than two. */
    private int suffixEnd(int at) {
        int end = at;
        while (end < to && end < at + 3 && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isOrdinalSuffix(int at) {
        char a = (char) (text.charAt(at) | 0x20);
        char b = (char) (text.charAt(at + 1) | 0x20);
        return a == 't' && b == 'h' || a == 's' && b == 't' || a == 'n' && b == 'd' || a == 'r' && b == 'd';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }
}
