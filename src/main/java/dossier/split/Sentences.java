package dossier.split;

import dossier.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds sentences. */
public final class Sentences {
    private Sentences() {
    }

    /**
     * The sentences of a text, in order, without overlap; what lies between them is white space only.
     *
     * @param lang the language as two letters; null when it isn't known
     */
    public static List<Span> of(String text, String lang) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<Span> spans = new ArrayList<>();
        for (int a = breaks.first(), b = breaks.next(); b != BreakIterator.DONE; a = b, b = breaks.next()) {
            Span span = new Span(a, b).trimmed(text);
            if (!span.isEmpty()) {
                spans.add(span);
            }
        }
        return spans;
    }
}
