package dossier.text;

import java.util.Arrays;

/** Where the lines of a text begin. LF, CRLF and CR end a line. */
final class Lines {
    /** The offsets after each line end, in order. */
    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    static Lines of(String text) {
        int[] starts = new int[Math.max(8, text.length() >> 6)];
        int count = 0;
        if (text.indexOf('\r') < 0) {
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
            return new Lines(Arrays.copyOf(starts, count));
        }
        for (int i = 0, n = text.length(); i < n; i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    /** Whether a line ends with the unit at {@code i}: the LF of a CRLF does, its CR does not. */
    static boolean endsLine(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    /** How many lines end at or before {@code offset}. */
    int before(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The offset at which the line begins that {@code before(offset)} counts; 0 for the first. */
    int start(int linesBefore) {
        return linesBefore == 0 ? 0 : starts[linesBefore - 1];
    }
}
