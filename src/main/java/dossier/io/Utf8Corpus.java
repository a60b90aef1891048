package dossier.io;

import dossier.text.Failure;
import dossier.text.Read;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/**
 * The same documents as {@link Corpus} gives of files and folders, for work on bytes that asks nothing but their texts: a plain text in
 * UTF-8 comes as its bytes, a large one divided, all else as documents. To be asked for batches by one thread; the batches
 * may be read by several.
 */
public final class Utf8Corpus implements Iterator<Utf8Corpus.Batch> {
    /** The bytes of a stretch, at least, and, about, of the files of a batch. */
    private static final int STRETCH = 1 << 21;
    /** The bytes of a stretch of a very large file. */
    private static final int LONGEST_STRETCH = 1 << 23;
    /** How many stretches a large file has at least, for as many threads to find work, and what part of memory one may take. */
    private static final int FEWEST = 16;
    private static final int SHARE = 128;
    /** As far as a place to cut at is looked for. */
    private static final int FARTHEST = 1 << 22;
    /** The beginning by which a text is told to be UTF-8, as {@link Decoded} has it. */
    private static final int PREFIX = 1 << 22;
    private static final int MOST_FILES = 256;
    private static final int AT_ONCE = 1 << 13;
    private static final int WINDOW = 1 << 12;
    /** The room for a small file, at first. */
    private static final int SMALL = 1 << 17;

    private final InputOptions options;
    private final InputStream standardInput;
    private final int margin;
    /** Larger files are divided. */
    private final int whole;
    private final Function<Found, Iterator<Batch>> division;
    private final Finder finder;
    private final ConcurrentLinkedDeque<byte[]> buffers = new ConcurrentLinkedDeque<>();
    private final Meter meter;
    private Found waiting;
    private Iterator<Batch> divided;

    /** Files, or a part of one. */
    @FunctionalInterface
    public interface Batch {
        /** Reads it; once. */
        void read(Taker taker);
    }

    /** Tells where a text may be cut. */
    @FunctionalInterface
    public interface Cut {
        /** Whether between these two bytes. */
        boolean isBetween(byte before, byte after);
    }

    /** Takes what is read, in order. */
    public interface Taker {
        /**
         * A text, or the next part of one.
         *
         * @param bytes well-formed UTF-8, but for what is malformed far behind the beginning of a text; valid during the call
         * @param first whether a text begins here
         */
        void utf8(byte[] bytes, int from, int to, boolean first);

        /** A text that is not plain UTF-8. */
        void read(Read read);
    }

    private Utf8Corpus(InputOptions options, InputStream standardInput, int margin, Cut cut, Limits limits) {
        this.options = options;
        this.meter = new Meter(options);
        this.standardInput = standardInput;
        this.margin = margin;
        this.whole = cut != null ? 2 * STRETCH : limits.piece();
        this.division = cut != null ? file -> Stretches.of(this, file, cut) : file -> new Utf8Pieces(this, file, limits.piece());
        this.finder = new Finder(options.paths(), options.exclude());
    }

    /**
     * Large texts are cut to stretches.
     *
     * @param margin the bytes that lie behind those of a text in their array
     * @param cut where texts may be cut
     */
    public static Utf8Corpus inStretches(InputOptions options, InputStream standardInput, int margin, Cut cut) {
        return new Utf8Corpus(options, standardInput, margin, cut, null);
    }

    /** Large texts come in the pieces that {@link Corpus} gives; see {@link #inStretches}. */
    public static Utf8Corpus inPieces(InputOptions options, InputStream standardInput, int margin) {
        return inPieces(options, standardInput, margin, Limits.ofHeap());
    }

    static Utf8Corpus inPieces(InputOptions options, InputStream standardInput, int margin, Limits limits) {
        return new Utf8Corpus(options, standardInput, margin, null, limits);
    }

    /** Whether input can be read this way: files and folders, texts as they stand, in a character set that is told by themselves. */
    public static boolean suits(InputOptions options) {
        return options.raw() && options.encoding() == null && (options.from() == null || options.from() == Kind.TEXT)
                && options.paths().stream().noneMatch(Finder::isStandardInput);
    }

    /** How far reading has come. */
    public Meter meter() {
        return meter;
    }

    @Override
    public boolean hasNext() {
        if (divided != null && divided.hasNext()) {
            return true;
        }
        divided = null;
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
        if (divided == null && waiting.fault() == null && waiting.size() > whole && isUtf8(waiting)) {
            divided = division.apply(waiting);
            if (divided != null) {
                waiting = null;
                meter.document();
            }
        }
        if (divided != null) {
            return divided.next();
        }
        List<Found> files = new ArrayList<>();
        long size = 0;
        do {
            files.add(waiting);
            size += Math.max(0, waiting.size());
            waiting = size < STRETCH && files.size() < MOST_FILES ? finder.next() : null;
        } while (waiting != null && waiting.size() <= whole && size + waiting.size() <= STRETCH);
        return taker -> readFiles(files, taker);
    }

    /** Whether a large file is a plain text in UTF-8, as far as its beginning tells. */
    private boolean isUtf8(Found file) {
        byte[] prefix = new byte[(int) Math.min(PREFIX, file.size())];
        try (RandomAccessFile in = open(file)) {
            in.readFully(prefix);
            return PlainUtf8.is(options, file, prefix, prefix.length, prefix.length == file.size());
        } catch (IOException e) {
            // Told when it is read as a document.
            return false;
        }
    }

    static RandomAccessFile open(Found file) throws IOException {
        return new RandomAccessFile(file.file().toFile(), "r");
    }

    /** A buffer of so many bytes and the margin, to be given {@link #back}. */
    byte[] buffer(int length) {
        byte[] buffer = buffers.poll();
        return buffer != null && buffer.length >= length + margin ? buffer : new byte[length + margin];
    }

    void back(byte[] buffer) {
        buffers.push(buffer);
    }

    private void readStretch(Found file, long from, long to, Taker taker) {
        int length = (int) (to - from);
        byte[] bytes = buffer(length);
        try (RandomAccessFile in = open(file)) {
            in.seek(from);
            int read = read(in, bytes, length);
            meter.bytes(read);
            int mark = from == 0 ? PlainUtf8.mark(bytes, read) : 0;
            taker.utf8(bytes, mark, read, from == 0);
        } catch (IOException e) {
            taker.read(new Failure(file.path(), 0, Reasons.of(e)));
        }
        back(bytes);
    }

    private void readFiles(List<Found> files, Taker taker) {
        byte[] bytes = buffer(SMALL);
        for (Found file : files) {
            if (file.fault() == null && file.size() >= 0 && file.size() <= whole) {
                int length = (int) file.size();
                if (length + 1 + margin > bytes.length) {
                    bytes = new byte[(length + 1 + margin) * 2];
                }
                if (readFile(file, bytes, taker)) {
                    continue;
                }
            }
            readDocuments(file, taker);
        }
        back(bytes);
    }

    /** Reads a file, if it is plain text in UTF-8 that the bytes have room for. */
    private boolean readFile(Found file, byte[] bytes, Taker taker) {
        int length = (int) file.size();
        int read;
        try (RandomAccessFile in = open(file)) {
            read = read(in, bytes, length + 1);
        } catch (IOException e) {
            // Told when it is read as a document.
            return false;
        }
        // A file that has grown since it was found is left to the other way.
        if (read > length || !PlainUtf8.is(options, file, bytes, read, true)) {
            return false;
        }
        meter.bytes(read);
        meter.document();
        taker.utf8(bytes, PlainUtf8.mark(bytes, read), read, true);
        return true;
    }

    /** Reads up to {@code length} bytes; answers how many there are. */
    static int read(RandomAccessFile in, byte[] into, int length) throws IOException {
        int at = 0;
        while (at < length) {
            // More at a time goes through memory that Java allocates for the call.
            int wanted = Math.min(AT_ONCE, length - at);
            int n = in.read(into, at, wanted);
            at += Math.max(0, n);
            if (n < wanted) {
                // A file gives less only at its end.
                break;
            }
        }
        return at;
    }

    /** Notes that so much has been read. */
    void count(int bytes) {
        meter.bytes(bytes);
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
            meter.add(corpus.meter());
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

        /** Null when the file can't be cut. */
        static Stretches of(Utf8Corpus corpus, Found file, Cut cut) {
            try (RandomAccessFile in = open(file)) {
                int length = length(file.size());
                long[] cuts = new long[(int) (file.size() / length) + 2];
                int count = 1;
                while (file.size() - cuts[count - 1] > 2L * length) {
                    long place = place(in, cuts[count - 1] + length, cut);
                    if (place < 0) {
                        return null;
                    }
                    cuts[count++] = place;
                }
                cuts[count++] = file.size();
                return new Stretches(corpus, file, Arrays.copyOf(cuts, count));
            } catch (IOException e) {
                return null;
            }
        }

        /** The bytes of a stretch: longer ones make less work, for each gives a table of its own. */
        private static int length(long size) {
            return (int) Math.max(STRETCH, Math.min(Math.min(LONGEST_STRETCH, size / FEWEST), Runtime.getRuntime().maxMemory() / SHARE));
        }

        /** The next place from {@code from} on where the text may be cut; -1 when there is none near. */
        private static long place(RandomAccessFile in, long from, Cut cut) throws IOException {
            byte[] window = new byte[WINDOW];
            for (long at = from; at < from + FARTHEST; at += WINDOW - 1) {
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

        @Override
        public boolean hasNext() {
            return next + 1 < cuts.length;
        }

        @Override
        public Batch next() {
            long from = cuts[next++];
            long to = cuts[next];
            return taker -> corpus.readStretch(file, from, to, taker);
        }
    }
}
