package dossier.stats;

import dossier.text.Document;
import java.util.List;

/**
 * {@code stats --by corpus}: a fold over the documents. {@link #part} may run in several threads; {@link #add} takes its results in the
 * order of the input. Memory grows with the types, and, where a measure needs the order of the words (mattr, msttr, mtld), by about a
 * byte and a half a word.
 */
public final class CorpusStats {
    private final StatsOptions options;
    private final TextCounts all;

    public CorpusStats(StatsOptions options) {
        this.options = options;
        this.all = TextCounts.none(options);
    }

    public TextCounts part(Document document) {
        return TextCounts.of(document, options);
    }

    /** Whether the wanted columns can be had of bytes: where nothing needs sentences. */
    public boolean takesBytes() {
        return all.sentences() == null;
    }

    /**
     * The same as {@link #part(Document)} for bytes in UTF-8 that are safe to be counted by themselves.
     *
     * @param text see {@link dossier.split.Utf8Words#scan}
     * @param first whether a document begins here
     */
    public TextCounts part(byte[] text, int from, int to, boolean first) {
        return TextCounts.of(text, from, to, options);
    }

    public void add(TextCounts part) {
        all.add(part);
    }

    /** The one row. */
    public List<CorpusRow> rows() {
        return List.of(new TextMeasures(all, options).corpusRow());
    }
}
