package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.YearPart;
import dossier.time.Phrase.Yearless;
import java.time.LocalDate;
import java.util.List;

/** The year that a date without one takes from the date behind it: from January to April 2015. */
final class YearAfter {
    /** How far ahead in its sentence the date of a season may stand, in tokens. */
    private static final int AHEAD = 12;

    private final Tokens tokens;
    private final List<Found> found;

    YearAfter(Tokens tokens, List<Found> found) {
        this.tokens = tokens;
        this.found = found;
    }

    /** A month or day that the date right after it gives the year: from January to April 2015. */
    Period of(Yearless yearless, int index) {
        if (yearless.month() == 0 || index + 1 >= found.size() || !(found.get(index + 1).phrase() instanceof Fixed next)) {
            return null;
        }
        int between = found.get(index + 1).from() - found.get(index).to();
        int join = found.get(index).to();
        boolean joined = between == 1 && (tokens.is(join, Kind.AND) || tokens.is(join, Kind.TO) || tokens.isDash(join));
        Grain grain = next.period().grain();
        if (!joined || grain != Grain.MONTH && grain != Grain.DAY) {
            return null;
        }
        LocalDate end = next.period().first();
        Period same = NamedPeriod.in(end.getYear(), yearless);
        return same != null && same.first().isAfter(end) ? NamedPeriod.in(end.getYear() - 1, yearless) : same;
    }

    /**
     * A season that the date after it gives the year: the spring and early summer of 1943; their main summer offensive in June 1942, in
     * a narrative.
     */
    Period of(YearPart part, int index, boolean narrative) {
        if (index + 1 >= found.size() || !(found.get(index + 1).phrase() instanceof Fixed next)) {
            return null;
        }
        int join = found.get(index).to();
        int there = found.get(index + 1).from();
        Period same = NamedPeriod.calendar(part, next.period().first().getYear());
        boolean joined = there == join + 1 && (tokens.is(join, Kind.AND) || tokens.is(join, Kind.TO) || tokens.isDash(join));
        if (joined && next.period().grain() == part.grain()) {
            return same;
        }
        boolean within = narrative && there - join < AHEAD && next.period().isFinerThan(Grain.YEAR)
                && !next.period().first().isBefore(same.first()) && !next.period().last().isAfter(same.last());
        for (int i = join; within && i < there; i++) {
            within = !tokens.endsSentence(i);
        }
        return within ? same : null;
    }
}
