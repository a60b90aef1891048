package dossier.split;

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
    static LineTable of(CharacterFlags flags) {
        LineTable table = new LineTable();
        char[] text = flags.text();
        int from = 0;
        for (int i = 0; i < flags.lines(); i++) {
            int at = flags.lineEnd(i);
            boolean second = text[at] == '\n' && at == from && at > 0 && text[at - 1] == '\r';
            if (!second) {
                table.add(text, from, at);
            }
            from = at + 1;
        }
        table.add(text, from, text.length);
        return table;
    }

    private void add(char[] text, int from, int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            indents = Arrays.copyOf(indents, count * 2);
            trailing = Arrays.copyOf(trailing, count * 2);
        }
        int start = Whitespace.skip(text, from, to);
        int end = to;
        if (start == to) {
            start = from;
            end = from;
        }
        while (end > start && Whitespace.is(text[end - 1])) {
            end--;
        }
        starts[count] = start;
        ends[count] = end;
        indents[count] = start - from;
        trailing[count++] = end < to;
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
