package dossier.stats;

import java.util.function.IntPredicate;

/** How often a corpus has each combination of n words, and each word. Takes the documents, or their pieces, in order. */
final class NgramCounts {
    private final int n;
    private final Vocabulary vocabulary;
    private final Counts words = new Counts();
    private final NgramTable table;
    private final Counts counts = new Counts();
    private final Counts documents = new Counts();
    /** The last document that had each combination, from 1. */
    private final Counts lastDocument = new Counts();
    private long document;
    private long tokens;

    NgramCounts(int n, boolean lower) {
        this.n = n;
        this.vocabulary = new Vocabulary(lower);
        this.table = new NgramTable(n);
    }

    void add(DocumentNgrams part) {
        if (part.isFirst() || document == 0) {
            document++;
        }
        tokens += part.tokens();
        int[] ids = vocabulary.ids(part.vocabulary());
        for (int i = 0; i < ids.length; i++) {
            words.add(ids[i], part.wordCount(i));
        }
        int[] key = new int[n];
        for (int i = 0; i < part.table().size(); i++) {
            for (int k = 0; k < n; k++) {
                key[k] = ids[part.table().get(i, k)];
            }
            int id = table.id(key, 0);
            counts.add(id, part.count(i));
            long last = lastDocument.get(id);
            if (last != document) {
                lastDocument.add(id, document - last);
                documents.add(id, 1);
            }
        }
    }

    int size() {
        return table.size();
    }

    long count(int ngram) {
        return counts.get(ngram);
    }

    long documents(int ngram) {
        return documents.get(ngram);
    }

    /** The {@code i}th word of a combination. */
    String word(int ngram, int i) {
        return vocabulary.word(table.get(ngram, i));
    }

    /** How often the {@code i}th word of a combination is used in the corpus. */
    long wordCount(int ngram, int i) {
        return words.get(table.get(ngram, i));
    }

    /** The words, apart by spaces. */
    String label(int ngram) {
        if (n == 1) {
            return word(ngram, 0);
        }
        StringBuilder label = new StringBuilder(word(ngram, 0));
        for (int i = 1; i < n; i++) {
            label.append(' ').append(word(ngram, i));
        }
        return label.toString();
    }

    /** The combinations that are wanted, by count, then by code points (a space comes before all that stands in words). */
    int[] order(IntPredicate wanted) {
        int[] ranks = vocabulary.ranks();
        return CountOrder.of(table.size(), wanted, this::count, (a, b) -> {
            for (int i = 0; i < n; i++) {
                int byWord = Integer.compare(ranks[table.get(a, i)], ranks[table.get(b, i)]);
                if (byWord != 0) {
                    return byWord;
                }
            }
            return 0;
        });
    }

    /** Whether one of the words is to be left out. */
    boolean hasStopword(int ngram, StatsOptions options) {
        for (int i = 0; i < n; i++) {
            if (options.isStopword(word(ngram, i))) {
                return true;
            }
        }
        return false;
    }

    /** The number of words of the corpus. */
    long tokens() {
        return tokens;
    }
}
