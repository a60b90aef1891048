package dossier.entities;

/** Takes the features of words, in groups of features that follow from a few facts. */
interface FeatureGroups {
    /** How many roles a word can have for another one. */
    int ROLES = 5;

    /**
     * Whether the features of a group that follows from one word are known, and taken: nobody need work them out. Else they come next.
     *
     * @param word its number in the vocabulary, or -1 for none
     * @param role what it is for the word that the features are of; below {@link #ROLES}
     */
    boolean takeWord(int word, int role);

    /**
     * The same for a group that follows from more.
     *
     * @param facts all that they follow from,
     * @param more with this, which is never 0
     */
    boolean take(long facts, long more);

    /** The group asked for last, which was not known, has the features after those of the one before, to before the {@code end}-th. */
    void end(int end);

    /** Takes the first {@code n} features: those of the groups that were not known, then those that belong to none. */
    void add(int[] features, int n);
}
