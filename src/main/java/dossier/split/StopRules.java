package dossier.split;

import dossier.text.Whitespace;

/** Settles whether a sentence ends at marks behind which white space stands. Looks at a bounded stretch before and behind them. */
final class StopRules {
    private static final int LONGEST_FAREWELL = 30;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_INSERTION = 200;

    /** What the rules say of a mark. */
    enum Verdict { ENDS_FOR_SURE, GOES_ON_FOR_SURE, ENDS, GOES_ON, OPEN }

    private final String text;
    /** Where the paragraph ends. */
    private int to;
    private final Abbreviations abbreviations;
    private final SentenceWords words;
    private final Marks marks;

    StopRules(String text, Abbreviations abbreviations, SentenceWords words, Marks marks) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.words = words;
        this.marks = marks;
    }

    /** Begins with another paragraph, which ends at {@code to}. */
    void within(int to) {
        this.to = to;
    }

    /**
     * What the rules say of the marks from {@code at} to {@code end}.
     *
     * @param start where the sentence begins
     * @param close the offset after the closing quotes and brackets that follow
     * @param next the next character that is not white space; there is one, and white space before it
     */
    Verdict verdict(int start, int at, int end, int close, int next) {
        return verdict(start, words.start(start, at), at, end, close, next);
    }

    /** Whether the stretch from {@code start} to {@code end} closes a letter ("Thanks,") and what follows at {@code next} is but a name. */
    boolean isFarewell(int start, int end, int next) {
        if (text.charAt(end - 1) != ',' || end - start > LONGEST_FAREWELL || to - next > LONGEST_NAME
                || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int last = end - 1;
        int word = words.start(start, last);
        if (words.end(start) < word && Character.isUpperCase(text.charAt(word))
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
        int word = words.start(start, at);
        char mark = text.charAt(end - 1);
        if (end - at > 1 && (mark == '.' || mark == '…') || mark == '…') {
            return false;
        }
        return mark != '.' || at - word >= 2;
    }

    private Verdict verdict(int start, int word, int at, int end, int close, int next) {
        char mark = text.charAt(end - 1);
        if (Signs.endsForSure(mark) || marks.isStopBeforeEllipsis(at) || close > end && SentenceWords.isDigit(text.charAt(close - 1))) {
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
            return Character.isUpperCase(character) ? Verdict.ENDS : Verdict.GOES_ON_FOR_SURE;
        }
        if (text.startsWith("[...]", next) || text.startsWith("[…]", next)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (mark == '!' && (abbreviations.classes(text, word, at) & Abbreviations.EXCLAIMED) != 0) {
            return abbreviations.isStarter(text, first, words.end(first)) && !small ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if ((mark == '!' || mark == '?' || mark == '…') && (close > end || small) && first == next && isSpeech(first)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (mark != '.' || end - at > 1) {
            boolean shout = end - at > 1 && close == end && mark != '.' && mark != '…' && Character.isUpperCase(character);
            return shout ? Verdict.ENDS_FOR_SURE : small ? close > end ? Verdict.GOES_ON : Verdict.OPEN : Verdict.ENDS;
        }
        if (close > end && small && (isInserted(start, close) || first == next && isSpeech(first))) {
            return Verdict.GOES_ON_FOR_SURE;
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
        int classes = words.abbreviation(start, word, at);
        boolean letters = words.isSingleLetter(word, at);
        boolean dotted = words.isDotted(word, at);
        if (Character.isLowerCase(character)) {
            return classes != 0 || letters || dotted ? Verdict.GOES_ON_FOR_SURE : isInnerNumber(start, word, at) ? Verdict.GOES_ON : Verdict.OPEN;
        }
        boolean starter = abbreviations.isStarter(text, first, words.end(first));
        if ((classes & Abbreviations.TITLE) != 0) {
            return !starter ? Verdict.GOES_ON_FOR_SURE : (classes & Abbreviations.END) != 0 ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if ((classes & Abbreviations.INNER) != 0 && !words.isCapitals(word, at)
                || letters && Character.isLowerCase(text.charAt(word)) && word > start && text.charAt(word - 1) == '(') {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (SentenceWords.isDigit((char) character) && letters && Character.isLowerCase(text.charAt(word))) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (SentenceWords.isDigit(text.charAt(word)) && isLabel(start, word)) {
            return Verdict.GOES_ON;
        }
        if (dotted && isTimeOfDay(start, word)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if ((classes & Abbreviations.NUMBER) != 0) {
            if (SentenceWords.isDigit((char) character) || words.isRoman(first)) {
                return words.isPronoun(first) ? Verdict.GOES_ON : Verdict.GOES_ON_FOR_SURE;
            }
            if ((classes & Abbreviations.END) == 0) {
                return starter || at - word > 1 && Character.isLowerCase(text.charAt(word)) ? Verdict.ENDS : Verdict.GOES_ON;
            }
        }
        if (letters) {
            if (Character.getType(text.charAt(word)) == Character.OTHER_LETTER) {
                return Verdict.GOES_ON_FOR_SURE;
            }
            boolean before = first + 1 < to && text.charAt(first + 1) == '.';
            boolean initial = Character.isUpperCase(text.charAt(word)) || before;
            return initial && (!starter || before) && Character.isLetter(character) ? Verdict.GOES_ON : Verdict.ENDS;
        }
        if (dotted || (classes & Abbreviations.END) != 0) {
            return starter || text.startsWith("etc", word) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        boolean number = at - word <= 2 && SentenceWords.isDigit(text.charAt(at - 1)) && SentenceWords.isDigit(text.charAt(word));
        if (abbreviations.ordinalsBeforeCapitals() && (number || words.isRoman(word))) {
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

    /** Whether the bracket closed before {@code close} was opened in the middle of the sentence: "(as an engineer.) at". */
    private boolean isInserted(int start, int close) {
        if (text.charAt(close - 1) != ')') {
            return false;
        }
        int open = close - 2;
        while (open > start && open > close - LONGEST_INSERTION && text.charAt(open) != '(') {
            open--;
        }
        return open - 2 >= start && text.charAt(open) == '(' && text.charAt(open - 1) == ' ' && Character.isLetter(text.charAt(open - 2));
    }

    /** Whether a small number before the stop is one that the sentence counts by: "as for 1. above". */
    private boolean isInnerNumber(int start, int word, int at) {
        return at - word <= 2 && SentenceWords.isDigit(text.charAt(word)) && SentenceWords.isDigit(text.charAt(at - 1)) && word - 2 >= start
                && text.charAt(word - 1) == ' ' && Character.isLowerCase(text.charAt(word - 2));
    }

    /** Whether one to three words and a verb of saying stand at {@code at}: "Pete said", "she asked", "asked Pete". */
    private boolean isSpeech(int at) {
        int word = at;
        if (Character.isUpperCase(text.charAt(Math.min(word, to - 1))) && (!abbreviations.subjectsFirst()
                || (abbreviations.classes(text, word, words.end(word)) & Abbreviations.NOBODY) != 0)) {
            return false;
        }
        for (int count = 0; count < 3; count++) {
            int end = words.end(word);
            boolean verb = Character.isLowerCase(text.charAt(Math.min(word, to - 1)))
                    && (abbreviations.classes(text, word, end) & Abbreviations.SPEECH) != 0;
            if (end == word || verb) {
                // "Others say: …" brings a quotation of its own.
                return verb && (end == to || text.charAt(end) != ':');
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
        int end = words.end(start);
        if (end == start || end + 1 >= word || text.charAt(end) != ' ' || text.charAt(word) != 'a' && text.charAt(word) != 'p'
                || !Character.isLetter(text.charAt(start)) || word - end > 7) {
            return false;
        }
        for (int i = end + 1; i < word; i++) {
            char c = text.charAt(i);
            if (!SentenceWords.isDigit(c) && c != ':' && c != '.' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence is a label so far, as "Figure", and a number at {@code number} follows. */
    private boolean isLabel(int start, int number) {
        int end = words.end(start);
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
            if (!SentenceWords.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return at - word <= 5 && SentenceWords.isDigit(text.charAt(word));
    }
}
