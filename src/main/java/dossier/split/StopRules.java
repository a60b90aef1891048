package dossier.split;

import dossier.text.Whitespace;

/**
 * Settles whether a sentence ends at a mark. Looks at a bounded stretch before and behind it.
 */
final class StopRules {
    private static final int WORD_LIMIT = 40;
    private static final int LONGEST_FAREWELL = 30;
    private static final int LONGEST_NAME = 40;

    /** What the rules say of a mark. */
    enum Verdict { ENDS_FOR_SURE, GOES_ON_FOR_SURE, ENDS, GOES_ON, OPEN }

    private final String text;
    private final int to;
    private final Abbreviations abbreviations;

    /** @param to where the paragraph ends */
    StopRules(String text, int to, Abbreviations abbreviations) {
        this.text = text;
        this.to = to;
        this.abbreviations = abbreviations;
    }

    /** The offset after the run of marks at {@code at}: "?!", "...", also ". . .". */
    int runEnd(int at) {
        int end = at + 1;
        while (end < to && Signs.ends(text.charAt(end))) {
            end++;
        }
        if (isStopBeforeEllipsis(at)) {
            return end;
        }
        while (text.charAt(end - 1) == '.' && end + 1 < to && Whitespace.is(text.charAt(end)) && text.charAt(end + 1) == '.'
                && (end + 2 == to || !Character.isLetterOrDigit(text.charAt(end + 2)))) {
            end += 2;
        }
        return end;
    }

    /** Whether a stop at {@code at} ends a word and an ellipsis of three stops with spaces between them follows: "so. . . . Then". */
    private boolean isStopBeforeEllipsis(int at) {
        return at > 0 && text.charAt(at) == '.' && Character.isLetter(text.charAt(at - 1)) && text.startsWith(" . . . ", at + 1)
                && at + 8 < to && Character.isUpperCase(text.charAt(at + 8));
    }

    /** The offset after the quotes, brackets and numbers of notes that belong to the marks from {@code mark} to {@code end}. */
    int closersEnd(int mark, int end) {
        int at = end;
        while (at < to && Signs.closes(text.charAt(at))) {
            at++;
        }
        for (int note = noteEnd(at); note > at; note = noteEnd(at)) {
            at = note;
        }
        return at == end ? bareNoteEnd(mark, end) : at;
    }

    /** The offset after a note's number that stands bare behind a stop, as in "decree.12 The"; {@code end} when there is none. */
    private int bareNoteEnd(int mark, int end) {
        boolean word = mark > 2 && (text.charAt(mark - 1) == ')' || Character.isLowerCase(text.charAt(mark - 1))
                && Character.isLowerCase(text.charAt(mark - 2)) && Character.isLowerCase(text.charAt(mark - 3)));
        int at = end;
        while (at < to && at < end + 3 && isDigit(text.charAt(at))) {
            at++;
        }
        int second = at + 1;
        while (at > end && second < to && second < at + 4 && text.charAt(at) == ' ' && isDigit(text.charAt(second))) {
            second++;
        }
        at = second > at + 1 ? second : at;
        boolean note = word && end == mark + 1 && at > end && at + 1 < to && text.charAt(at) == ' '
                && Character.isUpperCase(text.charAt(at + 1));
        return note ? at : end;
    }

    /** The offset after a note's number as "[12]" at {@code at}, white space before it or not; {@code at} when there is none. */
    private int noteEnd(int at) {
        int open = at < to && text.charAt(at) == ' ' ? at + 1 : at;
        if (open + 2 >= to || text.charAt(open) != '[') {
            return at;
        }
        int close = open + 1;
        while (close < to && close < open + 8 && (isDigit(text.charAt(close)) || text.charAt(close) == ',' || text.charAt(close) == '–'
                || text.charAt(close) == '-')) {
            close++;
        }
        boolean note = close > open + 1 && close < to && text.charAt(close) == ']'
                && (close + 1 == to || Whitespace.is(text.charAt(close + 1)) || text.charAt(close + 1) == '[');
        return note ? close + 1 : at;
    }

    /** The offset after an emoticon at {@code next}, which belongs to the sentence before it; {@code close} when there is none. */
    int afterthoughtEnd(int close, int next) {
        int emoticon = Emoticons.end(text, next, to);
        return emoticon > next && (emoticon == to || Whitespace.is(text.charAt(emoticon))) ? emoticon : close;
    }

    /**
     * Whether a sentence ends at the marks from {@code at} to {@code end}, with no white space after their closing quotes at
     * {@code close}.
     *
     * @param start where the sentence begins
     */
    boolean endsGlued(int start, int at, int end, int close, boolean address) {
        char mark = text.charAt(end - 1);
        if (Signs.endsForSure(mark) || Signs.isWide(mark)) {
            return true;
        }
        if (address || at == start || close + 2 >= to) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (mark == '?' && close == end && Character.isLowerCase(before) && Character.isLowerCase(text.charAt(close))) {
            int after = wordEnd(close);
            return at - wordStart(start, at) > 1 && after - close > 1 && (after == to || text.charAt(after) != '=');
        }
        if (mark != '.' && mark != '!' && mark != '?' || end - at > 1 && mark == '.'
                || !Character.isLowerCase(before) && !isDigit(before) && !Signs.closes(before)) {
            return false;
        }
        if (!Character.isUpperCase(text.charAt(close)) || !Character.isLowerCase(text.charAt(close + 1))
                && !abbreviations.isStarter(text, close, wordEnd(close))) {
            return false;
        }
        int word = wordStart(start, at);
        for (int i = word; i < at; i++) {
            if (text.charAt(i) == '.' && !isDigit(before)) {
                return false;
            }
        }
        int after = wordEnd(close);
        boolean goesOn = after + 1 < to && (text.charAt(after) == '.' || text.charAt(after) == '_' || text.charAt(after) == '('
                || text.charAt(after) == '/' || text.charAt(after) == '@')
                && Character.isLetterOrDigit(text.charAt(after + 1));
        return at - word >= 3 && !goesOn;
    }

    /**
     * Whether the marks from {@code at} to {@code end}, with no white space after their closing quotes at {@code close}, may stand
     * between sentences: not those inside numbers, abbreviations and names of files.
     */
    boolean mayBeGlued(int at, int end, int close) {
        char mark = text.charAt(end - 1);
        char c = text.charAt(close);
        if (Signs.endsForSure(mark) || Signs.isWide(mark) || at < 2 || close + 1 >= to || ",;:)]}%=/&….!?".indexOf(c) >= 0) {
            return false;
        }
        if (end - at > 1 || mark == '!' || mark == '?') {
            return true;
        }
        return !isDigit(c) && Character.isLetter(text.charAt(at - 2)) && (Character.isUpperCase(c) || !Character.isLetter(c))
                && (close > end || Character.isLowerCase(text.charAt(at - 1)));
    }

    /**
     * What the rules say of the marks from {@code at} to {@code end}.
     *
     * @param start where the sentence begins
     * @param close the offset after the closing quotes and brackets that follow
     * @param next the next character that is not white space; there is one, and white space before it
     */
    Verdict verdict(int start, int at, int end, int close, int next) {
        return verdict(start, wordStart(start, at), at, end, close, next);
    }

    /** Whether the stretch from {@code start} to {@code end} closes a letter ("Thanks,") and what follows at {@code next} is but a name. */
    boolean isFarewell(int start, int end, int next) {
        if (text.charAt(end - 1) != ',' || end - start > LONGEST_FAREWELL || to - next > LONGEST_NAME
                || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int last = end - 1;
        int word = wordStart(start, last);
        if (wordEnd(start) < word && Character.isUpperCase(text.charAt(word))
                || (abbreviations.classes(text, word, last) & Abbreviations.FAREWELL) == 0) {
            return false;
        }
        for (int i = next; i < to; i++) {
            if (text.charAt(i) == '!' || text.charAt(i) == '?' || text.charAt(i) == '.' && i + 1 < to && i > next + 1) {
                return false;
            }
        }
        return true;
    }

    /** The default where no rule has a say. */
    boolean endsWhenOpen(int start, int at, int end) {
        int word = wordStart(start, at);
        char mark = text.charAt(end - 1);
        if (end - at > 1 && (mark == '.' || mark == '…') || mark == '…') {
            return false;
        }
        return mark != '.' || at - word >= 2;
    }

    private Verdict verdict(int start, int word, int at, int end, int close, int next) {
        char mark = text.charAt(end - 1);
        if (Signs.endsForSure(mark) || isStopBeforeEllipsis(at) || close > end && isDigit(text.charAt(close - 1))) {
            return Verdict.ENDS_FOR_SURE;
        }
        if (end - at == 5 && text.startsWith(". . .", at) && (at == start || Whitespace.is(text.charAt(at - 1)))) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        char following = text.charAt(next);
        if (",;:)]}%=/&…".indexOf(following) >= 0 && Emoticons.end(text, next, to) == next) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (Signs.ends(following)) {
            return Verdict.GOES_ON;
        }
        int first = firstOfSentence(next);
        int character = first < to ? text.codePointAt(first) : ' ';
        boolean small = Character.isLowerCase(character);
        if ((following == '-' || following == '–' || following == '—') && small) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (at > start && text.charAt(at - 1) == '[' && close > end && text.charAt(end) == ']') {
            return Character.isUpperCase(character) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if (text.startsWith("[...]", next) || text.startsWith("[…]", next)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (mark == '!' && (abbreviations.classes(text, word, at) & Abbreviations.EXCLAIMED) != 0) {
            return abbreviations.isStarter(text, first, wordEnd(first)) && !small ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if ((mark == '!' || mark == '?' || mark == '…') && (close > end || small) && first == next && isSpeech(first)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (mark != '.' || end - at > 1) {
            boolean shout = end - at > 1 && close == end && mark != '.' && mark != '…' && Character.isUpperCase(character);
            return shout ? Verdict.ENDS_FOR_SURE : small ? close > end ? Verdict.GOES_ON : Verdict.OPEN : Verdict.ENDS;
        }
        if (close > end) {
            boolean item = text.charAt(end) == ')' && isListMark(start, word, at);
            return item ? Verdict.GOES_ON_FOR_SURE : small ? Verdict.GOES_ON : Verdict.ENDS;
        }
        return afterStop(start, word, at, first, character);
    }

    /** Of a single stop at {@code at}, white space behind it. */
    private Verdict afterStop(int start, int word, int at, int first, int character) {
        if (word == at) {
            return Character.isLowerCase(character) ? Verdict.OPEN : Verdict.ENDS;
        }
        if (isListMark(start, word, at)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        int classes = abbreviations.classes(text, word, at) & Abbreviations.ABBREVIATION;
        boolean letters = isSingleLetter(word, at);
        boolean dotted = isDotted(word, at);
        if (Character.isLowerCase(character)) {
            return classes != 0 || letters || dotted ? Verdict.GOES_ON_FOR_SURE : Verdict.OPEN;
        }
        if ((classes & (Abbreviations.TITLE | Abbreviations.INNER)) != 0) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (isDigit((char) character) && letters && Character.isLowerCase(text.charAt(word))
                || isDigit(text.charAt(word)) && isLabel(start, word)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (dotted && isTimeOfDay(start, word)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        boolean starter = abbreviations.isStarter(text, first, wordEnd(first));
        if ((classes & Abbreviations.NUMBER) != 0) {
            if (isDigit((char) character) || isRoman(first)) {
                return Verdict.GOES_ON_FOR_SURE;
            }
            if ((classes & Abbreviations.END) == 0) {
                return starter || at - word > 1 && Character.isLowerCase(text.charAt(word)) ? Verdict.ENDS : Verdict.GOES_ON;
            }
        }
        if (letters) {
            boolean initial = Character.isUpperCase(text.charAt(word)) || first + 1 < to && text.charAt(first + 1) == '.';
            return initial && !starter && Character.isLetter(character) ? Verdict.GOES_ON : Verdict.ENDS;
        }
        if (dotted || (classes & Abbreviations.END) != 0) {
            return starter || text.startsWith("etc", word) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if (abbreviations.ordinals() && at - word <= 2 && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(word))) {
            return starter ? Verdict.ENDS : Verdict.GOES_ON;
        }
        return Verdict.ENDS;
    }

    /** The first character of what may be the next sentence, opening quotes and brackets passed over. */
    private int firstOfSentence(int next) {
        int at = next;
        while (at < to && at < next + 6 && (Signs.opens(text.charAt(at)) || text.charAt(at) == '-' || text.charAt(at) == '–'
                || text.charAt(at) == '—'
                || at > next && Whitespace.is(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Whether one to three words and a verb of saying stand at {@code at}: "Pete said", "she asked". */
    private boolean isSpeech(int at) {
        int word = at;
        for (int words = 0; words < 3; words++) {
            int end = wordEnd(word);
            if (end == word || words > 0 && (abbreviations.classes(text, word, end) & Abbreviations.SPEECH) != 0) {
                return end > word;
            }
            if (end + 1 >= to || text.charAt(end) != ' ') {
                return false;
            }
            word = end + 1;
        }
        return false;
    }

    /** Whether the sentence is but one word and a number so far, as "At 5" before "a.m.". */
    private boolean isTimeOfDay(int start, int word) {
        int end = wordEnd(start);
        if (end == start || end + 1 >= word || text.charAt(end) != ' ' || text.charAt(word) != 'a' && text.charAt(word) != 'p'
                || !Character.isLetter(text.charAt(start)) || word - end > 7) {
            return false;
        }
        for (int i = end + 1; i < word; i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && c != ':' && c != '.' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence is a label so far, as "Figure", and a number at {@code number} follows. */
    private boolean isLabel(int start, int number) {
        int end = wordEnd(start);
        return end + 1 == number && text.charAt(end) == ' ' && (abbreviations.classes(text, start, end) & Abbreviations.LABEL) != 0;
    }

    /** Whether the sentence so far is the mark of a list: "1.", "a.", "iv.". */
    private boolean isListMark(int start, int word, int at) {
        int first = start;
        while (first < word && (Signs.opens(text.charAt(first)) || Whitespace.is(text.charAt(first))
                || ListMark.isBullet(text.charAt(first)) || text.charAt(first) == '-')) {
            first++;
        }
        if (first != word) {
            return false;
        }
        int mark = ListMark.enumeratorEnd(text, word, to);
        if (mark == at + 1 || mark == at + 2 && text.charAt(at + 1) == ')') {
            return true;
        }
        for (int i = word; i < at; i++) {
            if (!isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return at - word <= 5 && isDigit(text.charAt(word));
    }

    /**
     * Where the word before {@code at} begins, at {@code start} or behind it: letters, digits, marks, and the signs that words
     * hold inside.
     */
    private int wordStart(int start, int at) {
        int i = at;
        while (i > start && i > at - WORD_LIMIT) {
            char c = text.charAt(i - 1);
            boolean inner = c == '.' || c == '-' || c == '&' || c == '\'' || c == '’' || c == '$' || c == '°' || c == '№';
            if (!inner && !isLetterish(c)) {
                break;
            }
            i--;
        }
        while (i < at && !isLetterish(text.charAt(i)) && text.charAt(i) != '№') {
            i++;
        }
        int hyphen = at - 1;
        while (hyphen >= i && text.charAt(hyphen) != '-') {
            hyphen--;
        }
        return hyphen >= i && hyphen + 1 < at && (abbreviations.classes(text, i, at) & Abbreviations.ABBREVIATION) == 0 ? hyphen + 1 : i;
    }

    private int wordEnd(int at) {
        int i = at;
        while (i < to && i < at + WORD_LIMIT && isLetterish(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetterish(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c)
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isSingleLetter(int word, int at) {
        return at - word == 1 && Character.isLetter(text.charAt(word));
    }

    /** Whether the word is one to three letters and a stop, again and again: "U.S", "e.g", "Ph.D", "u.$". */
    private boolean isDotted(int word, int at) {
        int run = 0;
        boolean dots = false;
        for (int i = word; i < at; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (run == 0) {
                    return false;
                }
                dots = true;
                run = 0;
            } else if (Character.isLetter(c) || c == '$') {
                if (++run > 3) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return dots && run > 0 && run < 3;
    }

    /** Whether a roman number of capitals stands at {@code at}. */
    private boolean isRoman(int at) {
        int i = at;
        while (i < to && i < at + 6 && "IVXLC".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > at && (i == to || !Character.isLetterOrDigit(text.charAt(i)));
    }
}
