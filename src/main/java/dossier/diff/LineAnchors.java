package dossier.diff;

import dossier.text.Whitespace;
import java.util.zip.CRC32;

/**
 * The lines that stand once in each of two texts, most of them in one order (B. Cohen's patience diff): those of the rising sequence with
 * the most bytes. A line of more than {@value #LONGEST} bytes counts as its sentences; one of less than {@value #SHORTEST} does not
 * count, for two texts could share it by chance, and it would stand in the way of the fewest changes.
 */
final class LineAnchors {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 4096;

    private final ByteUnits linesA;
    private final ByteUnits linesB;
    /** The lines of the anchors, in order. */
    private int[] inA;
    private int[] inB;
    private int count;

    LineAnchors(Utf8Text a, Utf8Lines allOfA, Utf8Text b, Utf8Lines allOfB) {
        linesA = longLines(a, allOfA);
        linesB = longLines(b, allOfB);
        match(hashes(a, linesA), hashes(b, linesB));
        keepRising();
    }

    int count() {
        return count;
    }

    int startA(int anchor) {
        return linesA.start(inA[anchor]);
    }

    int startB(int anchor) {
        return linesB.start(inB[anchor]);
    }

    int length(int anchor) {
        return linesA.end(inA[anchor]) - linesA.start(inA[anchor]);
    }

    private static ByteUnits longLines(Utf8Text text, Utf8Lines lines) {
        ByteUnits units = new ByteUnits(text.bytes(), text.from(), text.to(), lines.count());
        for (int i = 0; i < lines.count(); i++) {
            int start = lines.start(i);
            int end = lines.contentEnd(i);
            if (end - start > LONGEST) {
                addSentences(text.bytes(), start, end, units);
            } else if (end - start >= SHORTEST) {
                units.add(start, end);
            }
        }
        return units;
    }

    /** Adds the stretches of a long line that end with a full stop, question or exclamation mark before white space. */
    private static void addSentences(byte[] bytes, int from, int to, ByteUnits units) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean stops = bytes[i] == '.' || bytes[i] == '?' || bytes[i] == '!';
            int white = stops ? Whitespace.utf8At(bytes, i + 1, to) : 0;
            if (white > 0 || i + 1 == to) {
                if (i + 1 - start >= SHORTEST) {
                    units.add(start, i + 1);
                }
                start = i + 1 + white;
            }
        }
    }

    private static int[] hashes(Utf8Text text, ByteUnits lines) {
        int[] hashes = new int[lines.count()];
        // The one hash that the JVM computes at full speed from the first call on.
        CRC32 crc = new CRC32();
        for (int i = 0; i < hashes.length; i++) {
            crc.reset();
            crc.update(text.bytes(), lines.start(i), lines.end(i) - lines.start(i));
            hashes[i] = (int) crc.getValue();
        }
        return hashes;
    }

    /** Finds the lines that stand once in each text, in the order of A. */
    private void match(int[] hashesA, int[] hashesB) {
        int size = Integer.highestOneBit(Math.max(16, hashesA.length)) * 4;
        /* Line of A + 1. */
        int[] slots = new int[size];
        /* For a line of A, the line of B + 1; 0 for none; -1 where either text has it twice. */
        int[] matches = new int[hashesA.length];
        for (int i = 0; i < hashesA.length; i++) {
            int slot = slot(slots, hashesA, hashesA[i], linesA, i);
            if (slots[slot] == 0) {
                slots[slot] = i + 1;
            } else {
                matches[slots[slot] - 1] = -1;
            }
        }
        int found = 0;
        for (int j = 0; j < hashesB.length; j++) {
            int slot = slot(slots, hashesA, hashesB[j], linesB, j);
            if (slots[slot] != 0) {
                int i = slots[slot] - 1;
                found += matches[i] == 0 ? 1 : 0;
                matches[i] = matches[i] == 0 ? j + 1 : -1;
            }
        }
        inA = new int[found];
        inB = new int[found];
        // Only the first of equal lines can have a match, and has none.
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] > 0) {
                inA[count] = i;
                inB[count++] = matches[i] - 1;
            }
        }
    }

    /** The slot of a line: that of the same line of A, or the one that is free for it. */
    private int slot(int[] slots, int[] hashesA, int hash, ByteUnits lines, int line) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0 && !(hashesA[slots[slot] - 1] == hash && linesA.same(slots[slot] - 1, lines, line))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Keeps of the matches those whose lines rise in B too and together have the most bytes. */
    private void keepRising() {
        int next = 1;
        while (next < count && inB[next] > inB[next - 1]) {
            next++;
        }
        if (next >= count) {
            return;
        }
        // The heaviest sequence that ends with each match, by a tree of prefix maxima over B's lines (P. M. Fenwick, 1994).
        long[] weights = new long[count];
        int[] before = new int[count];
        int[] tree = new int[linesB.count() + 1];
        int heaviest = 0;
        for (int i = 0; i < count; i++) {
            int best = -1;
            for (int node = inB[i]; node > 0; node &= node - 1) {
                if (tree[node] > 0 && (best < 0 || weights[tree[node] - 1] > weights[best])) {
                    best = tree[node] - 1;
                }
            }
            before[i] = best;
            weights[i] = length(i) + (best < 0 ? 0 : weights[best]);
            for (int node = inB[i] + 1; node < tree.length; node += node & -node) {
                if (tree[node] == 0 || weights[tree[node] - 1] < weights[i]) {
                    tree[node] = i + 1;
                }
            }
            heaviest = weights[i] > weights[heaviest] ? i : heaviest;
        }
        int[] chain = new int[count];
        int kept = count;
        for (int i = heaviest; i >= 0; i = before[i]) {
            chain[--kept] = i;
        }
        for (int i = kept; i < count; i++) {
            inA[i - kept] = inA[chain[i]];
            inB[i - kept] = inB[chain[i]];
        }
        count -= kept;
    }
}
