package dossier.split;

/** Punctuation as far as sentences are concerned, of the scripts in wide use. */
final class Signs {
    private Signs() {
    }

    /** Whether {@code c} can end a sentence. */
    static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c >= 0x80 && endsBeyondAscii(c);
    }

    private static boolean endsBeyondAscii(char c) {
        return c == '…' || c == '‼' || c >= '⁇' && c <= '⁉' || c == '‽' || endsForSure(c) || c == '．' || c == '！' || c == '？' || c == '؟';
    }

    /** Whether {@code c} ends a sentence wherever it stands, white space after it or not: stops that have no other use. */
    static boolean endsForSure(char c) {
        return switch (c) {
            case '。', '｡', '︒', '।', '॥', '۔', '։', '።', '፧', '፨', '។', '៕', '။', '᠃', '᠉', '꓿', '܀', '܁', '܂', '؞', '߹' -> true;
            default -> false;
        };
    }

    /** Whether {@code c} is a full-width mark after which writers put no space. */
    static boolean isWide(char c) {
        return c == '！' || c == '？' || c == '．';
    }

    /** Whether {@code c} closes a quotation or a bracket; straight quotes do both. */
    static boolean closes(char c) {
        return switch (c) {
            case ')', ']', '}', '"', '\'', '”', '’', '»', '›', '«', '‹', '‘', '」', '』', '）', '】', '〉', '》', '］', '〕', '﹂', '﹄', '︶',
                    '“' -> true;
            default -> false;
        };
    }

    /** Whether {@code c} opens a quotation, a bracket, or in Spanish a question. */
    static boolean opens(char c) {
        return switch (c) {
            case '(', '[', '{', '"', '\'', '“', '‘', '„', '‚', '«', '‹', '「', '『', '（', '【', '〈', '《', '［', '﹁', '﹃', '︵', '¿', '¡', '*',
                    '_', '`', '”',
                    '»' -> true;
            default -> false;
        };
    }
}
