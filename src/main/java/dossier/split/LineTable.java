package dossier.split;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.Arrays;

/** The lines of a text, each without the white space around it. A blank line is empty. */
final class LineTable {
    /** So much of the text is looked at at once: what a cache holds. */
    private static final int CHUNK = 1 << 12;

    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] indents = new int[64];
    private boolean[] trailing = new boolean[64];

    private LineTable() {
    }

    /** LF, CRLF, CR, NEL, form feed, vertical tab and Unicode's line and paragraph separators end a line. */
    static LineTable of(String text) {
        LineTable table = new LineTable();
        int n = text.length();
        char[] chunk = new char[Math.min(n, CHUNK)];
        int from = 0;
        for (int base = 0; base < n; base += CHUNK) {
            int length = Math.min(CHUNK, n - base);
            text.getChars(base, base + length, chunk, 0);
            for (int i = 0; i < length;) {
                while (i + 8 <= length && isPlain(chunk, i)) {
                    i += 8;
                }
                for (int last = Math.min(length, i + 8); i < last; i++) {
                    char c = chunk[i];
                    if (c > '\r' && c < 0x85 || !endsLine(c)) {
                        continue;
                    }
                    int at = base + i;
                    boolean second = c == '\n' && at == from && at > 0 && text.charAt(at - 1) == '\r';
                    if (!second) {
                        table.add(text, from, at);
                    }
                    from = at + 1;
                }
            }
        }
        table.add(text, from, n);
        return table;
    }

    /** Whether the eight characters from {@code at} on are all of ASCII and none controls. */
    private static boolean isPlain(char[] chunk, int at) {
        char c0 = chunk[at];
        char c1 = chunk[at + 1];
        char c2 = chunk[at + 2];
        char c3 = chunk[at + 3];
        char c4 = chunk[at + 4];
        char c5 = chunk[at + 5];
        char c6 = chunk[at + 6];
        char c7 = chunk[at + 7];
        int below = c0 - ' ' | c1 - ' ' | c2 - ' ' | c3 - ' ' | c4 - ' ' | c5 - ' ' | c6 - ' ' | c7 - ' ';
        return below >= 0 && (c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7) < 0x80;
    }

    private static boolean endsLine(char c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private void add(String text, int from, int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            indents = Arrays.copyOf(indents, count * 2);
            trailing = Arrays.copyOf(trailing, count * 2);
        }
        Span line = new Span(from, to).trimmed(text);
        starts[count] = line.start();
        ends[count] = line.end();
        indents[count] = line.start() - from;
        trailing[count++] = line.end() < to && Whitespace.is(text.charAt(line.end()));
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    boolean blank(int line) {
        return starts[line] == ends[line];
    }

    /** The units of white space before a line's text. */
    int indent(int line) {
        return indents[line];
    }

    /** Whether white space stands between a line's text and its end. */
    boolean trailingSpace(int line) {
        return trailing[line];
    }

    /** The column after a line's text, the indentation counted. */
    int width(int line) {
        return indents[line] + ends[line] - starts[line];
    }
}
