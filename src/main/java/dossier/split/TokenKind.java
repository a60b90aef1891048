package dossier.split;

import dossier.text.Span;

/** Tells what a token is. */
final class TokenKind {
    private TokenKind() {
    }

    /**
     * {@code word}, {@code number}, {@code punctuation}, {@code symbol}, {@code emoji}, {@code emoticon}, {@code url}, 
     * {@code email}, {@code hashtag} or {@code handle}.
     */
    static String of(String text, Span token) {
        int from = token.start();
        int to = token.end();
        int first = text.codePointAt(from);
        boolean letter = false;
        boolean digit = false;
        int sign = -1;
        boolean stop = false;
        boolean slashes = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            byte kind = Characters.of(Character.isSurrogate(c) ? text.codePointAt(i) : c);
            letter |= kind == Characters.LETTER || kind >= Characters.HAN && kind <= Characters.HIRAGANA;
            digit |= kind == Characters.DIGIT;
            sign = c == '@' && sign < 0 ? i : sign;
            stop |= c == '.' && i > from && i + 1 < to;
            slashes |= c == ':' && text.startsWith("//", i + 1) && i + 3 <= to;
        }
        if (slashes || stop && text.regionMatches(true, from, "www.", 0, 4)) {
            return "url";
        }
        if (sign > from && stop) {
            return "email";
        }
        if (Characters.of(first) == Characters.EMOJI) {
            return "emoji";
        }
        if (to - from > 1 && Emoticons.end(text, from, to) == to) {
            return "emoticon";
        }
        if (letter && (first == '#' || first == '@')) {
            return first == '#' ? "hashtag" : "handle";
        }
        if (letter && stop && isDomain(text, from, to)) {
            return "url";
        }
        if (letter) {
            return digit && Characters.of(first) == Characters.DIGIT ? "number" : "word";
        }
        return digit ? "number" : isPunctuation(first) ? "punctuation" : "symbol";
    }

    private static boolean isDomain(String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) != '/') {
            end++;
        }
        return Addresses.nameEnd(text, from, end, end) == end;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                    c != '%' && c != '&' && c != '#' && c != '@' && c != '§';
            default -> c == '`';
        };
    }
}
