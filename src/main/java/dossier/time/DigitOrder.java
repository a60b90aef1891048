package dossier.time;

import dossier.time.Phrase.Ambiguous;
import dossier.time.Phrase.Fixed;
import java.time.LocalDateTime;
import java.util.List;

/** Whether the day or the month comes first in the dates of digits of a text. */
final class DigitOrder {
    /** So many days before or after a text was written are near to it. */
    private static final int NEAR = 21;

    private final Tokens tokens;
    private final LocalDateTime written;
    /** 1 when the dates of the text that can be read in one way only have the month first, -1 when they have the day first, else 0. */
    private final int convention;

    DigitOrder(Tokens tokens, List<Found> found, LocalDateTime written) {
        this.written = written;
        this.tokens = tokens;
        this.convention = convention(found);
    }

    /** A date of digits that its weekday, the text's own date, or the other dates of the text show how to read. */
    Period read(Ambiguous date, Found where) {
        if (date.year() == 0 && written == null) {
            return null;
        }
        Period monthFirst = day(date.year(), date.first(), date.second());
        Period dayFirst = day(date.year(), date.second(), date.first());
        if (monthFirst == null || dayFirst == null) {
            return monthFirst == null ? dayFirst : monthFirst;
        }
        int votes = 0;
        if (tokens.is(where.from(), Kind.WEEKDAY) || tokens.is(where.from(), Kind.WEEKDAY_WEAK)) {
            int weekday = tokens.value(where.from());
            votes += monthFirst.first().getDayOfWeek().getValue() == weekday ? 1 : 0;
            votes -= dayFirst.first().getDayOfWeek().getValue() == weekday ? 1 : 0;
        }
        if (votes == 0 && isAmerican(where)) {
            votes = 1;
        }
        if (votes == 0 && written != null) {
            votes += monthFirst.first().equals(written.toLocalDate()) ? 1 : 0;
            votes -= dayFirst.first().equals(written.toLocalDate()) ? 1 : 0;
        }
        if (votes == 0) {
            votes = convention;
        }
        if (votes == 0 && written != null) {
            // 10/11 in a message of 8 October is the 11th of October, not the 10th of November.
            votes += isNear(monthFirst) ? 1 : 0;
            votes -= isNear(dayFirst) ? 1 : 0;
        }
        return votes == 0 ? null : votes > 0 ? monthFirst : dayFirst;
    }

    /**
     * 03/08/2000 05:37 PM, 8/3 at 7pm ET: where hours are told by AM and PM in capitals or in American zones, the month comes first (CLDR:
     * en-US, not en-GB, en-AU).
     */
    private boolean isAmerican(Found date) {
        int last = date.to() - 1;
        return date.clock() != null && (tokens.is(last, Kind.AM_PM) && tokens.isShouted(last)
                || tokens.is(last, Kind.ZONE) && (tokens.value(last) < -3 || tokens.value(last) == Clock.SEASONAL));
    }

    /** The day; without a year (0) the one nearest to when the text was written. */
    private Period day(int year, int month, int day) {
        if (year != 0) {
            return Period.day(year, month, day);
        }
        Period nearest = null;
        Period own = new Period(Grain.DAY, written.toLocalDate());
        for (int there = written.getYear() - 1; there <= written.getYear() + 1; there++) {
            Period each = Period.day(there, month, day);
            boolean nearer = each != null && (nearest == null || Period.distance(own, each) < Period.distance(own, nearest));
            nearest = nearer ? each : nearest;
        }
        return nearest;
    }

    private boolean isNear(Period day) {
        return Period.distance(day, new Period(Grain.DAY, written.toLocalDate())) <= NEAR;
    }

    /** What all dates of digits show; where none shows anything, what all dates with the month's name do. */
    private int convention(List<Found> found) {
        Evidence digits = new Evidence();
        Evidence names = new Evidence();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            if (each.phrase() instanceof Ambiguous first && i + 1 < found.size() && found.get(i + 1).phrase() instanceof Ambiguous second) {
                digits.add(isJoined(each, found.get(i + 1)) ? ofRange(first, second) : 0);
            } else if (each.phrase() instanceof Fixed fixed && fixed.period().grain() == Grain.DAY) {
                digits.add(ofDigits(each));
                names.add(ofName(each));
            }
        }
        return digits.isEmpty() ? names.order : digits.order;
    }

    private boolean isJoined(Found first, Found second) {
        return second.from() == first.to() + 1 && (tokens.is(first.to(), Kind.TO) || tokens.isDash(first.to()));
    }

    /** From 10/1/2018 to 10/7/2018: what both ends of a range share is the month. */
    private static int ofRange(Ambiguous first, Ambiguous second) {
        boolean monthFirst = first.first() == second.first() && first.second() != second.second();
        boolean dayFirst = first.second() == second.second() && first.first() != second.first();
        return first.year() != second.year() ? 0 : monthFirst ? 1 : dayFirst ? -1 : 0;
    }

    private int ofDigits(Found date) {
        int i = date.from();
        boolean digits = tokens.isMark(i + 1, '/') && tokens.is(i, Kind.NUMBER) && tokens.length(i) <= 2 && tokens.is(i + 2, Kind.NUMBER)
                && tokens.value(i) != tokens.value(i + 2) && tokens.length(i + 2) <= 2;
        return !digits ? 0 : tokens.value(i) > 12 ? -1 : 1;
    }

    /** June 29, 2018 is written where the month comes first in digits too, 29 June 2018 where the day does. */
    private int ofName(Found date) {
        int i = date.from();
        if (tokens.is(i, Kind.WEEKDAY)) {
            i = tokens.isMark(i + 1, ',') ? i + 2 : i + 1;
        }
        boolean monthFirst = isMonth(i) && tokens.is(i + 1, Kind.NUMBER) && tokens.length(i + 1) <= 2 && tokens.isMark(i + 2, ',');
        boolean dayFirst = tokens.is(i, Kind.NUMBER) && isMonth(i + 1) && tokens.is(i + 2, Kind.NUMBER);
        return monthFirst ? 1 : dayFirst ? -1 : 0;
    }

    private boolean isMonth(int i) {
        return tokens.is(i, Kind.MONTH) || tokens.is(i, Kind.MONTH_WEAK);
    }

    /** Votes for the one order or the other, which count when they agree. */
    private static final class Evidence {
        private int order;
        private boolean mixed;

        void add(int vote) {
            mixed |= vote != 0 && order == -vote;
            order = mixed ? 0 : vote != 0 ? vote : order;
        }

        boolean isEmpty() {
            return order == 0 && !mixed;
        }
    }
}
