package dossier.entities;

import java.util.Locale;

/** Words in capitals as they are written inside a sentence. */
final class Titlecase {
    private Titlecase() {
    }

    /** The word with its first letter as it is and the others small. */
    static String of(String word) {
        return word.length() < 2 ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
