package dossier.diff;

import dossier.split.Sentences;
import dossier.text.Document;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.Arrays;
import java.util.List;

/** The units of a text, in order, and the gaps around them: gap {@code i} lies before unit {@code i}, the last one after all. */
final class Units {
    private final String text;
    private int[] starts;
    private int[] ends;
    private int count;

    private Units(String text, int capacity) {
        this.text = text;
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** The units of a document of which something counts. */
    static Units of(Document document, ComparisonUnit unit, Equivalence equivalence) {
        String text = document.text();
        Units units = new Units(text, Math.max(8, text.length() / 5));
        switch (unit) {
            case WORD -> units.addWords(0, text.length(), equivalence);
            case LINE -> units.addLines();
            case SENTENCE -> units.addSpans(Sentences.of(text, document.metadata().lang()), equivalence);
        }
        return units;
    }

    /** No units yet. */
    static Units none(String text) {
        return new Units(text, Math.max(8, text.length() >> 4));
    }

    /**
     * The stretches of at least {@code least} characters that end with a line or with a full stop, question or exclamation mark before
     * white space; without the white space at their ends.
     */
    static Units longStretches(String text, int least) {
        Units units = new Units(text, Math.max(8, text.length() >> 7));
        int length = text.length();
        int from = Whitespace.skip(text, 0, length);
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            boolean stops = c == '.' || c == '?' || c == '!';
            if (c == '\n' || stops && (i + 1 == length || Whitespace.is(text.charAt(i + 1)))) {
                units.addTrimmed(from, stops ? i + 1 : i, least);
                from = Whitespace.skip(text, i + 1, length);
                i = from - 1;
            }
        }
        units.addTrimmed(from, length, least);
        return units;
    }

    private void addTrimmed(int from, int to, int least) {
        int end = to;
        while (end > from && Whitespace.is(text.charAt(end - 1))) {
            end--;
        }
        if (end - from >= least) {
            add(from, end);
        }
    }

    /** Adds the words of a stretch that begins and ends between words. */
    void addWords(int from, int length, Equivalence equivalence) {
        for (int start = Whitespace.skip(text, from, length); start < length; ) {
            int end = start + 1;
            while (end < length && !Whitespace.is(text.charAt(end))) {
                end++;
            }
            if (!equivalence.isNothing(text, start, end)) {
                add(start, end);
            }
            start = Whitespace.skip(text, end, length);
        }
    }

    private void addLines() {
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = endOfLine(text, start);
            add(start, end);
            start = end;
        }
    }

    /** The offset after the line, its end included, that {@code from} lies in. */
    static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    private void addSpans(List<Span> spans, Equivalence equivalence) {
        for (Span span : spans) {
            if (!equivalence.isNothing(text, span.start(), span.end())) {
                add(span.start(), span.end());
            }
        }
    }

    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return ends[unit];
    }

    int gapStart(int gap) {
        return gap == 0 ? 0 : ends[gap - 1];
    }

    int gapEnd(int gap) {
        return gap == count ? text.length() : starts[gap];
    }

    /** A gap as it counts: without the punctuation in it and the white space that goes with that. */
    String gap(int gap) {
        String whole = text.substring(gapStart(gap), gapEnd(gap));
        if (Whitespace.only(whole, 0, whole.length())) {
            return whole;
        }
        int last = whole.length();
        if (gap > 0) {
            // The white space that follows the last punctuation is what parts the units, or ends the text.
            while (last > 0 && Whitespace.is(whole.charAt(last - 1))) {
                last--;
            }
            return whole.substring(last);
        }
        return whole.substring(0, Whitespace.skip(whole, 0, last));
    }
}
