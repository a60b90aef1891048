package dossier.time;

/** What a relative expression is counted from. */
enum Anchor {
    /** When the text was written: yesterday, last month, three days ago. */
    WRITTEN,
    /** The last date said before: the following day, that year, later. */
    SAID,
    /** The same, but never when the text was written: that year, the same day. */
    THAT
}
