package dossier.clean;

/** Blocks in order, each with numbers that describe it: what the models are asked about. */
interface Features {
    /** How many blocks there are. */
    int size();

    /** Characters of a block other than white space. */
    int chars(int block);

    /** What describes a block; the array is used again by the next call. */
    float[] of(int block);

    /** Of the block that was asked for last: four stretches of blocks around it, each from and to, the narrowest first. */
    int[] ranges();

    /** For each block the number of the group that it belongs to, from 0 up; empty when the blocks have no groups. */
    int[] groups();
}
