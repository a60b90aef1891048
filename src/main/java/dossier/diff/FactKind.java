package dossier.diff;

/** Kinds of facts that accounts are compared by. */
public enum FactKind {
    /** Who and what is named. */
    ENTITY,
    /** Days, months, years and times of day. */
    DATE,
    /** How many, how much, which share, how long. */
    NUMBER,
    /** Words that mark one account against the other. */
    TERM
}
