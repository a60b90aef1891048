package dossier.time;

import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Named;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Shift;
import dossier.time.Phrase.Yearless;
import java.time.LocalDateTime;
import java.util.List;

/** How a text goes from date to date: whether it is narrative, and which of its dates it goes on from. */
final class Discourse {
    /** A narrative has at least so many dates of other years than its own. */
    private static final int FEWEST_DISTANT = 3;
    /** More than the dates near its own, among which one that counts from it (this year, yesterday) is worth so many. */
    private static final int DEICTIC = 2;
    /** What lies farther back than so many years is history to most of its readers. */
    private static final int LIFETIME = 60;
    /** How far behind "had" the date of its clause may stand, in tokens. */
    private static final int PERFECT = 12;
    /** How far before an expression the quotation that it stands in may begin, in tokens. */
    private static final int QUOTATION = 150;
    /** How far before the second end of a range "between" may stand, in tokens. */
    private static final int BETWEEN = 8;
    /** What lies so many days ahead of what a story has come to is no next step of it. */
    private static final int HALF_YEAR = 183;
    /** Years within so many of its own are those of a text's writer. */
    private static final int WRITERS_TIME = 15;
    /** A line that heads a section has no more tokens before its date. */
    private static final int HEADING = 12;

    private final Tokens tokens;
    private final List<Found> found;
    private final LocalDateTime written;
    private final boolean narrative;
    /** The one date of long ago that a text begins with, when it has none of its own time; else null. */
    private final Found memory;
    private final Story story;

    Discourse(Tokens tokens, List<Found> found, LocalDateTime written, Story story) {
        this.tokens = tokens;
        this.found = found;
        this.written = written;
        this.story = story;
        int distant = 0;
        int near = 0;
        int ages = 0;
        Found age = null;
        Found first = null;
        for (Found each : found) {
            if (each.phrase() instanceof Fixed fixed && fixed.period().grain().compareTo(Grain.YEAR) >= 0) {
                int years = written == null ? 0 : Math.abs(fixed.period().first().getYear() - written.getYear());
                distant += years > 1 ? 1 : 0;
                near += years > 1 ? 0 : 1;
                ages += years > LIFETIME ? 1 : 0;
                age = each;
            } else if (isDeictic(each.phrase())) {
                near += DEICTIC;
            } else if (each.phrase() instanceof Yearless && age == null && first == null) {
                first = each;
            }
        }
        // A paragraph of history has few dates, and none of its writer's time.
        boolean history = near == 0 && ages == distant;
        this.narrative = written == null || distant >= FEWEST_DISTANT && distant > near || history && ages > 1;
        this.memory = history && ages == 1 && !narrative && !isAttribute(age) && (first == null || isOneSentence(first, age)) ? age : null;
    }

    boolean isNarrative() {
        return narrative;
    }

    /** Whether it counts from the day of writing: this year, yesterday, Friday. */
    private static boolean isDeictic(Phrase phrase) {
        return phrase instanceof Relative relative && relative.anchor() == Anchor.WRITTEN
                || phrase instanceof Named named && named.anchor() == Anchor.WRITTEN
                || phrase instanceof Yearless day && day.weekday() != 0 && day.month() == 0;
    }

    /** Whether a date only tells of what thing a sentence speaks: Founded in 1872, the club; the church, built in 1850, is. */
    private boolean isAttribute(Found date) {
        int before = date.from() - 1;
        if (tokens.is(before, Kind.OF) && tokens.isCapital(before - 1)) {
            return true;
        }
        boolean aside = tokens.isMark(date.to(), ',') || tokens.isMark(date.to(), ')') || tokens.endsSentence(date.to());
        for (int i = before; aside && i > before - PERFECT && !tokens.endsSentence(i); i--) {
            if (tokens.is(i, Kind.WAS)) {
                return tokens.isInitial(i) || tokens.is(i - 1, Kind.MARK) || isRelative(i - 1) || isRelative(i - 2);
            }
        }
        return false;
    }

    private boolean isRelative(int i) {
        return tokens.isWord(i, "which") || tokens.isWord(i, "who") || tokens.isWord(i, "that");
    }

    private boolean isOneSentence(Found first, Found second) {
        for (int i = first.to(); i < second.from(); i++) {
            if (tokens.endsSentence(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an expression goes on from the date before: all of a narrative do, and those of a text that begins with its one date of long
     * ago, when a verb of the past stands in their own clause.
     */
    boolean isTold(Found where) {
        return narrative || memory != null && Tense.of(tokens, where.from(), where.to()) < 0 && hasPast(where);
    }

    /** Whether a verb of the past stands before it in its clause, or behind it; a sentence begins with a participle, not with its verb. */
    private boolean hasPast(Found where) {
        for (int i = where.from() - 1; !tokens.endsSentence(i) && !tokens.isMark(i, ',') && i > where.from() - QUOTATION; i--) {
            if (tokens.is(i, Kind.WAS) && !tokens.isInitial(i)) {
                return true;
            }
        }
        for (int i = where.to(); !tokens.endsSentence(i) && i < where.to() + QUOTATION; i++) {
            if (tokens.is(i, Kind.WAS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "now" is an end of a stretch of time: between now and May, from now until May, from May until now. */
    boolean endsRange(Found now) {
        boolean between = tokens.isWord(now.from() - 1, "between") && tokens.is(now.to(), Kind.AND) || isSecondEnd(now);
        boolean from = tokens.is(now.from() - 1, Kind.FROM) && tokens.is(now.to(), Kind.TO);
        boolean until = tokens.is(now.from() - 1, Kind.TO) && now.to() - now.from() == 1;
        return between || from || until;
    }

    /** Between January 22 and now. */
    private boolean isSecondEnd(Found now) {
        boolean joined = tokens.is(now.from() - 1, Kind.AND);
        boolean between = false;
        for (int i = now.from() - 2; joined && !between && i > now.from() - BETWEEN; i--) {
            between = tokens.isWord(i, "between");
        }
        return between;
    }

    /**
     * Whether what the text tells goes on from a date: not from its own date, which bylines repeat, nor from one that looks back (the
     * year before, "had left in 1941") or ahead of what it tells, that ends a stretch of time ("until 1975"), or that is part of a name
     * ("the Conference of 1954"); nor does a year take back its month.
     */
    boolean movesOn(Period period, int index) {
        Found where = found.get(index);
        boolean own = written != null && period.grain() == Grain.DAY && period.first().equals(written.toLocalDate());
        if (period.grain().compareTo(Grain.YEAR) < 0 || own) {
            return false;
        }
        Period said = story.said();
        if (said == null || isHeading(where)) {
            return true;
        }
        if (narrative && (looksBack(where.phrase()) || isSubordinate(where) && period.last().isBefore(said.first())
                || where.phrase() instanceof Fixed && period.first().isAfter(said.last()) && endsStretch(where) && !followsJoined(index))) {
            return false;
        }
        if (period.grain() != Grain.YEAR) {
            // By December, said in March, looks ahead.
            boolean by = narrative && where.phrase() instanceof Yearless && tokens.isWord(where.from() - 1, "by");
            return !by || period.first().isBefore(said.last().plusDays(HALF_YEAR));
        }
        if (narrative && isAside(period, where, said)) {
            return false;
        }
        boolean same = said.isFinerThan(Grain.YEAR) && said.first().getYear() == period.first().getYear();
        int before = where.from() - 1;
        boolean end = tokens.is(before, Kind.TO) && !tokens.is(before - 1, Kind.NUMBER) || tokens.isWord(before, "since");
        boolean name = tokens.is(before, Kind.OF) && tokens.isCapital(before - 1);
        boolean ahead = Tense.of(tokens, where.from(), where.to()) > 0 && period.first().isAfter(said.first());
        if (same) {
            // The year is said again: the story is still there.
            story.comesTo(said);
        }
        return !same && !end && !name && !ahead;
    }

    /** Whether a year is one of the writer's time in a story of another: a report declassified in 2005, but not: In 2005 they met. */
    private boolean isAside(Period year, Found where, Period said) {
        int number = year.first().getYear();
        boolean near = written != null && number > written.getYear() - WRITERS_TIME && number > said.first().getYear() + WRITERS_TIME;
        return near && !tokens.isInitial(where.from() - 1) && !tokens.isInitial(where.from());
    }

    /** The year before, two years earlier. */
    private static boolean looksBack(Phrase phrase) {
        return phrase instanceof Relative relative && relative.count() < 0 || phrase instanceof Named named && named.count() < 0
                || phrase instanceof Shift shift && shift.direction() < 0;
    }

    /** Whether it stands inside of a quotation that begins in the same paragraph. */
    boolean isQuoted(Found where) {
        boolean open = false;
        for (int i = where.from() - 1; i > where.from() - QUOTATION && !tokens.is(i, Kind.BREAK) && tokens.kind(i) != Kind.NONE; i--) {
            if (tokens.isMark(i, '\u201c')) {
                return true;
            }
            if (tokens.isMark(i, '\u201d')) {
                return false;
            }
            open ^= tokens.isMark(i, '"');
        }
        return open;
    }

    /** Whether "had" tells that its clause looks back. */
    boolean isSubordinate(Found where) {
        for (int i = where.from() - 1; i > where.from() - PERFECT && !tokens.endsSentence(i) && !tokens.isMark(i, ','); i--) {
            if (tokens.isWord(i, "had")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date ends a stretch of time that began before: until 1975, until the fall of Budapest in February 1945. */
    private boolean endsStretch(Found where) {
        if (tokens.is(where.from() - 1, Kind.TO)) {
            return true;
        }
        for (int i = where.from() - 1; i > where.from() - PERFECT && !tokens.endsSentence(i) && !tokens.isMark(i, ','); i--) {
            if (tokens.is(i, Kind.TO) && (tokens.isWord(i, "until") || tokens.isWord(i, "till"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date behind a "to" is the other end of a range: from March to May. */
    private boolean followsJoined(int index) {
        return index > 0 && found.get(index - 1).to() == found.get(index).from() - 1;
    }

    /** Whether the date ends a line of its own that heads a section: Campaign of 1905. */
    private boolean isHeading(Found where) {
        if (!tokens.is(where.to(), Kind.BREAK)) {
            return false;
        }
        for (int i = where.from() - 1; i > where.from() - HEADING; i--) {
            if (tokens.is(i, Kind.BREAK) || tokens.kind(i) == Kind.NONE) {
                return true;
            }
            if (tokens.endsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    /** At the same time: what the story has come to. */
    boolean isSameTime(Found reference) {
        return tokens.is(reference.to() - 1, Kind.TIME_NOUN) && tokens.isWord(reference.to() - 1, "time")
                && tokens.is(reference.to() - 2, Kind.SAME);
    }

    /** "At the same time," at the beginning of a sentence. */
    boolean isHowever(Found reference) {
        int at = tokens.is(reference.from(), Kind.THE) ? reference.from() - 1 : reference.from() - 2;
        return tokens.is(reference.to() - 2, Kind.SAME) && tokens.is(at, Kind.AT) && tokens.isCapital(at)
                && tokens.isMark(reference.to(), ',');
    }
}
