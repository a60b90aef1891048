package dossier.split;

import dossier.text.Whitespace;

/** How far the marks at the end of a sentence reach, and what belongs to them: quotes, brackets, numbers of notes, a face drawn behind. */
final class Marks {
    private static final int LONGEST_NUMBER = 8;
    private static final int LONGEST_NOTE = 32;
    private static final int LONGEST_INSERTION = 200;

    private final char[] chars;
    /** The same. */
    private final CharSequence text;
    /** Where the paragraph ends. */
    private int to;

    Marks(char[] chars, CharSequence text) {
        this.text = text;
        this.chars = chars;
    }

    /** Begins with another paragraph, which ends at {@code to}. */
    void within(int to) {
        this.to = to;
    }

    /** The offset after the run of marks at {@code at}: "?!", "...", also ". . .". */
    int runEnd(int at) {
        int end = at + 1;
        while (end < to && Signs.ends(chars[end])) {
            end++;
        }
        if (isStopBeforeEllipsis(at)) {
            return end;
        }
        while (chars[end - 1] == '.' && end + 1 < to && Whitespace.is(chars[end]) && chars[end + 1] == '.'
                && (end + 2 == to || !Character.isLetterOrDigit(chars[end + 2]))) {
            end += 2;
        }
        return end;
    }

    /** Whether a stop at {@code at} ends a word and an ellipsis of three stops with spaces between them follows: "so. . . . Then". */
    boolean isStopBeforeEllipsis(int at) {
        return at > 0 && at + 8 < to && chars[at] == '.' && chars[at + 2] == '.' && Character.isLetter(chars[at - 1])
                && Characters.startWith(" . . . ", chars, at + 1) && Character.isUpperCase(chars[at + 8]);
    }

    /** The offset after the quotes, brackets and numbers of notes that belong to the marks from {@code mark} to {@code end}. */
    int closersEnd(int mark, int end) {
        int at = end;
        for (int after = closerEnd(at); after > at; after = closerEnd(at)) {
            at = after;
        }
        for (int note = noteEnd(at); note > at; note = noteEnd(at)) {
            at = note;
        }
        if (at > end && at + 1 < to && chars[at - 1] == ']' && chars[at] == '.' && Whitespace.is(chars[at + 1])) {
            return at + 1;
        }
        return at == end ? bareNoteEnd(mark, end) : at;
    }

    /** The offset after the closing quote or bracket at {@code at}, a space before it as French has it; {@code at} when there is none. */
    private int closerEnd(int at) {
        if (at == to) {
            return at;
        }
        char c = chars[at];
        if (Signs.closes(c)) {
            // What closes a German quotation opens an English one.
            return isOpening(c) && at + 1 < to && Character.isLetterOrDigit(chars[at + 1]) ? at : at + 1;
        }
        int quote = at + 1;
        boolean spaced = (c == ' ' || c == '\u00A0' || c == '\u202F') && quote < to && (chars[quote] == '»' || chars[quote] == '›')
                && (quote + 1 == to || !Character.isLetterOrDigit(chars[quote + 1]));
        return spaced ? quote + 1 : at;
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '«' || c == '‹' || c == '‘';
    }

    /** The offset after a note's number that stands bare behind a stop, as in "decree.12 The"; {@code end} when there is none. */
    private int bareNoteEnd(int mark, int end) {
        boolean word = mark > 2 && (chars[mark - 1] == ')' || Character.isLowerCase(chars[mark - 1])
                && Character.isLowerCase(chars[mark - 2]) && Character.isLowerCase(chars[mark - 3]));
        int at = end;
        while (at < to && at < end + 3 && SentenceWords.isDigit(chars[at])) {
            at++;
        }
        int second = at + 1;
        while (at > end && second < to && second < at + 4 && chars[at] == ' ' && SentenceWords.isDigit(chars[second])) {
            second++;
        }
        at = second > at + 1 ? second : at;
        boolean note = word && end == mark + 1 && at > end && at + 1 < to && Whitespace.is(chars[at])
                && Character.isUpperCase(chars[at + 1]);
        return note ? at : end;
    }

    /**
     * The offset after a note as "[12]", "[citation needed]" at {@code at}, white space before it or not; {@code at} when there is none.
     */
    private int noteEnd(int at) {
        int open = at < to && (chars[at] == ' ' || chars[at] == '\n') ? at + 1 : at;
        if (open + 2 >= to || chars[open] != '[') {
            return at;
        }
        int close = open + 1;
        int longest = Math.min(to, open + (Character.isLowerCase(chars[close]) ? LONGEST_NOTE : LONGEST_NUMBER));
        while (close < longest && (SentenceWords.isDigit(chars[close]) || chars[close] == ',' || chars[close] == '–'
                || chars[close] == '-' || longest > open + LONGEST_NUMBER && (Character.isLowerCase(chars[close])
                || chars[close] == ' '))) {
            close++;
        }
        boolean note = close > open + 1 && close < to && chars[close] == ']'
                && (close + 1 == to || Whitespace.is(chars[close + 1]) || chars[close + 1] == '[' || chars[close + 1] == '.');
        return note ? close + 1 : at;
    }

    /** The offset after an emoticon at {@code next}, which belongs to the sentence before it; {@code close} when there is none. */
    int afterthoughtEnd(int close, int next) {
        int emoticon = Emoticons.mayBeginWith(chars[next]) ? Emoticons.end(text, next, to) : next;
        return emoticon > next && (emoticon == to || Whitespace.is(chars[emoticon])) ? emoticon : close;
    }

    /** Whether nothing but numbers stands from {@code at} to a square bracket that closes what began before: no sentence of its own. */
    boolean isClosing(int at) {
        int close = at;
        while (close < to && close < at + LONGEST_NOTE && (SentenceWords.isDigit(chars[close]) || " :.,-–/".indexOf(chars[close]) >= 0)) {
            close++;
        }
        return close < to && chars[close] == ']';
    }

    /** Whether a bracket opens at {@code open} and a mark stands behind its end: what it cites belongs to the sentence, "(Smith 55).". */
    boolean isCited(int open) {
        if (chars[open] != '(') {
            return false;
        }
        int close = open + 1;
        while (close < to && close < open + LONGEST_NOTE && chars[close] != ')') {
            close++;
        }
        return close + 1 < to && chars[close] == ')' && !Signs.ends(chars[close - 1]) && chars[close + 1] == '.';
    }

    /**
     * Whether the bracket that opens at {@code open} belongs to the sentence before it: as a small letter or a mark behind it tells, or a
     * number inside.
     */
    boolean bracketBelongs(int open) {
        int close = open + 1;
        while (close < to && close < open + LONGEST_INSERTION && chars[close] != ')') {
            close++;
        }
        if (close >= to || chars[close] != ')' || Signs.ends(chars[close - 1])) {
            return false;
        }
        int next = Whitespace.skip(chars, close + 1, to);
        return SentenceWords.isDigit(chars[open + 1])
                || next < to && (Character.isLowerCase(chars[next]) || Signs.ends(chars[next]) || chars[next] == ',');
    }
}
