package dossier.cli;

import dossier.clean.Cleaner;
import dossier.clean.Part;
import dossier.split.Numbered;
import dossier.text.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Takes documents through a unit: cleaned, laid in their places, made rows of, spelled, written. */
final class UnitRun<P, R extends Record> {
    private final Unit<P, R> unit;
    private final Cleaner cleaner;
    private final RowSink<R> sink;
    private final Kept kept;
    private final Cleaned cleaned = new Cleaned();
    /** Rows of the pieces before, in a text that comes in pieces. */
    private long rowsBefore;

    UnitRun(Unit<P, R> unit, Cleaner cleaner, RowSink<R> sink, Kept kept) {
        this.unit = unit;
        this.cleaner = cleaner;
        this.sink = sink;
        this.kept = kept;
    }

    /** What a part depends on beside the raw document. */
    private record PartKey(Object unit, Set<Part.Kind> cleaned) {
    }

    /** What a document came to so far. */
    private record Step<P>(Document document, P part, RowSink.Prepared prepared) {
    }

    /** The work on one document that needs no other; in any thread. */
    Object part(Document raw) {
        Document document = kept.cleaned(raw, cleaner);
        if (Cleaned.waits(raw, cleaner)) {
            return new Step<P>(document, null, null);
        }
        P part = unit.key() == null ? unit.part().apply(document)
                : kept.of(raw, new PartKey(unit.key(), cleaner == null ? null : cleaner.keep()), same -> unit.part().apply(document));
        boolean whole = document.piece().index() == 0;
        return new Step<>(document, part, unit.streams() && whole ? sink.prepare(document, unit.take().apply(part)) : null);
    }

    /** The rest, in the order of the input. */
    @SuppressWarnings("unchecked")
    void take(Object result) {
        Step<P> step = (Step<P>) result;
        Document document = step.document;
        P part = step.part;
        if (part == null) {
            document = cleaned.laid(document);
            part = unit.part().apply(document);
        }
        if (!document.piece().last() || document.piece().index() > 0) {
            cleaned.after(document);
        }
        if (!unit.streams()) {
            sink.remember(document);
            sink.writeAll(unit.take().apply(part));
            return;
        }
        if (document.piece().index() == 0) {
            rowsBefore = 0;
        }
        RowSink.Prepared prepared = step.prepared;
        if (prepared == null) {
            prepared = sink.prepare(document, numbered(unit.take().apply(part)));
        }
        if (!document.piece().last()) {
            rowsBefore += size(unit.take().apply(part));
        }
        sink.write(prepared);
    }

    private static long size(Iterable<?> rows) {
        return rows instanceof List<?> list ? list.size() : 0;
    }

    /** Rows that count the units of a text go on counting from piece to piece. */
    @SuppressWarnings("unchecked")
    private Iterable<R> numbered(Iterable<R> rows) {
        long before = rowsBefore;
        return () -> new Iterator<>() {
            private final Iterator<R> each = rows.iterator();

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public R next() {
                R row = each.next();
                return row instanceof Numbered<?> counted ? (R) counted.numbered(before) : row;
            }
        };
    }
}
