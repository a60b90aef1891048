package dossier.stats;

import dossier.text.Document;
import java.util.List;

/**
 * {@code stats --by collocation}: pairs of words of a sentence, the second within a window behind the first; with a word asked for, its
 * neighbours on both sides. A fold: {@link #part} may run in several threads, {@link #add} takes its results in the order of the
 * input. Memory grows with the different pairs.
 */
public final class Collocations {
    private final StatsOptions options;
    private final NgramCounts pairs;

    /** @throws IllegalArgumentException when the word asked for is no single word */
    public Collocations(StatsOptions options) {
        if (options.word() != null && WordPattern.of(options.word(), options.lower()).length() != 1) {
            throw new IllegalArgumentException("a collocation has a single word as its node: " + options.word());
        }
        this.options = options;
        this.pairs = new NgramCounts(2, options.lower());
    }

    public DocumentNgrams part(Document document) {
        return options.word() == null ? DocumentNgrams.pairs(document, options) : DocumentNgrams.neighbours(document, options);
    }

    public void add(DocumentNgrams part) {
        pairs.add(part);
    }

    /** The rows, by count, then by code points; each is made when it is asked for. */
    public List<CollocationRow> rows() {
        int[] order = pairs.order(id -> pairs.count(id) >= options.minCount() && !isStopped(id));
        return CountOrder.rows(order, this::row);
    }

    /** A stop word that was asked for is none. */
    private boolean isStopped(int pair) {
        return options.word() == null ? pairs.hasStopword(pair, options) : options.isStopword(pairs.word(pair, 1));
    }

    private CollocationRow row(int pair) {
        int places = options.word() == null ? options.window() : 2 * options.window();
        long count = pairs.count(pair);
        Association a = new Association(count, pairs.wordCount(pair, 0), pairs.wordCount(pair, 1), pairs.tokens(), places);
        return new CollocationRow(pairs.word(pair, 0), pairs.word(pair, 1), count, a.g2(), a.pmi(), a.npmi(), a.mi3(), a.t(), a.z(),
                a.chi2(), a.dice(), a.logDice(), a.deltaP(), a.deltaPBack());
    }
}
