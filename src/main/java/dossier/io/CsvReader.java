package dossier.io;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV with a header row (RFC 4180; also apart by semicolons or tabs, where the header row has no comma). A row that is not
 * well-formed fails alone: after a quote that goes wrong reading goes on with the line after the row's first, and lines up to the next
 * good row fail with it. Blank lines are passed over.
 */
final class CsvReader implements RecordReader {
    private final CharWindow window;
    private final Bytes bytes;
    private final int limit;
    private final List<String> fields = new ArrayList<>();
    private Header header;
    private char separator;
    /** The line that the window begins with. */
    private long line = 1;
    /** Where the row under reading goes on. */
    private int at;
    /** The line on which the row under reading goes on. */
    private long lineAt;
    private String wrong;
    private Fault held;
    private Item waiting;

    /** @param separator what stands between fields; 0 where the header row tells */
    CsvReader(Bytes bytes, Reader in, int limit, char separator) {
        this.separator = separator;
        this.bytes = bytes;
        this.window = new CharWindow(in);
        this.limit = limit;
    }

    @Override
    public Item next() {
        if (waiting != null) {
            Item item = waiting;
            waiting = null;
            return item;
        }
        while (window.has(0)) {
            int blank = window.lineEnd(0);
            if (blank > 0) {
                window.drop(blank);
                line++;
                continue;
            }
            if (separator == 0) {
                separator = separator();
            }
            long first = line;
            Item item = row();
            if (item == null) {
                continue;
            }
            if (item instanceof Fault && held != null) {
                continue;
            }
            if (held != null) {
                waiting = item;
                return released(first);
            }
            return item;
        }
        return held == null ? null : released(line);
    }

    /** The fault of the lines that failed together, the last one before {@code next}. */
    private Fault released(long next) {
        Fault fault = held;
        held = null;
        long last = next - 1;
        return last <= fault.line() ? fault : new Fault(fault.line(), fault.message() + "; left out up to line " + last);
    }

    /** Reads the row at the window's beginning; null when there is nothing to give for it. */
    private Item row() {
        fields.clear();
        at = 0;
        lineAt = line;
        wrong = null;
        boolean more = true;
        while (more) {
            more = window.has(at) && window.charAt(at) == '"' ? quoted() : unquoted();
        }
        long first = line;
        if (wrong != null) {
            return recover(first);
        }
        int end = window.lineEnd(at);
        boolean cut = end == 0 && bytes.damage() != null;
        window.drop(at + end);
        line = lineAt + 1;
        if (cut) {
            return null;
        }
        if (header == null) {
            header = new Header(fields);
            return null;
        }
        return header.row(first, fields);
    }

    private Item recover(long first) {
        if (bytes.damage() != null) {
            window.drop(window.length());
            return null;
        }
        if (header == null) {
            window.drop(window.length());
            while (window.has(0)) {
                window.drop(window.length());
            }
            return new Fault(first, wrong + " in the header row");
        }
        int end = 0;
        while (window.has(end) && window.lineEnd(end) == 0) {
            end++;
            if (end > limit) {
                window.drop(end);
                end = 0;
            }
        }
        window.drop(end + window.lineEnd(end));
        line = first + 1;
        if (held == null) {
            held = new Fault(first, wrong);
        }
        return null;
    }

    /** Reads a field that is not quoted; answers whether another one follows. */
    private boolean unquoted() {
        int from = at;
        while (window.has(at)) {
            char c = window.charAt(at);
            if (c == separator || c == '\n' || c == '\r') {
                break;
            }
            if (++at > limit) {
                wrong = "a row of more than " + limit + " characters";
                return false;
            }
        }
        fields.add(window.subSequence(from, at));
        return separated();
    }

    /** Reads a quoted field; answers whether another one follows. */
    private boolean quoted() {
        StringBuilder field = null;
        int from = ++at;
        while (window.has(at)) {
            char c = window.charAt(at);
            if (c == '"') {
                if (window.has(at + 1) && window.charAt(at + 1) == '"') {
                    field = field == null ? new StringBuilder() : field;
                    window.append(field, from, at + 1);
                    at += 2;
                    from = at;
                    continue;
                }
                String rest = window.subSequence(from, at);
                fields.add(field == null ? rest : field.append(rest).toString());
                at++;
                if (!window.has(at) || window.charAt(at) == separator || window.lineEnd(at) > 0) {
                    return separated();
                }
                wrong = "a quote within a quoted field";
                return false;
            }
            int lineEnd = window.lineEnd(at);
            lineAt += lineEnd > 0 ? 1 : 0;
            at += Math.max(1, lineEnd);
            if (at > limit) {
                break;
            }
        }
        wrong = "a quote that is not closed";
        return false;
    }

    private boolean separated() {
        if (window.has(at) && window.charAt(at) == separator) {
            at++;
            return true;
        }
        return false;
    }

    /** What stands between the fields of the header row. */
    private char separator() {
        char other = ',';
        boolean inQuotes = false;
        for (int i = 0; window.has(i) && i < limit && (inQuotes || window.lineEnd(i) == 0); i++) {
            char c = window.charAt(i);
            if (c == '"') {
                inQuotes = !inQuotes;
            } else if (!inQuotes && c == ',') {
                return ',';
            } else if (!inQuotes && other == ',' && (c == ';' || c == '\t')) {
                other = c;
            }
        }
        return other;
    }
}
