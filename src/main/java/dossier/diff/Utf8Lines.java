package dossier.diff;

import dossier.text.Utf8;
import java.util.Arrays;

/** The lines of a text in UTF-8, which LF, CRLF and CR end, and the code points before each. */
final class Utf8Lines {
    private final byte[] bytes;
    private final int last;
    private int[] starts;
    private int[] codePoints;
    private int count;
    /** The bytes so far that go on with a character. */
    private int continuing;
    private boolean wellFormed = true;

    /** The lines of the bytes [from, to). */
    Utf8Lines(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.last = to;
        starts = new int[Math.max(16, to - from >> 6)];
        codePoints = new int[starts.length];
        for (int start = from; start >= 0; start = end(start)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                codePoints = Arrays.copyOf(codePoints, count * 2);
            }
            starts[count] = start;
            codePoints[count++] = start - from - continuing;
        }
    }

    /** The offset after the end of the line that begins at {@code start}; -1 when no line end ends it. */
    private int end(int start) {
        byte[] text = bytes;
        int to = last;
        for (int i = start; i < to; ) {
            // Eight bytes at a time that are letters, spaces and the like: none below 0x20, and, as bytes have signs, none above 0x7F.
            while (i + 8 <= to && (text[i] - 32 | text[i + 1] - 32 | text[i + 2] - 32 | text[i + 3] - 32
                    | text[i + 4] - 32 | text[i + 5] - 32 | text[i + 6] - 32 | text[i + 7] - 32) >= 0) {
                i += 8;
            }
            for (int end = Math.min(to, i + 8); i < end; i++) {
                byte b = text[i];
                if (b < 32) {
                    if (b == '\n' || b == '\r' && (i + 1 == to || text[i + 1] != '\n')) {
                        return i + 1;
                    }
                    if (b < 0) {
                        int size = Utf8.sequence(text, i, to);
                        wellFormed &= size > 0;
                        continuing += Math.max(0, size - 1);
                        i += Math.max(0, size - 1);
                    }
                }
            }
        }
        return -1;
    }

    /** Whether all is well-formed; else nothing else here holds. */
    boolean isWellFormed() {
        return wellFormed;
    }

    /** How many there are; a text that ends in a line end has an empty one behind it. */
    int count() {
        return count;
    }

    /** The offset at which a line begins. */
    int start(int line) {
        return starts[line];
    }

    /** The offset behind a line, without what ends it. */
    int contentEnd(int line) {
        int end = line + 1 == count ? last : starts[line + 1];
        while (end > starts[line] && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /** Goes through a text from its beginning, and tells the places it comes by. */
    final class Walk {
        private int line;
        private int at = starts[0];
        private int codePoint;

        /** Goes on to an offset that is not before the last one. */
        void to(int offset) {
            while (line + 1 < count && starts[line + 1] <= offset) {
                line++;
            }
            if (starts[line] > at) {
                at = starts[line];
                codePoint = codePoints[line];
            }
            byte[] text = bytes;
            int i = at;
            int counted = codePoint;
            while (i < offset) {
                while (i + 8 <= offset && (text[i] | text[i + 1] | text[i + 2] | text[i + 3]
                        | text[i + 4] | text[i + 5] | text[i + 6] | text[i + 7]) >= 0) {
                    i += 8;
                    counted += 8;
                }
                for (int end = Math.min(offset, i + 8); i < end; i++) {
                    counted += text[i] < -64 ? 0 : 1;
                }
            }
            at = offset;
            codePoint = counted;
        }

        /** The code points before the offset. */
        int codePoint() {
            return codePoint;
        }

        /** The line it lies in, from 1. */
        int line() {
            return line + 1;
        }

        /** The column it lies in, from 1, in code points. */
        int column() {
            return codePoint - codePoints[line] + 1;
        }
    }
}
