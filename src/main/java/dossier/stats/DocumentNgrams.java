package dossier.stats;

import dossier.split.Words;
import dossier.text.Document;
import dossier.text.Span;
import java.util.Arrays;

/** How often a document, or a piece of one, has each combination of words: n-grams, or pairs within a window. */
public final class DocumentNgrams {
    private final boolean first;
    private final Vocabulary vocabulary;
    private final Counts words = new Counts();
    private final NgramTable ngrams;
    private final Counts counts = new Counts();
    private long tokens;

    private DocumentNgrams(Document document, boolean lower, int n) {
        first = document.piece().index() == 0;
        vocabulary = new Vocabulary(lower);
        ngrams = new NgramTable(n);
    }

    /** Takes the numbers of the words of each sentence. */
    private interface SentenceSink {
        void sentence(int[] ids, int length);
    }

    /** The n-grams of a document; none crosses the end of a sentence. */
    static DocumentNgrams ngrams(Document document, StatsOptions options) {
        int n = options.n();
        DocumentNgrams result = new DocumentNgrams(document, options.lower(), n);
        result.read(document, (ids, length) -> {
            for (int at = 0; at + n <= length; at++) {
                result.counts.add(result.ngrams.id(ids, at), 1);
            }
        });
        return result;
    }

    /** The pairs of a document: two words of a sentence, the second at most {@code window} words behind the first. */
    static DocumentNgrams pairs(Document document, StatsOptions options) {
        DocumentNgrams result = new DocumentNgrams(document, options.lower(), 2);
        int[] pair = new int[2];
        result.read(document, (ids, length) -> {
            for (int at = 0; at < length; at++) {
                for (int other = at + 1; other < length && other - at <= options.window(); other++) {
                    result.count(pair, ids[at], ids[other]);
                }
            }
        });
        return result;
    }

    /** The words that fit the pattern asked for, each with its neighbours in the sentence, at most {@code window} words to both sides. */
    static DocumentNgrams neighbours(Document document, StatsOptions options) {
        DocumentNgrams result = new DocumentNgrams(document, options.lower(), 2);
        PatternWords nodes = new PatternWords(WordPattern.of(options.word(), options.lower()), 0, result.vocabulary);
        int[] pair = new int[2];
        result.read(document, (ids, length) -> {
            for (int at = 0; at < length; at++) {
                if (nodes.has(ids[at])) {
                    int end = (int) Math.min(length, at + 1L + options.window());
                    for (int other = Math.max(0, at - options.window()); other < end; other++) {
                        if (other != at) {
                            result.count(pair, ids[at], ids[other]);
                        }
                    }
                }
            }
        });
        return result;
    }

    private void count(int[] pair, int left, int right) {
        pair[0] = left;
        pair[1] = right;
        counts.add(ngrams.id(pair, 0), 1);
    }

    private void read(Document document, SentenceSink sink) {
        String text = document.text();
        SentenceStarts starts = SentenceStarts.of(document);
        int[][] ids = {new int[64]};
        int[] length = {0};
        Words.scan(text, new Span(0, text.length()), (start, end) -> {
            if (starts.begins(start)) {
                sink.sentence(ids[0], length[0]);
                length[0] = 0;
            }
            int id = vocabulary.id(text, start, end);
            words.add(id, 1);
            tokens++;
            if (length[0] == ids[0].length) {
                ids[0] = Arrays.copyOf(ids[0], length[0] * 2);
            }
            ids[0][length[0]++] = id;
        });
        sink.sentence(ids[0], length[0]);
    }

    boolean isFirst() {
        return first;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    long wordCount(int id) {
        return words.get(id);
    }

    NgramTable table() {
        return ngrams;
    }

    long count(int ngram) {
        return counts.get(ngram);
    }

    long tokens() {
        return tokens;
    }
}
