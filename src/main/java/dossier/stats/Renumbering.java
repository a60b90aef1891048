package dossier.stats;

import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;

/** Turns the numbers of several vocabularies to those of one. */
final class Renumbering {
    private final Vocabulary into;
    /** A vocabulary that nobody counts with any more is forgotten. */
    private final Map<Vocabulary, Numbers> known = new WeakHashMap<>();

    Renumbering(Vocabulary into) {
        this.into = into;
    }

    /** The numbers here of the first words of a vocabulary. */
    private static final class Numbers {
        private int[] numbers = new int[64];
        private int size;
    }

    /** For each number of these types the number of the same word here; may go on beyond them. */
    int[] of(Types types) {
        Numbers found = known.computeIfAbsent(types.owner(), owner -> new Numbers());
        if (types.size() > found.size) {
            if (types.size() > found.numbers.length) {
                found.numbers = Arrays.copyOf(found.numbers, Math.max(types.size(), found.numbers.length * 3 / 2));
            }
            into.number(types, found.size, found.numbers);
            found.size = types.size();
        }
        return found.numbers;
    }
}
