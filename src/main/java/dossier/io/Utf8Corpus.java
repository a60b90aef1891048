package dossier.io;

import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Read;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The same documents as {@link Corpus} gives of files and folders, for work on bytes that asks nothing but their texts: a plain text in
 * UTF-8 comes as its bytes, a large one in stretches, all else as documents. To be asked for batches by one thread; the batches
 * may be read by several.
 */
public final class Utf8Corpus implements Iterator<Utf8Corpus.Batch>, Meter {
    /** The bytes of a stretch, and, about, of the files of a batch. */
    private static final int STRETCH = 1 << 21;
    /** As far as a place to cut at is looked for. */
    private static final int LONGEST = 1 << 22;
    /** The beginning by which a text is told to be UTF-8, as {@link Decoded} has it. */
    private static final int PREFIX = 1 << 22;
    private static final int MOST_FILES = 256;
    private static final int WINDOW = 1 << 12;

    private final InputOptions options;
    private final InputStream standardInput;
    private final Cut cut;
    private final int margin;
    private final Finder finder;
    private final ConcurrentLinkedDeque<byte[]> buffers = new ConcurrentLinkedDeque<>();
    private final AtomicLong bytesRead = new AtomicLong();
    private final AtomicLong documents = new AtomicLong();
    private Found waiting;
    private Stretches stretches;

    /** Tells where a text may be cut. */
    @FunctionalInterface
    public interface Cut {
        /** Whether between these two bytes. */
        boolean isBetween(byte before, byte after);
    }

    /** Takes what is read, in order. */
    public interface Taker {
        /**
         * A text, or the next stretch of one.
         *
         * @param bytes well-formed UTF-8, but for what is malformed far behind the beginning of a text; valid during the call
         * @param first whether a text begins here
         */
        void utf8(byte[] bytes, int from, int to, boolean first);

        /** A text that is not plain UTF-8. */
        void read(Read read);
    }

    /**
     * @param cut where texts may be cut
     * @param margin the bytes that lie behind those of a text in their array
     */
    public Utf8Corpus(InputOptions options, InputStream standardInput, Cut cut, int margin) {
        this.options = options;
        this.standardInput = standardInput;
        this.cut = cut;
        this.margin = margin;
        this.finder = new Finder(options.paths(), options.exclude());
    }

    /** Whether input can be read this way: files and folders, texts as they stand, in a character set that is told by themselves. */
    public static boolean suits(InputOptions options) {
        return options.raw() && options.encoding() == null && (options.from() == null || options.from() == Kind.TEXT)
                && options.paths().stream().noneMatch(Finder::isStandardInput);
    }

    @Override
    public long bytesRead() {
        return bytesRead.get();
    }

    @Override
    public long bytesTotal() {
        return Finder.total(options);
    }

    @Override
    public long documents() {
        return documents.get();
    }

    @Override
    public boolean hasNext() {
        if (stretches != null && stretches.hasNext()) {
            return true;
        }
        stretches = null;
        if (waiting == null) {
            waiting = finder.next();
        }
        return waiting != null;
    }

    @Override
    public Batch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (stretches != null) {
            return stretches.next();
        }
        if (waiting.fault() == null && waiting.size() > 2 * STRETCH) {
            stretches = Stretches.of(this, waiting);
            if (stretches != null) {
                waiting = null;
                documents.incrementAndGet();
                return stretches.next();
            }
        }
        List<Found> files = new ArrayList<>();
        long size = 0;
        do {
            files.add(waiting);
            size += Math.max(0, waiting.size());
            waiting = size < STRETCH && files.size() < MOST_FILES ? finder.next() : null;
        } while (waiting != null && size + waiting.size() <= STRETCH);
        return new Batch(this, files, 0, 0);
    }

    /** Files, or a stretch of one. */
    public static final class Batch {
        private final Utf8Corpus corpus;
        private final List<Found> files;
        private final long from;
        private final long to;

        /** @param to the end of the stretch; 0 for whole files */
        private Batch(Utf8Corpus corpus, List<Found> files, long from, long to) {
            this.corpus = corpus;
            this.files = files;
            this.from = from;
            this.to = to;
        }

        /** Reads it. */
        public void read(Taker taker) {
            byte[] buffer = corpus.buffers.poll();
            if (buffer == null) {
                buffer = new byte[STRETCH / 16];
            }
            if (to > 0) {
                buffer = readStretch(buffer, taker);
            } else {
                for (Found file : files) {
                    buffer = readFile(file, buffer, taker);
                }
            }
            corpus.buffers.push(buffer);
        }

        private byte[] readStretch(byte[] buffer, Taker taker) {
            Found file = files.get(0);
            int length = (int) (to - from);
            byte[] bytes = buffer.length < length + corpus.margin ? new byte[length + corpus.margin] : buffer;
            try (RandomAccessFile in = new RandomAccessFile(file.file().toFile(), "r")) {
                int read = corpus.read(in, from, bytes, length);
                int mark = from == 0 ? PlainUtf8.mark(bytes, read) : 0;
                taker.utf8(bytes, mark, read, from == 0);
            } catch (IOException e) {
                taker.read(new Failure(file.path(), 0, Reasons.of(e)));
            }
            return bytes;
        }

        private byte[] readFile(Found file, byte[] buffer, Taker taker) {
            byte[] bytes = buffer;
            if (file.fault() == null && file.size() >= 0 && file.size() <= LONGEST) {
                int length = (int) file.size();
                if (length + 1 + corpus.margin > bytes.length) {
                    bytes = new byte[(length + 1 + corpus.margin) * 2];
                }
                int read;
                try (RandomAccessFile in = new RandomAccessFile(file.file().toFile(), "r")) {
                    read = corpus.read(in, 0, bytes, length + 1);
                } catch (IOException e) {
                    // Told when it is read as a document.
                    read = length + 1;
                }
                // A file that has grown since it was found is left to the other way.
                if (read <= length && PlainUtf8.is(corpus.options, file, bytes, read, true)) {
                    corpus.documents.incrementAndGet();
                    taker.utf8(bytes, PlainUtf8.mark(bytes, read), read, true);
                    return bytes;
                }
                corpus.bytesRead.addAndGet(-Math.min(read, length + 1));
            }
            corpus.readDocuments(file, taker);
            return bytes;
        }
    }

    /** Reads up to {@code length} bytes; answers how many there are. */
    private int read(RandomAccessFile in, long from, byte[] into, int length) throws IOException {
        if (from > 0) {
            in.seek(from);
        }
        int at = 0;
        while (at < length) {
            // More at a time goes through memory that Java allocates for the call.
            int n = in.read(into, at, Math.min(8192, length - at));
            if (n < 0) {
                break;
            }
            at += n;
        }
        bytesRead.addAndGet(at);
        return at;
    }

    private void readDocuments(Found file, Taker taker) {
        if (file.fault() != null) {
            taker.read(new Failure(file.path(), 0, file.fault()));
            return;
        }
        try (Corpus corpus = new Corpus(options.with(List.of(file.path())), standardInput)) {
            while (corpus.hasNext()) {
                taker.read(corpus.next());
            }
            documents.addAndGet(corpus.documents());
            bytesRead.addAndGet(corpus.bytesRead());
        } catch (IOException e) {
            taker.read(new Failure(file.path(), 0, Reasons.of(e)));
        }
    }

    /** The stretches of a large file. */
    private static final class Stretches implements Iterator<Batch> {
        private final Utf8Corpus corpus;
        private final Found file;
        private final long[] cuts;
        private int next;

        private Stretches(Utf8Corpus corpus, Found file, long[] cuts) {
            this.corpus = corpus;
            this.file = file;
            this.cuts = cuts;
        }

        /** Null when the file is no plain text in UTF-8, or can't be cut. */
        static Stretches of(Utf8Corpus corpus, Found file) {
            byte[] prefix = new byte[(int) Math.min(PREFIX, file.size())];
            try (RandomAccessFile in = new RandomAccessFile(file.file().toFile(), "r")) {
                in.readFully(prefix);
                if (!PlainUtf8.is(corpus.options, file, prefix, prefix.length, prefix.length == file.size())) {
                    return null;
                }
                long[] cuts = new long[(int) (file.size() / STRETCH) + 2];
                int count = 1;
                while (file.size() - cuts[count - 1] > 2 * STRETCH) {
                    long place = corpus.cut(in, cuts[count - 1] + STRETCH);
                    if (place < 0) {
                        return null;
                    }
                    cuts[count++] = place;
                }
                cuts[count++] = file.size();
                return new Stretches(corpus, file, java.util.Arrays.copyOf(cuts, count));
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        public boolean hasNext() {
            return next + 1 < cuts.length;
        }

        @Override
        public Batch next() {
            next++;
            return new Batch(corpus, List.of(file), cuts[next - 1], cuts[next]);
        }
    }

    /** The next place from {@code from} on where the text may be cut; -1 when there is none near. */
    private long cut(RandomAccessFile in, long from) throws IOException {
        byte[] window = new byte[WINDOW];
        for (long at = from; at < from + LONGEST; at += WINDOW - 1) {
            in.seek(at);
            int length = Math.max(0, in.read(window));
            for (int i = 1; i < length; i++) {
                if (cut.isBetween(window[i - 1], window[i])) {
                    return at + i;
                }
            }
        }
        return -1;
    }
}
