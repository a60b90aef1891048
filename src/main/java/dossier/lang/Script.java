package dossier.lang;

import java.util.Arrays;

/** Scripts, as far as they tell languages apart. */
enum Script {
    LATIN(null), CYRILLIC(null), ARABIC(null), HAN(null), KANA("ja"), HANGUL("ko"), HEBREW("he"), GREEK("el"), DEVANAGARI("hi"),
            BENGALI("bn"),
    TAMIL("ta"), THAI("th"), ARMENIAN("hy"), GEORGIAN("ka"), ETHIOPIC("am");

    /** 1 for a letter of ASCII, else 0: numbers, for to count them without a guess what comes next. */
    private static final byte[] ASCII_LETTERS = new byte[0x80];

    static {
        Arrays.fill(ASCII_LETTERS, 'A', 'Z' + 1, (byte) 1);
        Arrays.fill(ASCII_LETTERS, 'a', 'z' + 1, (byte) 1);
    }

    private final String language;

    Script(String language) {
        this.language = language;
    }

    /** The language that alone has this script, or has by far the most text in it; null when several share it. */
    String language() {
        return language;
    }

    /** How many letters of each script a text has, by ordinal. */
    static int[] counts(CharSequence text) {
        int[] counts = new int[values().length];
        int ascii = 0;
        for (char c : text.toString().toCharArray()) {
            if (c < 0x80) {
                ascii += ASCII_LETTERS[c];
                continue;
            }
            Script script = of(c);
            if (script != null) {
                counts[script.ordinal()]++;
            }
        }
        counts[LATIN.ordinal()] += ascii;
        // A syllable of kana, a Han character or a Hangul block stands for two or three letters.
        counts[HAN.ordinal()] *= 2;
        counts[HANGUL.ordinal()] *= 2;
        return counts;
    }

    /** The script of a letter outside of ASCII. */
    private static Script of(char c) {
        if (c < 0x250) {
            return c >= 0xC0 && c != 0xD7 && c != 0xF7 ? LATIN : null;
        }
        if (c < 0x600) {
            return c < 0x370 ? null : c < 0x400 ? GREEK : c < 0x530 ? CYRILLIC : c < 0x590 ? ARMENIAN : HEBREW;
        }
        if (c < 0x1400) {
            return c < 0x780 || c >= 0x8A0 && c < 0x900 ? ARABIC : c >= 0x900 && c < 0x980 ? DEVANAGARI : c >= 0x980 && c < 0xA00 ? BENGALI
                    : c >= 0xB80 && c < 0xC00 ? TAMIL : c >= 0xE00 && c < 0xE80 ? THAI : c >= 0x10A0 && c < 0x1100 ? GEORGIAN
                    : c >= 0x1100 && c < 0x1200 ? HANGUL : c >= 0x1200 && c < 0x1380 ? ETHIOPIC : null;
        }
        return c >= 0x1E00 && c < 0x1F00 ? LATIN : c >= 0x1F00 && c < 0x2000 ? GREEK : c >= 0x3041 && c < 0x3100 ? KANA
                : c >= 0x3400 && c < 0xA000 || c >= 0xF900 && c < 0xFB00 ? HAN : c >= 0xAC00 && c < 0xD7A4 ? HANGUL
                : c >= 0xFB50 && c < 0xFE00 || c >= 0xFE70 && c < 0xFEFF ? ARABIC : null;
    }
}
