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

    /** Whether a sentence of it tells of what was then: it has a verb in the simple past. */
    public boolean tellsPast(Span sentence) {
        for (int i = tokens.from(sentence.start()); i < tokens.count() && tokens.start(i) < sentence.end(); i++) {
            if (tokens.is(i, Kind.WAS) && !isParticiple(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence of it tells of what will be then, and of nothing that was: they will build a bridge, they are going to. */
    public boolean tellsAhead(Span sentence) {
        for (int i = tokens.from(sentence.start()); i < tokens.count() && tokens.start(i) < sentence.end(); i++) {
            if (Tense.isFuture(tokens, i)) {
                return !tellsPast(sentence);
            }
        }
        return false;
    }

    /** Has called, was to be disarmed, Iran-backed, the troubled nation; "had" before another verb is not the simple past either. */
    private boolean isParticiple(int i) {
        Kind before = tokens.kind(i - 1);
        boolean attribute = before == Kind.A || before == Kind.THE || before == Kind.POSSESSIVE || tokens.isDash(i - 1);
        boolean perfect = tokens.isWord(i, "had") && (tokens.is(i + 1, Kind.WAS) || tokens.is(i + 2, Kind.WAS));
        return attribute || perfect || isAuxiliary(i - 1) || isAuxiliary(i - 2);
    }

    private boolean isAuxiliary(int i) {
        return tokens.is(i, Kind.AUXILIARY) || tokens.is(i, Kind.WILL) || tokens.isWord(i, "had") || tokens.isWord(i, "been");
    }
}
