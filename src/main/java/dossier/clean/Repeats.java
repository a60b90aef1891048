package dossier.clean;

import dossier.text.Document;
import dossier.text.Edit;
import dossier.text.Place;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Drops clean documents, or paragraphs of them, that repeat an earlier one or nearly so. Two are alike when of their runs of
 * {@value MinHash#GRAM} words a given share is common to both; each is compared with what was kept, so that a row of texts that each change
 * a little does not end as its first. Of the texts only signatures are kept. Signatures may be made by several threads; the
 * documents are to be taken by one, in order.
 */
public final class Repeats {
    /** What is dropped. */
    public enum Unit { DOCUMENT, PARAGRAPH }

    /**
     * Share of runs in common, the usual one in making corpora for language models: below, texts on one event that quote
     * the same statements begin to be alike.
     */
    public static final double THRESHOLD = 0.8;

    /** Words of a paragraph that may be dropped: shorter ones, as headings and answers in dialogue, recur in texts of any kind. */
    private static final int FEWEST_WORDS = 10;

    private final Unit unit;
    private final SimilarTexts kept;
    /** Of each text that was kept: where it stands. */
    private final List<String> names = new ArrayList<>();
    private String name;
    private int[] documents = new int[64];
    private long[] lines = new long[64];

    /**
     * @param unit what is dropped
     * @param threshold the share of runs of words in common from which on two are alike, above 0 up to 1
     */
    public Repeats(Unit unit, double threshold) {
        this.unit = unit;
        this.kept = new SimilarTexts(threshold);
    }

    /**
     * A clean document with the signatures of what may repeat another.
     *
     * @param spans where that stands in its text
     * @param signatures of each of the spans
     */
    public record Signed(Document document, List<Span> spans, List<int[]> signatures) {
    }

    /**
     * What is left of a document.
     *
     * @param document the document without the paragraphs that were dropped
     * @param original the document that it repeats as a whole; null when it stays
     * @param dropped the stretches of its source that were dropped
     */
    public record Kept(Document document, String original, List<Dropped> dropped) {
        /** The blocks of the document, those that were dropped as repetitions marked so. */
        public List<Block> marked(List<Block> blocks) {
            List<Block> marked = new ArrayList<>(blocks.size());
            int next = 0;
            for (Block block : blocks) {
                while (next < dropped.size() && dropped.get(next).source().end() <= block.span().start()) {
                    next++;
                }
                boolean repeats = next < dropped.size() && dropped.get(next).source().start() < block.span().end() && block.kept();
                marked.add(repeats ? new Block(block.span(), false, "repeat", "repeats " + dropped.get(next).original()) : block);
            }
            return marked;
        }
    }

    /**
     * A stretch that repeats another.
     *
     * @param source where it stands in the document's source
     * @param original where the other stands: a document's name, for a paragraph with its line
     */
    public record Dropped(Span source, String original) {
    }

    /** Makes the signatures of a clean document; in any thread. */
    public Signed signed(Document document) {
        List<Span> spans = new ArrayList<>();
        List<int[]> signatures = new ArrayList<>();
        String text = document.text();
        for (int from = 0; from < text.length(); ) {
            int end = unit == Unit.DOCUMENT ? -1 : text.indexOf("\n\n", from);
            end = end < 0 ? text.length() : end;
            int[] signature = MinHash.of(text, from, end, unit == Unit.DOCUMENT ? 1 : FEWEST_WORDS);
            if (signature != null) {
                spans.add(new Span(from, end));
                signatures.add(signature);
            }
            from = end + 2;
        }
        return new Signed(document, spans, signatures);
    }

    /** Decides on the next document. */
    public Kept take(Signed signed) {
        Document document = signed.document();
        List<Dropped> dropped = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        String original = null;
        for (int i = 0; i < signed.spans().size(); i++) {
            Span span = signed.spans().get(i);
            int[] signature = signed.signatures().get(i);
            int like = kept.like(signature);
            if (like < 0) {
                keep(document, span, signature);
                continue;
            }
            original = names.get(documents[like]) + (unit == Unit.PARAGRAPH ? ":" + lines[like] : "");
            int start = document.sourceOffset(span.start());
            dropped.add(new Dropped(new Span(start, Math.max(start, document.sourceOffset(span.end() - 1) + 1)), original));
            spans.add(span);
        }
        boolean whole = unit == Unit.DOCUMENT;
        return new Kept(whole ? document : document.edited(without(document.text(), spans)), whole ? original : null, dropped);
    }

    private void keep(Document document, Span span, int[] signature) {
        int at = kept.count();
        kept.add(signature);
        if (!document.name().equals(name)) {
            name = document.name();
            names.add(name);
        }
        if (at == documents.length) {
            documents = Arrays.copyOf(documents, 2 * at);
            lines = Arrays.copyOf(lines, 2 * at);
        }
        Place place = document.place(span.start());
        documents[at] = names.size() - 1;
        lines[at] = place.line();
    }

    /** The edits that take paragraphs out, each with the empty line before it, or after it where none stays before. */
    private static List<Edit> without(String text, List<Span> paragraphs) {
        List<Edit> edits = new ArrayList<>();
        boolean first = true;
        int end = 0;
        for (Span span : paragraphs) {
            first &= span.start() == end;
            boolean before = !first && span.start() >= 2;
            int from = before ? span.start() - 2 : span.start();
            int to = before ? span.end() : Math.min(text.length(), span.end() + 2);
            edits.add(Edit.delete(from, to, "repeats"));
            end = Math.min(text.length(), span.end() + 2);
        }
        return edits;
    }
}
