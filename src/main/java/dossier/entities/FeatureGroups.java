package dossier.entities;

/** Takes the features of words, in groups of features that follow from a few facts. */
interface FeatureGroups {
    /** Whether the features of a group are known, and taken: nobody need work them out. {@code facts} and {@code more} are all that they follow from. */
    boolean take(long facts, long more);

    /** Takes the first {@code n} features: those of the group that was asked for last, and was not known. */
    void keep(int[] features, int n);

    /** Takes the first {@code n} features, which belong to no group. */
    void add(int[] features, int n);
}
