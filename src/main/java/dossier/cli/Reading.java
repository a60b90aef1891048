package dossier.cli;

import dossier.io.Corpus;
import dossier.io.Meter;
import dossier.text.Document;
import dossier.text.Read;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The documents of an input one after the other, whether they are read now or were kept; and how far that has come. */
final class Reading implements Iterator<Supplier<Read>>, Closeable {
    private final Corpus corpus;
    /** Those kept; null when they are read now. */
    private final Iterator<Read> reads;
    /** Null when nobody else takes the documents. */
    private final Consumer<Read> each;
    private final Runnable end;
    private final KeptRows rows;
    private final Meter meter;

    /** Documents that are read now, of which nothing is kept. */
    Reading(Corpus corpus) {
        this(corpus, null, null, null);
    }

    /**
     * Documents that are read now and kept.
     *
     * @param each gets each of them
     * @param end runs when there is no other
     * @param rows takes what is made of them all
     */
    Reading(Corpus corpus, Consumer<Read> each, Runnable end, KeptRows rows) {
        this.corpus = corpus;
        this.meter = corpus.meter();
        this.reads = null;
        this.each = each;
        this.end = end;
        this.rows = rows;
    }

    /** Documents that were kept, and rows that were made of them all. */
    Reading(List<Read> kept, KeptRows rows) {
        this.corpus = null;
        this.meter = new Meter(null);
        this.reads = kept.iterator();
        this.each = read -> {
            if (read instanceof Document) {
                meter.document();
            }
        };
        this.end = null;
        this.rows = rows;
    }

    /** The rows that were made of these documents, as they are now, for this key; null when there are none. */
    <R> List<R> rows(Object key) {
        // Looked for in any case: the key is hashed while there is memory, and with it what Java needs for that is set up once and for all.
        List<R> known = rows == null || key == null ? null : rows.get(key);
        return corpus != null ? null : known;
    }

    /** Keeps rows that were made of all these documents, as far as they are not too many; gives the same rows. */
    <R> Iterable<R> keep(Object key, Iterable<R> made) {
        return rows == null || key == null ? made : rows.keep(key, made);
    }

    @Override
    public boolean hasNext() {
        if (reads == null ? corpus.hasNext() : reads.hasNext()) {
            return true;
        }
        if (end != null) {
            end.run();
        }
        return false;
    }

    /** The next document or failure; a small file's document is made by whoever asks for it, unless somebody else takes it too. */
    @Override
    public Supplier<Read> next() {
        if (each == null) {
            return corpus.take();
        }
        Read read = reads == null ? corpus.next() : reads.next();
        each.accept(read);
        return new Corpus.Had(read);
    }

    /** How far the reading has come. */
    Meter meter() {
        return meter;
    }

    @Override
    public void close() throws IOException {
        if (corpus != null) {
            corpus.close();
        }
    }
}
