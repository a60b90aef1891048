package dossier.time;

import dossier.text.Span;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Reads the dates that metadata, bylines and users give. */
public final class DocumentDate {
    /** What a date, with all that stands around it in a byline, is not longer than. */
    private static final int LONGEST = 200;

    private DocumentDate() {
    }

    /**
     * The first whole date in {@code text}, with its time of day when that follows it: {@code 2018-06-29},
     * {@code 2018-06-29T10:00:00Z}, {@code Fri, 29 Jun 2018 10:00:00 +0000} (RFC 822), {@code June 29, 2018},
     * {@code 29 June 2018 at 3:55 pm}. Time zones are left out: the day is the one that is written.
     *
     * @return midnight when no time of day is given; null when there is no date with year, month and day, or when its digits can
     *         be read in two ways
     */
    public static LocalDateTime parse(String text) {
        if (text == null) {
            return null;
        }
        int end = Math.min(text.length(), LONGEST);
        for (Timex timex : new TimeTagger().tag(text, new Span(0, end), null)) {
            boolean day = (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME) && timex.earliest() != null
                    && timex.earliest().equals(timex.latest());
            if (day) {
                return timex.earliest().atTime(time(timex.value()));
            }
        }
        return null;
    }

    private static LocalTime time(String value) {
        int clock = value.indexOf('T');
        if (clock < 0 || clock + 1 >= value.length() || !Character.isDigit(value.charAt(clock + 1))) {
            return LocalTime.MIDNIGHT;
        }
        int zone = clock + 1;
        while (zone < value.length() && (Character.isDigit(value.charAt(zone)) || value.charAt(zone) == ':')) {
            zone++;
        }
        String time = value.substring(clock + 1, zone);
        return time.startsWith("24") ? LocalTime.MIDNIGHT : LocalTime.parse(time);
    }
}
