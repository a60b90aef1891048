package dossier.time;

import dossier.text.Span;
import java.util.List;

/** A stretch of text with its time expressions, and what its words tell of how it is told. Immutable. */
public final class TimedText {
    private final Tokens tokens;
    private final List<Timex> timexes;
    private final boolean narrative;

    TimedText(Tokens tokens, List<Timex> timexes, boolean narrative) {
        this.tokens = tokens;
        this.timexes = timexes;
        this.narrative = narrative;
    }

    /** Its time expressions, in order, without overlap. */
    public List<Timex> timexes() {
        return timexes;
    }

    /** Whether it counts from the dates that it names, as history does, and not from the day on which it was written, as news does. */
    public boolean isNarrative() {
        return narrative;
    }

    /** Whether a sentence of it tells of what was: it has a verb in the past, not only one of what will be or would be. */
    public boolean tellsPast(Span sentence) {
        for (int i = tokens.from(sentence.start()); i < tokens.count() && tokens.start(i) < sentence.end(); i++) {
            if (tokens.is(i, Kind.WAS) && !tokens.is(i - 1, Kind.WILL) && !tokens.is(i - 2, Kind.WILL)) {
                return true;
            }
        }
        return false;
    }
}
