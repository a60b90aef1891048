package dossier.split;

import dossier.text.Whitespace;

/**
 * The ends of sentences that rules alone see at a glance, as most are: a mark, a closing quote or none, a space, an opening quote or none,
 * and a word with a capital. What is found here, {@link StopRules} would find after more thought; they are asked about all other marks.
 */
final class PlainEnds {
    /** A word that is longer is no short form that {@link StopGuesses} knows by its looks, and no roman number. */
    private static final int LONGEST_DOUBTFUL = 6;
    private static final int LONGEST_WITHOUT_VOWEL = 4;
    private static final int LONGEST_PART = 3;
    private static final int VOWELS = letter('a') | letter('e') | letter('i') | letter('o') | letter('u') | letter('y');
    private static final int ROMAN = letter('i') | letter('v') | letter('x');

    private final char[] text;
    private final CharacterFlags flags;
    private final Abbreviations abbreviations;
    private final StopGuesses guesses;
    private int to;
    /** Where the first bracket of the paragraph opens. */
    private int bracket;

    PlainEnds(CharacterFlags flags, Abbreviations abbreviations, StopGuesses guesses) {
        this.text = flags.text();
        this.flags = flags;
        this.abbreviations = abbreviations;
        this.guesses = guesses;
    }

    /** Begins with the paragraph from {@code from} to {@code to}. */
    void within(int from, int to) {
        this.to = to;
        bracket = flags.next(CharacterFlags.SIGN, from, to);
    }

    /**
     * The offset after the mark at {@code at} and its quote where the sentence that begins at {@code start} plainly ends there; else -1.
     */
    int end(int start, int at) {
        char mark = text[at];
        int close = at + 1;
        if (mark > '?' || at <= start || close + 4 >= to || text[at - 1] == 'w') {
            return -1;
        }
        boolean quoted = isClosingQuote(text[close]);
        close += quoted ? 1 : 0;
        if (text[close] != ' ' && text[close] != '\n') {
            return -1;
        }
        boolean opened = isOpeningQuote(text[close + 1]);
        if (!isCapitalized(opened ? close + 2 : close + 1)) {
            return -1;
        }
        // Behind "?”" may stand who asked, and an exclamation mark may belong to a name.
        boolean ends = quoted ? mark == '.' || mark == '?' && opened : mark == '?' || isPlainWord(start, at);
        return ends ? close : -1;
    }

    /** Whether a word with a capital and a small letter begins at {@code at}, or is one letter that is a word. */
    private boolean isCapitalized(int at) {
        char first = text[at];
        char second = text[at + 1];
        return first >= 'A' && first <= 'Z' && (isSmall(second) || second == ' ' && (first == 'I' || first == 'A'));
    }

    /**
     * Whether the word before a stop or exclamation mark is neither listed as one that has a mark of its own nor looks as if it might be.
     */
    private boolean isPlainWord(int start, int at) {
        int word = at;
        int letters = 0;
        while (word > start && isSmall(text[word - 1])) {
            letters |= letter(text[--word]);
        }
        if (word > start && text[word - 1] >= 'A' && text[word - 1] <= 'Z') {
            letters |= letter((char) (text[--word] | 0x20));
        }
        int length = at - word;
        if (length < 2 || word > start && !Whitespace.is(text[word - 1])
                || abbreviations.isOneOf(Abbreviations.ABBREVIATION | Abbreviations.EXCLAIMED, text, word, at)) {
            return false;
        }
        return length > LONGEST_DOUBTFUL
                || (letters & ~ROMAN) != 0 && (length > LONGEST_WITHOUT_VOWEL || (letters & VOWELS) != 0)
                && (length > LONGEST_PART || text[Math.max(0, word - 2)] != '.')
                && (at < bracket || !guesses.isInBracket(start, at));
    }

    private static int letter(char c) {
        return 1 << c - 'a';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isClosingQuote(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’';
    }

    private static boolean isOpeningQuote(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '‘';
    }
}
