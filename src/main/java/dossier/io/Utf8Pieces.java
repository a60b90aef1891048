package dossier.io;

import dossier.text.Failure;
import dossier.text.Utf8;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * The pieces of a large plain text in UTF-8 as its bytes: the same that {@link PlainText} cuts. Each is read, and its end found, when it is
 * asked for.
 */
final class Utf8Pieces implements Iterator<Utf8Corpus.Batch> {
    /** The bytes that are read behind those of a piece of ASCII. */
    private static final int SLACK = 1 << 13;
    /** So many bytes before the limit a blank line is looked for first. */
    private static final int TAIL = 1 << 13;
    /** The most bytes of a UTF-16 unit, and of a code point. */
    private static final int UNIT = 3;
    private static final int SEQUENCE = 4;

    private final Utf8Corpus corpus;
    private final Found file;
    /** In UTF-16 units. */
    private final int limit;
    /** The bytes that are read to find a piece in. */
    private int enough;
    private long next;
    private boolean done;

    Utf8Pieces(Utf8Corpus corpus, Found file, int limit) {
        this.corpus = corpus;
        this.file = file;
        this.limit = limit;
        this.enough = limit + SLACK;
    }

    @Override
    public boolean hasNext() {
        return !done;
    }

    @Override
    public Utf8Corpus.Batch next() {
        boolean first = next == 0;
        try (RandomAccessFile in = Utf8Corpus.open(file)) {
            while (true) {
                byte[] bytes = corpus.buffer(enough);
                in.seek(next);
                int read = Utf8Corpus.read(in, bytes, enough);
                boolean ended = read < enough;
                int from = first ? PlainUtf8.mark(bytes, read) : 0;
                int found = end(bytes, from, read, ended);
                if (found < 0 && !ended) {
                    enough = UNIT * (limit + SEQUENCE);
                    continue;
                }
                done = found < 0;
                int end = done ? read : found;
                next += end;
                corpus.count(end);
                return taker -> {
                    taker.utf8(bytes, from, end, first);
                    corpus.back(bytes);
                };
            }
        } catch (IOException e) {
            done = true;
            return taker -> taker.read(new Failure(file.path(), 0, Reasons.of(e)));
        }
    }

    /** Where the piece ends that begins at {@code from}; -1 when it is the last one, or when more bytes are needed to tell. */
    private int end(byte[] bytes, int from, int to, boolean ended) {
        int units = 0;
        int at = from;
        while (units < limit) {
            int ascii = Utf8.asciiEnd(bytes, at, Math.min(to, at + limit - units));
            units += ascii - at;
            at = ascii;
            if (units < limit) {
                if (at == to || !ended && at + SEQUENCE > to) {
                    return -1;
                }
                int size = Utf8.sequence(bytes, at, to);
                if (size < 0) {
                    return endOfDecoded(bytes, from, to, ended);
                }
                units += size == SEQUENCE ? 2 : 1;
                at += size;
            }
        }
        if (at == to && units == limit) {
            return -1;
        }
        int cut = at - from > UNIT * TAIL && limit > UNIT * TAIL ? blankLineBefore(bytes, at, to) : -1;
        return cut > 0 ? cut : endOfDecoded(bytes, from, to, ended);
    }

    /** Where the last blank line ends of those just before {@code most}, which stands between two code points; -1 when there is none. */
    private static int blankLineBefore(byte[] bytes, int most, int to) {
        int from = most - TAIL;
        while ((bytes[from] & 0xC0) == 0x80) {
            from++;
        }
        String before = new String(bytes, from, most - from, StandardCharsets.UTF_8);
        boolean feedFollows = most < to && bytes[most] == '\n';
        int cut = Cuts.afterBlankLine(feedFollows ? before + '\n' : before + ' ', 0, 0, before.length());
        return cut < 0 ? -1 : from + before.substring(0, cut).getBytes(StandardCharsets.UTF_8).length;
    }

    /** The same as {@link #end} for bytes that are not all well-formed, or have no blank line in the right place. */
    private int endOfDecoded(byte[] bytes, int from, int to, boolean ended) {
        CharBuffer chars = CharBuffer.allocate(limit + 2);
        decoder().decode(ByteBuffer.wrap(bytes, from, to - from), chars, ended);
        chars.flip();
        if (chars.length() <= limit) {
            return -1;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        decoder().decode(in, CharBuffer.allocate(Cuts.after(chars, 0, limit)), false);
        return in.position();
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}
