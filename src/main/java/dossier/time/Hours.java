package dossier.time;

import dossier.time.Phrase.Shift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The time of the clock that a text has come to, and what lies hours and minutes from it. */
final class Hours {
    /** When the text was written; null when its time of the day isn't known. */
    private final LocalDateTime written;
    /** The last time of the clock that was said with its day; null before the first. */
    private LocalDateTime said;

    /** @param written when the text was written; null when that isn't known. Midnight stands for a day without a time */
    Hours(LocalDateTime written) {
        this.written = written == null || written.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : written;
    }

    /** The text comes to a time of a day: {@code T15:55}; parts of the day are none. */
    void comesTo(Period day, String clock) {
        boolean digits = clock.length() >= 6 && Character.isDigit(clock.charAt(1)) && clock.charAt(3) == ':';
        int hour = digits ? Integer.parseInt(clock, 1, 3, 10) : 0;
        LocalDate date = day.first();
        said = digits && hour < 24 ? date.atTime(hour, Integer.parseInt(clock, 4, 6, 10)) : null;
    }

    /** The text comes to a day or a longer time: what was said of another day's hours is over. */
    void comesTo(Period period) {
        boolean same = said != null && period.grain() == Grain.DAY && period.first().equals(said.toLocalDate());
        said = same ? said : null;
    }

    void comesTo(LocalDateTime time) {
        said = time;
    }

    /** What lies so many hours, minutes or seconds from when the text was written, or the last time said; null when that isn't known. */
    LocalDateTime shifted(Shift shift) {
        LocalDateTime from = shift.anchor() == Anchor.WRITTEN ? written : said;
        long seconds = shift.quantity().seconds(shift.unit());
        return from == null || seconds == 0 ? null : from.plusSeconds(shift.direction() * seconds);
    }

    /** To the minute, as values have it. */
    static String value(LocalDateTime time) {
        String day = new Period(Grain.DAY, time.toLocalDate()).value();
        return day + "T" + Period.pad(time.getHour(), 2) + ":" + Period.pad(time.getMinute(), 2);
    }
}
