package dossier.stats;

import dossier.split.Words;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code --word} asks for: a word or several in a row, in which {@code *} stands for any characters, also none, and {@code ?} for one.
 * The pattern falls into words as texts do. Immutable.
 */
final class WordPattern {
    /** Letters that stand in for * and ? while the pattern is cut into words. */
    private static final char ANY = '\uA000';
    private static final char ONE = '\uA001';

    private final List<int[]> words;

    private WordPattern(List<int[]> words) {
        this.words = words;
    }

    /**
     * @param lower whether the words that are compared with it are in lower case
     * @throws IllegalArgumentException when there is no word in it
     */
    static WordPattern of(String pattern, boolean lower) {
        String cased = lower ? pattern.toLowerCase(Locale.ROOT) : pattern;
        String letters = cased.replace('*', ANY).replace('?', ONE);
        List<int[]> words = new ArrayList<>();
        Words.scan(letters, new Span(0, letters.length()), (start, end) -> words.add(letters.substring(start, end).codePoints().toArray()));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word in the pattern: " + pattern);
        }
        return new WordPattern(words);
    }

    /** The number of words. */
    int length() {
        return words.size();
    }

    /** Whether {@code word} fits the {@code i}th word of the pattern. Takes at most the product of both lengths. */
    boolean matches(int i, String word) {
        int[] pattern = words.get(i);
        int at = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (at < word.length()) {
            int code = word.codePointAt(at);
            if (p < pattern.length && pattern[p] == ANY) {
                star = p++;
                resume = at;
            } else if (p < pattern.length && (pattern[p] == ONE || pattern[p] == code)) {
                p++;
                at += Character.charCount(code);
            } else if (star >= 0) {
                // The last star takes one more character; what stood before it need not be tried again.
                p = star + 1;
                resume += Character.charCount(word.codePointAt(resume));
                at = resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length && pattern[p] == ANY) {
            p++;
        }
        return p == pattern.length;
    }
}
