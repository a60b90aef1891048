package dossier.diff;

import java.util.Arrays;

/** Gives equal units of several texts equal numbers, from 0. */
final class Interner {
    private final Equivalence equivalence;
    private String[] texts = new String[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] hashes = new int[16];
    private int count;
    /** Number + 1 of the unit in each slot; open addressing, at most half full. */
    private int[] slots = new int[64];

    Interner(Equivalence equivalence) {
        this.equivalence = equivalence;
    }

    /** The numbers of all units of a text. */
    int[] numbers(Units units) {
        return numbers(units, 0, units.count());
    }

    /** The numbers of units [from, to) of a text. */
    int[] numbers(Units units, int from, int to) {
        int[] numbers = new int[to - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(units.text(), units.start(from + i), units.end(from + i));
        }
        return numbers;
    }

    /** How many different units there are. */
    int count() {
        return count;
    }

    private int number(String text, int start, int end) {
        int hash = spread(equivalence.hash(text, start, end));
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && equivalence.same(text, start, end, texts[known], starts[known], ends[known])) {
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = count + 1;
        remember(text, start, end, hash);
        return count - 1;
    }

    private void remember(String text, int start, int end, int hash) {
        if (count == starts.length) {
            texts = Arrays.copyOf(texts, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        texts[count] = text;
        starts[count] = start;
        ends[count] = end;
        hashes[count++] = hash;
        if (count * 2 > slots.length) {
            slots = new int[slots.length * 2];
            for (int i = 0; i < count; i++) {
                int slot = hashes[i] & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = i + 1;
            }
        }
    }

    /** Mixes the high bits into the low ones, which choose the slot. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
