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
    /** Where the pieces of a text belong once they are clean. */
    private final Relay<Cleaned> places = new Relay<>(Cleaned.START);
    /** How many rows the pieces before had, in a text that comes in pieces. */
    private final Relay<Long> counts = new Relay<>(0L);

    UnitRun(Unit<P, R> unit, Cleaner cleaner, RowSink<R> sink, Kept kept) {
        this.unit = unit;
        this.cleaner = cleaner;
        this.sink = sink;
        this.kept = kept;
    }

    /** What a part depends on beside the raw document. */
    private record PartKey(Object unit, Set<Part.Kind> cleaned) {
    }

    /** What a document came to: a part of a fold, or rows. */
    private record Step<P>(Document document, P part, RowSink.Prepared prepared) {
    }

    /** The work on one document that needs no other but the pieces of its text before it; in any thread. */
    Object part(Document raw) {
        boolean isCounted = unit.streams() && Numbered.class.isAssignableFrom(unit.row());
        Document document;
        try {
            document = raw.piece().index() == 0 && raw.piece().last() ? kept.cleaned(raw, cleaner) : placed(raw);
        } catch (RuntimeException | Error e) {
            if (isCounted) {
                counts.skip(raw);
            }
            throw e;
        }
        if (!unit.streams()) {
            return new Step<>(document, made(raw, document), null);
        }
        return new Step<P>(null, null, sink.prepare(document, isCounted ? numbered(raw, document) : rows(raw, document)));
    }

    private P made(Document raw, Document document) {
        boolean placed = cleaner != null && !raw.isClean() && raw.piece().index() > 0;
        return unit.key() == null || placed ? unit.part().apply(document)
                : kept.of(raw, new PartKey(unit.key(), cleaner == null ? null : cleaner.keep()), same -> unit.part().apply(document));
    }

    private Iterable<R> rows(Document raw, Document document) {
        return unit.take().apply(made(raw, document));
    }

    /** A piece of a text, clean and behind the clean pieces before it. */
    private Document placed(Document raw) {
        if (cleaner == null || raw.isClean()) {
            return raw;
        }
        Cleaned next = null;
        try {
            Document document = kept.cleaned(raw, cleaner);
            Cleaned place = places.before(raw);
            next = place;
            document = place.laid(document);
            next = place.after(document);
            return document;
        } finally {
            if (next == null) {
                places.skip(raw);
            } else {
                places.pass(raw, next);
            }
        }
    }

    /** Rows that count the units of a text go on counting from piece to piece. */
    @SuppressWarnings("unchecked")
    private Iterable<R> numbered(Document raw, Document document) {
        Iterable<R> rows = List.of();
        long before = 0;
        try {
            rows = rows(raw, document);
        } finally {
            before = counts.before(raw);
            counts.pass(raw, before + size(rows));
        }
        if (before == 0) {
            return rows;
        }
        long from = before;
        Iterable<R> uncounted = rows;
        return () -> new Iterator<>() {
            private final Iterator<R> each = uncounted.iterator();

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public R next() {
                return (R) ((Numbered<?>) each.next()).numbered(from);
            }
        };
    }

    /** The rest, in the order of the input. */
    @SuppressWarnings("unchecked")
    void take(Object result) {
        Step<P> step = (Step<P>) result;
        if (step.prepared != null) {
            sink.write(step.prepared);
        } else {
            sink.remember(step.document);
            sink.writeAll(unit.take().apply(step.part));
        }
    }

    private static long size(Iterable<?> rows) {
        return rows instanceof List<?> list ? list.size() : 0;
    }
}
