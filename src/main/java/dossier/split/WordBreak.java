package dossier.split;

import dossier.text.Lexicon;

/**
 * What UAX #29 needs to know of a character to find words: its Word_Break property, whether it is Extended_Pictographic, and
 * whether it is a letter or a decimal digit (general category L or Nd). From a table of Unicode 18, so that words are the same on every
 * JDK.
 */
final class WordBreak {
    static final int OTHER = 0;
    static final int ALETTER = 1;
    static final int HEBREW_LETTER = 2;
    static final int HANGUL_SYLLABLE = 3;
    static final int NUMERIC = 4;
    static final int KATAKANA = 5;
    static final int EXTEND_NUM_LET = 6;
    static final int MID_LETTER = 7;
    static final int MID_NUM = 8;
    static final int MID_NUM_LET = 9;
    static final int SINGLE_QUOTE = 10;
    static final int DOUBLE_QUOTE = 11;
    static final int REGIONAL_INDICATOR = 12;
    static final int SPACE = 13;
    static final int CR = 14;
    static final int LF = 15;
    static final int NEWLINE = 16;
    static final int EXTEND = 17;
    static final int FORMAT = 18;
    static final int ZWJ = 19;

    /** The bits of an entry that hold the class. */
    static final int CLASS = 0x1F;
    /** The bit of Extended_Pictographic. */
    static final int PICTOGRAPHIC = 0x20;
    /** The bit of letters and digits. */
    static final int LETTER_OR_DIGIT = 0x40;

    /** Code points that share an entry of the index. */
    static final int BLOCK = 128;
    static final String RESOURCE = "word-break.bin";

    private static final int BLOCKS = (Character.MAX_CODE_POINT + 1) / BLOCK;

    /** For each 128 code points the number of their block, then the blocks. */
    private static final byte[] TABLE = Lexicon.bytes(WordBreak.class, RESOURCE);

    private WordBreak() {
    }

    /** The entry of a code point: class and bits. */
    static int entry(int codePoint) {
        return TABLE[BLOCKS + (TABLE[codePoint >> 7] & 0xFF) * BLOCK + (codePoint & BLOCK - 1)];
    }
}
