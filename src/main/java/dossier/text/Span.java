package dossier.text;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start the first unit, at least 0
 * @param end the unit after the last one, at least {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + "," + end + ")");
        }
    }

    /** The length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The characters of this span in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span moved by {@code by} units. */
    public Span moved(int by) {
        return new Span(start + by, end + by);
    }

    /** This span without the white space at its two ends; empty at its start when there is nothing else. */
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && Whitespace.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(start, start) : new Span(from, to);
    }
}
