package dossier.split;

import dossier.text.Whitespace;

/**
 * What {@link StopRules} guess of abbreviations that are not listed, and of what follows an abbreviation, where no model has the last
 * word. Looks at a bounded stretch.
 */
final class StopGuesses extends MarkRules {
    private static final int LONGEST_INSERTION = 200;
    private static final int LONGEST_UNIT = 3;
    private static final int LONGEST_SHORT_FORM = 6;
    private static final int LONGEST_WITHOUT_VOWEL = 4;
    /** Of an abbreviation with spaces inside: its parts, and in all. */
    private static final int LONGEST_PART = 3;
    private static final int LONGEST_SPACED = 14;

    private final Marks marks;

    StopGuesses(char[] chars, Abbreviations abbreviations, SentenceWords words, Marks marks) {
        super(chars, abbreviations, words);
        this.marks = marks;
    }

    /** Whether the word is the symbol of a unit of measure behind a number, which has no stop of its own. */
    boolean isUnit(int start, int word, int at) {
        return at - word <= LONGEST_UNIT && StopWords.isOneOf("symbol", chars, word, at) && words.isCounted(start, word);
    }

    /** The classes of the word before a stop, or of an abbreviation that it is the end of, or those of one that isn't listed. */
    int classes(int classes, int start, int word, int at) {
        if (at - word > LONGEST_PART || word - 2 <= start || !Whitespace.is(chars[word - 1]) || chars[word - 2] != '.') {
            return classes == 0 && isShortForm(start, word, at) ? Abbreviations.END : classes;
        }
        int spaced = classes;
        int first = word;
        while (first - 2 > start && Whitespace.is(chars[first - 1]) && chars[first - 2] == '.') {
            int part = words.start(start, first - 2);
            if (first - 2 - part > LONGEST_PART || first - 2 == part || at - part > LONGEST_SPACED) {
                break;
            }
            first = part;
            int found = abbreviations.spacedClasses(chars, first, at) & Abbreviations.ABBREVIATION;
            spaced = found == 0 ? spaced : found;
        }
        return spaced;
    }

    /**
     * Whether the short word before a stop is likely an abbreviation, though none that is listed: one without a vowel, or one in a
     * bracket that the sentence opened.
     */
    private boolean isShortForm(int start, int word, int at) {
        if (at - word < 2 || at - word > LONGEST_SHORT_FORM) {
            return false;
        }
        for (int i = word + 1; i < at; i++) {
            if (!Character.isLowerCase(chars[i])) {
                return false;
            }
        }
        return at - word <= LONGEST_WITHOUT_VOWEL && words.hasNoVowel(word, at) && !words.isCounted(start, word)
                || isInBracket(start, at);
    }

    /**
     * Whether a sentence goes on behind a stop with the sign {@code following} at {@code next}: a bracket of its own, a dash behind an
     * abbreviation.
     */
    boolean goesOnWith(char following, int next, boolean abbreviated) {
        return following == '(' ? marks.bracketBelongs(next) : abbreviated && (following == '–' || following == '—' || following == '-');
    }

    /** Whether a quotation begins right before {@code first}. */
    boolean isQuoted(int first) {
        char sign = chars[first - 1];
        return sign == '"' || sign == '„' || sign == '“' || sign == '«' || sign == '»' || sign == '¿' || sign == '¡';
    }

    /** Whether a bracket that the sentence opened behind a word is closed behind {@code at}. */
    boolean isInBracket(int start, int at) {
        int open = at;
        while (open > start && open > at - LONGEST_INSERTION && chars[open] != '(' && chars[open] != ')') {
            open--;
        }
        if (chars[open] != '(' || open - 2 < start) {
            return false;
        }
        int close = at;
        while (close < to && close < at + LONGEST_INSERTION && chars[close] != '(' && chars[close] != ')') {
            close++;
        }
        return close < to && chars[close] == ')';
    }
}
