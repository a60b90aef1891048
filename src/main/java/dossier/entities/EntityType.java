package dossier.entities;

/** What a name names. */
public enum EntityType {
    PERSON,
    ORG,
    LOC,
    /** Nationalities, religious and political groups. */
    NORP,
    EVENT,
    WORK
}
