package dossier.time;

import dossier.time.Phrase.Relative;
import dossier.time.Phrase.SomeDay;
import dossier.time.Phrase.Yearless;
import java.time.LocalDateTime;
import java.util.List;

/** Of which day a time of the day is that is said without one. */
final class ClockDays {
    /** So many tokens may stand between a day and an hour of it, and between an hour and its day. */
    private static final int MOST_APART = 5;
    private static final int MOST_BEFORE = 2;

    private final Tokens tokens;
    private final List<Found> found;
    private final LocalDateTime written;
    private final boolean narrative;
    private final Story story;
    private final Years years;
    private final Period[] periods;

    /**
     * @param written when the text was written; null only for a narrative
     * @param periods what the expressions before mean, which goes on being filled
     */
    ClockDays(Tokens tokens, List<Found> found, LocalDateTime written, boolean narrative, Story story, Years years, Period[] periods) {
        this.tokens = tokens;
        this.found = found;
        this.written = written;
        this.narrative = narrative;
        this.story = story;
        this.years = years;
        this.periods = periods;
    }

    /** The day of the time of day at {@code index}, which is said without one; null when that isn't known. */
    Period of(int index) {
        Found clock = found.get(index);
        boolean general = tokens.is(clock.from(), Kind.PART) && tokens.is(clock.from() - 1, Kind.AT) || isAttribute(clock);
        if (general) {
            return null;
        }
        if (narrative) {
            Period said = story.said();
            return said != null && said.grain() == Grain.DAY ? said : null;
        }
        Period beside = Character.isDigit(clock.clock().charAt(1)) ? dayBeside(index) : null;
        if (beside != null) {
            return beside;
        }
        // On 1 July 1916 the whistles blew; by nightfall: of the day that was said.
        Period said = story.said();
        Period own = new Period(Grain.DAY, written.toLocalDate());
        return said != null && said.grain() == Grain.DAY && Period.distance(said, own) > Resolver.OTHER_TIME ? said : own;
    }

    /** The day to which an hour belongs that stands apart from it: Sunday brunch 11am; 5am flight tomorrow. Null when none is beside. */
    private Period dayBeside(int index) {
        Found clock = found.get(index);
        Found before = index > 0 ? found.get(index - 1) : null;
        boolean range = before != null && before.phrase() instanceof SomeDay && clock.from() == before.to() + 1
                && (tokens.isDash(before.to()) || tokens.is(before.to(), Kind.TO) || tokens.is(before.to(), Kind.AND));
        if (range) {
            return periods[index - 1];
        }
        if (before != null && before.clock() == null && before.phrase().isDay() && isApart(before.to(), clock.from(), MOST_APART)) {
            Period day = periods[index - 1];
            return day != null && day.grain() == Grain.DAY ? day : null;
        }
        Found after = index + 1 < found.size() ? found.get(index + 1) : null;
        boolean near = after != null && after.clock() == null && clock.to() < after.from()
                && isApart(clock.to(), after.from(), MOST_BEFORE);
        if (near && after.phrase() instanceof Yearless day && day.isDay()) {
            return years.dayOrMonth(day, after);
        }
        boolean counted = near && after.phrase() instanceof Relative day && day.unit() == Grain.DAY && day.anchor() == Anchor.WRITTEN;
        return counted ? new Period(Grain.DAY, written.toLocalDate()).plus(((Relative) after.phrase()).count()) : null;
    }

    /** Whether a few plain words stand between two tokens of a sentence. */
    private boolean isApart(int from, int to, int most) {
        boolean apart = to - from <= most;
        for (int i = from; apart && i < to; i++) {
            apart = tokens.isNoun(i) || tokens.is(i, Kind.THE) || tokens.is(i, Kind.AT) || tokens.is(i, Kind.ON)
                    || tokens.is(i, Kind.POSSESSIVE);
        }
        return apart;
    }

    /** Whether a part of the day only tells of what kind something is: night raids. */
    boolean isAttribute(Found clock) {
        int noun = tokens.isDash(clock.to()) ? clock.to() + 1 : clock.to();
        boolean word = clock.to() == clock.from() + 1 || tokens.isWord(clock.to() - 1, "time");
        return tokens.isWord(clock.from(), "night") && word && tokens.is(noun, Kind.OTHER)
                && !tokens.is(clock.from() - 1, Kind.AT) && !tokens.is(clock.from() - 1, Kind.IN)
                && !tokens.is(clock.from() - 1, Kind.PHASE);
    }
}
