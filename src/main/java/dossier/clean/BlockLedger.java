package dossier.clean;

import dossier.text.Document;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Books what becomes of each stretch of a source, pass by pass. */
final class BlockLedger {
    private static final Comparator<Block> BY_PLACE = new ByPlace();

    private final String source;
    private final boolean isMarkup;
    /** The units as they were first judged, in order. */
    private final List<Block> units = new ArrayList<>();
    /** The judgements, which become blocks only when somebody asks for those. */
    private final List<Judged> judged = new ArrayList<>();
    /** What was dropped before or after, and is cut out of the units. */
    private final List<Block> dropped = new ArrayList<>();

    private record Judged(Document document, Judgement judgement, Set<Part.Kind> keep) {
    }

    /**
     * @param source the text that is cleaned
     * @param isMarkup whether it is HTML, whose tags belong to the block that follows
     */
    BlockLedger(String source, boolean isMarkup) {
        this.source = source;
        this.isMarkup = isMarkup;
    }

    /** Books a stretch of the source that was dropped. */
    void dropped(Span span, String kind, String rule) {
        if (!span.isEmpty()) {
            dropped.add(new Block(span, false, kind, rule));
        }
    }

    /** Books the judgement of the units of a document: the first one, or a later one of what the ones before have left. */
    void judged(Document document, Judgement judgement, Set<Part.Kind> keep) {
        judged.add(new Judged(document, judgement, keep));
    }

    private void first(Judged by) {
        for (int i = 0; i < by.judgement.size(); i++) {
            Label label = by.judgement.label(i);
            Unit unit = by.judgement.unit(i);
            Span span = inSource(by.document, unit.span());
            if (label != null) {
                units.add(new Block(span, TextPass.isKept(label, by.keep), label.kind(), label.rule()));
            } else {
                units.add(kept(span, unit, by.judgement));
                gluedDate(by.document, unit, by.judgement.kept(i));
            }
        }
    }

    private void later(Judged by) {
        for (int i = 0; i < by.judgement.size(); i++) {
            Label label = by.judgement.label(i);
            Unit unit = by.judgement.unit(i);
            if (!TextPass.isKept(label, by.keep)) {
                dropped(inSource(by.document, unit.span()), label.kind(), label.rule());
            } else if (label == null) {
                gluedDate(by.document, unit, by.judgement.kept(i));
            }
        }
    }

    /** Books the date that goes from the end of a unit that stays. */
    private void gluedDate(Document document, Unit unit, Span kept) {
        if (kept.end() < unit.span().end()) {
            dropped(inSource(document, new Span(kept.end(), unit.span().end())), "date", "glued-date");
        }
    }

    private static Block kept(Span span, Unit unit, Judgement judgement) {
        if (unit.isCode()) {
            return new Block(span, true, "code", "fenced-code");
        }
        if (judgement.title() != null && unit.text().startsWith(judgement.title()) && unit.length() < 250) {
            return new Block(span, true, "title", "headline");
        }
        if (unit.breakBefore() == Unit.Break.LINE || unit.itemNumber() > 0 || unit.text().startsWith("- ")) {
            return new Block(span, true, "line", "line-of-its-own");
        }
        return unit.isShort() ? new Block(span, true, "heading", "short-paragraph") : new Block(span, true, "text", "paragraph");
    }

    private static Span inSource(Document document, Span span) {
        int start = document.sourceOffset(span.start());
        return new Span(start, Math.max(start, document.sourceOffset(span.end() - 1) + 1));
    }

    /** The blocks: in order, apart, and with all of the source but white space. To be asked for once. */
    List<Block> blocks() {
        for (int i = 0; i < judged.size(); i++) {
            if (i == 0) {
                first(judged.get(i));
            } else {
                later(judged.get(i));
            }
        }
        dropped.sort(BY_PLACE);
        List<Block> cuts = new ArrayList<>(dropped.size());
        int end = 0;
        for (Block block : dropped) {
            if (block.span().end() > end) {
                int start = Math.max(end, block.span().start());
                addTrimmed(cuts, start, block.span().end(), block);
                end = block.span().end();
            }
        }
        return filled(cut(cuts));
    }

    /** By start; of those that begin together the longest first. A class and no lambda, as {@link dossier.text.Edit#BY_START} is. */
    private static final class ByPlace implements Comparator<Block> {
        @Override
        public int compare(Block a, Block b) {
            int byStart = Integer.compare(a.span().start(), b.span().start());
            return byStart != 0 ? byStart : Integer.compare(b.span().end(), a.span().end());
        }
    }

    private void addTrimmed(List<Block> out, int start, int end, Block like) {
        Span span = new Span(start, end).trimmed(source);
        if (!span.isEmpty()) {
            out.add(new Block(span, like.kept(), like.kind(), like.rule()));
        }
    }

    /** The units without the cuts, and the cuts, in order. */
    private List<Block> cut(List<Block> cuts) {
        List<Block> out = new ArrayList<>(units.size() + cuts.size());
        int next = 0;
        int end = 0;
        for (Block unit : units) {
            int at = Math.max(end, unit.span().start());
            while (next < cuts.size() && cuts.get(next).span().start() < unit.span().end()) {
                Block cut = cuts.get(next++);
                if (cut.span().start() > at) {
                    addTrimmed(out, at, cut.span().start(), unit);
                }
                out.add(cut);
                at = Math.max(at, cut.span().end());
            }
            if (at < unit.span().end()) {
                addTrimmed(out, at, unit.span().end(), unit);
            }
            end = Math.max(at, unit.span().end());
        }
        out.addAll(cuts.subList(next, cuts.size()));
        return out;
    }

    /** Gives what lies between the blocks to one of them: marks of the same line or tags; lines that held marks only become blocks. */
    private List<Block> filled(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        int end = 0;
        for (Block block : blocks) {
            end = fill(out, end, block.span().start());
            int start = Whitespace.skip(source, end, block.span().start());
            out.add(new Block(new Span(start, block.span().end()), block.kept(), block.kind(), block.rule()));
            end = block.span().end();
        }
        end = fill(out, end, source.length());
        Span rest = new Span(end, source.length()).trimmed(source);
        if (!rest.isEmpty()) {
            out.add(new Block(rest, false, "markup", "markup-without-words"));
        }
        return out;
    }

    /**
     * Gives the front of the gap from {@code from} to {@code to} to the block before it; answers where the part begins that belongs to the
     * next.
     */
    private int fill(List<Block> out, int from, int to) {
        if (Whitespace.only(source, from, to)) {
            return to;
        }
        int front = from;
        if (!out.isEmpty()) {
            while (front < to && source.charAt(front) != (isMarkup ? '<' : '\n') && source.charAt(front) != '\r') {
                front++;
            }
            extend(out, new Span(from, front).trimmed(source));
        }
        if (isMarkup) {
            return front;
        }
        int back = to;
        if (to < source.length()) {
            while (back > front && source.charAt(back - 1) != '\n' && source.charAt(back - 1) != '\r') {
                back--;
            }
        }
        Span lines = new Span(front, back).trimmed(source);
        if (!lines.isEmpty()) {
            out.add(new Block(lines, false, "markup", "markup-without-words"));
        }
        return back;
    }

    private static void extend(List<Block> out, Span more) {
        if (!more.isEmpty()) {
            Block last = out.remove(out.size() - 1);
            out.add(new Block(new Span(last.span().start(), more.end()), last.kept(), last.kind(), last.rule()));
        }
    }
}
