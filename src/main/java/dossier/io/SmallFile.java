package dossier.io;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Read;
import dossier.text.Source;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.function.Supplier;

/**
 * The bytes of a file that is one document of one piece, whatever characters they come to: for these, and for what the text is, any
 * thread may ask. It is the document that {@link PlainText} or {@link WholePage} gives.
 */
public final class SmallFile implements Supplier<Read> {
    /** Larger ones are few, and read as they are decoded. */
    private static final int LARGEST = 1 << 18;

    private final Found found;
    private final String name;
    private final Kind kind;
    private final InputOptions options;
    private final byte[] bytes;
    private final int length;

    private SmallFile(Found found, String name, Kind kind, InputOptions options, byte[] bytes, int length) {
        this.found = found;
        this.name = name;
        this.kind = kind;
        this.options = options;
        this.bytes = bytes;
        this.length = length;
    }

    /**
     * Reads a file, if it is small and its name and its first bytes tell that it is one document; null for any other, and for one that
     * can't be read.
     *
     * @param meter counts what is read, if it is
     */
    static SmallFile of(Found found, InputOptions options, Names names, Limits limits, Meter meter) {
        int most = Math.min(LARGEST, Math.min(limits.piece(), limits.page()));
        boolean isSmall = found.fault() == null && found.size() >= 0 && found.size() <= most;
        Kind kind = !isSmall || options.encoding() != null ? null : options.from() != null ? options.from() : Kind.byEnding(found.name());
        if (kind != Kind.TEXT && kind != Kind.MARKDOWN && kind != Kind.HTML) {
            return null;
        }
        byte[] bytes = new byte[(int) found.size() + 1];
        int length;
        try (RandomAccessFile in = Utf8Corpus.open(found)) {
            length = Utf8Corpus.read(in, bytes, bytes.length);
        } catch (IOException e) {
            return null;
        }
        // A file that has grown since it was found is left to the other way.
        if (length == bytes.length || !isOneDocument(bytes, length)) {
            return null;
        }
        meter.bytes(length);
        return new SmallFile(found, names.unique(found.name()), kind, options, bytes, length);
    }

    private static boolean isOneDocument(byte[] bytes, int length) {
        return Decoded.nulAt(bytes, length) < 0 && !PlainUtf8.isMarked(bytes, length)
                && OtherFormat.reason(bytes, length) == null && !MailStart.mayBegin(bytes, PlainUtf8.mark(bytes, length), length);
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** The document; a failure when memory does not suffice for it. */
    @Override
    public Read get() {
        try {
            Decoded text = new Decoded(bytes, length);
            Source source = new Source(found.path(), markup(text), text.whole(), Anchors.START);
            return new Document(name, source, Metadata.NONE);
        } catch (OutOfMemoryError e) {
            return new Failure(found.path(), 0, Corpus.OUT_OF_MEMORY);
        }
    }

    private Markup markup(Decoded text) {
        if (options.raw()) {
            return Markup.TEXT;
        }
        if (kind == Kind.MARKDOWN) {
            return Markup.MARKDOWN;
        }
        return kind == Kind.HTML || options.from() == null && Sniffer.isPage(text.head()) ? Markup.HTML : Markup.TEXT;
    }
}
