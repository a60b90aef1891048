package dossier.diff;

/**
 * What a comparison printed as text puts around its parts, such as the colour sequences of a terminal. All may be empty.
 *
 * @param headingOn before the names and places of a hunk
 * @param headingOff after them
 * @param deletedOn before what only A has, within a line
 * @param deletedOff after it
 * @param insertedOn before what only B has, within a line
 * @param insertedOff after it
 */
public record Marks(String headingOn, String headingOff, String deletedOn, String deletedOff, String insertedOn, String insertedOff) {
    /** No marks at all: lines that patch(1) reads. */
    public static final Marks NONE = new Marks("", "", "", "", "", "");
    /** The brackets of GNU wdiff around what changed within lines. */
    public static final Marks BRACKETS = new Marks("", "", "[-", "-]", "{+", "+}");
}
