package dossier.diff;

import dossier.split.Sentences;
import dossier.text.Document;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.List;

/** The units of a string. */
final class CharUnits extends Units<CharUnits> {
    private final String text;
    private final Equivalence equivalence;

    private CharUnits(String text, Equivalence equivalence) {
        super(text.length() / 5);
        this.text = text;
        this.equivalence = equivalence;
    }

    /** The units of a document of which something counts. */
    static CharUnits of(Document document, ComparisonUnit unit, Equivalence equivalence) {
        CharUnits units = new CharUnits(document.text(), equivalence);
        switch (unit) {
            case WORD -> units.addWords();
            case LINE -> units.addLines();
            case SENTENCE -> units.addSpans(Sentences.of(document.text(), document.metadata().lang()));
        }
        return units;
    }

    private void addWords() {
        int length = text.length();
        for (int start = Whitespace.skip(text, 0, length); start < length; ) {
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

    private void addSpans(List<Span> spans) {
        for (Span span : spans) {
            if (!equivalence.isNothing(text, span.start(), span.end())) {
                add(span.start(), span.end());
            }
        }
    }

    @Override
    int first() {
        return 0;
    }

    @Override
    int last() {
        return text.length();
    }

    @Override
    int hash(int unit) {
        return equivalence.hash(text, start(unit), end(unit));
    }

    @Override
    boolean same(int unit, CharUnits others, int other) {
        return equivalence.same(text, start(unit), end(unit), others.text, others.start(other), others.end(other));
    }

    @Override
    boolean sameGap(int gap, CharUnits others, int other) {
        return gap(gap).equals(others.gap(other));
    }

    /** A gap as it counts: without the punctuation in it and the white space that goes with that. */
    private String gap(int gap) {
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

    @Override
    int whitespaceAt(int offset, CharUnits others, int other) {
        return Whitespace.is(text.charAt(offset)) && text.charAt(offset) == others.text.charAt(other) ? 1 : 0;
    }

    @Override
    int whitespaceBefore(int offset, CharUnits others, int other) {
        return whitespaceAt(offset - 1, others, other - 1);
    }
}
