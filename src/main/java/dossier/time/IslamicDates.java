package dossier.time;

import dossier.time.Holiday.IslamicDay;
import dossier.time.Phrase.Fixed;
import dossier.time.Phrase.Yearly;

/** Dates of the Islamic calendar: 10 Muharram 1445, Ramadan 1439 AH, 61 AH. */
final class IslamicDates {
    /** Years without an era are those of the last two centuries and of the next. */
    private static final int FIRST_YEAR = 1250;
    private static final int LAST_YEAR = 1550;

    private final Tokens tokens;
    private final HolidayGrammar names;

    IslamicDates(Tokens tokens) {
        this.tokens = tokens;
        this.names = new HolidayGrammar(tokens);
    }

    /** A day of a month, or a year with its era, whose number is token {@code i}; null when there is none. */
    Found at(int i) {
        boolean day = (tokens.is(i, Kind.NUMBER) && tokens.length(i) <= 2 || tokens.is(i, Kind.ORDINAL)) && tokens.value(i) >= 1
                && tokens.value(i) <= 30;
        int month = tokens.is(i + 1, Kind.OF) ? i + 2 : i + 1;
        Found name = day && tokens.is(month, Kind.HOLIDAY) ? names.name(month) : null;
        if (name != null && name.phrase() instanceof Yearly yearly && yearly.holiday() instanceof IslamicDay there && !there.isDay()) {
            return dated(i, name.to(), there.month(), tokens.value(i));
        }
        int era = eraEnd(i + 1);
        boolean year = tokens.is(i, Kind.NUMBER) && era > 0 && tokens.value(i) >= 1 && tokens.value(i) <= LAST_YEAR;
        return year ? Found.of(i, era, new Fixed(IslamicCalendar.period(tokens.value(i), 0, 0))) : null;
    }

    /** A month, or a named day, that has been found, with the year of this calendar behind it; null when none follows. */
    Found withYear(Found name) {
        boolean islamic = name.phrase() instanceof Yearly yearly && yearly.holiday() instanceof IslamicDay;
        if (!islamic) {
            return null;
        }
        IslamicDay there = (IslamicDay) ((Yearly) name.phrase()).holiday();
        Found dated = dated(name.from(), name.to(), there.month(), there.day());
        return dated != null && dated.phrase() instanceof Fixed ? dated : null;
    }

    private Found dated(int from, int end, int month, int day) {
        int year = tokens.isMark(end, ',') ? end + 1 : end;
        if (tokens.is(year, Kind.NUMBER)) {
            int era = eraEnd(year + 1);
            int value = tokens.value(year);
            if (era > 0 && value >= 1 || tokens.length(year) == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
                Period there = IslamicCalendar.period(value, month, day);
                return there == null ? null : Found.of(from, era > 0 ? era : year + 1, new Fixed(there));
            }
            if (tokens.length(year) == 4 && value >= 1800 && value < 2200) {
                Period there = new IslamicDay(month, day).in(value);
                return there == null ? null : Found.of(from, year + 1, new Fixed(there));
            }
        }
        return Found.of(from, end, new Yearly(new IslamicDay(month, day)));
    }

    /** The token after "AH" at {@code i}; 0 when there is none. */
    private int eraEnd(int i) {
        if (tokens.is(i, Kind.ISLAMIC_ERA) && tokens.isShouted(i)) {
            return i + 1;
        }
        boolean dotted = tokens.length(i) == 1 && tokens.isWord(i, "a") && tokens.isCapital(i) && tokens.isMark(i + 1, '.')
                && tokens.isWord(i + 2, "h") && tokens.isCapital(i + 2) && tokens.isClose(i + 2);
        return !dotted ? 0 : tokens.isMark(i + 3, '.') ? i + 4 : i + 3;
    }
}
