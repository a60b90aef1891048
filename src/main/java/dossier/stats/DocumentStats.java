package dossier.stats;

import dossier.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code stats --by document}: a fold that gives its rows as it goes. {@link #part} may run in several threads and measures a document that
 * comes whole; {@link #add}, called in the order of the input, puts the pieces of a large one together.
 */
public final class DocumentStats {
    private final StatsOptions options;
    private final TextCounter counter;
    private String open;
    private TextTotals pieces;

    public DocumentStats(StatsOptions options) {
        this.options = options;
        this.counter = new TextCounter(options);
    }

    /** What one document, or one piece of it, gives: its row, or its counts. */
    public static final class Part {
        private final String doc;
        private final boolean last;
        private final DocumentRow row;
        private final TextCounts counts;

        private Part(String doc, boolean last, DocumentRow row, TextCounts counts) {
            this.doc = doc;
            this.last = last;
            this.row = row;
            this.counts = counts;
        }
    }

    public Part part(Document document) {
        TextCounts counts = counter.count(document);
        boolean whole = document.piece().index() == 0 && document.piece().last();
        return whole ? new Part(document.name(), true, DocumentRow.of(document.name(), TextTotals.row(counts, counter.needs())), null)
                : new Part(document.name(), document.piece().last(), null, counts);
    }

    /** Takes the next part, and answers the rows that are finished with it, in order. */
    public List<DocumentRow> add(Part part) {
        List<DocumentRow> finished = new ArrayList<>(2);
        if (open != null && !open.equals(part.doc)) {
            finished.add(closed());
        }
        if (part.row != null) {
            finished.add(part.row);
        } else {
            if (open == null) {
                open = part.doc;
                pieces = new TextTotals(options, counter.needs());
            }
            pieces.add(part.counts);
        }
        if (part.last && open != null) {
            finished.add(closed());
        }
        return finished;
    }

    /** The row of a document whose last piece never came. */
    public List<DocumentRow> rows() {
        return open == null ? List.of() : List.of(closed());
    }

    private DocumentRow closed() {
        DocumentRow row = DocumentRow.of(open, pieces.row());
        open = null;
        pieces = null;
        return row;
    }
}
