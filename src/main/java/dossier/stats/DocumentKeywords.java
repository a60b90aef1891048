package dossier.stats;

import dossier.text.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * {@code stats --by keyword --each}: the words of each document against all other documents. A fold: {@link #part} may run in several
 * threads, {@link #add} takes its results in the order of the input. Memory grows with the types of each document.
 */
public final class DocumentKeywords {
    private final StatsOptions options;
    private final WordTable words;
    private final WordCounter.Pool counters;

    public DocumentKeywords(StatsOptions options) {
        this.options = options;
        this.words = new WordTable(options.lower(), true);
        this.counters = new WordCounter.Pool(options.lower());
    }

    public DocumentWords part(Document document) {
        return counters.count(document);
    }

    public void add(DocumentWords part) {
        words.add(part);
    }

    /** The rows, document by document in the order of the input, in each by count, then by code points. To be read once at a time. */
    public Iterable<DocumentKeywordRow> rows() {
        words.close();
        return Rows::new;
    }

    /** The rows of one document after the other. */
    private final class Rows implements Iterator<DocumentKeywordRow> {
        private final IntSequence.Cursor cursor = words.partCounts();
        private int part;
        private Iterator<DocumentKeywordRow> rows = List.<DocumentKeywordRow>of().iterator();

        @Override
        public boolean hasNext() {
            while (!rows.hasNext() && part < words.parts()) {
                rows = rowsOf(part++).iterator();
            }
            return rows.hasNext();
        }

        @Override
        public DocumentKeywordRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rows.next();
        }

        private List<DocumentKeywordRow> rowsOf(int document) {
            int types = words.partTypes(document);
            int[] ids = new int[types];
            long[] counts = new long[types];
            long[] others = new long[types];
            for (int i = 0; i < types; i++) {
                ids[i] = cursor.next();
                counts[i] = cursor.next();
                others[i] = words.count(ids[i]) - counts[i];
            }
            long tokens = words.partTokens(document);
            List<DocumentKeywordRow> result = new ArrayList<>();
            KeywordList list = new KeywordList(words.vocabulary(), ids, counts, others, tokens, words.tokens() - tokens, options);
            for (KeywordRow row : list.rows()) {
                result.add(DocumentKeywordRow.of(words.partName(document), row));
            }
            return result;
        }
    }
}
