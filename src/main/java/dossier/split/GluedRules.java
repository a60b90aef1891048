package dossier.split;

/** Settles whether a sentence ends at marks behind which no white space stands. */
final class GluedRules extends MarkRules {
    private static final int LONGEST_SPEAKER = 6;

    GluedRules(char[] chars, Abbreviations abbreviations, SentenceWords words) {
        super(chars, abbreviations, words);
    }

    /**
     * Whether a sentence ends at the marks from {@code at} to {@code end}, with no white space after their closing quotes at
     * {@code close}.
     *
     * @param start where the sentence begins
     */
    boolean ends(int start, int at, int end, int close, boolean address) {
        char mark = chars[end - 1];
        if (Signs.endsForSure(mark) || Signs.isWide(mark) || mark != '.' && Signs.ends(mark) && mark != '…' && isChineseOrJapanese(close)) {
            return close == end || chars[close - 1] != '》' && chars[close - 1] != '〉' && !isQuoted(close);
        }
        if (address || at == start || close + 2 >= to) {
            return false;
        }
        char before = chars[at - 1];
        if (mark == '?' && close == end && Character.isLowerCase(before) && Character.isLowerCase(chars[close])) {
            int after = words.end(close);
            return at - words.start(start, at) > 1 && after - close > 1 && (after == to || chars[after] != '=');
        }
        if (mark != '.' && mark != '!' && mark != '?' || end - at > 1 && mark == '.'
                || !Character.isLowerCase(before) && !SentenceWords.isDigit(before) && !Signs.closes(before)) {
            return false;
        }
        if (!Character.isUpperCase(chars[close]) || !Character.isLowerCase(chars[close + 1])
                && !abbreviations.isStarter(chars, close, words.end(close))) {
            return false;
        }
        int word = words.start(start, at);
        for (int i = word; i < at; i++) {
            if (chars[i] == '.' && !SentenceWords.isDigit(before)) {
                return false;
            }
        }
        int after = words.end(close);
        boolean goesOn = after + 1 < to && (chars[after] == '.' || chars[after] == '_' || chars[after] == '('
                || chars[after] == '/' || chars[after] == '@')
                && Character.isLetterOrDigit(chars[after + 1]);
        return at - word >= 3 && !goesOn;
    }

    /** Whether what stands at {@code at} says who spoke, or that the quotation is but a part: 「…。」と, “……？”她问. */
    private boolean isQuoted(int at) {
        if (at == to) {
            return false;
        }
        if ("とっ、，,；;".indexOf(chars[at]) >= 0 || isParticle(at)) {
            return true;
        }
        for (int i = at; i < to && i < at + LONGEST_SPEAKER; i++) {
            char c = chars[i];
            if ("说說问問道喊叫答".indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isLetter(c)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a Japanese particle stands behind a quotation, and no word that begins as it does. */
    private boolean isParticle(int at) {
        return "がはをにのへでもなや".indexOf(chars[at]) >= 0 && !StopWords.begins("opener", chars, at);
    }

    /** Whether a character of Chinese or Japanese stands at {@code at}. */
    private boolean isChineseOrJapanese(int at) {
        return at < to && chars[at] >= 0x3040 && chars[at] < 0xA000;
    }

    /** Whether a mark behind a comma or a conjunction and a space is the first letter of a word, as in "the Nama, !Kung and !Xun". */
    private boolean beginsWord(int at) {
        if (chars[at - 1] != ' ') {
            return false;
        }
        int word = words.start(0, at - 1);
        return chars[at - 2] == ',' || abbreviations.isOneOf(Abbreviations.LEADING, chars, word, at - 1);
    }

    /**
     * Whether the marks from {@code at} to {@code end}, with no white space after their closing quotes at {@code close}, may stand
     * between sentences: not those inside numbers, abbreviations and names of files.
     */
    boolean mayEnd(int at, int end, int close) {
        char mark = chars[end - 1];
        char c = chars[close];
        if (Signs.endsForSure(mark) || Signs.isWide(mark) || at < 2 || close + 1 >= to || ",;:)]}%=/&….!?".indexOf(c) >= 0
                || beginsWord(at)) {
            return false;
        }
        if (end - at > 1 || mark == '!' || mark == '?') {
            // "well...then"
            return mark != '.' && mark != '…' || !Character.isLowerCase(c);
        }
        return !SentenceWords.isDigit(c) && Character.isLetter(chars[at - 2]) && (Character.isUpperCase(c) || !Character.isLetter(c))
                && (close > end || Character.isLowerCase(chars[at - 1]));
    }
}
