package dossier.time;

import dossier.text.Span;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Finds and resolves the time expressions of a text, by the guidelines of TIMEX3 (TimeML 1.2.1). One scan cuts the text into
 * tokens, a grammar of bounded look-ahead puts them together, and a walk over what it found gives the values. Safe for use by
 * several threads.
 */
public final class TimeTagger {
    /**
     * The time expressions of one stretch of a text, in order, without overlap.
     *
     * @param text the text
     * @param within the stretch: one of the texts of a file, which has a date of its own
     * @param date the date (and time) of that text, which relative expressions start from; null when it isn't known
     */
    public List<Timex> tag(String text, Span within, LocalDateTime date) {
        return read(text, within, date).timexes();
    }

    /** The same, with what else the words tell of time. */
    public TimedText read(String text, Span within, LocalDateTime date) {
        Tokens tokens = Lexer.scan(text, within.start(), within.end());
        return Resolver.resolve(tokens, Grammar.scan(tokens), date);
    }
}
