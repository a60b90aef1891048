package dossier.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the stretches that two texts share, from the places where they have the same fingerprints. */
final class PassageFinder {
    /** Stretches with at most so many words between them are one. */
    private static final int MERGE = 12;
    private static final long BUDGET = 20_000_000L;

    private final PassageOptions options;

    PassageFinder(PassageOptions options) {
        this.options = options;
    }

    /**
     * A stretch and how alike its two sides are.
     *
     * @param where its words
     * @param common the words that both sides have in the same order
     * @param similarity 2 × common / (words of both)
     */
    record Found(SharedStretch where, int common, double similarity) {
    }

    /**
     * The shared stretches, in the order of the first text.
     *
     * @param seedsA the words at which seeds begin in the first text, ascending
     * @param seedsB those in the second text
     */
    List<Found> find(int[] a, int[] b, int[] seedsA, int[] seedsB) {
        Extension extension = new Extension(a, b);
        List<SharedStretch> stretches = new ArrayList<>();
        for (SharedStretch chain : SeedChains.of(seedsA, seedsB)) {
            boolean inside = stretches.stream().anyMatch(s -> s.aFrom() <= chain.aFrom() && chain.aTo() <= s.aTo()
                    && s.bFrom() <= chain.bFrom() && chain.bTo() <= s.bTo());
            if (!inside) {
                stretches.add(extension.of(chain));
            }
        }
        List<Found> found = new ArrayList<>();
        for (SharedStretch stretch : merged(stretches)) {
            int common = common(Arrays.copyOfRange(a, stretch.aFrom(), stretch.aTo()), Arrays.copyOfRange(b, stretch.bFrom(), stretch.bTo()));
            double similarity = 2.0 * common / (stretch.aTo() - stretch.aFrom() + stretch.bTo() - stretch.bFrom());
            if (common >= options.minWords() && similarity >= options.minSimilarity()) {
                found.add(new Found(stretch, common, similarity));
            }
        }
        return found;
    }

    private static List<SharedStretch> merged(List<SharedStretch> stretches) {
        List<SharedStretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingInt(SharedStretch::aFrom).thenComparingInt(SharedStretch::bFrom));
        List<SharedStretch> merged = new ArrayList<>();
        for (SharedStretch stretch : sorted) {
            int with = merged.size() - 1;
            while (with >= 0 && !merged.get(with).touches(stretch, MERGE)) {
                with--;
            }
            if (with < 0) {
                merged.add(stretch);
            } else {
                merged.set(with, merged.get(with).with(stretch));
            }
        }
        return merged;
    }

    /** The length of the longest common subsequence. */
    private static int common(int[] a, int[] b) {
        int[] kinds = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, kinds, a.length, b.length);
        Arrays.sort(kinds);
        UnitDiff.Script script = UnitDiff.compare(numbered(a, kinds), numbered(b, kinds), kinds.length, BUDGET);
        return a.length - script.deleted().cardinality();
    }

    private static int[] numbered(int[] values, int[] kinds) {
        int[] numbers = new int[values.length];
        for (int i = 0; i < numbers.length; i++) {
            int at = Arrays.binarySearch(kinds, values[i]);
            while (at > 0 && kinds[at - 1] == values[i]) {
                at--;
            }
            numbers[i] = at;
        }
        return numbers;
    }
}
