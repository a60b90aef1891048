package dossier.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows as an aligned table for reading: numbers to the right, texts to the left. The widths are those of the first rows, so that
 * the rest streams. A single row is written downwards; a few rows of many columns are written with a column a line.
 */
public final class TextTable {
    private static final int LOOK_AHEAD = 500;
    private static final int MANY_COLUMNS = 12;
    private static final int WIDEST = 60;
    /** The cells between two columns. */
    private static final int GAP = 2;

    /** A last column gets less than this only where the terminal breaks its lines anyway. */
    private static final int NARROWEST = 20;

    private final List<String> names;
    private final int room;
    private final List<Object[]> waiting = new ArrayList<>();
    private int[] widths;
    private boolean[] numeric;

    /**
     * @param names the columns' names; a last one without a name is a drawing, and is left out where there is no room
     * @param room the cells of a line; 0 for as many as it takes
     */
    public TextTable(List<String> names, int room) {
        this.names = names;
        this.room = room;
    }

    /** Adds a row; what can be written already goes to {@code out}. */
    public void add(StringBuilder out, Object[] row) {
        if (widths != null) {
            line(out, row);
            return;
        }
        waiting.add(row);
        if (waiting.size() == LOOK_AHEAD) {
            begin(out);
        }
    }

    /** Writes what still waits. */
    public void end(StringBuilder out) {
        if (widths == null && !waiting.isEmpty()) {
            if (waiting.size() == 1 && names.size() > 4 || names.size() > MANY_COLUMNS && waiting.size() < names.size()) {
                turned(out);
            } else {
                begin(out);
            }
        }
    }

    private void begin(StringBuilder out) {
        measure(waiting);
        Object[] head = names.toArray();
        line(out, head);
        for (Object[] row : waiting) {
            line(out, row);
        }
        waiting.clear();
    }

    private void measure(List<Object[]> rows) {
        widths = new int[names.size()];
        numeric = new boolean[names.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(names.get(i));
            boolean numbers = false;
            boolean texts = false;
            for (Object[] row : rows) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, DisplayWidth.of(shown(row[i]))));
                numbers |= row[i] instanceof Number;
                texts |= row[i] != null && !(row[i] instanceof Number);
            }
            numeric[i] = numbers && !texts;
        }
    }

    private void line(StringBuilder out, Object[] row) {
        int from = out.length();
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                spaces(out, GAP);
            }
            String cell = shown(row[i]);
            if (room > 0 && i == row.length - 1 && !numeric[i]) {
                last(out, cell, DisplayWidth.of(out, from, out.length()));
                break;
            }
            int fill = Math.max(0, widths[i] - DisplayWidth.of(cell));
            if (numeric[i]) {
                spaces(out, fill).append(cell);
            } else {
                spaces(out.append(cell), fill);
            }
        }
        int end = out.length();
        while (end > from && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
    }

    private static StringBuilder spaces(StringBuilder out, int count) {
        for (int i = 0; i < count; i++) {
            out.append(' ');
        }
        return out;
    }

    /** The last cell of a line: where it is longer than what the terminal's line has left, it goes on below itself. */
    private void last(StringBuilder out, String cell, int used) {
        int left = room - used;
        if (names.get(names.size() - 1).isEmpty()) {
            out.append(widths[widths.length - 1] <= left ? cell : "");
            return;
        }
        if (left < NARROWEST) {
            out.append(cell);
            return;
        }
        String below = "";
        int from = 0;
        while (from < cell.length()) {
            int end = DisplayWidth.end(cell, from, left);
            int space = end == cell.length() ? end : cell.lastIndexOf(' ', end);
            int cut = space > from ? space : end;
            out.append(below).append(cell, from, cut);
            from = cut;
            while (from < cell.length() && cell.charAt(from) == ' ') {
                from++;
            }
            below = "\n" + " ".repeat(used);
        }
    }

    /**
     * Columns become lines: the first column's values head them. Where a line has no room for all rows, those that fit stand beside one
     * another, and the next ones below.
     */
    private void turned(StringBuilder out) {
        int heads = 0;
        for (String name : names) {
            heads = Math.max(heads, DisplayWidth.of(name));
        }
        int from = 0;
        int used = heads;
        for (int k = 0; k < waiting.size(); k++) {
            int width = 0;
            for (Object value : waiting.get(k)) {
                width = Math.max(width, Math.min(WIDEST, DisplayWidth.of(shown(value))));
            }
            used += GAP + width;
            if (room > 0 && used > room && k > from) {
                turned(out, waiting.subList(from, k));
                out.append('\n');
                from = k;
                used = heads + GAP + width;
            }
        }
        turned(out, waiting.subList(from, waiting.size()));
    }

    private void turned(StringBuilder out, List<Object[]> rows) {
        List<Object[]> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Object[] line = new Object[rows.size() + 1];
            line[0] = names.get(i);
            for (int k = 0; k < rows.size(); k++) {
                line[k + 1] = rows.get(k)[i];
            }
            lines.add(line);
        }
        widths = new int[rows.size() + 1];
        numeric = new boolean[widths.length];
        for (int k = 0; k < widths.length; k++) {
            numeric[k] = k > 0;
            for (Object[] line : lines) {
                widths[k] = Math.max(widths[k], Math.min(WIDEST, DisplayWidth.of(shown(line[k]))));
            }
        }
        for (Object[] line : lines) {
            line(out, line);
        }
    }

    /** A cell on one line; numbers in brief, since a table is for reading. */
    private static String shown(Object value) {
        if (value instanceof Double number) {
            String digits = Values.brief(number);
            return digits == null ? "" : digits;
        }
        if (value instanceof List<?> items) {
            StringBuilder out = new StringBuilder();
            for (Object item : items) {
                out.append(out.length() > 0 ? ", " : "").append(item);
            }
            return oneLine(out.toString());
        }
        return oneLine(Values.text(value));
    }

    /** The text with each run of line ends and tabs as one space. */
    public static String oneLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || c == '\t' || c == '\r';
            if (!breaks) {
                out.append(c);
            } else if (!open && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            open = breaks;
        }
        return out.toString();
    }
}
