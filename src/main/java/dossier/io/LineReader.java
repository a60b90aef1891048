package dossier.io;

import dossier.text.Whitespace;
import java.io.Reader;

/** Goes through a text line by line. LF, CRLF and CR end a line. */
final class LineReader {
    private final CharWindow window;
    private final int limit;
    private final Bytes bytes;
    private int length;
    private int drop;
    private long number;
    private boolean tooLong;

    /** @param limit the most characters of a line that are held */
    LineReader(Bytes bytes, Reader in, int limit) {
        this.bytes = bytes;
        this.window = new CharWindow(in);
        this.limit = limit;
    }

    /** Goes to the next line; false when there is none, or only one that was cut off by an error of reading. */
    boolean next() {
        window.drop(drop);
        drop = 0;
        tooLong = false;
        if (!window.has(0)) {
            return false;
        }
        number++;
        length = 0;
        while (window.has(length) && window.lineEnd(length) == 0) {
            if (++length > limit) {
                tooLong = true;
                window.drop(length);
                length = 0;
            }
        }
        int lineEnd = window.lineEnd(length);
        drop = length + lineEnd;
        return lineEnd > 0 || bytes.damage() == null;
    }

    /** The characters of the line, from index 0 on. */
    CharWindow window() {
        return window;
    }

    /** How many characters the line has; meaningless when it is too long. */
    int length() {
        return length;
    }

    /** The line's number, from 1. */
    long number() {
        return number;
    }

    /** Whether the line is longer than the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        return !tooLong && Whitespace.only(window, 0, length);
    }

    String line() {
        return window.subSequence(0, length);
    }
}
