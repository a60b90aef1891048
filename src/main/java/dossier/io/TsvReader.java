package dossier.io;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows of fields apart by tabs, with a header row; {@code \t}, {@code \n}, {@code \r} and {@code \\} are escapes, other
 * backslashes stand for themselves. Empty lines are passed
 * over, unless there is only one column.
 */
final class TsvReader implements RecordReader {
    private final LineReader lines;
    private final int limit;
    private Header header;

    TsvReader(Bytes bytes, Reader in, int limit) {
        this.lines = new LineReader(bytes, in, limit);
        this.limit = limit;
    }

    @Override
    public Item next() {
        while (lines.next()) {
            if (lines.isTooLong()) {
                return new Fault(lines.number(), "a line of more than " + limit + " characters");
            }
            if (lines.length() == 0 && (header == null || header.size() > 1)) {
                continue;
            }
            if (header == null) {
                header = new Header(fields());
            } else {
                return header.row(lines.number(), fields());
            }
        }
        return null;
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        CharWindow window = lines.window();
        StringBuilder field = new StringBuilder();
        for (int i = 0, n = lines.length(); i < n; i++) {
            char c = window.charAt(i);
            if (c == '\t') {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                char escaped = c == '\\' && i + 1 < n ? unescaped(window.charAt(i + 1)) : 0;
                field.append(escaped == 0 ? c : escaped);
                i += escaped == 0 ? 0 : 1;
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default -> 0;
        };
    }
}
