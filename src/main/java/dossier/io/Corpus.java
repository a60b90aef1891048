package dossier.io;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Read;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * The documents of the user's paths, read one after the other in the order of the paths and, within folders, of the names. What
 * can't be read is a {@link Failure} in its place; bad data is no exception. To be read by one thread.
 *
 * <p>A plain text above 256 Ki UTF-16 units comes in pieces: consecutive documents of one name. An HTML page is read whole, up to 64
 * Mi units, a record up to 256 Mi; in a small heap these two are less. Raw documents are not clean; rows that dossier wrote are.
 */
public final class Corpus implements Iterator<Read>, Closeable {
    /** Why a file could not be had that may be had another time. */
    public static final String OUT_OF_MEMORY = "too large for the memory that Java has";

    private final InputOptions options;
    private final InputStream standardInput;
    private final Limits limits;
    private final Finder finder;
    private final Names names = new Names();
    private final Meter meter;
    private boolean standardInputRead;
    private String path;
    private Bytes bytes;
    private Reads reads;
    private Supplier<Read> next;

    /** @param standardInput what the path {@code -} means; it is not closed */
    public Corpus(InputOptions options, InputStream standardInput) {
        this(options, standardInput, Limits.ofHeap());
    }

    Corpus(InputOptions options, InputStream standardInput, Limits limits) {
        this.options = options;
        this.standardInput = standardInput;
        this.limits = limits;
        this.meter = new Meter(options);
        this.finder = new Finder(options.paths(), options.exclude());
    }

    /** A corpus whose plain texts come whole, up to the length of a record, for work that has to see all of a text at once. */
    public static Corpus ofWholeTexts(InputOptions options, InputStream standardInput) {
        return new Corpus(options, standardInput, Limits.ofHeap().whole());
    }

    /** How far reading has come. */
    public Meter meter() {
        return meter;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Read next() {
        return take().get();
    }

    /** The next read; of a {@link SmallFile} the bytes, of which any thread may make the document. */
    public Supplier<Read> take() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Supplier<Read> taken = next;
        next = null;
        if (taken instanceof SmallFile || taken.get() instanceof Document document && document.piece().index() == 0) {
            meter.document();
        }
        return taken;
    }

    /** A read that is there. */
    public record Had(Read get) implements Supplier<Read> {
    }

    private Supplier<Read> advance() {
        while (true) {
            try {
                if (reads != null) {
                    Read read = reads.next();
                    if (read != null) {
                        return new Had(read);
                    }
                    leave();
                }
                Found found = finder.next();
                if (found == null) {
                    return null;
                }
                path = found.path();
                SmallFile small = SmallFile.of(found, options, names, limits, meter);
                if (small != null) {
                    return small;
                }
                String fault = open(found);
                if (fault != null) {
                    leave();
                    return new Had(new Failure(path, 0, fault));
                }
            } catch (OutOfMemoryError e) {
                leave();
                return new Had(new Failure(path, 0, OUT_OF_MEMORY));
            }
        }
    }

    /** Begins to read a file; answers why that can't be. */
    private String open(Found found) {
        if (found.fault() != null) {
            return found.fault();
        }
        if (found.file() != null) {
            try {
                bytes = new Bytes(Files.newInputStream(found.file()), meter);
            } catch (IOException e) {
                return Finder.linkReason(found.file(), e);
            }
        } else if (standardInputRead) {
            return "named a second time; it can be read once";
        } else {
            standardInputRead = true;
            bytes = new Bytes(new Unclosed(standardInput), meter);
        }
        Decoded text = new Decoded(bytes, options.encoding());
        if (options.from() == Kind.WARC || options.from() == null && text.isWarc()) {
            if (!text.isWarc()) {
                return "no WARC file: it begins otherwise";
            }
            reads = new WebArchive(bytes, text, found, options, names, limits);
            return null;
        }
        boolean isUnknown = options.from() == null && options.encoding() == null;
        String other = isUnknown ? text.otherFormat() : null;
        if (other != null) {
            return other;
        }
        int nul = isUnknown ? text.binaryAt() : -1;
        // A NUL in records that have begun as such is the fault of its record.
        if (nul >= 0 && !Sniffer.kind(text.head(), options.textColumn()).isRecords()) {
            return "a binary file (a NUL byte at offset " + nul + "); --from or --encoding settles what it is";
        }
        Kind kind = options.from() != null ? options.from() : kind(found, text);
        if (kind == Kind.WARC) {
            return "no WARC file: it begins otherwise";
        }
        if (kind.isRecords()) {
            RecordReader records = RecordReader.of(kind, bytes, text, limits.record());
            reads = new RecordDocuments(records, bytes, found, options, names, limits, kind == Kind.CSV || kind == Kind.TSV);
        } else if (kind == Kind.EMAIL && !options.raw()) {
            reads = new Mailbox(bytes, text, found, options, names, limits);
        } else if (kind == Kind.XML && !options.raw()) {
            reads = new XmlFile(bytes, text, found, names, limits);
        } else if (kind == Kind.HTML && !options.raw()) {
            reads = new WholePage(bytes, text, found, names, limits.page());
        } else {
            Markup markup = kind == Kind.MARKDOWN && !options.raw() ? Markup.MARKDOWN : Markup.TEXT;
            reads = new PlainText(bytes, text, found, markup, names, limits.piece());
        }
        return null;
    }

    private Kind kind(Found found, Decoded text) {
        String head = text.head();
        Kind kind = found.file() == null ? null : Kind.byEnding(found.name());
        if (kind == null) {
            return Sniffer.kind(head, options.textColumn());
        }
        if (kind == Kind.XML && Sniffer.isPage(head)) {
            return Kind.HTML;
        }
        return kind != Kind.TEXT ? kind : Sniffer.isPage(head) ? Kind.HTML : MailStart.isMessage(head) ? Kind.EMAIL : kind;
    }

    /** Closes the file at hand. */
    @Override
    public void close() throws IOException {
        Bytes open = bytes;
        reads = null;
        bytes = null;
        if (open != null) {
            open.close();
        }
    }

    /** Goes on from a file; all that was wanted of it has been read, so that an error of closing it is none of the reader's. */
    private void leave() {
        try {
            close();
        } catch (IOException e) {
            bytes = null;
        }
    }

    /** A stream whose end of use is not its owner's. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Its owner closes it.
        }
    }
}
