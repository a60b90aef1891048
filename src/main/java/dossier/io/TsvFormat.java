package dossier.io;

import java.util.List;

/** TSV: a header row, cells apart by tabs; tab, line feed, carriage return and backslash are {@code \t}, {@code \n}, {@code \r}, {@code \\}. */
final class TsvFormat implements RowFormat {
    @Override
    public String head(List<String> columns) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            cell(out, i, "", columns.get(i));
        }
        return out.append('\n').toString();
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail(boolean anyRow) {
        return "";
    }

    @Override
    public void open(StringBuilder out) {
        // A row begins with its first value.
    }

    @Override
    public void cell(StringBuilder out, int column, String name, Object value) {
        openText(out, column, name);
        text(out, Values.text(value));
    }

    @Override
    public void openText(StringBuilder out, int column, String name) {
        if (column > 0) {
            out.append('\t');
        }
    }

    @Override
    public void text(StringBuilder out, CharSequence part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                default -> out.append(c);
            }
        }
    }

    @Override
    public void closeText(StringBuilder out) {
        // A cell ends with the next tab or line.
    }

    @Override
    public void close(StringBuilder out) {
        out.append('\n');
    }
}
