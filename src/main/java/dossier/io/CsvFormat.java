package dossier.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;

/** CSV after RFC 4180, with a header row; lines end in LF. */
class CsvFormat extends SeparatedFormat {
    private final CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    @Override
    char separator() {
        return ',';
    }

    @Override
    public void cell(Utf8Builder out, int column, String name, Object value) {
        if (value instanceof Double number) {
            number(out, column, name, number.doubleValue());
        } else if (value instanceof Number number) {
            number(out, column, name, number.longValue());
        } else if (value instanceof String text && isPlain(text) || value == null && column > 0) {
            separate(out, column).append(value == null ? "" : (String) value);
        } else {
            print(out, column, Values.text(value));
        }
    }

    private void print(Utf8Builder out, int column, String text) {
        try {
            format.print(text, out, column == 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is plain to see that it needs no quotes: it begins with an ASCII letter or digit and holds no separator. */
    private static boolean isPlain(String text) {
        int first = text.isEmpty() ? 0 : text.charAt(0);
        boolean letter = (first | 0x20) >= 'a' && (first | 0x20) <= 'z';
        if (!letter && (first < '0' || first > '9')) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '"' || c == ',') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void openText(Utf8Builder out, int column, String name) {
        separate(out, column).append('"');
    }

    @Override
    public void text(Utf8Builder out, CharSequence part) {
        int from = 0;
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '"') {
                out.append(part, from, i).append('"');
                from = i;
            }
        }
        out.append(part, from, part.length());
    }

    @Override
    public void closeText(Utf8Builder out) {
        out.append('"');
    }
}
