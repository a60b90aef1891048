package dossier.timeline;

import dossier.text.Span;
import dossier.text.Whitespace;

/**
 * A line of a text as a reader sees it: one of running text, or one that is set apart, as titles, labels and dates are.
 *
 * @param span the line without its line end
 */
record TextLine(String text, Span span) {
    /** A line of so many UTF-16 units is running text, whatever it ends with. */
    private static final int RUNNING = 50;

    /** The line that the token at {@code where} stands on alone, but for marks; null when it has other words or numbers. */
    static TextLine ofAlone(String text, Span where) {
        int from = where.start();
        while (from > 0 && !isEnd(text.charAt(from - 1))) {
            if (Character.isLetterOrDigit(text.charAt(--from))) {
                return null;
            }
        }
        int to = where.end();
        while (to < text.length() && !isEnd(text.charAt(to))) {
            if (Character.isLetterOrDigit(text.charAt(to++))) {
                return null;
            }
        }
        return new TextLine(text, new Span(from, to));
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The nearest line above that isn't empty; null when there is none. */
    TextLine above() {
        int to = span.start();
        while (to > 0 && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && !isEnd(text.charAt(from - 1))) {
            from--;
        }
        return to == 0 ? null : new TextLine(text, new Span(from, to));
    }

    /** The nearest line below that isn't empty; null when there is none. */
    TextLine below() {
        int from = Whitespace.skip(text, span.end(), text.length());
        int to = from;
        while (to < text.length() && !isEnd(text.charAt(to))) {
            to++;
        }
        return from == text.length() ? null : new TextLine(text, new Span(from, to));
    }

    /** Whether an empty line parts it from a line above. */
    boolean isApartFrom(TextLine above) {
        int ends = 0;
        for (int i = above.span.end(); i < span.start(); i++) {
            char c = text.charAt(i);
            ends += c == '\n' || c == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
        }
        return ends > 1;
    }

    /** Whether it is one of running text, going by its length or by the full stop at its end. */
    boolean isProse() {
        return span.length() >= RUNNING || endsSentence();
    }

    /** Whether a full stop or the like ends it, be it inside of quotation marks or brackets. */
    boolean endsSentence() {
        char c = last();
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
    }

    /** Whether it announces the next line. */
    boolean endsInColon() {
        return last() == ':';
    }

    private char last() {
        for (int i = span.end() - 1; i >= span.start(); i--) {
            char c = text.charAt(i);
            boolean closing = c == '"' || c == '\'' || c == ')' || c == ']' || c == '\u201d' || c == '\u2019' || c == '\u00bb';
            if (!closing && !Whitespace.is(c)) {
                return c;
            }
        }
        return ' ';
    }
}
