package dossier.split;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.Arrays;

/** The lines of a text, each without the white space around it. A blank line is empty. */
final class LineTable {
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
        int from = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c > '\r' && c < 0x85 || !endsLine(c)) {
                continue;
            }
            table.add(text, from, i);
            if (c == '\r' && i + 1 < n && text.charAt(i + 1) == '\n') {
                i++;
            }
            from = i + 1;
        }
        table.add(text, from, n);
        return table;
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
