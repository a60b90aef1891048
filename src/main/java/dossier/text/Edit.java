package dossier.text;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One change of a text: the units from {@code start} to {@code end} become {@code with}.
 *
 * @param start the first unit that goes, in UTF-16 units
 * @param end the unit after the last one that goes; {@code start} for an insertion
 * @param with what stands there instead; empty for a deletion
 * @param rule the name of the rule that asks for it, as {@code clean --by block} shows it
 */
public record Edit(int start, int end, String with, String rule) {
    /** By where they begin. */
    public static final Comparator<Edit> BY_START = new ByStart();

    public Edit {
        Objects.requireNonNull(with);
        Objects.requireNonNull(rule);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no edit: [" + start + "," + end + ")");
        }
    }

    /** A class and no lambda: every cleaning sorts edits, and to link a lambda takes a small run longer than to sort. */
    private static final class ByStart implements Comparator<Edit> {
        @Override
        public int compare(Edit a, Edit b) {
            return Integer.compare(a.start, b.start);
        }
    }

    /** A deletion. */
    public static Edit delete(int start, int end, String rule) {
        return new Edit(start, end, "", rule);
    }

    /** An insertion before {@code at}. */
    public static Edit insert(int at, String with, String rule) {
        return new Edit(at, at, with, rule);
    }

    /**
     * The text that {@code edits} make of {@code text}.
     *
     * @throws IllegalArgumentException when they are not in order, overlap or reach beyond the text
     */
    public static String apply(String text, List<Edit> edits) {
        int length = text.length();
        int at = 0;
        for (Edit edit : edits) {
            if (edit.start < at || edit.end > text.length()) {
                throw new IllegalArgumentException("edits overlap or leave the text at " + edit.start);
            }
            length += edit.with.length() - (edit.end - edit.start);
            at = edit.end;
        }
        char[] out = new char[length];
        int to = 0;
        at = 0;
        for (Edit edit : edits) {
            text.getChars(at, edit.start, out, to);
            to += edit.start - at;
            edit.with.getChars(0, edit.with.length(), out, to);
            to += edit.with.length();
            at = edit.end;
        }
        text.getChars(at, text.length(), out, to);
        return new String(out);
    }
}
