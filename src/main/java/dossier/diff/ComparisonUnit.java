package dossier.diff;

/** What a comparison of two texts takes as one. */
public enum ComparisonUnit {
    /** A run of characters that are not white space. */
    WORD,
    /** A line with its end (LF, CRLF or CR). */
    LINE,
    /** A sentence without the white space around it. */
    SENTENCE
}
