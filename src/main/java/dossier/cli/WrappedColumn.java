package dossier.cli;

import dossier.io.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** A column of text so many cells of a terminal wide, with marked stretches. Longer lines are wrapped, between words where that can be. */
final class WrappedColumn {
    private static final int TAB = 4;

    private final int width;
    private final String on;
    private final String off;
    private final int markWidth;
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private int cells;

    /**
     * @param on what stands before a marked stretch
     * @param off what stands after it
     * @param markWidth the cells that each of these takes
     */
    WrappedColumn(int width, String on, String off, int markWidth) {
        this.width = width;
        this.on = on;
        this.off = off;
        this.markWidth = markWidth;
    }

    /** Adds a text behind what is there. */
    void add(String text, boolean marked) {
        String[] parts = text.replace("\t", " ".repeat(TAB)).split("\\R", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
            }
            addLine(parts[i], marked);
        }
    }

    private void addLine(String text, boolean marked) {
        int marks = marked ? 2 * markWidth : 0;
        for (int at = 0; at < text.length(); ) {
            int end = fitting(text, at, width - cells - marks);
            boolean whole = end == text.length();
            int space = whole ? -1 : text.lastIndexOf(' ', end);
            if (!whole && space <= at && cells > 0) {
                end();
                // The space at which the line is broken is no part of the next one.
                at += text.charAt(at) == ' ' ? 1 : 0;
                continue;
            }
            int stop = whole || space <= at ? Math.max(end, at + Character.charCount(text.codePointAt(at))) : space;
            String part = text.substring(at, stop);
            line.append(marked ? on : "").append(part).append(marked ? off : "");
            cells += DisplayWidth.of(part) + marks;
            at = stop;
            if (!whole) {
                end();
                at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
            }
        }
    }

    /** The offset up to which the text from {@code from} on takes at most so many cells. */
    private static int fitting(String text, int from, int most) {
        int taken = 0;
        int at = from;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            taken += DisplayWidth.of(text.substring(at, next));
            if (taken > most) {
                break;
            }
            at = next;
        }
        return at;
    }

    private void end() {
        lines.add(line.toString());
        widths.add(cells);
        line = new StringBuilder();
        cells = 0;
    }

    /** How many lines there are, the one begun last counted too. */
    int lines() {
        return lines.size() + (cells > 0 ? 1 : 0);
    }

    /** The cells that line {@code n} takes; 0 when there is none. */
    int width(int n) {
        return n < widths.size() ? widths.get(n) : n == widths.size() ? cells : 0;
    }

    void write(int n, StringBuilder out) {
        out.append(n < lines.size() ? lines.get(n) : n == lines.size() ? line : "");
    }

    void clear() {
        lines.clear();
        widths.clear();
        line = new StringBuilder();
        cells = 0;
    }
}
