package dossier.split;

import dossier.text.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds words: those of UAX #29 that hold a letter or a digit. */
public final class Words {
    private Words() {
    }

    /** Takes words. */
    @FunctionalInterface
    public interface Sink {
        /** The word from {@code start} to {@code end}, in UTF-16 units. */
        void word(int start, int end);
    }

    /** Hands the words within a stretch of a text to {@code sink}, in order. */
    public static void scan(String text, Span within, Sink sink) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(within.of(text));
        for (int a = breaks.first(), b = breaks.next(); b != BreakIterator.DONE; a = b, b = breaks.next()) {
            int start = within.start() + a;
            int end = within.start() + b;
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                sink.word(start, end);
            }
        }
    }
}
