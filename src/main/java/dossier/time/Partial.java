package dossier.time;

import dossier.time.Phrase.Ambiguous;
import dossier.time.Phrase.Fiscal;
import dossier.time.Phrase.Impossible;
import dossier.time.Phrase.InYear;
import dossier.time.Phrase.Named;
import dossier.time.Phrase.Relative;
import dossier.time.Phrase.Shift;
import dossier.time.Phrase.SomeDay;
import dossier.time.Phrase.Within;
import dossier.time.Phrase.YearPart;
import dossier.time.Phrase.Yearless;
import dossier.time.Phrase.Yearly;

/** Values of what can't be resolved. */
final class Partial {
    private Partial() {
    }

    /** What is known of a date that can't be resolved: {@code XXXX-05-12}; null when nothing is. */
    static String value(Phrase phrase) {
        if (phrase instanceof Impossible impossible) {
            return impossible.value();
        }
        if (phrase instanceof SomeDay) {
            return "XXXX-XX-XX";
        }
        if (phrase instanceof Ambiguous ambiguous) {
            return (ambiguous.year() == 0 ? "XXXX" : Period.pad(ambiguous.year(), 4)) + "-XX-XX";
        }
        if (phrase instanceof Yearless yearless) {
            if (yearless.month() == 0) {
                return yearless.weekday() != 0 ? "XXXX-WXX-" + yearless.weekday() : "XXXX-XX-" + Period.pad(yearless.day(), 2);
            }
            return "XXXX-" + Period.pad(yearless.month(), 2) + (yearless.day() == 0 ? "" : "-" + Period.pad(yearless.day(), 2));
        }
        if (phrase instanceof YearPart part) {
            return "XXXX-" + NamedPeriod.calendar(part, 2000).value().substring(5);
        }
        if (phrase instanceof Yearly yearly) {
            return yearly.holiday().value();
        }
        if (phrase instanceof Named named) {
            return value(named.name());
        }
        if (phrase instanceof InYear inYear) {
            return value(inYear.name());
        }
        if (phrase instanceof Fiscal fiscal) {
            return fiscal.kind() + Period.pad(fiscal.year(), 4);
        }
        if (phrase instanceof Phrase.NthWeekday) {
            return "XXXX-XX-XX";
        }
        Grain unit = phrase instanceof Relative relative ? relative.unit() : phrase instanceof Shift shift ? shift.unit()
                : phrase instanceof Within within ? within.unit() : Grain.HOUR;
        return switch (unit) {
            case YEAR -> "XXXX";
            case MONTH -> "XXXX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case DAY -> "XXXX-XX-XX";
            default -> null;
        };
    }
}
