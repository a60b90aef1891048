package dossier.time;

/** What a token is to the grammar of time expressions. The lexicon {@code words.tsv} names those of words. */
enum Kind {
    /** Before the first and after the last token. */
    NONE,
    /** An empty line. */
    BREAK,
    /** A word that the grammar doesn't know. */
    OTHER,
    /** A mark; its value is the character. */
    MARK,
    /** Digits; its value is the number, or -1 when it has more than nine digits. */
    NUMBER,
    /** Digits in groups of three, as 2,000: never a year. */
    AMOUNT,
    /** first, 1st, 21st. */
    ORDINAL,
    /** 1980s, 80s: its value is the number. */
    DECADE,
    /** eighties: its value is 80. */
    DECADE_NAME,
    /** one to ninety. */
    CARDINAL,
    /** hundred, thousand. */
    SCALE,
    /** few, several, many: some number. */
    VAGUE,
    COUPLE,
    DOZEN,
    HALF,
    /** What may stand between a number and its unit: full, long, consecutive. */
    FILLER,
    MONTH,
    /** An abbreviated month, or a name that is a common word too: needs a date around it. */
    MONTH_WEAK,
    WEEKDAY,
    WEEKDAY_WEAK,
    WEEKDAYS,
    /** weekday: any day from Monday to Friday. */
    WORKDAY,
    WORKDAYS,
    UNIT,
    UNITS,
    /** h: a unit only where it is glued to its number, as in 3h. */
    UNIT_LETTER,
    /** weeklong: lasting a unit, which is its value. */
    LONG,
    SEASON,
    /** A season that is a common word too. */
    SEASON_WEAK,
    /** rainy, dry: a time of the year before "season". */
    SEASONAL,
    /** Part of the day. */
    PART,
    PARTS,
    /** noon, midnight: a time of the clock by name. */
    CLOCK,
    /** März, octubre: a month in another language, which needs a day or a year beside it. */
    FOREIGN_MONTH,
    /** EST, GMT: a time zone, its value is hours from Greenwich; only in capitals behind a time of the clock. */
    ZONE,
    /** yesterday, today, tomorrow: days from now. */
    DAY_NAME,
    TONIGHT,
    /** overnight: the night before or after; an attribute too. */
    OVERNIGHT,
    /** last, past. */
    LAST,
    /** previous, preceding: counted from what was said. */
    PREVIOUS,
    NEXT,
    /** following: counted from what was said. */
    FOLLOWING,
    THIS,
    /** current: this, or PRESENT_REF by itself. */
    CURRENT,
    /** future. */
    FUTURE,
    /** fiscal: a year of accounts or schools, which is none of the calendar. */
    FISCAL,
    /** latter: the second of two halves. */
    LATTER,
    THAT,
    SAME,
    AGO,
    LATER,
    EARLIER,
    AFTER,
    BEFORE,
    /** early, mid, late, beginning, middle, end: START, MID, END. */
    PHASE,
    /** A phase that needs "of": end, beginning. */
    PHASE_OF,
    /** EOY: the end of a unit, which is its value. */
    END_OF,
    /** about, circa. */
    ABOUT,
    /** over. */
    OVER,
    /** nearly, under. */
    NEARLY,
    MORE,
    LESS,
    THAN,
    LEAST,
    MOST,
    UP,
    /** daily, annual. */
    FREQUENCY,
    EVERY,
    /** all: all day. */
    ALL,
    PER,
    /** once, twice, times: how often. */
    TIMES,
    /** now, recently: PRESENT_REF and its like. */
    REFERENCE,
    /** time, moment, period: a reference only after this, that, at the. */
    TIME_NOUN,
    /** present: a reference in "present-day" and "at present". */
    PRESENT,
    /** former: a reference to the past in narrative. */
    FORMER,
    ERA,
    /** AH: the era of the Islamic calendar, in capitals. */
    ISLAMIC_ERA,
    AM_PM,
    OCLOCK,
    QUARTER_LETTER,
    OF,
    THE,
    A,
    AND,
    TO,
    /** A preposition that a year or month follows: in, since, until. */
    IN,
    /** A preposition that a day follows: on. */
    ON,
    AT,
    FROM,
    FOR,
    /** A word for a future action: will, upcoming. */
    WILL,
    /** A word for a past action: was, said. */
    WAS,
    /** A form of to be or to have in the present: is, has, being. */
    AUXILIARY,
    /** his, her: what follows is an age. */
    POSSESSIVE,
    /** The first word of a holiday's name. */
    HOLIDAY,
    /** What a number after it numbers: page, issue, No. */
    NUMBERED,
    /** What a number before it counts: people, km. */
    COUNTED;

    private static final Kind[] KINDS = values();

    static Kind of(int ordinal) {
        return KINDS[ordinal];
    }
}
