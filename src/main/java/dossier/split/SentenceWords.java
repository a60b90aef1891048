package dossier.split;

/** The words of a paragraph next to its marks, and what they look like. Looks at a bounded stretch. */
final class SentenceWords {
    private static final int WORD_LIMIT = 40;

    private final String text;
    private final int to;
    private final Abbreviations abbreviations;

    /** @param to where the paragraph ends */
    SentenceWords(String text, int to, Abbreviations abbreviations) {
        this.text = text;
        this.to = to;
        this.abbreviations = abbreviations;
    }

    /**
     * Where the word before {@code at} begins, at {@code start} or behind it: letters, digits, marks, and the signs that words
     * hold inside.
     */
    int start(int start, int at) {
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

    int end(int at) {
        int i = at;
        while (i < to && i < at + WORD_LIMIT && isLetterish(text.charAt(i))) {
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
        return at - word == 1 && Character.isLetter(text.charAt(word));
    }

    /** Whether the word is one to three letters and a stop, again and again: "U.S", "e.g", "Ph.D", "u.$". */
    boolean isDotted(int word, int at) {
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
    boolean isRoman(int at) {
        int i = at;
        while (i < to && i < at + 6 && "IVXLC".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > at && (i == to || !Character.isLetterOrDigit(text.charAt(i)));
    }
}
