package dossier.time;

import dossier.text.Span;
import dossier.time.Phrase.Ambiguous;
import dossier.time.Phrase.Fiscal;
import dossier.time.Phrase.FiscalBeside;
import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.InYear;
import dossier.time.Phrase.Length;
import dossier.time.Phrase.Named;
import dossier.time.Phrase.NthWeekday;
import dossier.time.Phrase.Recurring;
import dossier.time.Phrase.Reference;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Shift;
import dossier.time.Phrase.SomeDay;
import dossier.time.Phrase.Stretch;
import dossier.time.Phrase.WeekdayAfter;
import dossier.time.Phrase.Window;
import dossier.time.Phrase.Within;
import dossier.time.Phrase.YearPart;
import dossier.time.Phrase.Yearless;
import dossier.time.Phrase.Yearly;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the expressions of one text their values, in the order of the text. News counts from its own date; narrative, told by the
 * years it names, counts from the last date said before.
 */
final class Resolver {
    /** How far the date that news counts from may lie behind, in tokens. */
    private static final int FARTHEST_SAID = 100;
    /** What was said of days farther off than that is of another time than the text's, in days. */
    static final int OTHER_TIME = 400;

    /** From here on years have four digits. */
    private static final int FIRST_FULL_YEAR = 1000;
    /** How many years a story of early times may jump to a year without an era. */
    private static final int GENERATIONS = 200;

    private final Tokens tokens;
    private final List<Found> found;
    private final LocalDateTime written;
    private final boolean narrative;
    private final Story story = new Story();
    private final Discourse discourse;
    private final Years years;
    private final YearAfter yearAfter;
    private final DigitOrder digits;
    private final BoundLengths lengths;
    private final Hours hours;
    private final ClockDays clockDays;
    private final Beside beside;
    private final Period[] periods;
    private int saidAt;

    private Resolver(Tokens tokens, List<Found> found, LocalDateTime written) {
        this.tokens = tokens;
        this.found = found;
        this.written = written;
        this.discourse = new Discourse(tokens, found, written, story);
        this.narrative = discourse.isNarrative();
        this.years = new Years(tokens, written, discourse, story);
        this.yearAfter = new YearAfter(tokens, found);
        this.periods = new Period[found.size()];
        this.digits = new DigitOrder(tokens, found, written);
        this.lengths = new BoundLengths(tokens, found);
        this.hours = new Hours(written);
        this.beside = new Beside(tokens, found, periods);
        this.clockDays = new ClockDays(tokens, found, written, narrative, story, years, periods);
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

    private Timex timex(int index) {
        Found each = found.get(index);
        if (!narrative && each.from() - saidAt > FARTHEST_SAID) {
            story.forget();
        }
        Span span = new Span(tokens.start(each.from()), tokens.end(each.to() - 1));
        Phrase phrase = each.phrase();
        if (phrase instanceof Length length) {
            int bound = lengths.bound(index);
            return new Timex(span, Timex.Type.DURATION, length.value(), each.mod(),
                    bound < 0 ? null : lengths.days(index, bound, period(found.get(bound).phrase(), bound)));
        }
        if (phrase instanceof Recurring recurring) {
            return new Timex(span, Timex.Type.SET, recurring.value(), each.mod(), null);
        }
        if (phrase instanceof Reference reference && reference.value().equals("PRESENT_REF") && !narrative && discourse.endsRange(each)) {
            return new Timex(span, Timex.Type.DATE, reference.value(), each.mod(),
                    Interval.days(written.toLocalDate(), written.toLocalDate()));
        }
        if (phrase instanceof Reference reference) {
            if ((tokens.is(each.from(), Kind.FORMER) || discourse.isHowever(each)) && !narrative) {
                return null;
            }
            if (narrative && story.said() != null && discourse.isSameTime(each)) {
                return new Timex(span, Timex.Type.DATE, story.said().value(), each.mod(), story.said().interval(each.mod()));
            }
            return new Timex(span, Timex.Type.DATE, reference.value(), each.mod(), null);
        }
        if (phrase instanceof Phrase.EarlyYear early) {
            Period said = narrative ? story.said() : null;
            int year = said == null ? 0 : said.first().getYear();
            if (year == 0 || year >= FIRST_FULL_YEAR || Math.abs(Math.abs(year) - early.year()) > GENERATIONS) {
                return null;
            }
            phrase = new Fixed(Period.year(year > 0 ? early.year() : Period.beforeChrist(early.year())));
        }
        if (phrase instanceof Phrase.DayOfSeries) {
            boolean inMonth = story.said() != null && story.said().grain() == Grain.MONTH;
            String day = inMonth ? story.said().value() + "-XX" : inEra("XXXX-XX-XX");
            return !narrative ? null : each.clock() == null ? new Timex(span, Timex.Type.DATE, day, each.mod(), null)
                    : new Timex(span, Timex.Type.TIME, day + each.clock(), each.mod(), null);
        }
        if (phrase instanceof Phrase.Unvalued) {
            if (!narrative && tokens.isWord(each.to() - 1, "time")) {
                // By the time he left, for a long time: markable by TIDES 2003, on which histories are annotated.
                return null;
            }
            return new Timex(span, each.clock() == null ? Timex.Type.DATE : Timex.Type.TIME, each.clock(), each.mod(), null);
        }
        if (phrase instanceof Window window) {
            return window(span, window, each.mod());
        }
        if (phrase instanceof Stretch stretch) {
            return new Timex(span, Timex.Type.DURATION, stretch.unit().duration(stretch.quantity().count()), each.mod(),
                    PartOf.days(stretch, period(stretch.whole(), index)));
        }
        if (phrase instanceof Shift shift && (shift.unit().ofClock() || shift.quantity().isVague())) {
            return shifted(span, shift, each.mod());
        }
        if (phrase instanceof FiscalBeside fiscal && written != null) {
            phrase = new Fiscal(fiscal.kind(), written.getYear() + fiscal.count());
        }
        if (phrase instanceof SomeDay && !narrative && clockDays.isAttribute(each)) {
            return null;
        }
        Period period = phrase instanceof SomeDay ? clockDays.of(index) : period(phrase, index);
        periods[index] = period;
        boolean general = narrative && phrase instanceof Relative relative && relative.unit() == Grain.DAY
                && relative.anchor() == Anchor.WRITTEN
                && relative.count() == 0 && each.clock() == null && (period == null || !discourse.isQuoted(each));
        if (general) {
            return new Timex(span, Timex.Type.DATE, "PRESENT_REF", each.mod(), null);
        }
        if (period != null && discourse.movesOn(period, index)) {
            story.comesTo(period);
            hours.comesTo(period);
            saidAt = each.to();
        }
        if (period == null && isDayOfMonthSaid(phrase)) {
            // That same day, of a month.
            String day = story.said().value() + "-XX";
            return each.clock() == null ? new Timex(span, Timex.Type.DATE, day, each.mod(), story.said().interval(each.mod()))
                    : new Timex(span, Timex.Type.TIME, day + each.clock(), each.mod(), story.said().interval(each.mod()));
        }
        Timex.Type type = each.clock() == null ? Timex.Type.DATE : Timex.Type.TIME;
        String value = period != null ? period.value() : Partial.value(phrase);
        if (period == null && value != null) {
            value = inEra(value);
        }
        if (value != null && each.clock() != null) {
            value += each.clock();
        }
        if (period != null && period.grain() == Grain.DAY && each.clock() != null) {
            hours.comesTo(period, each.clock());
        }
        return new Timex(span, type, value, each.mod(), period == null ? null : interval(each, period, index));
    }

    /** A year that isn't known is one before Christ where the story has come to such: {@code BCXXXX-XX-XX}. Its days have no weekdays. */
    private String inEra(String value) {
        boolean early = narrative && story.said() != null && story.said().last().getYear() <= 0;
        return early && value.startsWith("XXXX") && !value.startsWith("XXXX-W") ? "BC" + value : value;
    }

    /** Its days: less than two weeks ago is any of them since, less than three days after tomorrow any of them until then. */
    private Interval interval(Found each, Period period, int index) {
        if (!"LESS_THAN".equals(each.mod()) || !(each.phrase() instanceof Shift shift)) {
            return period.interval(each.mod());
        }
        Period anchor = shift.base() == null ? anchor(shift.anchor(), each) : period(shift.base(), index);
        boolean back = shift.direction() < 0;
        if (anchor == null || (back ? anchor.last().isBefore(period.first()) : period.last().isBefore(anchor.first()))) {
            return period.interval(each.mod());
        }
        return back ? Interval.days(period.first(), anchor.last()) : Interval.days(anchor.first(), period.last());
    }

    private boolean isDayOfMonthSaid(Phrase phrase) {
        return narrative && phrase instanceof Relative relative && relative.unit() == Grain.DAY && relative.count() == 0
                && relative.anchor() == Anchor.THAT && story.said() != null && story.said().grain() == Grain.MONTH;
    }

    private Period period(Phrase phrase, int index) {
        if (phrase instanceof Fixed fixed) {
            return fixed.period();
        }
        if (phrase instanceof Ambiguous ambiguous) {
            return digits.read(ambiguous, found.get(index));
        }
        if (phrase instanceof Yearless yearless) {
            Period linked = yearAfter.of(yearless, index);
            Period end = linked == null ? beside.endOfRange(yearless, index) : null;
            return linked != null ? linked : end != null ? end : years.dayOrMonth(yearless, found.get(index));
        }
        if (phrase instanceof Yearly yearly) {
            return years.yearless(yearly, found.get(index));
        }
        if (phrase instanceof YearPart part) {
            Period linked = yearAfter.of(part, index, narrative);
            return linked != null ? linked : years.yearPart(part, found.get(index));
        }
        if (phrase instanceof Relative relative) {
            Period decade = beside.decade(relative, index);
            Period there = decade != null ? decade : relative(relative, found.get(index));
            return there == null && relative.unit() == Grain.YEAR ? beside.yearBehind(index) : there;
        }
        if (phrase instanceof Named named) {
            boolean either = !narrative && index > 0 && found.get(index - 1).to() == found.get(index).from() - 1
                    && tokens.isWord(found.get(index).from() - 1, "or");
            // Next Monday or the previous one: both count from one day.
            Period anchor = anchor(narrative && written != null && story.said() != null ? Anchor.SAID
                    : either ? Anchor.WRITTEN : named.anchor());
            Period dated = named.name() instanceof Yearless day && anchor != null ? NamedPeriod.dated(day, anchor.first()) : null;
            if (dated != null) {
                return dated;
            }
            return anchor == null ? null : NamedPeriod.of(named.count(), named.name(),
                    isAfterYear(named, anchor) ? anchor.last() : anchor.first());
        }
        if (phrase instanceof Shift shift) {
            return shift(shift, index);
        }
        if (phrase instanceof WeekdayAfter after) {
            LocalDate day = after.date().day(base(after.date(), index));
            int ahead = day == null ? 0 : Math.floorMod(after.weekday() - day.getDayOfWeek().getValue(), 7);
            return day == null ? null : new Period(Grain.DAY, day.plusDays(ahead));
        }
        if (phrase instanceof InYear inYear) {
            Period told = relative(inYear.year(), found.get(index));
            Period year = told == null ? beside.yearBehind(index) : told;
            return year == null ? null : NamedPeriod.in(year.first().getYear(), inYear.name());
        }
        if (phrase instanceof Within within) {
            return PartOf.within(within, period(within.whole(), index));
        }
        if (phrase instanceof NthWeekday nth) {
            Period whole = period(nth.whole(), index);
            return whole == null ? null : NamedPeriod.weekday(nth.index(), nth.weekday(), whole);
        }
        return null;
    }

    /** The day on which the text was written; null when that isn't known. */
    private Period day() {
        return written == null ? null : new Period(Grain.DAY, written.toLocalDate());
    }

    /**
     * What a phrase counts from; null when that isn't known. What a history quotes was said then, not when it was written, and what had
     * happened two years ago was before what it tells.
     */
    private Period anchor(Anchor anchor, Found where) {
        boolean then = anchor == Anchor.WRITTEN && narrative && story.said() != null && (discourse.isQuoted(where)
                || tokens.is(where.to() - 1, Kind.AGO) && discourse.isSubordinate(where));
        return then || anchor == Anchor.SAID && discourse.isTold(where) ? story.said() : anchor(anchor);
    }

    private Period anchor(Anchor anchor) {
        // What a history counts from something said never counts from the day on which it was written.
        return anchor == Anchor.THAT || anchor == Anchor.SAID && (narrative || story.said() != null) ? story.said() : day();
    }

    /** 1561 and the following spring; but the winter that follows on a year begins in it. */
    private static boolean isAfterYear(Named named, Period anchor) {
        boolean winter = named.name() instanceof YearPart part && part.grain() == Grain.SEASON && part.index() == 3;
        return anchor.grain() == Grain.YEAR && named.count() > 0 && !winter;
    }

    private Period relative(Relative relative, Found where) {
        boolean present = relative.count() == 0 && relative.anchor() == Anchor.WRITTEN && Tense.isPresent(tokens, where.from());
        boolean told = narrative && written != null && story.said() != null && relative.count() >= 0 && relative.unit() != Grain.DAY
                && !present;
        Period anchor = relative.count() > 0 && isUnsaid(relative.anchor(), where) ? null
                : anchor(told ? Anchor.SAID : relative.anchor(), where);
        if (anchor != null && !narrative && relative.anchor() == Anchor.SAID && anchor.grain().compareTo(relative.unit()) < 0) {
            anchor = day();
        }
        if (anchor == null || anchor.grain().compareTo(relative.unit()) < 0) {
            return null;
        }
        Period there = Period.of(relative.unit(), anchor.first()).plus(relative.count());
        boolean weekend = !narrative && relative.unit() == Grain.WEEKEND && relative.count() == 0 && !tokens.is(where.from(), Kind.THIS)
                && there.first().isAfter(anchor.first());
        // On Monday news tells of the weekend behind.
        int tense = weekend ? Tense.of(tokens, where.from(), where.to()) : 0;
        boolean over = tense == 0 && tokens.isWord(tokens.is(where.from(), Kind.THE) ? where.from() - 1 : where.from() - 2, "over");
        return weekend && (tense < 0 || over) ? there.plus(-1) : there;
    }

    private Period shift(Shift shift, int index) {
        Period base = base(shift, index);
        LocalDate there = shift.day(base);
        if (there == null) {
            return null;
        }
        Grain unit = shift.counted();
        // Two weeks from now is a day; two weeks ago is a week.
        boolean exact = shift.base() != null || unit == Grain.WEEK && shift.direction() > 0 && shift.anchor() == Anchor.WRITTEN;
        // A year ago this month is a month.
        Grain grain = shift.base() != null && base.isFinerThan(unit) ? base.grain() : Grain.DAY;
        return exact ? Period.of(grain, there) : Period.of(unit, there);
    }

    private Period base(Shift shift, int index) {
        if (shift.base() != null) {
            return period(shift.base(), index);
        }
        Found where = found.get(index);
        return shift.direction() > 0 && isUnsaid(shift.anchor(), where) ? null : anchor(shift.anchor(), where);
    }

    /** Whether news tells of what was later than something undated: he was freed the next morning. That was never after its own day. */
    private boolean isUnsaid(Anchor anchor, Found where) {
        return anchor == Anchor.SAID && !narrative && story.said() == null && Tense.of(tokens, where.from(), where.to()) < 0;
    }

    private Timex window(Span span, Window window, String mod) {
        String value = window.unit().duration(window.quantity().count());
        Period anchor = anchor(window.anchor());
        boolean counted = anchor != null && anchor.grain() == Grain.DAY;
        return new Timex(span, Timex.Type.DURATION, value, mod, counted ? WindowDays.of(window, anchor.first()) : null);
    }

    /** A shift by hours, or by a number that isn't told. */
    private Timex shifted(Span span, Shift shift, String mod) {
        if (shift.quantity().isVague()) {
            return new Timex(span, Timex.Type.DATE, LengthGrammar.referenceValue(shift.direction()), mod, null);
        }
        LocalDateTime there = shift.base() != null || narrative && shift.anchor() == Anchor.WRITTEN ? null : hours.shifted(shift);
        if (there == null) {
            return new Timex(span, Timex.Type.TIME, null, mod, null);
        }
        hours.comesTo(there);
        return new Timex(span, Timex.Type.TIME, Hours.value(there), mod, Interval.days(there.toLocalDate(), there.toLocalDate()));
    }
}
