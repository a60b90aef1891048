package dossier.io;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;

/** JSON: an object a row. As one array (json), or an object a line (jsonl). */
final class JsonFormat implements RowFormat {
    private final JsonStringEncoder strings = JsonStringEncoder.getInstance();
    private final String head;
    private final String between;
    private final String tail;

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
    public void open(StringBuilder out) {
        out.append('{');
    }

    @Override
    public void cell(StringBuilder out, int column, String name, Object value) {
        name(out, column, name);
        value(out, value);
    }

    private void name(StringBuilder out, int column, String name) {
        out.append(column > 0 ? ",\"" : "\"");
        quote(out, name);
        out.append("\":");
    }

    /** Few strings have a character that must be escaped: the others are appended at once. */
    private void quote(StringBuilder out, String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                strings.quoteAsString(string, out);
                return;
            }
        }
        out.append(string);
    }

    private void value(StringBuilder out, Object value) {
        if (value instanceof String string) {
            out.append('"');
            quote(out, string);
            out.append('"');
        } else if (value instanceof Long number) {
            out.append(number.longValue());
        } else if (value instanceof Double number) {
            out.append(Values.number(number));
        } else if (value instanceof List<?> items) {
            String separator = "[";
            for (Object item : items) {
                out.append(separator);
                value(out, item);
                separator = ",";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        } else {
            out.append(value);
        }
    }

    @Override
    public void openText(StringBuilder out, int column, String name) {
        name(out, column, name);
        out.append('"');
    }

    @Override
    public void text(StringBuilder out, CharSequence part) {
        strings.quoteAsString(part, out);
    }

    @Override
    public void closeText(StringBuilder out) {
        out.append('"');
    }

    @Override
    public void close(StringBuilder out) {
        out.append('}');
    }
}
