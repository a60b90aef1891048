package dossier.io;

import java.util.concurrent.atomic.AtomicLong;

/** How far reading has come. Safe for use by several threads. */
public final class Meter {
    private final InputOptions options;
    private final AtomicLong bytesRead = new AtomicLong();
    private final AtomicLong documents = new AtomicLong();

    /** @param options what is read; null where nothing is read of files */
    public Meter(InputOptions options) {
        this.options = options;
    }

    /** The bytes read so far of the files as they lie on disk. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /**
     * The bytes of all files as they lie on disk; -1 when that is not known (standard input, a pipe). Looks through all folders to
     * find out, in the thread that asks.
     */
    public long bytesTotal() {
        return options == null ? -1 : Finder.total(options);
    }

    /** The documents given so far, those in pieces counted once. */
    public long documents() {
        return documents.get();
    }

    /** Counts another document. */
    public void document() {
        documents.incrementAndGet();
    }

    /** Counts bytes of a file. */
    void bytes(long count) {
        bytesRead.addAndGet(count);
    }

    /** Counts what another meter has counted. */
    void add(Meter other) {
        bytes(other.bytesRead());
        documents.addAndGet(other.documents());
    }
}
