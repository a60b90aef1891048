package dossier.lang;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;

/**
 * How likely letters follow one another in one language: a bigram model over its alphabet, with what case, foreign words and letters
 * outside the alphabet cost. Costs are in halves of a bit. Immutable; safe for use by several threads.
 */
final class LetterModel {
    /** A letter of the language's script that its alphabet lacks, beside what the table says of such letters. */
    private static final int RARE_LATIN_1 = 6;
    private static final int RARE_LATIN = 10;
    private static final int RARE = 8;
    /** A mark that may stand on letters of any script. */
    private static final int MARK = 18;
    private static final int PHONETIC = 26;
    /** A mark that has no letter to stand on. */
    private static final int MARK_ALONE = 24;
    /** A word of another script begins; goes on; stands against a letter of this one. */
    private static final int FOREIGN_START = 34;
    private static final int FOREIGN_NEXT = 18;
    private static final int FOREIGN_ATTACHED = 30;
    /** A word in ASCII letters in a language that is written otherwise. */
    private static final int ASCII_START = 16;
    private static final int ASCII_NEXT = 11;
    /** A character of the thousands that East Asia writes with. */
    private static final int FOREIGN_HAN = 40;
    /** A sign that words do not have inside stands between two letters. */
    private static final int SIGN_INSIDE = 14;
    /** An apostrophe inside a word, in a language that writes none there. */
    private static final int APOSTROPHE = 12;
    private static final Set<String> WITHOUT_APOSTROPHE =
            Set.of("de", "es", "pt", "sv", "da", "nb", "fi", "is", "gl", "pl", "cs", "sk", "hu", "ro",
            "hr", "sl", "lt", "lv", "et", "vi", "id", "ru", "bg", "sr", "el");
    private static final int UPPER_FIRST = 5;
    private static final int UPPER_INSIDE = 22;
    private static final int UPPER_AGAIN = 4;
    private static final int LOWER_AFTER_CAPITALS = 14;
    private static final byte[] NONE = new byte[256];

    private final String language;
    private final UnicodeScript script;
    private final byte[][] pages = new byte[256][];
    private final byte[] table;
    private final int n;
    private final int apostrophe;

    LetterModel(String language, String alphabet, byte[] table) {
        this.language = language;
        this.table = table;
        apostrophe = WITHOUT_APOSTROPHE.contains(language) ? APOSTROPHE : 0;
        n = alphabet.length() + 2;
        script = UnicodeScript.of(alphabet.charAt(alphabet.length() / 2));
        Arrays.fill(pages, NONE);
        for (int i = 0; i < alphabet.length(); i++) {
            put(alphabet.charAt(i), i + 1);
            char upper = Character.toUpperCase(alphabet.charAt(i));
            if (Character.toLowerCase(upper) == alphabet.charAt(i)) {
                put(upper, i + 1);
            }
        }
        if (language.equals("tr") || language.equals("az")) {
            put('\u0130', alphabet.indexOf('i') + 1);
        }
    }

    private void put(char c, int index) {
        if (pages[c >> 8] == NONE) {
            pages[c >> 8] = new byte[256];
        }
        pages[c >> 8][c & 0xFF] = (byte) index;
    }

    /** The language as two letters (ISO 639-1). */
    String language() {
        return language;
    }

    UnicodeScript script() {
        return script;
    }

    /** The cost of a text in this language, in halves of a bit; what is above {@code limit} is not counted out. */
    int cost(CharSequence text, int limit) {
        int cost = 0;
        int before = 0;
        boolean foreign = false;
        // 0 no letter, 1 lower, 2 one capital, 3 several capitals, 4 no case
        int shape = 0;
        for (int i = 0, length = text.length(); i < length && cost < limit; i++) {
            char c = text.charAt(i);
            int index = pages[c >> 8][c & 0xFF];
            if (index == 0 && !Symbols.isLetter(c)) {
                cost += (table[before * n] & 0xFF) + Symbols.cost(text, i);
                if (shape > 0 && (c >= 128 || c == '\'') && i + 1 < length && Symbols.isLetter(text.charAt(i + 1))) {
                    cost += c == '\'' || c == 0x2019 ? apostrophe : Symbols.parts(c) ? SIGN_INSIDE : 0;
                }
                before = 0;
                foreign = false;
                shape = 0;
                continue;
            }
            boolean alone = c >= 0x370 ? before == 0 : shape == 0 && (i == 0 || text.charAt(i - 1) <= ' ');
            cost += c >= 0x300 && alone && Symbols.isMark(c) ? MARK_ALONE : 0;
            if (index == 0) {
                UnicodeScript other = UnicodeScript.of(c);
                boolean own = other == script || other == UnicodeScript.INHERITED;
                boolean ascii = c < 128;
                if (own) {
                    index = n - 1;
                    cost += (table[before * n + index] & 0xFF)
                            + (c < 0x100 ? RARE_LATIN_1 : other != script ? MARK : script != UnicodeScript.LATIN ? RARE
                            : c < 0x250 ? RARE_LATIN : PHONETIC);
                } else if (foreign && before == 0) {
                    cost += ascii ? ASCII_NEXT : isHan(c) ? FOREIGN_HAN : FOREIGN_NEXT;
                } else {
                    cost += (before > 0 ? FOREIGN_ATTACHED : 0)
                            + (isHan(c) ? FOREIGN_HAN : before > 0 ? 0 : ascii ? ASCII_START : FOREIGN_START);
                    foreign = true;
                }
                before = own ? index : 0;
            } else {
                cost += (table[before * n + index] & 0xFF) + (foreign ? FOREIGN_ATTACHED : 0);
                before = index;
                foreign = false;
            }
            if (Character.isUpperCase(c)) {
                cost += shape == 0 ? UPPER_FIRST : shape == 1 || shape == 4 ? UPPER_INSIDE : UPPER_AGAIN;
                shape = shape == 0 ? 2 : 3;
            } else if (Character.isLowerCase(c)) {
                cost += shape == 3 ? LOWER_AFTER_CAPITALS : 0;
                shape = 1;
            } else if (shape == 0) {
                shape = 4;
            }
        }
        return cost;
    }

    private static boolean isHan(char c) {
        return c >= 0x2E80 && c < 0xD7A4 || c >= 0xF900 && c < 0xFB00;
    }
}
