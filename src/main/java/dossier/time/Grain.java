package dossier.time;

/** The units of calendar and clock, from the coarsest to the finest. */
enum Grain {
    CENTURY("CE"),
    DECADE("DE"),
    YEAR("Y"),
    HALF_YEAR("H"),
    SEASON("S"),
    QUARTER("Q"),
    MONTH("M"),
    FORTNIGHT("FN"),
    WEEK("W"),
    WEEKEND("WE"),
    DAY("D"),
    HOUR("H"),
    MINUTE("M"),
    SECOND("S");

    private static final Grain[] ALL = values();

    private final String letter;

    Grain(String letter) {
        this.letter = letter;
    }

    static Grain of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether it is a unit of the clock. */
    boolean ofClock() {
        return compareTo(DAY) > 0;
    }

    /** The duration of {@code count} of it, in ISO 8601 as TIMEX3 extends it: {@code P3D}, {@code PT2H}, {@code PXY}. */
    String duration(String count) {
        if (this == FORTNIGHT) {
            return count.equals("X") ? "PXW" : "P" + Quantity.times(count, 2) + "W";
        }
        return (ofClock() ? "PT" : "P") + count + letter;
    }
}
