package dossier.cli;

import dossier.clean.Cleaner;
import dossier.clean.PageTooLarge;
import dossier.clean.Part;
import dossier.io.InputOptions;
import dossier.io.Reasons;
import dossier.io.SmallFile;
import dossier.io.Utf8Corpus;
import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Metadata;
import dossier.text.Read;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One run of a command over documents: reading, work in parallel, results in the order of the input, failures on standard error, and
 * the exit status.
 */
final class Run {
    /** All went well. */
    static final int DONE = 0;
    /** Wrong usage, nothing readable, or output that could not be written. */
    static final int NOTHING = 2;
    /** Some documents failed; the rest was written. */
    static final int PARTLY = 3;

    private final Surroundings surroundings;
    private final Report report;
    private final int jobs;
    private volatile boolean faulted;
    private int texts;

    Run(Surroundings surroundings, int jobs) {
        this.surroundings = surroundings;
        this.report = new Report(surroundings);
        this.jobs = jobs;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Report report() {
        return report;
    }

    int jobs() {
        return jobs;
    }

    /** What became of one read: its document and what the work on it came to, or why there is none. */
    private record Outcome<T>(Document document, T result, Failure failure) {
    }

    /**
     * Works on every document of the input.
     *
     * @param work what is done with each, in parallel; what it throws is that document's failure
     * @param take takes the results, in order; what it throws is the document's failure too
     * @return whether there was any document
     */
    <T> boolean forEach(InputOptions input, Function<Document, T> work, Consumer<T> take) {
        return forEach(surroundings.kept().read(input, surroundings.in(), false), work, take);
    }

    /** The same, with each text in one piece, for work that has to see the whole of it. */
    <T> boolean forEachWhole(InputOptions input, Function<Document, T> work, Consumer<T> take) {
        return forEach(surroundings.kept().read(input, surroundings.in(), true), work, take);
    }

    /** How many texts were read, each however many pieces it came in. */
    int texts() {
        return texts;
    }

    private <T> boolean forEach(Reading documents, Function<Document, T> work, Consumer<T> take) {
        boolean any = false;
        Failure last = null;
        try (Reading corpus = documents;
                Progress progress = Progress.of(surroundings, report, corpus.meter());
                Ordered<Supplier<Read>, Outcome<T>> results = new Ordered<>(corpus, read -> outcome(read.get(), work), Run::size, jobs)) {
            while (results.hasNext()) {
                Outcome<T> outcome = results.next();
                Failure failure = outcome.failure;
                if (failure == null) {
                    any = true;
                    count(outcome.document);
                    failure = taken(outcome, take);
                }
                // The pieces of one text fail for one reason.
                if (failure != null && !failure.equals(last)) {
                    report.failure(failure);
                }
                last = failure != null ? failure : last;
            }
        } catch (IOException e) {
            report.failure(new Failure("input", 0, "can't be closed: " + Reasons.of(e)));
        }
        return any;
    }

    /** How much there is of it in characters, with what a record says beside its text: so much waits for a thread. */
    static int size(Supplier<Read> read) {
        if (read instanceof SmallFile file) {
            return file.length();
        }
        if (!(read.get() instanceof Document document)) {
            return 0;
        }
        long size = document.text().length();
        Metadata metadata = document.metadata();
        for (String name : metadata.names()) {
            size += size(metadata.value(name));
        }
        return (int) Math.min(Integer.MAX_VALUE, size);
    }

    private static long size(Object value) {
        long size = value instanceof String text ? text.length() : 1;
        if (value instanceof List<?> items) {
            for (Object item : items) {
                size += item.toString().length();
            }
        }
        return size;
    }

    private void count(Document document) {
        texts += document.piece().index() == 0 ? 1 : 0;
    }

    /** Goes through documents whose rows are known. */
    private boolean again(Reading documents, Consumer<Document> take) {
        boolean any = false;
        while (documents.hasNext()) {
            Read read = documents.next().get();
            if (read instanceof Failure failure) {
                report.failure(failure);
                continue;
            }
            any = true;
            count((Document) read);
            take.accept((Document) read);
        }
        return any;
    }

    /** The same for a unit that can work on bytes. */
    private <P> boolean forEach(Utf8Corpus corpus, Utf8Unit<P, ?> unit) {
        boolean any = false;
        try (Progress progress = Progress.of(surroundings, report, corpus.meter());
                Ordered<Utf8Corpus.Batch, Utf8Unit.Outcome<P>> results = new Ordered<>(corpus, batch -> unit.part(batch, this), jobs)) {
            // The first batch alone: several threads would all go through it with code that is not compiled yet.
            if (corpus.hasNext()) {
                any = take(unit, unit.part(corpus.next(), this));
            }
            while (results.hasNext()) {
                any |= take(unit, results.next());
            }
        }
        return any;
    }

    private <P> boolean take(Utf8Unit<P, ?> unit, Utf8Unit.Outcome<P> outcome) {
        outcome.failures().forEach(report::failure);
        unit.take(outcome);
        return !outcome.parts().isEmpty();
    }

    /** Works on one document; its result, or why there is none, goes to the end of a list. */
    <T> void work(Read read, Function<Document, T> work, List<T> results, List<Failure> failures) {
        Outcome<T> outcome = outcome(read, work);
        if (outcome.failure == null) {
            results.add(outcome.result);
        } else {
            failures.add(outcome.failure);
        }
    }

    private <T> Outcome<T> outcome(Read read, Function<Document, T> work) {
        if (read instanceof Failure failure) {
            return new Outcome<>(null, null, failure);
        }
        Document document = (Document) read;
        try {
            return new Outcome<>(document, work.apply(document), null);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Outcome<>(document, null, failed(document, tooLarge(e)));
        } catch (RuntimeException e) {
            return new Outcome<>(document, null, failure(document, e));
        }
    }

    /** Why what the work on a document came to could not be taken; null when it was. */
    private <T> Failure taken(Outcome<T> outcome, Consumer<T> take) {
        try {
            take.accept(outcome.result);
            return null;
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(outcome.document, tooLarge(e));
        } catch (RuntimeException e) {
            return failure(outcome.document, e);
        }
    }

    /** What an exception in the work on a document is to its user. Those that are not about the document go on. */
    private Failure failure(Document document, RuntimeException thrown) {
        if (thrown instanceof Unwritable || thrown instanceof UsageError || thrown instanceof CancellationException) {
            throw thrown;
        }
        if (thrown instanceof PageTooLarge) {
            return failed(document, thrown.getMessage() + "; more with DOSSIER_JAVA_OPTS=-Xmx…");
        }
        // A fault of ours, in one document: it is named, and the other documents go on.
        if (surroundings.environment().containsKey("DOSSIER_DEBUG")) {
            thrown.printStackTrace();
        }
        return failed(document, "left out after an internal error (" + thrown + "); please report it, with this file");
    }

    private static String tooLarge(VirtualMachineError e) {
        return "too large or too deeply nested to work on ("
                + (e instanceof OutOfMemoryError ? "out of memory; more with DOSSIER_JAVA_OPTS=-Xmx…" : "out of stack") + ")";
    }

    private Failure failed(Document document, String message) {
        faulted = true;
        String path = document.source().path();
        return new Failure(path == null ? document.name() : path, 0, message);
    }

    /** The exit status of a run that came to its end. */
    int status(boolean anyDocument) {
        if (!anyDocument) {
            if (report.failures() == 0) {
                report.line("nothing to read: no documents in the input");
            }
            return NOTHING;
        }
        return report.failures() > 0 ? PARTLY : DONE;
    }

    /**
     * Runs a unit of a command and writes its rows.
     *
     * @param cleaner cleans raw documents first; null to take them as they stand
     */
    <P, R extends Record> int rows(InputOptions input, Cleaner cleaner, Unit<P, R> unit, Output.Choice choice, String file) {
        try (Target target = Target.open(surroundings, file)) {
            RowSink<R> sink = new RowSink<>(unit.row(), unit.view(), choice, target);
            UnitRun<P, R> work = new UnitRun<>(unit, cleaner, sink, surroundings.kept());
            Reading documents = surroundings.kept().read(input, surroundings.in(), false);
            RowsKey key = unit.rowsKey() == null ? null : new RowsKey(unit.rowsKey(), cleaner == null ? null : cleaner.keep());
            List<R> known = documents.rows(key);
            if (known != null) {
                return written(again(documents, document -> sink.remember(surroundings.kept().cleaned(document, cleaner))), () -> known,
                        unit, sink, target);
            }
            boolean any = forEach(documents, work::part, work::take);
            return written(any, () -> faulted ? unit.rest().get() : documents.keep(key, unit.rest().get()), unit, sink, target);
        }
    }

    /** What the rows of a corpus depend on beside its documents. */
    private record RowsKey(Object unit, Set<Part.Kind> cleaned) {
    }

    /** The same for a unit that has to see each text whole, and takes documents as they stand. */
    <P, R extends Record> int wholeRows(InputOptions input, Unit<P, R> unit, Output.Choice choice, String file) {
        try (Target target = Target.open(surroundings, file)) {
            RowSink<R> sink = new RowSink<>(unit.row(), unit.view(), choice, target);
            UnitRun<P, R> work = new UnitRun<>(unit, null, sink, surroundings.kept());
            return written(forEachWhole(input, work::part, work::take), unit.rest(), unit, sink, target);
        }
    }

    /** The same for a unit that can work on bytes, of input that {@link Utf8Corpus#suits}. */
    <P, R extends Record> int rows(InputOptions input, Utf8Unit<P, R> utf8, Output.Choice choice, String file) {
        Unit<P, R> unit = utf8.unit();
        try (Target target = Target.open(surroundings, file)) {
            RowSink<R> sink = new RowSink<>(unit.row(), unit.view(), choice, target);
            return written(forEach(utf8.corpus(input, this), utf8), unit.rest(), unit, sink, target);
        }
    }

    private <R extends Record> int written(boolean any, Supplier<? extends Iterable<R>> rest, Unit<?, R> unit, RowSink<R> sink,
            Target target) {
        int status = status(any);
        if (status != NOTHING) {
            sink.writeAll(unit.chosen(rest.get()));
            sink.end();
            target.commit();
        }
        return status;
    }
}
