package dossier.split;

import dossier.text.Whitespace;

/** The words of a paragraph next to its marks, and what they look like. Looks at a bounded stretch. */
final class SentenceWords {
    private static final int WORD_LIMIT = 40;
    private static final String VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēęěīįıōőœūůűųаеёиоуыэюяіїєѓ";

    private final char[] chars;
    /** Where the paragraph ends. */
    private int to;
    private final Abbreviations abbreviations;

    SentenceWords(char[] chars, Abbreviations abbreviations) {
        this.chars = chars;
        this.abbreviations = abbreviations;
    }

    /** Begins with another paragraph, which ends at {@code to}. */
    void within(int to) {
        this.to = to;
    }

    /**
     * Where the word before {@code at} begins, at {@code start} or behind it: letters, digits, marks, and the signs that words
     * hold inside.
     */
    int start(int start, int at) {
        int i = at;
        int hyphen = -1;
        while (i > start && i > at - WORD_LIMIT) {
            char c = chars[i - 1];
            if (!isLetterish(c)) {
                boolean inner = c == '.' || c == '-' || c == '&' || c == '\'' || c == '’' || c == '$' || c == '°' || c == '№';
                if (!inner) {
                    break;
                }
                hyphen = c == '-' && hyphen < 0 ? i - 1 : hyphen;
            }
            i--;
        }
        while (i < at && !isLetterish(chars[i]) && chars[i] != '№') {
            i++;
        }
        if (abbreviations.elisions()) {
            int apostrophe = at - 2;
            while (apostrophe > i && chars[apostrophe] != '\'' && chars[apostrophe] != '’') {
                apostrophe--;
            }
            i = apostrophe > i && at - apostrophe > 2 ? apostrophe + 1 : i;
        }
        return hyphen >= i && hyphen + 1 < at && (abbreviations.classes(chars, i, at) & Abbreviations.ABBREVIATION) == 0 ? hyphen + 1 : i;
    }

    int end(int at) {
        int i = at;
        while (i < to && i < at + WORD_LIMIT && isLetterish(chars[i])) {
            i++;
        }
        return i;
    }

    static boolean isLetterish(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c)
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isSingleLetter(int word, int at) {
        return at - word == 1 && Character.isLetter(chars[word]);
    }

    /** Whether the word is one to three letters and a stop, again and again: "U.S", "e.g", "Ph.D", "u.$". */
    boolean isDotted(int word, int at) {
        int run = 0;
        boolean dots = false;
        for (int i = word; i < at; i++) {
            char c = chars[i];
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

    /** Whether "I" stands at {@code at}, which is more often a pronoun than a number. */
    boolean isPronoun(int at) {
        return at < to && chars[at] == 'I' && (at + 1 == to || !Character.isLetterOrDigit(chars[at + 1]));
    }

    /** Whether the word is two capitals or more: "IE", which is not "i.e.". */
    boolean isCapitals(int word, int at) {
        for (int i = word; i < at; i++) {
            if (!Character.isUpperCase(chars[i])) {
                return false;
            }
        }
        return at - word > 1;
    }

    /** The classes of the abbreviation from {@code word} to {@code at}: a unit of measure is one behind a number only. */
    int abbreviation(int start, int word, int at) {
        int classes = abbreviations.isOneOf(Abbreviations.ABBREVIATION, chars, word, at)
                ? abbreviations.classes(chars, word, at) & Abbreviations.ABBREVIATION : 0;
        if ((classes & Abbreviations.UNIT) == 0) {
            return classes;
        }
        int number = word > start && chars[word - 1] == ' ' ? word - 1 : word;
        boolean counted = number > start && isDigit(chars[number - 1]) || isDigit(chars[word]);
        return counted ? classes | Abbreviations.END : classes & ~Abbreviations.UNIT;
    }

    /** Whether a number stands before the word. */
    boolean isCounted(int start, int word) {
        int last = lastBefore(start, word);
        int at = last;
        while (at > start && at > last - WORD_LIMIT && !Whitespace.is(chars[at]) && !Character.isDigit(chars[at])) {
            at--;
        }
        return last < word && (Character.isDigit(chars[at]) || isRoman(start(start, last + 1)));
    }

    /** The last character before {@code at} that is not white space; {@code start} at least. */
    int lastBefore(int start, int at) {
        int last = at - 1;
        while (last > start && Whitespace.is(chars[last])) {
            last--;
        }
        return Math.max(start, last);
    }

    /** How many words stand from {@code start} to {@code at}, {@code most} at most. */
    int count(int start, int at, int most) {
        int count = 0;
        for (int i = start; i < at && count < most; i++) {
            count += i > start && Whitespace.is(chars[i]) && !Whitespace.is(chars[i - 1]) ? 1 : 0;
        }
        return count;
    }

    /** Whether the word has no vowel, of those of Latin and Cyrillic. */
    boolean hasNoVowel(int word, int at) {
        for (int i = word; i < at; i++) {
            if (VOWELS.indexOf(Character.toLowerCase(chars[i])) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a roman number of capitals stands at {@code at}. */
    boolean isRoman(int at) {
        int i = at;
        while (i < to && i < at + 6 && "IVXLC".indexOf(chars[i]) >= 0) {
            i++;
        }
        return i > at && (i == to || !Character.isLetterOrDigit(chars[i]));
    }
}
