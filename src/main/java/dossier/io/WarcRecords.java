package dossier.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a web archive (ISO 28500) one after the other. Where a record is broken or cut off, reading goes on at the next one:
 * after damage in a compressed stream at its next gzip member, else at the next line that begins a record, be it inside the
 * broken record itself.
 */
final class WarcRecords {
    private static final byte[] OPENING = {'W', 'A', 'R', 'C', '/'};
    private static final int BUFFER = 1 << 16;
    /** The longest header of a record. */
    private static final int HEADER = 1 << 20;

    private final Bytes bytes;
    private final int limit;
    private final WarcParser parser = new WarcParser();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    /** What is to be read again before the stream goes on: its beginning, or a record that held the start of another. */
    private byte[] ahead;
    private int aheadAt;
    private int aheadEnd;
    /** How many bytes may be read again: no more than were read, so that the time stays linear in a file made of broken records. */
    private long again;
    private boolean ended;
    /** Whether a record ended with the stream, and was named for it: then the end of the stream is no second fault. */
    private boolean cutOff;

    /**
     * A record.
     *
     * @param headers its named fields
     * @param block what follows them; null when it is longer than the limit
     */
    record Record(MessageHeaders headers, byte[] block) {
        /** The address of what the record holds, else its own identifier; never null. */
        String name() {
            String url = url();
            String id = field("WARC-Record-ID");
            return url != null ? url : id != null ? bare(id) : "a record without a name";
        }

        /** The address of what the record holds; null when it tells none. */
        String url() {
            String uri = field("WARC-Target-URI");
            return uri == null ? null : bare(uri);
        }

        /** The kind of record, in small letters. */
        String type() {
            String type = field("WARC-Type");
            return type == null ? "" : type.toLowerCase(Locale.ROOT);
        }

        /** A named field; null when there is none, or it is empty. */
        String field(String name) {
            String value = headers.first(name).orElse("").strip();
            return value.isEmpty() ? null : value;
        }

        /** Without the angle brackets that version 1.0 shows around addresses. */
        private static String bare(String uri) {
            return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
        }
    }

    /** Says why a record could not be read; the next one may be. */
    static final class BrokenRecord extends IOException {
        private static final long serialVersionUID = 1;

        BrokenRecord(String message) {
            super(message);
        }
    }

    /** @param limit the bytes of a record that are held in memory */
    WarcRecords(Decoded beginning, Bytes bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
        ahead = beginning.prefix();
        aheadEnd = ahead.length;
        again = aheadEnd;
        parser.setLenient(true);
    }

    /** The next record; null at the end. */
    Record next() throws BrokenRecord {
        skipLineEnds();
        if (!has(1)) {
            String damage = bytes.damage();
            if (ended || damage == null) {
                return null;
            }
            ended = !bytes.resume();
            if (ended && cutOff) {
                return null;
            }
            cutOff = false;
            throw new BrokenRecord(ended ? damage : damage + "; read on at its next member");
        }
        if (!atRecord()) {
            long passed = toNextRecord();
            throw new BrokenRecord("no WARC record where one should begin; passed over " + passed + (passed == 1 ? " byte" : " bytes"));
        }
        MessageHeaders headers = headers();
        Record record = new Record(headers, null);
        long length = length(headers);
        if (length < 0) {
            throw broken(record, new byte[0], 0, "the record tells no length");
        }
        byte[] block = new byte[(int) Math.min(length, Math.min(limit, BUFFER))];
        int count = 0;
        long left = length;
        while (left > 0) {
            if (length <= limit && count == block.length) {
                block = Arrays.copyOf(block, (int) Math.min(length, 2L * count));
            }
            // What is too long is passed over.
            int into = length <= limit ? count : 0;
            int n = read(block, into, (int) Math.min(left, block.length - into));
            if (n < 0) {
                cutOff = true;
                throw broken(record, block, length <= limit ? count : 0, "the record is cut off");
            }
            count = into + n;
            left -= n;
        }
        boolean apart = skipLineEnds() >= 2;
        if (has(1) ? !apart && !atRecord() : bytes.damage() != null && !bytes.isBetweenMembers()) {
            throw broken(record, block, length <= limit ? count : 0, "the record does not end where it says");
        }
        return length <= limit ? new Record(headers, block) : record;
    }

    private MessageHeaders headers() throws BrokenRecord {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        boolean ended = false;
        for (int line = 0; !ended; line++) {
            if (line > 0 && atRecord() || header.size() > HEADER) {
                toNextRecord();
                throw new BrokenRecord("a WARC record with a broken header");
            }
            int from = header.size();
            int last = 0;
            while (last != '\n') {
                if (!has(1)) {
                    cutOff = true;
                    throw new BrokenRecord("a WARC record that is cut off in its header");
                }
                last = buffer.get();
                header.write(last);
                if (header.size() > HEADER) {
                    break;
                }
            }
            ended = header.size() - from <= 2 && last == '\n';
        }
        parser.reset();
        parser.parse(ByteBuffer.wrap(header.toByteArray()));
        if (!parser.isFinished()) {
            toNextRecord();
            throw new BrokenRecord("a WARC record with a broken header");
        }
        return parser.headers();
    }

    private static long length(MessageHeaders headers) {
        String length = headers.first("Content-Length").orElse("");
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Goes back to the start of another record inside a broken one, else on to the next. */
    private BrokenRecord broken(Record record, byte[] block, int count, String why) {
        int inside = count > again ? -1 : startInside(block, count);
        if (inside >= 0) {
            again -= count;
            byte[] rest = new byte[count - inside + buffer.remaining() + aheadEnd - aheadAt];
            System.arraycopy(block, inside, rest, 0, count - inside);
            int buffered = buffer.remaining();
            buffer.get(rest, count - inside, buffered);
            System.arraycopy(ahead, aheadAt, rest, count - inside + buffered, aheadEnd - aheadAt);
            ahead = rest;
            aheadAt = 0;
            aheadEnd = rest.length;
        } else {
            skipLineEnds();
            toNextRecord();
        }
        return new BrokenRecord(record.name() + ": " + why);
    }

    private static int startInside(byte[] block, int count) {
        for (int at = 0; at + OPENING.length <= count; at++) {
            if (block[at] == 'W' && (at == 0 || block[at - 1] == '\n')
                    && Arrays.equals(block, at, at + OPENING.length, OPENING, 0, OPENING.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Passes over all before the next line that begins a record; answers how much that was. */
    private long toNextRecord() {
        long passed = 0;
        boolean lineStart = true;
        while (has(1)) {
            if (lineStart && atRecord()) {
                break;
            }
            lineStart = buffer.get() == '\n';
            passed++;
        }
        return passed;
    }

    private boolean atRecord() {
        if (!has(OPENING.length)) {
            return false;
        }
        for (int i = 0; i < OPENING.length; i++) {
            if (buffer.get(buffer.position() + i) != OPENING[i]) {
                return false;
            }
        }
        return true;
    }

    /** Skips the line ends between records; answers how many there were. */
    private int skipLineEnds() {
        int count = 0;
        while (has(1)) {
            byte b = buffer.get(buffer.position());
            if (b != '\r' && b != '\n') {
                break;
            }
            buffer.get();
            count += b == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Whether so many bytes are to be had; they are in the buffer then. */
    private boolean has(int count) {
        while (buffer.remaining() < count) {
            buffer.compact();
            int n = readOn(buffer.array(), buffer.position(), buffer.remaining());
            buffer.position(buffer.position() + Math.max(0, n)).flip();
            if (n < 0) {
                return false;
            }
        }
        return true;
    }

    private int read(byte[] into, int offset, int length) {
        if (!buffer.hasRemaining()) {
            return readOn(into, offset, length);
        }
        int n = Math.min(length, buffer.remaining());
        buffer.get(into, offset, n);
        return n;
    }

    /** Reads what comes after the buffer. */
    private int readOn(byte[] into, int offset, int length) {
        if (aheadAt == aheadEnd) {
            int n = bytes.read(into, offset, length);
            again += Math.max(0, n);
            return n;
        }
        int n = Math.min(length, aheadEnd - aheadAt);
        System.arraycopy(ahead, aheadAt, into, offset, n);
        aheadAt += n;
        return n;
    }
}
