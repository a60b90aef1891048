package dossier.io;

import java.io.IOException;
import java.io.Reader;

/** The part of a text that a reader has in view: what was dropped is gone, what comes is read when it is asked for. */
final class CharWindow implements CharSequence {
    private static final int STEP = 1 << 13;

    private final Reader in;
    private char[] chars = new char[STEP];
    private int start;
    private int end;
    private boolean ended;

    CharWindow(Reader in) {
        this.in = in;
    }

    /** How many characters are in view. */
    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return chars[start + index];
    }

    @Override
    public String subSequence(int from, int to) {
        return new String(chars, start + from, to - from);
    }

    /** All that is in view. */
    @Override
    public String toString() {
        return subSequence(0, length());
    }

    void append(StringBuilder out, int from, int to) {
        out.append(chars, start + from, to - from);
    }

    /** The characters behind the window, {@link #offset()} where it begins. */
    char[] array() {
        return chars;
    }

    int offset() {
        return start;
    }

    /** Whether the text ends with what is in view. */
    boolean ended() {
        return ended;
    }

    /** Whether there is a character at {@code index}, reading on when none is in view yet. */
    boolean has(int index) {
        return index < length() || fill(index + 1);
    }

    /** Brings at least {@code wanted} characters in view; false when the text has fewer. */
    boolean fill(int wanted) {
        while (length() < wanted && !ended) {
            if (end == chars.length) {
                makeRoom();
            }
            try {
                int n = in.read(chars, end, chars.length - end);
                ended = n < 0;
                end += Math.max(0, n);
            } catch (IOException e) {
                // Bytes end where they can't be read, and say so.
                throw new AssertionError(e);
            }
        }
        return length() >= wanted;
    }

    private void makeRoom() {
        if (start >= chars.length / 2) {
            System.arraycopy(chars, start, chars, 0, length());
        } else {
            char[] wider = new char[Math.max(STEP, chars.length + (chars.length >> 1))];
            System.arraycopy(chars, start, wider, 0, length());
            chars = wider;
        }
        end -= start;
        start = 0;
    }

    /** Drops the first {@code count} characters in view. */
    void drop(int count) {
        start += count;
        if (start == end) {
            start = 0;
            end = 0;
        }
    }

    /** Whether {@code expected} stands at {@code index}. */
    boolean startsWith(String expected, int index) {
        if (!fill(index + expected.length())) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (charAt(index + i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The length of the line end at {@code index}: 2 for CRLF, 1 for CR or LF, 0 when there is none. */
    int lineEnd(int index) {
        if (!has(index)) {
            return 0;
        }
        char c = charAt(index);
        return c == '\n' ? 1 : c != '\r' ? 0 : has(index + 1) && charAt(index + 1) == '\n' ? 2 : 1;
    }
}
