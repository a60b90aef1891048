package dossier.stats;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/** Turns the numbers of several vocabularies to those of one. */
final class Renumbering {
    private final Vocabulary into;
    private final Map<Vocabulary, int[]> known = new IdentityHashMap<>();

    Renumbering(Vocabulary into) {
        this.into = into;
    }

    /** For each number of these types the number of the same word here; may go on beyond them. */
    int[] of(Types types) {
        int[] numbers = known.getOrDefault(types.owner(), new int[0]);
        // Minus one is where the next number that isn't known yet stands.
        int next = numbers.length;
        while (next > 0 && numbers[next - 1] < 0) {
            next--;
        }
        if (next >= types.size()) {
            return numbers;
        }
        if (types.size() > numbers.length) {
            int length = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(types.size(), length * 3 / 2));
            Arrays.fill(numbers, length, numbers.length, -1);
            known.put(types.owner(), numbers);
        }
        into.number(types, next, numbers);
        return numbers;
    }
}
