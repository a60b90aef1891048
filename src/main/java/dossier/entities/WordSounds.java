package dossier.entities;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How the words of names sound, each of them worked out once: most are part of several names. Not safe for use by several threads. */
final class WordSounds {
    /**
     * How a word sounds.
     *
     * @param sound as it is spelled
     * @param continental in continental spelling; null where that is the same
     * @param metaphone its key by Double Metaphone (Philips 2000), which may be empty
     * @param given whether it is a given name in the lists
     * @param family whether it is a family name there
     */
    record WordSound(Romanisation sound, Romanisation continental, String metaphone, boolean given, boolean family) {
    }

    private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

    private final Map<String, WordSound> known = new HashMap<>();

    /** How a plain word sounds. */
    WordSound of(String plain) {
        WordSound sound = known.get(plain);
        if (sound == null) {
            String other = Romanisation.continental(plain);
            String metaphone = METAPHONE.doubleMetaphone(plain);
            String capital = plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
            sound = new WordSound(Romanisation.of(plain), other.equals(plain) ? null : Romanisation.of(other),
                    metaphone == null ? "" : metaphone, NameLexicon.get().isGivenName(capital), NameLexicon.get().isFamilyName(capital));
            known.put(plain, sound);
        }
        return sound;
    }
}
