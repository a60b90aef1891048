package dossier.split;

import dossier.text.Whitespace;

/** Settles whether a sentence ends at marks behind which white space stands. Looks at a bounded stretch before and behind them. */
final class StopRules extends MarkRules {
    private static final int LONGEST_FAREWELL = 30;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_INSERTION = 200;
    private static final int NEAR_BEGINNING = 3;

    /** What the rules say of a mark. */
    enum Verdict { ENDS_FOR_SURE, GOES_ON_FOR_SURE, ENDS, GOES_ON, OPEN }

    /** The characters once more. */
    private final CharSequence text;
    private final Marks marks;
    /** Null where a model has the last word. */
    private final StopGuesses guesses;

    /** @param guesses null where a model has the last word */
    StopRules(char[] chars, CharSequence text, Abbreviations abbreviations, SentenceWords words, Marks marks, StopGuesses guesses) {
        super(chars, abbreviations, words);
        this.text = text;
        this.guesses = guesses;
        this.marks = marks;
    }

    @Override
    void within(int to) {
        super.within(to);
        if (guesses != null) {
            guesses.within(to);
        }
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
        if (chars[end - 1] != ',' || end - start > LONGEST_FAREWELL || to - next > LONGEST_NAME
                || !Character.isUpperCase(chars[next])) {
            return false;
        }
        int last = end - 1;
        int word = words.start(start, last);
        if (words.end(start) < word && Character.isUpperCase(chars[word])
                || !abbreviations.isOneOf(Abbreviations.FAREWELL, chars, word, last)) {
            return false;
        }
        for (int i = next; i < to; i++) {
            if (chars[i] == '!' || chars[i] == '?' || chars[i] == '.' && i + 1 < to && i > next + 1) {
                return false;
            }
        }
        return true;
    }

    /** The default where no rule has a say. */
    boolean endsWhenOpen(int start, int at, int end) {
        int word = words.start(start, at);
        char mark = chars[end - 1];
        if (end - at > 1 && (mark == '.' || mark == '…') || mark == '…') {
            return false;
        }
        return mark != '.' || at - word >= 2;
    }

    private Verdict verdict(int start, int word, int at, int end, int close, int next) {
        char mark = chars[end - 1];
        if (Signs.endsForSure(mark) || marks.isStopBeforeEllipsis(at) || close > end && SentenceWords.isDigit(chars[close - 1])) {
            return Verdict.ENDS_FOR_SURE;
        }
        if (end - at == 5 && Characters.startWith(". . .", chars, at) && (at == start || Whitespace.is(chars[at - 1]))) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        char following = chars[next];
        if ((following < 'A' || following > 'Z') && ",;:)]}%=/&…".indexOf(following) >= 0 && Emoticons.end(text, next, to) == next) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (Signs.ends(following)) {
            return Verdict.GOES_ON;
        }
        int first = firstOfSentence(next);
        int character = first < to ? Character.codePointAt(chars, first) : ' ';
        boolean small = Character.isLowerCase(character);
        if ((following == '-' || following == '–' || following == '—') && small) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (SentenceWords.isDigit(following) && marks.isClosing(next) || close > end && marks.isCited(next)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (at > start && chars[at - 1] == '[' && close > end && chars[end] == ']') {
            return Character.isUpperCase(character) && at > start + 1 ? Verdict.ENDS : Verdict.GOES_ON_FOR_SURE;
        }
        if (following == '[' && (Characters.startWith("[...]", chars, next) || Characters.startWith("[…]", chars, next))) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (mark == '!' && abbreviations.isOneOf(Abbreviations.EXCLAIMED, chars, word, at)) {
            return small ? Verdict.GOES_ON_FOR_SURE : isStarter(first) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if ((mark == '!' || mark == '?' || mark == '…' || mark == '؟') && (close > end || small) && first == next && isSpeech(first)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (mark != '.' || end - at > 1) {
            boolean shout = end - at > 1 && close == end && mark != '.' && mark != '…' && Character.isUpperCase(character);
            boolean quoted = close > end && (mark == '!' || mark == '?') && !Characters.startWith("http", chars, next);
            return shout ? Verdict.ENDS_FOR_SURE : !small ? Verdict.ENDS : quoted ? Verdict.GOES_ON_FOR_SURE
                    : close > end ? Verdict.GOES_ON : Verdict.OPEN;
        }
        if (close > end && small && (isInserted(start, close) || first == next && isSpeech(first))) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        boolean abbreviated = guesses != null && words.abbreviation(start, word, at) != 0;
        if (guesses != null && close > end && isInserted(start, close) && (abbreviated || !Character.isUpperCase(character))) {
            return Verdict.GOES_ON;
        }
        if (close > end) {
            boolean item = chars[end] == ')' && isListMark(start, word, at);
            return item ? Verdict.GOES_ON_FOR_SURE : small ? Verdict.GOES_ON : Verdict.ENDS;
        }
        if (following == '(' && (words.abbreviation(start, word, at) & Abbreviations.END) != 0 && marks.bracketBelongs(next)) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (guesses != null && guesses.goesOnWith(following, next, abbreviated)) {
            return Verdict.GOES_ON;
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
        if (guesses != null) {
            classes = guesses.classes(classes, start, word, at);
        }
        if (Character.isLowerCase(character)) {
            if (classes != 0 || letters || dotted || abbreviations.isOneOf(Abbreviations.UNIT, chars, word, at)) {
                return Verdict.GOES_ON_FOR_SURE;
            }
            return !isInnerNumber(start, word, at) ? Verdict.OPEN : isLed(start, word) ? Verdict.GOES_ON_FOR_SURE : Verdict.GOES_ON;
        }
        if (guesses != null && !SentenceWords.isDigit((char) character) && guesses.isUnit(start, word, at)) {
            return Verdict.ENDS;
        }
        if ((classes & Abbreviations.YEAR) != 0 && words.isCounted(start, word)) {
            return words.count(start, word, NEAR_BEGINNING) < NEAR_BEGINNING ? Verdict.GOES_ON : Verdict.ENDS;
        }
        if ((classes & Abbreviations.TITLE) != 0) {
            return !isStarter(first) ? Verdict.GOES_ON_FOR_SURE : (classes & Abbreviations.END) != 0 ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if ((classes & (Abbreviations.INNER | Abbreviations.END)) == Abbreviations.INNER && !words.isCapitals(word, at)
                || letters && Character.isLowerCase(chars[word]) && word > start && chars[word - 1] == '(') {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (SentenceWords.isDigit((char) character) && letters && Character.isLowerCase(chars[word])) {
            return Verdict.GOES_ON_FOR_SURE;
        }
        if (SentenceWords.isDigit(chars[word]) && isLabel(start, word)) {
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
                return isStarter(first) || at - word > 1 && Character.isLowerCase(chars[word]) ? Verdict.ENDS : Verdict.GOES_ON;
            }
        }
        if (letters && guesses != null && SentenceWords.isDigit((char) character) && words.end(first) - first <= 3) {
            return Verdict.GOES_ON;
        }
        if (letters && (classes & Abbreviations.CLOSING) == 0) {
            if (Character.getType(chars[word]) == Character.OTHER_LETTER) {
                return Verdict.GOES_ON_FOR_SURE;
            }
            boolean before = first + 1 < to && chars[first + 1] == '.';
            boolean initial = Character.isUpperCase(chars[word]) || before;
            return initial && (!isStarter(first) || before) && Character.isLetter(character) ? Verdict.GOES_ON : Verdict.ENDS;
        }
        if (dotted || (classes & Abbreviations.END) != 0) {
            boolean closed = (classes & Abbreviations.CLOSING) != 0 || Characters.startWith("etc", chars, word);
            return closed || isStarter(first) || guesses != null && guesses.isQuoted(first) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        return isOrdinal(start, word, at, first) && !isStarter(first) ? Verdict.GOES_ON : Verdict.ENDS;
    }

    /** Whether the number before the stop counts what follows: "am 3. Mai", "der 1. FC", "Ludwig XIV.". */
    private boolean isOrdinal(int start, int word, int at, int first) {
        if (!abbreviations.ordinalsBeforeCapitals()) {
            return false;
        }
        if (words.isRoman(word)) {
            return true;
        }
        if (at - word > 2 || !SentenceWords.isDigit(chars[at - 1]) || !SentenceWords.isDigit(chars[word])) {
            return false;
        }
        if (word == start || abbreviations.isOneOf(Abbreviations.CALENDAR, chars, first, words.end(first))) {
            return true;
        }
        int last = words.lastBefore(start, word);
        if (chars[last] == '.' && abbreviations.isOneOf(Abbreviations.NUMBER, chars, words.start(start, last), last)) {
            return false;
        }
        boolean article = abbreviations.isStarter(chars, words.start(start, last + 1), last + 1);
        return !abbreviations.ordinalsBehindArticles()
                || Whitespace.is(chars[word - 1]) && (article || chars[last] == ',' || chars[last] == '.');
    }

    /** Whether a word that begins sentences stands at {@code at}: not the initial of a name, "A. B. Crane". */
    private boolean isStarter(int at) {
        int end = words.end(at);
        return (end - at > 1 || end == to || chars[end] != '.') && abbreviations.isStarter(chars, at, end);
    }

    /** The first character of what may be the next sentence, opening quotes and brackets passed over. */
    private int firstOfSentence(int next) {
        int at = next;
        while (at < to && at < next + 6 && (Signs.opens(chars[at]) || chars[at] == '-' || chars[at] == '–'
                || chars[at] == '—'
                || at > next && Whitespace.is(chars[at]))) {
            at++;
        }
        return at;
    }

    /** Whether the bracket closed before {@code close} was opened in the middle of the sentence: "(as an engineer.) at". */
    private boolean isInserted(int start, int close) {
        if (chars[close - 1] != ')') {
            return false;
        }
        int open = close - 2;
        while (open > start && open > close - LONGEST_INSERTION && chars[open] != '(') {
            open--;
        }
        return open - 2 >= start && chars[open] == '(' && Whitespace.is(chars[open - 1])
                && SentenceWords.isLetterish(chars[open - 2]) && !SentenceWords.isDigit(chars[open - 2]);
    }

    /** Whether a small number before the stop is one that the sentence counts by: "as for 1. above". */
    private boolean isInnerNumber(int start, int word, int at) {
        return at - word <= 2 && SentenceWords.isDigit(chars[word]) && SentenceWords.isDigit(chars[at - 1]) && word - 2 >= start
                && chars[word - 1] == ' ' && Character.isLowerCase(chars[word - 2]);
    }

    /** Whether a preposition, article or conjunction stands before the word: "and for 2. above". */
    private boolean isLed(int start, int word) {
        return abbreviations.isOneOf(Abbreviations.LEADING, chars, words.start(start, word - 1), word - 1);
    }

    /** Whether one to three words and a verb of saying stand at {@code at}: "Pete said", "she asked", "asked Pete". */
    private boolean isSpeech(int at) {
        int word = at;
        if (Character.isUpperCase(chars[Math.min(word, to - 1)]) && (!abbreviations.subjectsFirst()
                || abbreviations.isOneOf(Abbreviations.NOBODY, chars, word, words.end(word))
                || isStarter(word) && !words.isPronoun(word))) {
            return false;
        }
        for (int count = 0; count < 3; count++) {
            int end = words.end(word);
            boolean verb = !Character.isUpperCase(chars[Math.min(word, to - 1)])
                    && abbreviations.isOneOf(Abbreviations.SPEECH, chars, word, end);
            if (end == word || verb) {
                // "Others say: …" brings a quotation of its own.
                return verb && (end == to || chars[end] != ':');
            }
            if (end + 1 >= to || chars[end] != ' ') {
                return false;
            }
            word = end + 1;
        }
        return false;
    }

    /** Whether the sentence is but one word and a number so far, as "At 5" before "a.m.". */
    private boolean isTimeOfDay(int start, int word) {
        int end = words.end(start);
        if (end == start || end + 1 >= word || chars[end] != ' ' || chars[word] != 'a' && chars[word] != 'p'
                || !Character.isLetter(chars[start]) || word - end > 7) {
            return false;
        }
        for (int i = end + 1; i < word; i++) {
            char c = chars[i];
            if (!SentenceWords.isDigit(c) && c != ':' && c != '.' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence is a label so far, as "Figure", and a number at {@code number} follows. */
    private boolean isLabel(int start, int number) {
        int end = words.end(start);
        return end + 1 == number && chars[end] == ' ' && abbreviations.isOneOf(Abbreviations.LABEL, chars, start, end);
    }

    /** Whether the sentence so far is the mark of a list: "1.", "a.", "iv.". */
    private boolean isListMark(int start, int word, int at) {
        int first = start;
        while (first < word && (Signs.opens(chars[first]) || Whitespace.is(chars[first])
                || ListMark.isBullet(chars[first]) || chars[first] == '-')) {
            first++;
        }
        if (first != word) {
            return false;
        }
        int mark = ListMark.enumeratorEnd(chars, word, to);
        if (mark == at + 1 || mark == at + 2 && chars[at + 1] == ')') {
            return true;
        }
        for (int i = word; i < at; i++) {
            if (!SentenceWords.isDigit(chars[i]) && chars[i] != '.') {
                return false;
            }
        }
        return at - word <= 5 && SentenceWords.isDigit(chars[word]);
    }
}
