package dossier.time;

import dossier.time.Phrase.Stretch;
import dossier.time.Phrase.Within;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Parts of periods: the first week of May, the weekend of a holiday, the first nine months of 2018. */
final class PartOf {
    private PartOf() {
    }

    /** The week, month … of {@code whole}; null when it has none such or isn't known. */
    static Period within(Within within, Period whole) {
        if (whole != null && within.index() == 0) {
            // The weekend of a holiday on a Monday is the one before.
            return Period.of(within.unit(), within.unit() == Grain.WEEKEND ? whole.first().minusDays(2) : whole.first());
        }
        if (whole == null || within.unit().compareTo(whole.grain()) <= 0) {
            return null;
        }
        boolean last = within.index() < 0;
        if (within.unit() == Grain.WEEKEND) {
            Period saturday = NamedPeriod.weekday(within.index(), DayOfWeek.SATURDAY.getValue(), whole);
            return saturday == null ? null : Period.of(Grain.WEEKEND, saturday.first());
        }
        // A week belongs to the period in which more than half of it lies (ISO 8601).
        int inWeek = within.unit() == Grain.WEEK ? 3 : 0;
        LocalDate day = last ? whole.last().minusDays(inWeek) : whole.first().plusDays(inWeek);
        Period part = Period.of(within.unit(), day);
        Period there = last ? part : part.plus(within.index() - 1);
        return there == null || there.first().isAfter(whole.last()) ? null : there;
    }

    /** The days from the first or up to the last day of {@code whole}; null when they are not all in it, or it isn't known. */
    static Interval days(Stretch stretch, Period whole) {
        if (whole == null) {
            return null;
        }
        int count = stretch.quantity().whole();
        LocalDate from = stretch.last() ? Period.shifted(whole.last().plusDays(1), -count, stretch.unit()) : whole.first();
        LocalDate end = stretch.last() ? whole.last().plusDays(1) : Period.shifted(whole.first(), count, stretch.unit());
        boolean inside = from != null && end != null && !from.isBefore(whole.first()) && !end.isAfter(whole.last().plusDays(1));
        return inside ? Interval.days(from, end.minusDays(1)) : null;
    }
}
