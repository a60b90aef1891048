package dossier.entities;

import java.util.Arrays;

/**
 * The other places in a document where a capitalised word stands: what the rules take it for there, and where the first few of them
 * are (context aggregation: Ratinov and Roth 2009).
 */
final class Recurrence {
    /** How many places of a word are kept. */
    static final int PLACES = 3;

    private final int[] groups;
    private int[] kinds = new int[16];
    private int[] places = new int[16 * PLACES];
    private int[] first = new int[16];
    private int count;

    /** @param rules for each word what the rules take it for */
    Recurrence(NameWords words, byte[] rules) {
        int n = words.count();
        groups = new int[n];
        int[] table = new int[Integer.highestOneBit(Math.max(8, n)) * 4];
        for (int i = 0; i < n; i++) {
            groups[i] = -1;
            if (!words.isCapitalised(i)) {
                continue;
            }
            int lower = words.at(i).lower;
            int slot = lower * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(table.length) + 1;
            while (table[slot] != 0 && words.at(first[table[slot] - 1]).lower != lower) {
                slot = slot + 1 & table.length - 1;
            }
            if (table[slot] == 0) {
                table[slot] = open(i) + 1;
            }
            int group = table[slot] - 1;
            groups[i] = group;
            if (rules[i] > 0) {
                kinds[group] |= 1 << (rules[i] - 1) / 2;
            }
            for (int place = group * PLACES; place < (group + 1) * PLACES; place++) {
                if (places[place] < 0) {
                    places[place] = i;
                    break;
                }
            }
        }
    }

    private int open(int word) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            first = Arrays.copyOf(first, count * 2);
            places = Arrays.copyOf(places, count * 2 * PLACES);
        }
        Arrays.fill(places, count * PLACES, (count + 1) * PLACES, -1);
        first[count] = word;
        return count++;
    }

    /** What the rules take a capitalised word for all over the document: a set of types and degrees of sureness, as bits. */
    int kinds(int word) {
        return kinds[groups[word]];
    }

    /** The {@code k}-th place of a capitalised word in the document; -1 when it has fewer, or this is the place itself. */
    int place(int word, int k) {
        int place = places[groups[word] * PLACES + k];
        return place == word ? -1 : place;
    }
}
