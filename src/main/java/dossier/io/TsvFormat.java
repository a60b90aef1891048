package dossier.io;

/**
 * TSV: a header row, cells apart by tabs; tab, line feed, carriage return and backslash are {@code \t}, {@code \n}, {@code \r}, {@code \\}.
 */
final class TsvFormat extends SeparatedFormat {
    @Override
    char separator() {
        return '\t';
    }

    @Override
    public void cell(Utf8Builder out, int column, String name, Object value) {
        if (value instanceof Double number) {
            number(out, column, name, number.doubleValue());
        } else if (value instanceof Number number) {
            number(out, column, name, number.longValue());
        } else {
            openText(out, column, name);
            text(out, Values.text(value));
        }
    }

    @Override
    public void openText(Utf8Builder out, int column, String name) {
        separate(out, column);
    }

    @Override
    public void text(Utf8Builder out, CharSequence part) {
        int from = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r' || c == '\\') {
                out.append(part, from, i).append('\\').append(c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : '\\');
                from = i + 1;
            }
        }
        out.append(part, from, part.length());
    }

    @Override
    public void closeText(Utf8Builder out) {
        // A cell ends with the next tab or line.
    }
}
