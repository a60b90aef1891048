package dossier.split;

import dossier.text.Whitespace;

/** What characters are to the tokenizer: one class each, from a table for ASCII. */
final class Characters {
    static final byte LETTER = 0;
    static final byte DIGIT = 1;
    /** Belongs to the character before it. */
    static final byte MARK = 2;
    /** A character that is a token by itself: Han, emoji, symbols, punctuation. */
    static final byte SIGN = 3;
    static final byte SPACE = 4;
    static final byte HAN = 5;
    static final byte KATAKANA = 6;
    static final byte HIRAGANA = 7;
    static final byte EMOJI = 8;

    private static final byte[] ASCII = new byte[128];

    static {
        for (int c = 0; c < 128; c++) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            ASCII[c] = letter ? LETTER : digit ? DIGIT : c == ' ' || c >= '\t' && c <= '\r' ? SPACE : SIGN;
        }
    }

    private Characters() {
    }

    /** Whether the text at {@code at} begins with {@code word}. */
    static boolean startWith(String word, char[] text, int at) {
        if (word.length() > text.length - at) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isAsciiSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isAsciiCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static byte of(int c) {
        return c < 128 ? ASCII[c] : ofOther(c);
    }

    private static byte ofOther(int c) {
        if (c <= 0xFFFF && Whitespace.is((char) c)) {
            return SPACE;
        }
        if (c >= 0x3040 && c <= 0x30FF && c != '・') {
            return c < 0x30A0 ? HIRAGANA : KATAKANA;
        }
        if (c >= 0x2E80 && Character.isIdeographic(c)) {
            return HAN;
        }
        if (c >= 0x1F000 && c <= 0x1FAFF) {
            return c >= 0x1F3FB && c <= 0x1F3FF ? MARK : EMOJI;
        }
        if (c == 0x200D || c == 0x200C || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0020 && c <= 0xE007F || c == 0xAD) {
            return MARK;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER, Character.LETTER_NUMBER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> MARK;
            default -> SIGN;
        };
    }
}
