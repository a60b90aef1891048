package dossier.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** JSON: an object a row. As one array (json), or an object a line (jsonl). */
final class JsonFormat implements RowFormat {
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final String head;
    private final String between;
    private final String tail;
    /** The columns' names as they stand in a row, once they were needed. What one thread loses to another is spelled again. */
    private volatile Name[] names = {};

    private record Name(String name, byte[] spelled) {
    }

    private JsonFormat(String head, String between, String tail) {
        this.head = head;
        this.between = between;
        this.tail = tail;
    }

    static JsonFormat array() {
        return new JsonFormat("[\n", ",\n", "]\n");
    }

    static JsonFormat lines() {
        return new JsonFormat("", "\n", "");
    }

    @Override
    public String head(List<String> columns) {
        return head;
    }

    @Override
    public String between() {
        return between;
    }

    @Override
    public String tail(boolean anyRow) {
        return anyRow ? "\n" + tail : tail;
    }

    @Override
    public void open(Utf8Builder out) {
        out.append('{');
    }

    @Override
    public void cell(Utf8Builder out, int column, String name, Object value) {
        name(out, column, name);
        value(out, value);
    }

    @Override
    public void number(Utf8Builder out, int column, String name, long value) {
        name(out, column, name);
        out.append(value);
    }

    @Override
    public void number(Utf8Builder out, int column, String name, double value) {
        name(out, column, name);
        number(out, value);
    }

    private static void number(Utf8Builder out, double value) {
        if (!Values.number(out, value)) {
            out.append("null");
        }
    }

    private void name(Utf8Builder out, int column, String name) {
        Name known = column < names.length ? names[column] : null;
        if (known == null || known.name != name) {
            known = new Name(name, spelled(column, name));
            Name[] more = Arrays.copyOf(names, Math.max(names.length, column + 1));
            more[column] = known;
            names = more;
        }
        out.append(known.spelled);
    }

    private static byte[] spelled(int column, String name) {
        Utf8Builder out = new Utf8Builder().append(column > 0 ? ",\"" : "\"");
        quote(out, name);
        return out.append("\":").take();
    }

    /** Few characters must be escaped (RFC 8259, section 7), all of them ASCII: the bytes between two are appended at once. */
    private static void quote(Utf8Builder out, String string) {
        byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\' || b < ' ' && b >= 0) {
                out.append(utf8, from, i);
                escape(out, b);
                from = i + 1;
            }
        }
        out.append(utf8, from, utf8.length);
    }

    private static void escape(Utf8Builder out, byte b) {
        out.append('\\');
        switch (b) {
            case '\n' -> out.append('n');
            case '\t' -> out.append('t');
            case '\r' -> out.append('r');
            case '\b' -> out.append('b');
            case '\f' -> out.append('f');
            case '"', '\\' -> out.append((char) b);
            default -> out.append("u00").append((char) DIGITS[b >> 4]).append((char) DIGITS[b & 0xF]);
        }
    }

    private static void value(Utf8Builder out, Object value) {
        if (value instanceof String string) {
            out.append('"');
            quote(out, string);
            out.append('"');
        } else if (value instanceof Long number) {
            out.append(number.longValue());
        } else if (value instanceof Double number) {
            number(out, number);
        } else if (value instanceof List<?> items) {
            String separator = "[";
            for (Object item : items) {
                out.append(separator);
                value(out, item);
                separator = ",";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        } else {
            out.append(String.valueOf(value));
        }
    }

    @Override
    public void openText(Utf8Builder out, int column, String name) {
        name(out, column, name);
        out.append('"');
    }

    @Override
    public void text(Utf8Builder out, CharSequence part) {
        quote(out, part.toString());
    }

    @Override
    public void closeText(Utf8Builder out) {
        out.append('"');
    }

    @Override
    public void close(Utf8Builder out) {
        out.append('}');
    }
}
