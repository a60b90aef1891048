package dossier.time;

/** The parts of the day that TIMEX3 knows. */
enum DayPart {
    /** Morning. */
    MO,
    /** Midday. */
    MI,
    /** Afternoon. */
    AF,
    /** Evening. */
    EV,
    /** Night. */
    NI,
    /** Daytime. */
    DT;

    private static final DayPart[] ALL = values();

    static DayPart of(int ordinal) {
        return ALL[ordinal];
    }

    /** As a value has it after the day: {@code TMO}. */
    String clock() {
        return "T" + name();
    }
}
