package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Named;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Yearless;
import java.time.LocalDate;
import java.util.List;

/** What the expressions next to one tell of when it is. */
final class Beside {
    /** So many expressions back the decade that another is counted from may stand. */
    private static final int NEAR_DECADE = 3;

    private final Tokens tokens;
    private final List<Found> found;
    private final Period[] periods;

    /** @param periods what the expressions before mean, which goes on being filled */
    Beside(Tokens tokens, List<Found> found, Period[] periods) {
        this.tokens = tokens;
        this.found = found;
        this.periods = periods;
    }

    /** The second end of a range, which can't lie before the first: from November to February, from Monday to Friday; else null. */
    Period endOfRange(Yearless end, int index) {
        Period first = index > 0 ? periods[index - 1] : null;
        if (first == null || !first.isFinerThan(Grain.QUARTER)) {
            return null;
        }
        int join = found.get(index - 1).to();
        boolean listed = found.get(index - 1).phrase() instanceof Yearless other && other.month() == end.month() && end.day() != 0
                && (tokens.is(join, Kind.AND) || tokens.isMark(join, ','));
        // Next Thursday and Friday.
        boolean days = found.get(index - 1).phrase() instanceof Named && end.weekday() != 0 && end.day() == 0
                && (tokens.is(join, Kind.AND) || tokens.isMark(join, ','));
        boolean joined = found.get(index).from() <= join + 2 && found.get(index).from() > join
                && (listed || days || tokens.is(join, Kind.TO) || tokens.isDash(join));
        if (!joined) {
            return null;
        }
        LocalDate day = first.first();
        if (end.month() == 0) {
            int ahead = end.weekday() - day.getDayOfWeek().getValue();
            if (found.get(index).clock() != null && found.get(index - 1).phrase() instanceof Yearless begin && begin.day() == end.day()
                    && begin.weekday() == end.weekday() && begin.month() == end.month()) {
                // Friday from 5 to 6 pm.
                return first;
            }
            return end.day() == 0 && first.grain() == Grain.DAY
                    ? new Period(Grain.DAY, day.plusDays(ahead > 0 ? ahead : ahead + 7)) : null;
        }
        Period same = NamedPeriod.in(day.getYear(), end);
        return same == null || !same.last().isBefore(day) ? same : NamedPeriod.in(day.getYear() + 1, end);
    }

    /** The decade after the one just said: in the 1950s and throughout the next decade. */
    Period decade(Relative relative, int index) {
        boolean beside = relative.unit() == Grain.DECADE && relative.anchor() == Anchor.SAID;
        for (int back = 1; beside && back <= Math.min(index, NEAR_DECADE); back++) {
            Period last = periods[index - back];
            if (last != null) {
                return last.grain() == Grain.DECADE ? last.plus(relative.count()) : null;
            }
        }
        return null;
    }

    /** The year that stands behind a comma, which says which one was meant: the following year, 1812, he invaded; null when none does. */
    Period yearBehind(int index) {
        Found next = index + 1 < found.size() ? found.get(index + 1) : null;
        boolean beside = next != null && next.from() == found.get(index).to() + 1 && tokens.isMark(next.from() - 1, ',')
                && next.phrase() instanceof Fixed year && year.period().grain() == Grain.YEAR;
        return beside ? ((Fixed) next.phrase()).period() : null;
    }
}
