package dossier.stats;

import java.util.Objects;
import java.util.Set;

/**
 * What users choose of the way texts are counted. Immutable; each {@code with} method answers a changed copy.
 *
 * @param lower whether words are counted in lower case ({@link java.util.Locale#ROOT}); else as they stand
 * @param stopwords words that no row of words, n-grams, collocations or keywords holds, in the case in which words are counted; they count
 *         as words all the same, so that they change no other figure
 * @param n the words of an n-gram, at least 1
 * @param window how many words further on a collocate stands at most, at least 1
 * @param word the pattern of the words whose neighbours or places are wanted, see {@link WordPattern}; null for all
 * @param minCount what is counted less often is left out
 * @param width how many code points of context a hit has on each side, at most
 * @param columns the columns that are to be computed; others may be left null. Null for all
 */
public record StatsOptions(boolean lower, Set<String> stopwords, int n, int window, String word, long minCount, int width,
        Set<String> columns) {
    /** Lower case, no stop words, pairs, five words to each side, everything counted and computed, contexts of 40 code points. */
    public static final StatsOptions DEFAULT = new StatsOptions(true, Set.of(), 2, 5, null, 1, 40, null);

    public StatsOptions {
        Objects.requireNonNull(stopwords);
        if (n < 1 || window < 1 || width < 0) {
            throw new IllegalArgumentException("out of range: n " + n + ", window " + window + ", width " + width);
        }
    }

    public StatsOptions withLower(boolean value) {
        return new StatsOptions(value, stopwords, n, window, word, minCount, width, columns);
    }

    public StatsOptions withStopwords(Set<String> value) {
        return new StatsOptions(lower, value, n, window, word, minCount, width, columns);
    }

    public StatsOptions withN(int value) {
        return new StatsOptions(lower, stopwords, value, window, word, minCount, width, columns);
    }

    public StatsOptions withWindow(int value) {
        return new StatsOptions(lower, stopwords, n, value, word, minCount, width, columns);
    }

    public StatsOptions withWord(String value) {
        return new StatsOptions(lower, stopwords, n, window, value, minCount, width, columns);
    }

    public StatsOptions withMinCount(long value) {
        return new StatsOptions(lower, stopwords, n, window, word, value, width, columns);
    }

    public StatsOptions withWidth(int value) {
        return new StatsOptions(lower, stopwords, n, window, word, minCount, value, columns);
    }

    public StatsOptions withColumns(Set<String> value) {
        return new StatsOptions(lower, stopwords, n, window, word, minCount, width, value);
    }

    /** Whether one of these columns is to be computed. */
    boolean wants(String... names) {
        if (columns == null) {
            return true;
        }
        for (String name : names) {
            if (columns.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether rows with this word are to be left out. */
    boolean isStopword(String counted) {
        return !stopwords.isEmpty() && stopwords.contains(counted);
    }
}
