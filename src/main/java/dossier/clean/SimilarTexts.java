package dossier.clean;

import java.util.Arrays;

/**
 * Finds, among the texts given before, one that is like a new one. Signatures that agree in all numbers of one of their bands are compared
 * (locality-sensitive hashing: Indyk and Motwani 1998); the bands are so narrow that of pairs as alike as the threshold not
 * one in a hundred is missed. Keeps some 600 bytes a text, and looks at a bounded number of texts for each.
 */
final class SimilarTexts {
    /** The chance that a pair just as alike as the threshold shares no band. */
    private static final double MISSED = 0.01;
    /** Texts that are compared because of one band; where a template makes more of them alike, the nearest before are. */
    private static final int COMPARED = 100;

    private final int needed;
    private final int rows;
    private final int bands;
    private int count;
    /** Of each text its signature, of each number the low half. */
    private short[][] signatures = new short[64][];
    /** The search in which each was compared last. */
    private int[] comparedIn = new int[64];
    /** Bands by hash: the last one of each place, and before each one the one before it. */
    private int[] last = new int[1 << 10];
    private int[] hashes = new int[1 << 9];
    private int[] before = new int[1 << 9];
    private int searches;

    /** @param threshold the share of runs of words in common from which on two texts are alike, above 0 up to 1 */
    SimilarTexts(double threshold) {
        needed = (int) Math.ceil(threshold * MinHash.SIZE - 1e-9);
        int wide = 1;
        while (Math.pow(1 - Math.pow(threshold, wide + 1), MinHash.SIZE / (wide + 1)) <= MISSED && wide < 16) {
            wide++;
        }
        rows = wide;
        bands = MinHash.SIZE / wide;
        Arrays.fill(last, -1);
    }

    /** How many texts were added. */
    int count() {
        return count;
    }

    /** The text that is most like a signature, the first of several; -1 when none is alike. */
    int like(int[] signature) {
        searches++;
        int best = -1;
        int agreeing = needed - 1;
        for (int band = 0; band < bands; band++) {
            int hash = hash(signature, band);
            int left = COMPARED;
            for (int at = last[hash & last.length - 1]; at >= 0 && left > 0; at = before[at]) {
                int text = at / bands;
                if (hashes[at] == hash && comparedIn[text] != searches) {
                    comparedIn[text] = searches;
                    left--;
                    int agree = agree(signatures[text], signature);
                    if (agree > agreeing || agree == agreeing && best >= 0 && text < best) {
                        agreeing = agree;
                        best = text;
                    }
                }
            }
        }
        return best;
    }

    private static int agree(short[] a, int[] b) {
        int agree = 0;
        for (int i = 0; i < MinHash.SIZE; i++) {
            agree += a[i] == (short) b[i] ? 1 : 0;
        }
        return agree;
    }

    private int hash(int[] signature, int band) {
        long hash = band;
        for (int i = band * rows; i < (band + 1) * rows; i++) {
            hash = MinHash.mixed(hash ^ signature[i]);
        }
        return (int) hash;
    }

    /** Adds a text; it is the one of number {@link #count} as that was before. */
    void add(int[] signature) {
        if (count == signatures.length) {
            signatures = Arrays.copyOf(signatures, 2 * count);
            comparedIn = Arrays.copyOf(comparedIn, 2 * count);
        }
        short[] low = new short[MinHash.SIZE];
        for (int i = 0; i < low.length; i++) {
            low[i] = (short) signature[i];
        }
        signatures[count] = low;
        comparedIn[count] = 0;
        int end = (count + 1) * bands;
        if (end > hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * end);
            before = Arrays.copyOf(before, 2 * end);
        }
        if (end > last.length / 2) {
            last = new int[2 * last.length];
            Arrays.fill(last, -1);
            for (int at = 0; at < count * bands; at++) {
                link(at);
            }
        }
        for (int band = 0; band < bands; band++) {
            hashes[count * bands + band] = hash(signature, band);
            link(count * bands + band);
        }
        count++;
    }

    private void link(int at) {
        int place = hashes[at] & last.length - 1;
        before[at] = last[place];
        last[place] = at;
    }
}
