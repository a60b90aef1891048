package dossier.entities;

/** Takes the features of words, in groups of features that follow from a few facts. */
interface FeatureGroups {
    /**
     * Whether the features of a group are known, and taken: nobody need work them out. Else they come next.
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
