package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Length;
import dossier.time.Phrase.Yearless;

/** Whose a definite article before an expression is: its own, as in the following day, or that of a noun behind it. */
final class Article {
    private final Tokens tokens;

    Article(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the article belongs to the noun behind: the recent victory, the daily counts, the mid-May elections. */
    boolean isOfNoun(Found date) {
        boolean noun = tokens.isNoun(date.to()) && !tokens.isClose(date.to()) && !Context.PRONOUN.is(tokens, date.to());
        Kind first = tokens.kind(date.from());
        boolean own = first == Kind.UNITS && date.phrase() instanceof Fixed
                || (first == Kind.ORDINAL || first == Kind.CARDINAL) && tokens.is(date.from() + 1, Kind.OF);
        if (own) {
            // The years 1955-1957, the fourteenth of August.
            return false;
        }
        boolean listed = tokens.isMark(date.to(), ',') && tokens.is(date.to() - 1, Kind.UNIT);
        if ((noun || listed) && date.phrase() instanceof Length && (tokens.isDash(date.to() - 2) || first == Kind.LONG)) {
            // The three-day talks, the month-long siege.
            return true;
        }
        if (noun && tokens.isDash(date.to() - 2) && tokens.is(date.to() - 1, Kind.UNIT) && date.phrase() instanceof Fixed) {
            // The 20th-century painter.
            return true;
        }
        if (tokens.isDash(date.to()) && tokens.isClose(date.to()) && (date.phrase() instanceof Length || calendar(date))) {
            // The 45-year-old man, the 1997-98 season.
            return true;
        }
        boolean adjective = first == Kind.REFERENCE || first == Kind.TIMES || first == Kind.FORMER || first == Kind.CURRENT
                || first == Kind.FREQUENCY;
        return adjective || noun && calendar(date) && first != Kind.PHASE_OF;
    }

    private static boolean calendar(Found date) {
        return date.phrase() instanceof Yearless || date.phrase() instanceof Phrase.YearPart part && part.grain() == Grain.QUARTER
                || date.phrase() instanceof Fixed fixed && fixed.period().grain().compareTo(Grain.YEAR) >= 0;
    }
}
