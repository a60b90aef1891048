package dossier.stats;

import dossier.text.Document;
import java.util.List;

/**
 * {@code stats --by corpus}: a fold over the documents. {@link #part} may run in several threads; {@link #add} takes its results in the
 * order of the input. Memory grows with the types; where a measure needs the order of the words backward (mtld), that of a large text lies
 * in a temporary file.
 */
public final class CorpusStats {
    private final TextCounter counter;
    private final Utf8TextCounter utf8Counter;
    private final TextTotals totals;

    public CorpusStats(StatsOptions options) {
        this.counter = new TextCounter(options);
        this.utf8Counter = new Utf8TextCounter(options);
        this.totals = new TextTotals(options, counter.needs());
    }

    public TextCounts part(Document document) {
        return counter.count(document);
    }

    /** Whether a text must come whole, or in the same pieces in which it comes as documents: where sentences are wanted. */
    public boolean needsPieces() {
        return counter.needs().sentences();
    }

    /**
     * The same as {@link #part(Document)} for bytes in UTF-8: a text whose language isn't known, one of its pieces, or, if no
     * {@linkplain #needsPieces() pieces are needed}, what is safe to be counted by itself.
     *
     * @param text see {@link dossier.split.Utf8Words#scan}
     * @param first whether a document begins here
     */
    public TextCounts part(byte[] text, int from, int to, boolean first) {
        return utf8Counter.count(text, from, to, first);
    }

    public void add(TextCounts part) {
        totals.add(part);
    }

    /** The one row. */
    public List<CorpusRow> rows() {
        return List.of(totals.row());
    }
}
