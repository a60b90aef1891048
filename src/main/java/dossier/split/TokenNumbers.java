package dossier.split;

/** Finds where numbers end, with what belongs to them: groups of digits, letters, the stop of an ordinal. One object serves a stretch. */
final class TokenNumbers {
    private final String text;
    private final int from;
    private final int to;
    private final CharacterRuns runs;
    private final TokenHabits habits;
    private final Abbreviations abbreviations;

    TokenNumbers(String text, int from, int to, CharacterRuns runs, TokenHabits habits, Abbreviations abbreviations) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.runs = runs;
        this.habits = habits;
        this.abbreviations = abbreviations;
    }

    /** The end of the number at {@code at} and of what belongs to it. */
    int end(int at) {
        int end = runs.digits(at);
        int groups = 1;
        int first = end - at;
        boolean hyphens = false;
        boolean commas = false;
        int plain = end;
        while (end + 1 < to && runs.kind(end + 1) == Characters.DIGIT) {
            char c = text.charAt(end);
            boolean hyphen = c == '-' && text.charAt(end - 1) != '%';
            if (c != '.' && c != ',' && c != ':' && c != '/' && c != '٫' && c != '٬' && !hyphen) {
                break;
            }
            if (hyphen && !hyphens) {
                plain = end;
                hyphens = true;
            }
            int next = runs.digits(end + 1);
            if (c == ',' && next - end - 1 != 3 && commas) {
                break;
            }
            commas |= c == ',';
            end = next;
            groups++;
        }
        if (hyphens && !isCode(at, plain, end, groups, first)) {
            end = plain;
        }
        if (end < to && runs.kind(end) == Characters.LETTER) {
            int after = afterNumber(at, end);
            return after > end ? hyphenated(after) : end;
        }
        if (end + 1 < to && text.charAt(end) == '.' && (text.charAt(end + 1) == 'º' || text.charAt(end + 1) == 'ª')) {
            return end + 2;
        }
        if (habits.keepsHyphens() && end + 1 < to && text.charAt(end) == '-' && runs.kind(end + 1) == Characters.LETTER
                || habits.keepsColons() && end + 1 < to && text.charAt(end) == ':' && runs.kind(end + 1) == Characters.LETTER) {
            return hyphenated(runs.letters(end + 1));
        }
        if (end + 1 < to && (text.charAt(end) == '\'' || text.charAt(end) == '’') && text.charAt(end + 1) == 's') {
            return runs.letters(end + 1);
        }
        boolean mark = end < to && text.charAt(end) == '.' && at == from && end - at <= 3 && end + 1 < to
                && runs.kind(end + 1) == Characters.SPACE;
        boolean ordinal = abbreviations.ordinals() && !habits.cutsStops() && end + 1 < to && text.charAt(end) == '.' && end - at <= 2
                && runs.kind(end + 1) == Characters.SPACE;
        return mark && !habits.cutsStops() || ordinal ? end + 1 : end;
    }

    /** Goes on over hyphens and the letters and digits behind them, in a language whose hyphens cut nothing off. */
    int hyphenated(int at) {
        int end = at;
        while (habits.keepsHyphens() && end < to && text.charAt(end) == '-' && runs.kind(end + 1) <= Characters.DIGIT) {
            end = runs.letters(end + 1);
        }
        return end;
    }

    /** Whether digits with hyphens between them are one: a telephone number, a date, a post code. */
    private boolean isCode(int at, int plain, int end, int groups, int first) {
        if (groups > 2) {
            return true;
        }
        int second = end - plain - 1;
        return plain - at == first && (first == 3 && second == 4 || first == 5 && second == 4);
    }

    /** Letters right after a number: a unit is a token of its own, all else belongs to it. */
    private int afterNumber(int at, int end) {
        int word = runs.letters(end);
        if (TokenLexicon.has("suffix", text, end, word)) {
            return word;
        }
        boolean unit = TokenLexicon.has("unit", text, end, word);
        if (!unit && word - end == 1 && word + 2 < to && text.charAt(word) == '.') {
            unit = TokenLexicon.has("unit", text, end, word + 2);
        }
        return unit ? end : word;
    }
}
