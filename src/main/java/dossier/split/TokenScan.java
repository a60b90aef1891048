package dossier.split;

import dossier.text.Span;
import java.util.List;

/** One scan over a stretch of a text that cuts it into tokens. */
final class TokenScan {
    private final String text;
    private final int from;
    private final int to;
    private final TokenHabits habits;
    private final List<Span> tokens;
    private final Abbreviations abbreviations;
    private final CharacterRuns runs;
    private final TokenNumbers numbers;
    /** Null for all languages but Chinese and Japanese. */
    private final UnspacedWords unspaced;
    /** The end of the last run of name characters that was looked at and is no address. */
    private int plainUntil;
    /** Where the pronoun begins that a hyphen has cut off last. */
    private int clitic = -1;
    /** Whether a single quotation mark is open. */
    private boolean quoted;

    TokenScan(String text, Span within, String lang, List<Span> tokens) {
        this.text = text;
        this.from = within.start();
        this.to = within.end();
        this.habits = TokenHabits.of(lang);
        this.tokens = tokens;
        this.abbreviations = Abbreviations.of(lang);
        this.runs = new CharacterRuns(text, to);
        this.unspaced = "zh".equals(lang) || "ja".equals(lang) ? new UnspacedWords(text, to, runs, lang) : null;
        this.numbers = new TokenNumbers(text, from, to, runs, habits, abbreviations);
    }

    void run() {
        int at = from;
        while (at < to) {
            int c = runs.codePoint(at);
            byte kind = Characters.of(c);
            if (kind == Characters.SPACE) {
                at++;
                continue;
            }
            int end = switch (kind) {
                case Characters.LETTER -> word(at);
                case Characters.DIGIT -> number(at);
                case Characters.KATAKANA -> runs.run(at, kind);
                case Characters.HIRAGANA -> unspaced == null ? runs.run(at, kind) : unspaced.hiragana(at);
                case Characters.EMOJI -> runs.emoji(at);
                case Characters.HAN -> unspaced == null ? runs.marks(at + Character.charCount(c)) : unspaced.han(at);
                case Characters.MARK -> runs.marks(at + Character.charCount(c));
                default -> sign(at, c);
            };
            tokens.add(new Span(at, end));
            at = end;
        }
    }

    /**
     * The end of the address at {@code at}; {@code at} when none begins there.
     *
     * @param run where the ASCII letters and digits at {@code at} end
     */
    private int address(int at, int run) {
        if (at < plainUntil || run == at || run == to || !goesOn(text.charAt(run))) {
            return at;
        }
        int url = Addresses.urlEnd(text, at, to);
        if (url > at) {
            return url;
        }
        int end = run;
        boolean stop = false;
        while (end < to) {
            char c = text.charAt(end);
            if (!Addresses.isAsciiAlphanumeric(c) && ".-_+%#@".indexOf(c) < 0) {
                break;
            }
            stop |= c == '.' || c == '@';
            end++;
        }
        int name = stop ? Addresses.nameEnd(text, at, end, to) : at;
        if (name == at) {
            plainUntil = end;
        }
        return name;
    }

    /** Whether an address may have {@code c} behind its first letters and digits. */
    private static boolean goesOn(char c) {
        return switch (c) {
            case '.', '-', '_', '+', '%', '#', '@', ':' -> true;
            default -> false;
        };
    }

    private int word(int at) {
        int run = Addresses.alphanumericEnd(text, at, to);
        int address = address(at, run);
        if (address > at) {
            return address;
        }
        int end = runs.letters(run);
        while (end < to) {
            int next = joined(at, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end < to && text.charAt(end) == '.' ? stop(at, end) : end;
    }

    /** Goes on over a sign inside a word, and what follows it, where that is one word; else answers {@code end}. */
    private int joined(int at, int end) {
        char c = text.charAt(end);
        if (c == ' ') {
            return end;
        }
        boolean letterAfter = runs.kind(end + 1) == Characters.LETTER;
        switch (c) {
            case '\'', '’', 'ʼ', '`' -> {
                if (runs.kind(end + 1) <= Characters.DIGIT && c != '`' || letterAfter) {
                    return isElided(at, end) ? end + 1 : runs.letters(end + 1);
                }
                return endsWithApostrophe(at, end) ? end + 1 : end;
            }
            case '-', '‐', '‑' -> {
                if (habits.keepsHyphens()) {
                    return hyphen(at, end);
                }
                return runs.kind(end + 1) <= Characters.DIGIT && keepsHyphen(at, end) ? runs.letters(end + 1) : end;
            }
            case ':' -> {
                return habits.keepsColons() && letterAfter ? runs.letters(end + 1) : end;
            }
            case '.' -> {
                // "St.-Anna-Kirche"
                boolean inner = habits.keepsHyphens() && runs.kind(end + 2) == Characters.LETTER && text.charAt(end + 1) == '-';
                return inner ? runs.letters(end + 2) : end;
            }
            case '&' -> {
                int after = letterAfter ? runs.letters(end + 1) : end;
                return letterAfter && end - at <= 3 && after - end - 1 <= 3 ? after : end;
            }
            case '/' -> {
                int after = letterAfter ? runs.letters(end + 1) : end + 1;
                boolean one = end - at == 1 && after - end <= 2 || TokenLexicon.has("slashed", text, at, after);
                boolean alone = text.charAt(at) == 'w' && runs.kind(end + 1) == Characters.SPACE;
                return one && (letterAfter || alone) ? after : end;
            }
            case '*' -> {
                int stars = end;
                while (stars < to && text.charAt(stars) == '*') {
                    stars++;
                }
                boolean letters = runs.kind(stars) == Characters.LETTER && Character.isLowerCase(text.charAt(stars));
                return letters && stars - end < 4 ? runs.letters(stars) : end;
            }
            case '$' -> {
                boolean currency = end - at <= 2 && Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(end - 1));
                return letterAfter ? runs.letters(end + 1) : currency ? end + 1 : end;
            }
            case '·' -> {
                return letterAfter ? runs.letters(end + 1) : end;
            }
            default -> {
                return end;
            }
        }
    }

    /** Goes on over the hyphen at {@code end}, of a language whose hyphens cut nothing off but pronouns. */
    private int hyphen(int at, int end) {
        boolean letters = runs.kind(end + 1) <= Characters.DIGIT;
        int after = letters ? runs.letters(end + 1) : isCutOff(end) ? end + 1 : end;
        if (letters && Clitics.begins(text, end, to, habits.clitics()) && !TokenLexicon.has("whole", text, at, after)) {
            clitic = end;
            return end;
        }
        return after;
    }

    /**
     * Whether the apostrophe at {@code end} cuts off what stands before it; not in names inside a sentence as Italian has them
     * ("D'Alema").
     */
    private boolean isElided(int at, int end) {
        boolean name = at > from && "elided-it".equals(habits.elided()) && Character.isUpperCase(text.charAt(at))
                && Character.isUpperCase(text.charAt(end + 1));
        return !habits.isEnglish() && !name && TokenLexicon.has(habits.elided(), text, at, end);
    }

    /** Whether the hyphen at {@code end} stands for what follows later: "Hin- und Rückfahrt". */
    private boolean isCutOff(int end) {
        return runs.kind(end + 1) == Characters.SPACE && Character.isLetter(text.charAt(end - 1)) && end + 2 < to
                && Character.isLetter(text.charAt(end + 2));
    }

    /** Whether the apostrophe at {@code end} belongs to the word before it and closes no quotation. */
    private boolean endsWithApostrophe(int at, int end) {
        char last = text.charAt(end - 1);
        if (!habits.isEnglish()) {
            return TokenLexicon.has("shortened", text, at, end);
        }
        boolean possessive = last == 's' || last == 'S' || last == 'x' || last == 'z';
        boolean gerund = end - at > 3 && text.startsWith("in", end - 2);
        return !quoted && (possessive || gerund) && text.charAt(end) != '`';
    }

    private boolean keepsHyphen(int at, int end) {
        return TokenLexicon.has("prefix", text, at, end)
                || Character.isDigit(text.charAt(end + 1)) && Character.isUpperCase(text.charAt(at)) && end - at <= 2
                || end - at == 1 && Character.isLetter(text.charAt(at));
    }

    /** The offset after the word from {@code at} to {@code end} and the stops that belong to it. */
    private int stop(int at, int end) {
        int last = end;
        while (last + 1 < to && text.charAt(last) == '.'
                && (Character.isLetter(text.charAt(last + 1)) || text.charAt(last + 1) == '$')) {
            int part = text.charAt(last + 1) == '$' ? last + 2 : runs.letters(last + 1);
            if (part - last > 4 || last - at > 16) {
                break;
            }
            last = part;
        }
        boolean dotted = last > end && isDotted(at, last);
        if (!dotted) {
            last = end;
        }
        if (last >= to || text.charAt(last) != '.' || last + 1 < to && text.charAt(last + 1) == '.') {
            return last;
        }
        if (habits.cutsStops()) {
            return last;
        }
        if (dotted || keepsStop(at, end)) {
            return last + 1;
        }
        return last;
    }

    /** Whether the word is short parts with stops between them: "U.S", "e.g", "Ph.D", "u.$". */
    private boolean isDotted(int at, int end) {
        int part = 0;
        int ones = 0;
        for (int i = at; i <= end; i++) {
            if (i == end || text.charAt(i) == '.') {
                ones += part == 1 ? 1 : 0;
                part = 0;
            } else if (++part > 2) {
                return false;
            }
        }
        return ones > 0;
    }

    private boolean isRoman(int at, int end) {
        int i = at;
        while (i < end && "IVXLC".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i == end;
    }

    private boolean keepsStop(int at, int end) {
        boolean last = end + 1 >= to;
        if (end - at == 1 && !habits.isEnglish()) {
            // "z. B.", "и т. д."
            return !last || at - 2 >= from && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '.';
        }
        if (end - at == 1) {
            return !last && text.charAt(at) != 'I' && Character.isUpperCase(text.charAt(at)) || at == from && !last;
        }
        if (!last && abbreviations.ordinalsBeforeCapitals() && isRoman(at, end)) {
            return true;
        }
        int classes = abbreviations.classes(text.substring(at, end).toCharArray(), 0, end - at);
        int sure = Abbreviations.TITLE | Abbreviations.INNER | Abbreviations.END | Abbreviations.UNIT;
        if ((classes & Abbreviations.NUMBER) != 0 && (classes & sure) == 0) {
            int next = end + 1;
            while (next < to && Characters.of(text.charAt(next)) == Characters.SPACE) {
                next++;
            }
            return runs.kind(next) == Characters.DIGIT;
        }
        return (classes & sure) != 0 && (!last || (classes & Abbreviations.END) != 0);
    }

    private int number(int at) {
        int address = address(at, Addresses.alphanumericEnd(text, at, to));
        return address > at ? address : numbers.end(at);
    }

    private int sign(int at, int c) {
        int emoticon = Emoticons.end(text, at, to);
        if (emoticon > at && (c == ':' || at == from || !Addresses.isAsciiAlphanumeric(text.charAt(at - 1)))) {
            return emoticon;
        }
        int after = at + Character.charCount(c);
        if (at == clitic) {
            int end = Clitics.end(text, at, to, habits.clitics());
            clitic = end < to && Clitics.begins(text, end, to, habits.clitics()) ? end : clitic;
            return end;
        }
        switch (c) {
            case '\'', '’', '‘' -> {
                return apostrophe(at, c);
            }
            case '.', '-', '=', '_', '+', '<', '>', '~', '*', '—', '–', '…', '`', '|', '^', '•' -> {
                if (c == '.' && runs.kind(after) == Characters.DIGIT && !isWordBefore(at)) {
                    return runs.digits(after);
                }
                if (c == '+' && runs.kind(after) == Characters.DIGIT && !isWordBefore(at)) {
                    return number(after);
                }
                return runs.same(at, c);
            }
            case '!', '?' -> {
                int end = after;
                while (end < to && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
                    end++;
                }
                return end;
            }
            case '#', '@' -> {
                return runs.kind(after) == Characters.LETTER ? runs.letters(after) : runs.same(at, c);
            }
            case '(' -> {
                int mark = at == from ? ListMark.enumeratorEnd(text, at, to) : 0;
                return mark > 0 && mark < to ? mark : after;
            }
            default -> {
                return runs.marks(after);
            }
        }
    }

    private boolean isWordBefore(int at) {
        return at > from && Characters.of(text.charAt(at - 1)) <= Characters.MARK;
    }

    private int apostrophe(int at, int c) {
        if (at + 1 < to && text.charAt(at + 1) == c) {
            return at + 2;
        }
        boolean wordBefore = at > from && Characters.of(text.charAt(at - 1)) != Characters.SPACE;
        if (!wordBefore && c != '‘') {
            if (runs.kind(at + 1) == Characters.DIGIT) {
                return runs.letters(at + 1);
            }
            int end = at + 1 < to ? runs.letters(at + 1) : at + 1;
            if (TokenLexicon.has("leading", text, at + 1, end)) {
                return numbers.hyphenated(end);
            }
        }
        quoted = c == '‘' || !wordBefore && runs.kind(at + 1) != Characters.SPACE
                || wordBefore && !quoted && runs.kind(at + 1) <= Characters.DIGIT;
        return at + 1;
    }
}
