package dossier.diff;

import dossier.split.Words;
import dossier.text.Span;
import java.util.Arrays;

/** The words of a text as hashes of their letters without regard to case, in order. */
final class WordHashes {
    private int[] values;
    private int count;

    private WordHashes(int capacity) {
        values = new int[capacity];
    }

    static int[] of(String text) {
        WordHashes hashes = new WordHashes(Math.max(8, text.length() / 5));
        Words.scan(text, new Span(0, text.length()), (start, end) -> hashes.add(hash(text, start, end)));
        return Arrays.copyOf(hashes.values, hashes.count);
    }

    /** Where the words stand: starts at even, ends at odd indices. */
    static int[] offsets(String text) {
        WordHashes offsets = new WordHashes(Math.max(8, text.length() / 2));
        Words.scan(text, new Span(0, text.length()), (start, end) -> {
            offsets.add(start);
            offsets.add(end);
        });
        return Arrays.copyOf(offsets.values, offsets.count);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
        }
        return mixed(hash);
    }

    /** Spreads a hash over all its bits (the finalizer of MurmurHash3). */
    static int mixed(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    private void add(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = value;
    }
}
