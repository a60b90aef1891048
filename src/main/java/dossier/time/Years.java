package dossier.time;

import dossier.time.Phrase.YearPart;
import dossier.time.Phrase.Yearless;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The year of what has none. In news a month, a day or a season is the one that the verb points at, before or after the day on which
 * the text was written, or the nearest; where a story is told it is where that goes on.
 */
final class Years {
    /** So many days before or after a text was written its dates need no year, whatever the verb. */
    private static final int NEAR = 31;
    /** A message has fewer tokens. */
    private static final int MESSAGE = 40;
    /** How far before a month of its time the year of a sentence may stand, in tokens. */
    private static final int CLAUSE = 30;

    private final Tokens tokens;
    private final LocalDateTime written;
    private final Discourse discourse;
    private final Story story;

    Years(Tokens tokens, LocalDateTime written, Discourse discourse, Story story) {
        this.tokens = tokens;
        this.written = written;
        this.discourse = discourse;
        this.story = story;
    }

    /** What days and months without a year are near; null when that isn't known. */
    private Period anchor(Found where) {
        return discourse.isTold(where) ? story.said() : new Period(Grain.DAY, written.toLocalDate());
    }

    /** A month, a day, or a holiday, of a year that isn't said. */
    Period yearless(Phrase phrase, Found where) {
        if (discourse.isTold(where)) {
            return told(phrase, where);
        }
        if (goesOn(where)) {
            return story.told(phrase);
        }
        LocalDate from = written.toLocalDate();
        Period same = NamedPeriod.in(from.getYear(), phrase);
        Period before = same == null || same.first().isAfter(from) ? near(phrase, from.getYear(), -1) : same;
        Period after = same == null || same.last().isBefore(from) ? near(phrase, from.getYear(), 1) : same;
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        long back = ChronoUnit.DAYS.between(before.first(), from);
        long ahead = ChronoUnit.DAYS.between(from, after.first());
        // The April 10 ruling: what follows tells of other times.
        boolean attribute = (tokens.is(where.from(), Kind.THE) || tokens.is(where.from() - 1, Kind.THE)) && tokens.isNoun(where.to());
        boolean next = tokens.isWord(where.from() - 1, "effective") || tokens.isWord(where.from() - 1, "ending")
                || where.to() == where.from() + 1 && Context.DELIVERY.is(tokens, where.to());
        int direction = tokens.isWord(where.from() - 1, "since") ? -1 : next ? 1
                : isUntil(where.from() - 1) && Tense.of(tokens, where.from(), where.to()) == 0 ? 1
                : attribute ? Tense.before(tokens, where.from()) : Tense.of(tokens, where.from(), where.to());
        return direction == 0 || Math.min(back, ahead) <= NEAR ? back <= ahead ? before : after : direction < 0 ? before : after;
    }

    /** The town fell in October 1916, and in December it was retaken: a sentence about a month of other times stays there. */
    private boolean goesOn(Found where) {
        Period said = story.said();
        Period own = new Period(Grain.DAY, written.toLocalDate());
        boolean other = said != null && said.isFinerThan(Grain.YEAR) && Period.distance(said, own) > Resolver.OTHER_TIME;
        if (!other || Tense.of(tokens, where.from(), where.to()) >= 0) {
            return false;
        }
        for (int i = where.from() - 1; i > where.from() - CLAUSE && !tokens.endsSentence(i); i--) {
            if (tokens.is(i, Kind.NUMBER) && tokens.length(i) == 4 && tokens.value(i) == said.first().getYear()) {
                return true;
            }
        }
        return false;
    }

    /** What has no year in a narrative. */
    private Period told(Phrase phrase, Found where) {
        if (tokens.isWord(where.from() - 1, "by") || tokens.isWord(where.from() - 1, "until")) {
            return story.toldAhead(phrase);
        }
        return tokens.isWord(where.from() - 1, "since") || discourse.isSubordinate(where) ? story.toldBack(phrase) : story.told(phrase);
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
    Period dayOrMonth(Yearless yearless, Found where) {
        Period anchor = anchor(where);
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
        if (discourse.isTold(where) && yearless.day() != 0 && !anchor.isFinerThan(Grain.QUARTER)) {
            return null;
        }
        if (discourse.isTold(where) && yearless.day() != 0) {
            // On 13 August they sailed, on the 15th they were seen; in January he was tried, on the 30th beheaded.
            return dayOfMonth(yearless, anchor, discourse.isSubordinate(where) ? -1 : 1);
        }
        if (anchor.grain() != Grain.DAY) {
            return null;
        }
        int direction = Tense.of(tokens, where.from(), where.to());
        direction = isGranted(where.from()) || direction == 0 && isDeadline(where.from()) ? 1 : direction;
        if (yearless.day() != 0) {
            Period said = discourse.isTold(where) ? null : story.said();
            if (said != null && said.isFinerThan(Grain.YEAR) && Period.distance(said, anchor) > Resolver.OTHER_TIME) {
                // What was said last is of another time: from 8 May 1945 to the 10th.
                return dayOfMonth(yearless, said, 1);
            }
            Period back = direction > 0 ? null : dayOfMonth(yearless, anchor, -1);
            Period next = direction < 0 ? null : dayOfMonth(yearless, anchor, 1);
            boolean ahead = back == null || next != null && Period.distance(anchor, next) < Period.distance(anchor, back);
            return ahead ? next : back;
        }
        int ahead = Math.floorMod(yearless.weekday() - anchor.first().getDayOfWeek().getValue(), 7);
        // Doors open 8 pm Friday: what has no verb and an hour is announced.
        boolean announced = direction == 0 && (where.clock() != null && Character.isDigit(where.clock().charAt(1)) || isMessage(where));
        boolean forward = discourse.isTold(where) || direction > 0 || announced;
        return new Period(Grain.DAY, forward || ahead == 0 ? anchor.first().plusDays(ahead) : anchor.first().plusDays(ahead - 7));
    }

    /** Whether a short message without a verb of the past names a day of its own: Game day Saturday! Not: Saturday's game; after Friday. */
    private boolean isMessage(Found where) {
        boolean behind = tokens.is(where.from() - 1, Kind.AFTER) || tokens.is(where.from() - 1, Kind.OF)
                || tokens.isWord(where.from() - 1, "since");
        boolean range = (tokens.is(where.to(), Kind.TO) || tokens.isDash(where.to())) && (tokens.is(where.to() + 1, Kind.WEEKDAY)
                || tokens.is(where.to() + 1, Kind.WEEKDAY_WEAK));
        return tokens.count() < MESSAGE && !behind && !range && !tokens.isPossessive(where.to());
    }

    /** The nearest day of this number, and of this weekday when one is said, on one side of the anchor or on it. */
    private static Period dayOfMonth(Yearless yearless, Period anchor, int direction) {
        LocalDate month = anchor.first().withDayOfMonth(1);
        for (int i = 0; i < 12; i++) {
            LocalDate there = month.plusMonths(direction * i);
            Period day = Period.day(there.getYear(), there.getMonthValue(), yearless.day());
            boolean beyond = day != null && (direction > 0 ? day.first().isBefore(anchor.first()) : day.first().isAfter(anchor.first()));
            if (day != null && !beyond && (yearless.weekday() == 0 || day.first().getDayOfWeek().getValue() == yearless.weekday())) {
                return day;
            }
        }
        return null;
    }

    /** He gave them until Friday. */
    private boolean isGranted(int from) {
        return tokens.isWord(from - 1, "until") && (Context.GRANT.is(tokens, from - 2) || Context.GRANT.is(tokens, from - 3));
    }

    /** Submit it by the 20th; EOD Friday; until Monday; the deadline is Friday. */
    private boolean isDeadline(int from) {
        int before = tokens.is(from - 1, Kind.THE) ? from - 2 : from - 1;
        int verb = tokens.is(before, Kind.ON) ? before - 1 : before;
        boolean copula = tokens.isWord(verb, "is") || tokens.isWord(verb, "are");
        return copula || isUntil(before) || tokens.isWord(before, "by") || tokens.is(from, Kind.END_OF)
                || tokens.is(from, Kind.THE) && tokens.isWord(from - 1, "by");
    }

    private boolean isUntil(int i) {
        return tokens.isWord(i, "until") || tokens.isWord(i, "till") || tokens.isWord(i, "til");
    }

    Period yearPart(YearPart part, Found where) {
        if (discourse.isTold(where)) {
            return told(part, where);
        }
        LocalDate day = written.toLocalDate();
        int year = day.getYear();
        Period same = NamedPeriod.calendar(part, year);
        int direction = Tense.of(tokens, where.from(), where.to());
        if (direction < 0 && same.first().isAfter(day)) {
            return NamedPeriod.calendar(part, year - 1);
        }
        return direction > 0 && same.last().isBefore(day) ? NamedPeriod.calendar(part, year + 1) : same;
    }
}
