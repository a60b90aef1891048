package dossier.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;

/** CSV after RFC 4180, with a header row; lines end in LF. */
class CsvFormat extends SeparatedFormat {
    private final CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    @Override
    public void cell(Utf8Builder out, int column, String name, Object value) {
        if (column > 0 && value == null || value instanceof Long) {
            if (column > 0) {
                out.append(',');
            }
            if (value != null) {
                out.append((long) value);
            }
            return;
        }
        String plain = plain(value);
        if (plain != null) {
            if (column > 0) {
                out.append(',');
            }
            out.append(plain);
            return;
        }
        try {
            format.print(Values.text(value), out, column == 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value when it is plain to see that it needs no quotes: a number, or what begins with a letter and holds no separator; else null. */
    private static String plain(Object value) {
        if (!(value instanceof String text)) {
            return value instanceof Number ? Values.text(value) : null;
        }
        if (text.isEmpty() || (text.charAt(0) | 0x20) < 'a' || (text.charAt(0) | 0x20) > 'z') {
            return null;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '"' || c == ',') {
                return null;
            }
        }
        return text;
    }

    @Override
    public void openText(Utf8Builder out, int column, String name) {
        out.append(column > 0 ? ",\"" : "\"");
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
