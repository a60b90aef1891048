package dossier.lang;

import dossier.text.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** The commonest function words of languages, and letters that their neighbours lack. */
final class FunctionWords {
    private static final int LONGEST = 12;
    /** What a letter of a language counts beside a function word. */
    private static final double LETTER = 0.3;
    /** What each of so many languages gets of a hit: of a function word, and of a letter. */
    private static final double[] WORD_SHARES = shares(1);
    private static final double[] LETTER_SHARES = shares(LETTER);
    /** After so many characters it is seen whether the language is plain already: so many hits, so many times those of the next. */
    private static final int LOOK = 1000;
    private static final double PLAIN = 30;
    private static final double PLAINLY = 3;
    /** More than twice the letters that tell languages apart, a power of two. */
    private static final int LETTERS = 512;
    private static final FunctionWords INSTANCE = new FunctionWords();

    private final List<String> languages = new ArrayList<>();
    /** The words of all languages, a space behind each. */
    private final char[] words;
    /**
     * Open addressing: 1 + where a word begins in {@link #words}, 0 for none; and the languages that have it, by the bit of their number.
     */
    private final int[] slots;
    private final long[] wordLanguages;
    /** The same for letters: what stands in a slot, 0 for none, and the languages that have it. */
    private final char[] letters = new char[LETTERS];
    private final long[] letterLanguages = new long[LETTERS];

    private FunctionWords() {
        List<String[]> entries = Lexicon.entries(FunctionWords.class, "function-words.tsv");
        StringBuilder all = new StringBuilder();
        for (String[] entry : entries) {
            all.append(entry[1]).append(' ');
        }
        words = new char[all.length()];
        all.getChars(0, words.length, words, 0);
        slots = new int[Integer.highestOneBit(words.length) * 2];
        wordLanguages = new long[slots.length];
        int at = 0;
        for (String[] entry : entries) {
            long language = 1L << languages.size();
            languages.add(entry[0]);
            for (int end = at + entry[1].length(); at < end; ) {
                at = add(at, language);
            }
            for (char letter : (entry.length > 2 ? entry[2] : "").toCharArray()) {
                int slot = slot(letter);
                letters[slot] = letter;
                letterLanguages[slot] |= language;
            }
        }
    }

    /** The slot of a letter; a free one when no language has it. */
    private int slot(char letter) {
        int slot = letter & LETTERS - 1;
        while (letters[slot] != 0 && letters[slot] != letter) {
            slot = slot + 1 & LETTERS - 1;
        }
        return slot;
    }

    /** Adds the word that begins at {@code start}; answers where the next one does. */
    private int add(int start, long language) {
        int end = start;
        int hash = 0;
        for (; words[end] != ' '; end++) {
            hash = 31 * hash + words[end];
        }
        int slot = slot(words, start, end, hash);
        if (slots[slot] == 0) {
            slots[slot] = start + 1;
        }
        wordLanguages[slot] |= language;
        return end + 1;
    }

    /** The slot of a word; a free one when no language has it. */
    private int slot(char[] text, int start, int end, int hash) {
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, text, start, end)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int place, char[] text, int start, int end) {
        int behind = place + end - start;
        if (behind >= words.length || words[behind] != ' ') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (words[place + i - start] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** The language whose function words and letters the text has most of; null when two are near each other, or there are few. */
    static String language(CharSequence text) {
        return INSTANCE.best(text.toString().toCharArray());
    }

    /** The languages it tells apart. */
    static List<String> languages() {
        return INSTANCE.languages;
    }

    private static char lowerCase(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : c == '’' ? '\'' : Character.toLowerCase(c);
    }

    /** The same of a text that becomes lower case as far as it is looked at. */
    private String best(char[] text) {
        double[] scores = new double[languages.size()];
        int start = 0;
        int hash = 0;
        int look = LOOK;
        for (int i = 0; i <= text.length; i++) {
            char c = ' ';
            if (i < text.length) {
                c = lowerCase(text[i]);
                text[i] = c;
            }
            if (c >= 'a' && c <= 'z' || c == '\'' && i > start || c >= 128 && Character.isLetter(c)) {
                if (c >= 128) {
                    add(scores, letterLanguages[slot(c)], LETTER_SHARES);
                }
                hash = 31 * hash + c;
                continue;
            }
            if (i > start && i - start <= LONGEST) {
                add(scores, wordLanguages[slot(text, start, i, hash)], WORD_SHARES);
            }
            start = i + 1;
            hash = 0;
            if (i >= look) {
                String plain = leader(scores, PLAIN, PLAINLY);
                if (plain != null) {
                    return plain;
                }
                look += LOOK;
            }
        }
        return leader(scores, 1, 1.2);
    }

    /** The language with the greatest score, when that is at least {@code least} and outweighs the next by {@code ratio}; else null. */
    private String leader(double[] scores, double least, double ratio) {
        int first = 0;
        for (int i = 1; i < scores.length; i++) {
            first = scores[i] > scores[first] ? i : first;
        }
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            second = i == first ? second : Math.max(second, scores[i]);
        }
        return scores[first] >= least && scores[first] >= second * ratio ? languages.get(first) : null;
    }

    private static double[] shares(double weight) {
        double[] shares = new double[Long.SIZE + 1];
        for (int languages = 1; languages < shares.length; languages++) {
            shares[languages] = weight / languages;
        }
        return shares;
    }

    /** Shares a hit among the languages that have it. */
    private static void add(double[] scores, long languages, double[] shares) {
        double share = shares[Long.bitCount(languages)];
        for (long rest = languages; rest != 0; rest &= rest - 1) {
            scores[Long.numberOfTrailingZeros(rest)] += share;
        }
    }
}
