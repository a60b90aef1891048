package dossier.entities;

import java.util.HashMap;
import java.util.Map;

/**
 * What a document itself says of its words: how often each stands in small letters and how often with a capital that only a name has,
 * and which of its stretches are headlines, where a capital says nothing.
 */
final class Evidence {
    /** How a stretch writes its words. */
    enum Style { PLAIN, TITLE_CASE, CAPITALS }

    static final class Counts {
        int lower;
        int capital;
    }

    private final NameWords words;
    private final Style[] styles;
    private final Map<String, Counts> counts = new HashMap<>();
    /** For each word with a capital the counts of it in small letters. */
    private final Counts[] own;

    /** For the words in small letters that never have a capital. */
    private final Counts unwanted = new Counts();

    Evidence(NameWords words) {
        this.words = words;
        int n = words.count();
        styles = new Style[n == 0 ? 0 : words.segment(n - 1) + 1];
        for (int from = 0; from < n; ) {
            int to = from;
            while (to < n && words.segment(to) == words.segment(from)) {
                to++;
            }
            styles[words.segment(from)] = style(from, to);
            from = to;
        }
        own = new Counts[n];
        for (int i = 0; i < n; i++) {
            if (words.isCapitalised(i)) {
                NameWord word = words.at(i);
                Counts count = word.counts(words.number());
                if (count == null) {
                    count = counts.get(word.small());
                    if (count == null) {
                        count = new Counts();
                        counts.put(word.small(), count);
                    }
                    word.count(words.number(), count);
                }
                own[i] = count;
                if (style(i) == Style.PLAIN && !words.opens(i)) {
                    count.capital++;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (words.shape(i) == NameWords.LOWER) {
                NameWord word = words.at(i);
                Counts count = word.counts(words.number());
                if (count == null) {
                    count = counts.getOrDefault(word.text, unwanted);
                    word.count(words.number(), count);
                }
                count.lower++;
            }
        }
    }

    Style style(int word) {
        return styles[words.segment(word)];
    }

    /**
     * How the document writes a capitalised word elsewhere, in 16 classes: how often in small letters (never, once, twice, more) against
     * how often with a capital inside sentences (the same four).
     */
    int usage(int word) {
        Counts count = of(word);
        return count == null ? 0 : Math.min(count.lower, 3) * 4 + Math.min(count.capital, 3);
    }

    /** Whether the document has a capitalised word in small letters too, and not much less often. */
    boolean isWordInSmallLetters(int word) {
        Counts count = of(word);
        return count != null && count.lower > 0 && count.lower * 3 >= count.capital;
    }

    /** Whether the document writes a word with a capital inside sentences, and never or seldom without. */
    boolean isCapitalisedInside(int word) {
        Counts count = of(word);
        return count != null && count.capital > 3 * count.lower;
    }

    private Counts of(int word) {
        return words.isCapitalised(word) ? own[word] : counts.get(words.at(word).small());
    }

    private Style style(int from, int to) {
        int length = 0;
        int capitals = 0;
        int content = 0;
        int capitalised = 0;
        int commonCapitalised = 0;
        for (int i = from; i < to; i++) {
            int shape = words.shape(i);
            if (shape == NameWords.NUMBER) {
                continue;
            }
            length++;
            if (shape == NameWords.CAPITALS) {
                capitals++;
            }
            if (words.end(i) - words.start(i) > 3) {
                content++;
                if (shape >= NameWords.CAPITALISED) {
                    capitalised++;
                    if (i > from && words.at(i).isCommon() && words.at(i).head() == null) {
                        commonCapitalised++;
                    }
                }
            }
        }
        if (length >= 3 && capitals * 10 >= length * 7) {
            return Style.CAPITALS;
        }
        return content >= 3 && !words.endsSentence(to - 1) && capitalised * 4 >= content * 3 && commonCapitalised >= 2 ? Style.TITLE_CASE
                : Style.PLAIN;
    }
}
