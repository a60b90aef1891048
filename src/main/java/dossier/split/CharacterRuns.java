package dossier.split;

/** Runs of like characters in a text up to {@code to}, marks and joined emoji kept with the character that they belong to. */
final class CharacterRuns {
    private final String text;
    private final int to;

    CharacterRuns(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** The character at {@code at}; half of one by itself when the other half is missing. */
    int codePoint(int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && at + 1 < to
                && Character.isLowSurrogate(text.charAt(at + 1)) ? Character.toCodePoint(c, text.charAt(at + 1)) : c;
    }

    /** The class of the character at {@code at}; white space at the end. */
    byte kind(int at) {
        return at < to ? Characters.of(codePoint(at)) : Characters.SPACE;
    }

    /** The offset after the marks that belong to the character before {@code at}. */
    int marks(int at) {
        int end = at;
        while (end < to && kind(end) == Characters.MARK) {
            end += Character.charCount(codePoint(end));
        }
        return end;
    }

    /** The offset after characters of one class and their marks. */
    int run(int at, byte kind) {
        int end = at;
        while (end < to && (kind(end) == kind || kind(end) == Characters.MARK)) {
            end += Character.charCount(codePoint(end));
        }
        return end;
    }

    /** The offset after an emoji, its variants, and those that are joined to it; two regional indicators are a flag. */
    int emoji(int at) {
        int first = codePoint(at);
        int end = marks(at + Character.charCount(first));
        if (isRegional(first) && end < to && isRegional(codePoint(end))) {
            return marks(end + 2);
        }
        while (end < to && text.charAt(end - 1) == '\u200D' && kind(end) == Characters.EMOJI) {
            end = marks(end + Character.charCount(codePoint(end)));
        }
        return end;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** The offset after letters, digits, underscores and their marks. */
    int letters(int at) {
        int end = at;
        while (end < to) {
            char c = text.charAt(end);
            if (c < 128) {
                if (Characters.of(c) > Characters.DIGIT && c != '_') {
                    break;
                }
                end++;
                continue;
            }
            int codePoint = codePoint(end);
            if (Characters.of(codePoint) > Characters.MARK) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** The offset after digits and their marks. */
    int digits(int at) {
        int end = at;
        while (end < to && kind(end) == Characters.DIGIT) {
            end += Character.charCount(codePoint(end));
        }
        return marks(end);
    }

    /** The offset after a run of one sign. */
    int same(int at, int c) {
        int end = at;
        while (end < to && text.charAt(end) == c) {
            end++;
        }
        return marks(end);
    }
}
