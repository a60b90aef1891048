package dossier.stats;

import java.util.Arrays;

/** The frequency spectrum of a text: how many types have each frequency. */
final class Frequencies {
    private final long tokens;
    private final int types;
    /** The frequencies that occur, ascending, and how many types have each. */
    private final long[] frequencies;
    private final long[] numbers;

    /** @param counts the counts of all types, each at least 1; sorted by this */
    Frequencies(long[] counts) {
        Arrays.sort(counts);
        types = counts.length;
        long[] found = new long[counts.length];
        long[] times = new long[counts.length];
        int distinct = 0;
        long sum = 0;
        for (long count : counts) {
            sum += count;
            if (distinct == 0 || found[distinct - 1] != count) {
                found[distinct++] = count;
            }
            times[distinct - 1]++;
        }
        tokens = sum;
        frequencies = Arrays.copyOf(found, distinct);
        numbers = Arrays.copyOf(times, distinct);
    }

    long tokens() {
        return tokens;
    }

    int types() {
        return types;
    }

    /** Types that occur once. */
    long hapaxes() {
        return frequencies.length > 0 && frequencies[0] == 1 ? numbers[0] : 0;
    }

    int size() {
        return frequencies.length;
    }

    long frequency(int i) {
        return frequencies[i];
    }

    /** How many types have the {@code i}th frequency. */
    long number(int i) {
        return numbers[i];
    }
}
