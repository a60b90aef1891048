package dossier.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
     * @param similarity 2 × (words that both have in the same order) / (words of both)
     * @param weight what the words that both have say together
     */
    record Found(SharedStretch where, double similarity, int weight) {
    }

    /**
     * The shared stretches, in the order of the first text.
     *
     * @param seedsA the words at which seeds begin in the first text, ascending
     * @param seedsB those in the second text
     */
    List<Found> find(int[] a, int[] b, WordFrequencies frequencies, int[] seedsA, int[] seedsB) {
        Extension extension = new Extension(a, b, frequencies);
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
            Found passage = measured(a, b, stretch, frequencies);
            int words = stretch.aTo() - stretch.aFrom() + stretch.bTo() - stretch.bFrom();
            if (words >= 2 * options.minWords() && passage.similarity >= options.minSimilarity() && passage.weight >= options.minWords()) {
                found.add(passage);
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

    /** A stretch with the longest sequence of words that both sides have. */
    private static Found measured(int[] a, int[] b, SharedStretch stretch, WordFrequencies frequencies) {
        int[] sideA = Arrays.copyOfRange(a, stretch.aFrom(), stretch.aTo());
        int[] sideB = Arrays.copyOfRange(b, stretch.bFrom(), stretch.bTo());
        int[] kinds = Arrays.copyOf(sideA, sideA.length + sideB.length);
        System.arraycopy(sideB, 0, kinds, sideA.length, sideB.length);
        Arrays.sort(kinds);
        BitSet deleted = UnitDiff.compare(numbered(sideA, kinds), numbered(sideB, kinds), kinds.length, BUDGET).deleted();
        int weight = 0;
        int common = 0;
        for (int i = deleted.nextClearBit(0); i < sideA.length; i = deleted.nextClearBit(i + 1)) {
            weight += frequencies.weight(sideA[i]);
            common++;
        }
        return new Found(stretch, 2.0 * common / (sideA.length + sideB.length), weight);
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
