package dossier.diff;

import java.util.Arrays;

/**
 * Gives equal units of two texts equal numbers, from 0.
 *
 * @param <U> the units
 */
final class Interner<U extends Units<U>> {
    private final U first;
    private final U second;
    /** The unit that first had a number; those of the second text as their complement. */
    private int[] units = new int[16];
    private int[] hashes = new int[16];
    private int count;
    /** Number + 1 of the unit in each slot; open addressing, at most half full. */
    private int[] slots = new int[64];

    Interner(U first, U second) {
        this.first = first;
        this.second = second;
    }

    /** The numbers of units [from, to) of the first text. */
    int[] first(int from, int to) {
        int[] numbers = new int[to - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(first, from + i, from + i);
        }
        return numbers;
    }

    /** The numbers of units [from, to) of the second text. */
    int[] second(int from, int to) {
        int[] numbers = new int[to - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(second, from + i, ~(from + i));
        }
        return numbers;
    }

    /** How many different units there are. */
    int count() {
        return count;
    }

    private int number(U text, int unit, int coded) {
        int hash = spread(text.hash(unit));
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && isKnown(text, unit, units[known])) {
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = count + 1;
        remember(coded, hash);
        return count - 1;
    }

    private boolean isKnown(U text, int unit, int coded) {
        return coded >= 0 ? text.same(unit, first, coded) : text.same(unit, second, ~coded);
    }

    private void remember(int coded, int hash) {
        if (count == units.length) {
            units = Arrays.copyOf(units, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        units[count] = coded;
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
