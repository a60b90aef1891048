package dossier.diff;

import dossier.text.Whitespace;
import java.util.Arrays;

/** Words, and stretches of several words, of a text in UTF-8. Every byte of them counts. */
final class ByteUnits extends Units<ByteUnits> {
    private final byte[] bytes;
    private final int first;
    private final int last;

    ByteUnits(byte[] bytes, int first, int last, int capacity) {
        super(capacity);
        this.bytes = bytes;
        this.first = first;
        this.last = last;
    }

    /** Adds the words of a stretch that begins and ends between words. */
    void addWords(int from, int to) {
        for (int start = skip(from, to); start < to; ) {
            int end = start + 1;
            while (end < to && Whitespace.utf8At(bytes, end, to) == 0) {
                end++;
            }
            add(start, end);
            start = skip(end, to);
        }
    }

    /** Adds a stretch without the white space around it; answers whether anything is left. */
    boolean addTrimmed(int from, int to) {
        int start = skip(from, to);
        int end = to;
        for (int white = Whitespace.utf8Before(bytes, start, end); white > 0; white = Whitespace.utf8Before(bytes, start, end)) {
            end -= white;
        }
        if (start < end) {
            add(start, end);
        }
        return start < end;
    }

    private int skip(int from, int to) {
        return Utf8Search.skip(bytes, from, to);
    }

    @Override
    int first() {
        return first;
    }

    @Override
    int last() {
        return last;
    }

    @Override
    int hash(int unit) {
        int hash = 0;
        for (int i = start(unit); i < end(unit); i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    @Override
    boolean same(int unit, ByteUnits others, int other) {
        return Arrays.equals(bytes, start(unit), end(unit), others.bytes, others.start(other), others.end(other));
    }

    @Override
    boolean sameGap(int gap, ByteUnits others, int other) {
        return Arrays.equals(bytes, gapStart(gap), gapEnd(gap), others.bytes, others.gapStart(other), others.gapEnd(other));
    }

    @Override
    int whitespaceAt(int offset, ByteUnits others, int other) {
        int length = Whitespace.utf8At(bytes, offset, last);
        return length > 0 && length == Whitespace.utf8At(others.bytes, other, others.last)
                && Arrays.equals(bytes, offset, offset + length, others.bytes, other, other + length) ? length : 0;
    }

    @Override
    int whitespaceBefore(int offset, ByteUnits others, int other) {
        int length = Whitespace.utf8Before(bytes, first, offset);
        return length > 0 && length == Whitespace.utf8Before(others.bytes, others.first, other)
                && Arrays.equals(bytes, offset - length, offset, others.bytes, other - length, other) ? length : 0;
    }
}
