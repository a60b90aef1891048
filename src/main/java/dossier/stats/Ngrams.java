package dossier.stats;

import dossier.text.Document;
import java.util.List;

/**
 * {@code stats --by ngram}: so many words in a row that don't cross the end of a sentence. A fold: {@link #part} may run in several
 * threads, {@link #add} takes its results in the order of the input. Memory grows with the different n-grams.
 */
public final class Ngrams {
    private final StatsOptions options;
    private final NgramCounts ngrams;

    public Ngrams(StatsOptions options) {
        this.options = options;
        this.ngrams = new NgramCounts(options.n(), options.lower());
    }

    public DocumentNgrams part(Document document) {
        return DocumentNgrams.ngrams(document, options);
    }

    public void add(DocumentNgrams part) {
        ngrams.add(part);
    }

    /** The rows, by count, then by code points; each is made when it is asked for. */
    public List<NgramRow> rows() {
        int[] order = ngrams.order(id -> ngrams.count(id) >= options.minCount() && !ngrams.hasStopword(id, options));
        return CountOrder.rows(order, id -> new NgramRow(ngrams.label(id), ngrams.count(id), 1e6 * ngrams.count(id) / ngrams.tokens(),
                ngrams.documents(id)));
    }
}
