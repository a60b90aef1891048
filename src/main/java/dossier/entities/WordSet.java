package dossier.entities;

/** The sets of words of the resource file {@code word-sets.txt}, where each is explained. They are looked up in {@link NameLists}. */
enum WordSet {
    APPOSED_GROUP,
    APPOSED_PLACE,
    APPOSED_PERSON,
    BEFORE_GROUP,
    BEFORE_OF_PLACE,
    AFTER_PLACE_NAME,
    ENDS_NOUN_PHRASE,
    ENDS_WITH_STOP,
    BEFORE_PLACE,
    AFTER_PERSON,
    REPORTS,
    AFTER_GROUP,
    AFTER_PLACE,
    CLOSED,
    EVENT_HEAD,
    MEMBERS_OF_GROUP,
    LOOSE_HEAD,
    FIRM_FORM,
    FIRM_FORM_PART,
    POSSESSOR,
    COMPOUND,
    SMALL_IN_TITLE,
    BEFORE_WORK,
    LAW,
    PARTICLE,
    NOT_IN_ACRONYM,
    ARTICLE,
    EUROPEAN_PARTICLE;

    /** Whether a word, in the letters given, belongs to this set. */
    boolean has(String word) {
        return NameLexicon.get().has(this, word);
    }
}
