package dossier.time;

import java.time.LocalDate;

/**
 * The days that an expression spans, how finely it tells them, and how sure that is: what the Extended Date/Time Format writes (EDTF, ISO
 * 8601-2:2019) and TIMEX3 has no value for.
 *
 * @param earliest the first day
 * @param latest the last day, not before the first
 * @param precision the unit that the expression names
 * @param certainty whether the expression says so itself, says about when, or has been read by a rule that may be off by a day or two
 */
public record Interval(LocalDate earliest, LocalDate latest, Precision precision, Certainty certainty) {
    /** The units of the calendar, and DAYS for any other stretch. */
    public enum Precision { CENTURY, DECADE, YEAR, HALF_YEAR, SEASON, QUARTER, MONTH, DAY, DAYS }

    /** EDTF's qualifiers: none, {@code ~}, {@code ?}. */
    public enum Certainty {
        SURE(""), APPROXIMATE("~"), UNCERTAIN("?");

        private final String mark;

        Certainty(String mark) {
            this.mark = mark;
        }
    }

    /** The codes that EDTF gives parts of the year: seasons from 21 (spring), quarters from 33, halves from 40. */
    private static final int SPRING = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    /** A stretch of days that is no unit of the calendar. */
    static Interval days(LocalDate earliest, LocalDate latest) {
        return new Interval(earliest, latest, earliest.equals(latest) ? Precision.DAY : Precision.DAYS, Certainty.SURE);
    }

    /** In EDTF: {@code 2018-05-12}, {@code 1943-22} (summer), {@code 198X}, {@code 1910~}, {@code 2018-05-16/2018-06-14}. */
    public String edtf() {
        int month = earliest.getMonthValue();
        String year = year();
        String value = switch (precision) {
            case CENTURY -> earliest.getYear() > 0 ? year.substring(0, 2) + "XX" : range();
            case DECADE -> earliest.getYear() > 0 ? year.substring(0, 3) + "X" : range();
            case YEAR -> year;
            case HALF_YEAR -> year + "-" + (FIRST_HALF + (month - 1) / 6);
            case SEASON -> year + "-" + (SPRING + month / 3 - 1);
            case QUARTER -> year + "-" + (FIRST_QUARTER + (month - 1) / 3);
            case MONTH -> year + "-" + Period.pad(month, 2);
            case DAY -> earliest.toString();
            default -> range();
        };
        return precision == Precision.DAYS || value.indexOf('/') > 0 ? value : value + certainty.mark;
    }

    private String year() {
        int year = earliest.getYear();
        return (year < 0 ? "-" : "") + Period.pad(Math.abs(year), 4);
    }

    private String range() {
        return earliest + certainty.mark + "/" + latest + certainty.mark;
    }
}
