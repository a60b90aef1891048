package dossier.diff;

/** Takes the endings of inflection off English words, roughly: for comparing words, not for showing them. */
final class Stem {
    private Stem() {
    }

    /** The stem of a word in small letters. */
    static String of(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            return stem.substring(0, stem.length() - 3);
        }
        if (stem.length() > 4 && stem.endsWith("ed")) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) {
            return stem.substring(0, stem.length() - 1);
        }
        return stem;
    }
}
