package dossier.io;

/** TSV: a header row, cells apart by tabs; tab, line feed, carriage return and backslash are {@code \t}, {@code \n}, {@code \r}, {@code \\}. */
final class TsvFormat extends SeparatedFormat {
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
}
