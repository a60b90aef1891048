package dossier.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The messages of a file one after the other: all of it, or, where it begins with a line {@code From ADDRESS DATE}, what stands below each
 * such line that follows an empty one (mbox, RFC 4155). Of a message that is longer than a limit the beginning is held.
 */
final class MailStream {
    private static final int BUFFER = 1 << 16;
    /** The bytes of a line that tell whether it parts messages. */
    private static final int POSTMARK = 1 << 9;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private final byte[] line = new byte[POSTMARK];
    private byte[] message = new byte[BUFFER];
    private int length;
    /** What stands behind what is held; null when that is all. */
    private BehindCut behind;
    private long first = 1;
    private long lines;
    private boolean isMailbox;
    private boolean ended;

    /** @param limit the most bytes of a message that are held */
    MailStream(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next message; false when there is none. */
    boolean next() throws IOException {
        boolean isStart = lines == 0;
        if (ended) {
            return false;
        }
        first = lines + 1;
        length = 0;
        behind = null;
        boolean mayPart = isStart || isMailbox;
        while (true) {
            int before = length;
            int size = readLine();
            if (size < 0) {
                ended = true;
                // Below the last line that parts messages one stands, though an empty one.
                return true;
            }
            if (behind != null) {
                behind.add(line, Math.min(size, POSTMARK));
            }
            lines++;
            if (mayPart && MailStart.isPostmark(new String(line, 0, Math.min(size, POSTMARK), StandardCharsets.ISO_8859_1), 0)) {
                length = before;
                if (!isStart) {
                    return true;
                }
                isMailbox = true;
                first = lines + 1;
            }
            isStart = false;
            mayPart = isMailbox && (size == 0 || size == 1 && line[0] == ' ');
        }
    }

    /** Takes a line; answers its length without what ends it, -1 at the end. */
    private int readLine() throws IOException {
        int size = 0;
        int b = read();
        if (b < 0) {
            return -1;
        }
        while (b >= 0 && b != '\n' && b != '\r') {
            if (size < POSTMARK) {
                line[size] = (byte) b;
            }
            size++;
            hold(b);
            b = read();
        }
        if (b >= 0) {
            hold(b);
        }
        if (b == '\r' && peek() == '\n') {
            hold(read());
        }
        return size;
    }

    private void hold(int b) {
        if (length == limit) {
            behind = behind == null ? new BehindCut() : behind;
            return;
        }
        if (length == message.length) {
            message = Arrays.copyOf(message, (int) Math.min(limit, length * 2L));
        }
        message[length++] = (byte) b;
    }

    private int peek() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return at < end ? buffer[at] & 0xFF : -1;
    }

    private int read() throws IOException {
        int b = peek();
        at += b < 0 ? 0 : 1;
        return b;
    }

    /** The bytes that hold the message at hand. */
    byte[] bytes() {
        return message;
    }

    /** How many bytes of the message are held. */
    int length() {
        return length;
    }

    /** The number of the message's first line. */
    long line() {
        return first;
    }

    /** Whether the message is longer than what is held of it. */
    boolean isCut() {
        return behind != null;
    }

    /** Whether behind what is held of the message another text begins. */
    boolean hasTextBehind() {
        return behind != null && behind.hasText();
    }

    /** Whether the file may hold several messages. */
    boolean isMailbox() {
        return isMailbox;
    }

    /** Whether the file has been read to its end. */
    boolean isEnded() {
        return ended;
    }
}
