package dossier.clean;

/**
 * The characters of a text as an array, and what one look at all of them tells of the passes that have something to do: both are found
 * once for all passes that look at the same text one after the other.
 */
final class Characters {
    private String text;
    private char[] chars;
    private int traits;

    /** The characters of a text; not to be written to. */
    char[] of(String of) {
        if (text != of) {
            text = of;
            chars = of.toCharArray();
            traits = CharacterScan.of(chars);
        }
        return chars;
    }

    /** Whether a text has one of some traits of {@link CharacterScan}. */
    boolean have(String of, int asked) {
        of(of);
        return (traits & asked) != 0;
    }
}
