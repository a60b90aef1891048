package dossier.time;

import dossier.text.Span;
import dossier.time.Phrase.Ambiguous;
import dossier.time.Phrase.Fiscal;
import dossier.time.Phrase.FiscalBeside;
import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.InYear;
import dossier.time.Phrase.Length;
import dossier.time.Phrase.Named;
import dossier.time.Phrase.Recurring;
import dossier.time.Phrase.Reference;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Shift;
import dossier.time.Phrase.SomeDay;
import dossier.time.Phrase.Window;
import dossier.time.Phrase.Within;
import dossier.time.Phrase.YearPart;
import dossier.time.Phrase.Yearless;
import dossier.time.Phrase.Yearly;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the expressions of one text their values, in the order of the text. News counts from its own date; narrative, told by the
 * years it names, counts from the last date said before.
 */
final class Resolver {
    /** A narrative has at least so many dates of other years than its own. */
    private static final int FEWEST_DISTANT = 3;
    /** More than the dates near its own, among which one that counts from it (this year, yesterday) is worth so many. */
    private static final int DEICTIC = 2;
    /** So many days before or after a text was written its dates need no year, whatever the verb. */
    private static final int NEAR = 31;
    /** How far the date that news counts from may lie behind, in tokens. */
    private static final int FARTHEST_SAID = 100;
    /** How far behind "had" the date of its clause may stand, in tokens. */
    private static final int PERFECT = 12;
    /** A line that heads a section has no more tokens before its date. */
    private static final int HEADING = 12;

    private final Tokens tokens;
    private final List<Found> found;
    private final LocalDateTime written;
    private final boolean narrative;
    private final Story story = new Story();
    private int saidAt;

    private Resolver(Tokens tokens, List<Found> found, LocalDateTime written) {
        this.tokens = tokens;
        this.found = found;
        this.written = written;
        this.narrative = isNarrative(found, written);
    }

    /** The expressions with their values. */
    static TimedText resolve(Tokens tokens, List<Found> found, LocalDateTime written) {
        Resolver resolver = new Resolver(tokens, found, written);
        List<Timex> timexes = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Timex timex = resolver.timex(i);
            if (timex != null) {
                timexes.add(timex);
            }
        }
        return new TimedText(tokens, timexes, resolver.narrative);
    }

    private static boolean isNarrative(List<Found> found, LocalDateTime written) {
        if (written == null) {
            return true;
        }
        int distant = 0;
        int near = 0;
        for (Found each : found) {
            if (each.phrase() instanceof Fixed fixed && fixed.period().grain().compareTo(Grain.YEAR) >= 0) {
                if (Math.abs(fixed.period().first().getYear() - written.getYear()) > 1) {
                    distant++;
                } else {
                    near++;
                }
            } else if (each.phrase() instanceof Relative relative && relative.anchor() == Anchor.WRITTEN
                    || each.phrase() instanceof Named named && named.anchor() == Anchor.WRITTEN
                    || each.phrase() instanceof Yearless day && day.weekday() != 0 && day.month() == 0) {
                near += DEICTIC;
            }
        }
        return distant >= FEWEST_DISTANT && distant > near;
    }

    private Timex timex(int index) {
        Found each = found.get(index);
        if (!narrative && each.from() - saidAt > FARTHEST_SAID) {
            story.forget();
        }
        Span span = new Span(tokens.start(each.from()), tokens.end(each.to() - 1));
        Phrase phrase = each.phrase();
        if (phrase instanceof Length length) {
            return new Timex(span, Timex.Type.DURATION, length.value(), each.mod(), null, null);
        }
        if (phrase instanceof Recurring recurring) {
            return new Timex(span, Timex.Type.SET, recurring.value(), each.mod(), null, null);
        }
        if (phrase instanceof Reference reference && reference.value().equals("PRESENT_REF") && !narrative && endsRange(each)) {
            return new Timex(span, Timex.Type.DATE, reference.value(), each.mod(), written.toLocalDate(), written.toLocalDate());
        }
        if (phrase instanceof Reference reference) {
            if (tokens.is(each.from(), Kind.FORMER) && !narrative) {
                return null;
            }
            return new Timex(span, Timex.Type.DATE, reference.value(), each.mod(), null, null);
        }
        if (phrase instanceof Window window) {
            return window(span, window, each.mod());
        }
        if (phrase instanceof Shift shift && (shift.unit().ofClock() || shift.quantity().isVague())) {
            return shifted(span, shift, each.mod());
        }
        if (phrase instanceof FiscalBeside fiscal && written != null) {
            phrase = new Fiscal(written.getYear() + fiscal.count());
        }
        Period period = phrase instanceof SomeDay ? dayOfClock(each) : period(phrase, index);
        boolean general = narrative && phrase instanceof Relative relative && relative.unit() == Grain.DAY
                && relative.anchor() == Anchor.WRITTEN
                && relative.count() == 0 && each.clock() == null;
        if (general) {
            return new Timex(span, Timex.Type.DATE, "PRESENT_REF", each.mod(), null, null);
        }
        if (period != null && movesOn(period, each)) {
            story.comesTo(period);
            saidAt = each.to();
        }
        Timex.Type type = each.clock() == null ? Timex.Type.DATE : Timex.Type.TIME;
        String value = period != null ? period.value() : Partial.value(phrase);
        if (value != null && each.clock() != null) {
            value += each.clock();
        }
        return new Timex(span, type, value, each.mod(), period == null ? null : period.first(), period == null ? null : period.last());
    }

    /** Whether "now" is an end of a stretch of time: between now and May, from now until May, from May until now. */
    private boolean endsRange(Found now) {
        boolean between = tokens.isWord(now.from() - 1, "between") && tokens.is(now.to(), Kind.AND);
        boolean from = tokens.is(now.from() - 1, Kind.FROM) && tokens.is(now.to(), Kind.TO);
        boolean until = tokens.is(now.from() - 1, Kind.TO) && now.to() - now.from() == 1;
        return between || from || until;
    }

    /**
     * Whether what the text tells goes on from a date: not from its own date, which bylines repeat, nor from one that looks back (the
     * year before, "had left in 1941") or ahead of what it tells, that ends a stretch of time ("until 1975"), or that is part of a name
     * ("the Conference of 1954"); nor does a year take back its month.
     */
    private boolean movesOn(Period period, Found where) {
        boolean own = written != null && period.grain() == Grain.DAY && period.first().equals(written.toLocalDate());
        if (period.grain().compareTo(Grain.YEAR) < 0 || own) {
            return false;
        }
        Period said = story.said();
        if (said == null || isHeading(where)) {
            return true;
        }
        if (narrative && (looksBack(where.phrase()) || isSubordinate(where) && period.last().isBefore(said.first())
                || where.phrase() instanceof Fixed && period.first().isAfter(said.last()) && endsStretch(where) && !followsJoined(where))) {
            return false;
        }
        if (period.grain() != Grain.YEAR) {
            return true;
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

    /** The year before, two years earlier. */
    private static boolean looksBack(Phrase phrase) {
        return phrase instanceof Relative relative && relative.count() < 0 || phrase instanceof Named named && named.count() < 0
                || phrase instanceof Shift shift && shift.direction() < 0;
    }

    /** Whether "had" tells that its clause looks back. */
    private boolean isSubordinate(Found where) {
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

    /** Whether the date before a "to" is the other end of a range: from March to May. */
    private boolean followsJoined(Found where) {
        for (Found each : found) {
            if (each.to() == where.from() - 1) {
                return true;
            }
            if (each.from() >= where.from()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the date ends a line of its own that heads a section: Campaign of 1905. */
    private boolean isHeading(Found where) {
        if (!tokens.is(where.to(), Kind.BREAK)) {
            return false;
        }
        for (int i = where.from() - 1; i > where.from() - HEADING; i--) {
            if (tokens.is(i, Kind.BREAK) || tokens.is(i, Kind.NONE)) {
                return true;
            }
            if (tokens.endsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    /** The day of a time of day that is said without one. */
    private Period dayOfClock(Found clock) {
        boolean general = tokens.is(clock.from(), Kind.PART) && tokens.is(clock.from() - 1, Kind.AT);
        if (general) {
            return null;
        }
        if (narrative) {
            Period said = story.said();
            return said != null && said.grain() == Grain.DAY ? said : null;
        }
        return new Period(Grain.DAY, written.toLocalDate());
    }

    private Period period(Phrase phrase, int index) {
        if (phrase instanceof Fixed fixed) {
            return fixed.period();
        }
        if (phrase instanceof Ambiguous ambiguous) {
            return DigitOrder.read(ambiguous, tokens, found, written);
        }
        if (phrase instanceof Yearless yearless) {
            Period linked = linked(yearless, index);
            return linked != null ? linked : dayOrMonth(yearless, found.get(index));
        }
        if (phrase instanceof Yearly yearly) {
            return yearless(yearly, found.get(index));
        }
        if (phrase instanceof YearPart part) {
            Period linked = linkedPart(part, index);
            return linked != null ? linked : yearPart(part, found.get(index));
        }
        if (phrase instanceof Relative relative) {
            return relative(relative);
        }
        if (phrase instanceof Named named) {
            Period anchor = anchor(narrative && story.said() != null ? Anchor.SAID : named.anchor());
            return anchor == null ? null : NamedPeriod.of(named.count(), named.name(), anchor.first());
        }
        if (phrase instanceof Shift shift) {
            return shift(shift, index);
        }
        if (phrase instanceof InYear inYear) {
            Period year = relative(inYear.year());
            return year == null ? null : NamedPeriod.in(year.first().getYear(), inYear.name());
        }
        if (phrase instanceof Within within) {
            return within(within, index);
        }
        return null;
    }

    /**
     * A season that the date after it gives the year: the spring and early summer of 1943; their main summer offensive in June 1942, in
     * a narrative.
     */
    private Period linkedPart(YearPart part, int index) {
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
        boolean within = narrative && there - join < PERFECT && next.period().isFinerThan(Grain.YEAR)
                && !next.period().first().isBefore(same.first()) && !next.period().last().isAfter(same.last());
        for (int i = join; within && i < there; i++) {
            within = !tokens.endsSentence(i);
        }
        return within ? same : null;
    }

    /** The day on which the text was written; null when that isn't known. */
    private Period day() {
        return written == null ? null : new Period(Grain.DAY, written.toLocalDate());
    }

    /** What a phrase counts from; null when that isn't known. */
    private Period anchor(Anchor anchor) {
        return anchor == Anchor.THAT || anchor == Anchor.SAID && story.said() != null ? story.said() : day();
    }

    /** A month or day that the date right after it gives the year: from January to April 2015. */
    private Period linked(Yearless yearless, int index) {
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

    /** A month, a day, or a holiday, of a year that isn't said. */
    private Period yearless(Phrase phrase, Found where) {
        Period anchor = narrative ? story.said() : day();
        if (anchor == null) {
            return null;
        }
        LocalDate from = anchor.first();
        if (narrative) {
            return told(phrase, where);
        }
        Period same = NamedPeriod.in(from.getYear(), phrase);
        Period before = same == null || same.first().isAfter(from) ? near(phrase, from.getYear(), -1) : same;
        Period after = same == null || same.last().isBefore(from) ? near(phrase, from.getYear(), 1) : same;
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        long back = ChronoUnit.DAYS.between(before.first(), from);
        long ahead = ChronoUnit.DAYS.between(from, after.first());
        int direction = tokens.isWord(where.from() - 1, "since") ? -1 : Tense.of(tokens, where.from(), where.to());
        return direction == 0 || Math.min(back, ahead) <= NEAR ? back <= ahead ? before : after : direction < 0 ? before : after;
    }

    /** What has no year in a narrative. */
    private Period told(Phrase phrase, Found where) {
        return tokens.isWord(where.from() - 1, "since") || isSubordinate(where) ? story.toldBack(phrase) : story.told(phrase);
    }

    /** The nearest year's on one side: 29 February is not in all. */
    private static Period near(Phrase phrase, int year, int direction) {
        Period there = null;
        for (int i = 1; there == null && i <= 8; i++) {
            there = NamedPeriod.in(year + direction * i, phrase);
        }
        return there;
    }

    /** A day or month by name, or a weekday, which helps to find the year. */
    private Period dayOrMonth(Yearless yearless, Found where) {
        Period anchor = narrative ? story.said() : day();
        if (anchor == null) {
            return null;
        }
        if (yearless.month() == 0) {
            return weekday(yearless, where, anchor);
        }
        for (int years = 0; yearless.weekday() != 0 && years < 3; years++) {
            Period day = NamedPeriod.in(anchor.first().getYear() + (years == 2 ? -1 : years), yearless);
            if (day != null && day.first().getDayOfWeek().getValue() == yearless.weekday()) {
                return day;
            }
        }
        return yearless(yearless, where);
    }

    /** A weekday, or a day of the month, near the anchor. */
    private Period weekday(Yearless yearless, Found where, Period anchor) {
        if (anchor.grain() != Grain.DAY) {
            return null;
        }
        int direction = Tense.of(tokens, where.from(), where.to());
        if (yearless.day() != 0) {
            LocalDate month = anchor.first().withDayOfMonth(1);
            for (int i = 0; i < 12; i++) {
                LocalDate there = month.plusMonths(direction > 0 ? i : -i);
                Period day = Period.day(there.getYear(), there.getMonthValue(), yearless.day());
                boolean beyond = day != null && (direction > 0 ? day.first().isBefore(anchor.first())
                        : day.first().isAfter(anchor.first()));
                if (day != null && !beyond && (yearless.weekday() == 0 || day.first().getDayOfWeek().getValue() == yearless.weekday())) {
                    return day;
                }
            }
            return null;
        }
        int ahead = Math.floorMod(yearless.weekday() - anchor.first().getDayOfWeek().getValue(), 7);
        boolean forward = narrative || direction > 0;
        return new Period(Grain.DAY, forward || ahead == 0 ? anchor.first().plusDays(ahead) : anchor.first().plusDays(ahead - 7));
    }

    private Period yearPart(YearPart part, Found where) {
        if (narrative) {
            return told(part, where);
        }
        Period anchor = day();
        if (anchor == null) {
            return null;
        }
        int year = anchor.first().getYear();
        Period same = NamedPeriod.calendar(part, year);
        int direction = Tense.of(tokens, where.from(), where.to());
        if (direction < 0 && same.first().isAfter(anchor.first())) {
            return NamedPeriod.calendar(part, year - 1);
        }
        return direction > 0 && same.last().isBefore(anchor.first()) ? NamedPeriod.calendar(part, year + 1) : same;
    }

    private Period relative(Relative relative) {
        boolean told = narrative && story.said() != null && relative.count() >= 0 && relative.unit() != Grain.DAY;
        Period anchor = anchor(told ? Anchor.SAID : relative.anchor());
        if (anchor != null && !narrative && relative.anchor() == Anchor.SAID && anchor.grain().compareTo(relative.unit()) < 0) {
            anchor = day();
        }
        if (anchor == null || anchor.grain().compareTo(relative.unit()) < 0) {
            return null;
        }
        return Period.of(relative.unit(), anchor.first()).plus(relative.count());
    }

    private Period shift(Shift shift, int index) {
        Period base = shift.base() == null ? anchor(shift.anchor()) : period(shift.base(), index);
        int count = shift.quantity().whole();
        // So many decades before a date is a year.
        Grain unit = shift.unit().compareTo(Grain.YEAR) < 0 ? Grain.YEAR : shift.unit();
        if (base == null || count == 0 || base.grain().compareTo(unit) < 0) {
            return null;
        }
        LocalDate there = Period.shifted(base.first(), shift.direction() * count, shift.unit());
        if (there == null) {
            return null;
        }
        // Two weeks from now is a day; two weeks ago is a week.
        boolean exact = shift.base() != null || unit == Grain.WEEK && shift.direction() > 0 && shift.anchor() == Anchor.WRITTEN;
        return exact ? new Period(Grain.DAY, there) : Period.of(unit, there);
    }

    private Period within(Within within, int index) {
        Period whole = period(within.whole(), index);
        if (whole != null && within.index() == 0) {
            return Period.of(within.unit(), whole.first());
        }
        if (whole == null || !isFiner(within.unit(), whole.grain())) {
            return null;
        }
        boolean last = within.index() < 0;
        // A week belongs to the period in which more than half of it lies (ISO 8601).
        int inWeek = within.unit() == Grain.WEEK ? 3 : 0;
        LocalDate day = last ? whole.last().minusDays(inWeek) : whole.first().plusDays(inWeek);
        Period part = Period.of(within.unit(), day);
        Period there = last ? part : part.plus(within.index() - 1);
        return there == null || there.first().isAfter(whole.last()) ? null : there;
    }

    private static boolean isFiner(Grain part, Grain whole) {
        return part.compareTo(whole) > 0;
    }

    private Timex window(Span span, Window window, String mod) {
        String value = window.unit().duration(window.quantity().count());
        Period anchor = anchor(window.anchor());
        int count = window.quantity().whole();
        if (anchor == null || count == 0 || anchor.grain() != Grain.DAY || window.unit().ofClock()) {
            return new Timex(span, Timex.Type.DURATION, value, mod, null, null);
        }
        LocalDate there = Period.shifted(anchor.first(), window.direction() * count, window.unit());
        if (there == null) {
            return new Timex(span, Timex.Type.DURATION, value, mod, null, null);
        }
        return window.direction() < 0 ? new Timex(span, Timex.Type.DURATION, value, mod, there, anchor.first().minusDays(1))
                : new Timex(span, Timex.Type.DURATION, value, mod, anchor.first().plusDays(1), there);
    }

    /** A shift by hours, or by a number that isn't told. */
    private Timex shifted(Span span, Shift shift, String mod) {
        if (shift.quantity().isVague()) {
            return new Timex(span, Timex.Type.DATE, LengthGrammar.referenceValue(shift.direction()), mod, null, null);
        }
        boolean timed = written != null && shift.base() == null && shift.anchor() == Anchor.WRITTEN && !narrative
                && !written.toLocalTime().equals(LocalTime.MIDNIGHT) && shift.quantity().whole() > 0;
        if (!timed) {
            return new Timex(span, Timex.Type.TIME, null, mod, null, null);
        }
        ChronoUnit unit = shift.unit() == Grain.HOUR ? ChronoUnit.HOURS : shift.unit() == Grain.MINUTE ? ChronoUnit.MINUTES
                : ChronoUnit.SECONDS;
        LocalDateTime there = written.plus((long) shift.direction() * shift.quantity().whole(), unit);
        String value = new Period(Grain.DAY, there.toLocalDate()).value() + "T" + Period.pad(there.getHour(),
                2) + ":" + Period.pad(there.getMinute(), 2);
        return new Timex(span, Timex.Type.TIME, value, mod, there.toLocalDate(), there.toLocalDate());
    }
}
