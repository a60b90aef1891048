package dossier.split;

import dossier.text.Span;
import dossier.text.Whitespace;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds tokens, as Universal Dependencies cuts surface tokens. */
public final class Tokens {
    private Tokens() {
    }

    /** The tokens within a stretch of a text, in order; what lies between them is white space only. */
    public static List<Span> of(String text, Span within) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(within.of(text));
        List<Span> spans = new ArrayList<>();
        for (int a = breaks.first(), b = breaks.next(); b != BreakIterator.DONE; a = b, b = breaks.next()) {
            if (!Whitespace.only(text, within.start() + a, within.start() + b)) {
                spans.add(new Span(within.start() + a, within.start() + b));
            }
        }
        return spans;
    }
}
