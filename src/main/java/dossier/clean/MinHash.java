package dossier.clean;

import java.util.Arrays;

/**
 * Signatures by which texts are compared without being kept: of {@value #SIZE} random orders of all runs of {@value #GRAM} words, each
 * number is the least run of the text. The share of numbers that two signatures have in common estimates the share of runs that the
 * texts have in common (A. Broder, "On the resemblance and containment of documents", 1997), with a standard error of at most 0.05.
 */
final class MinHash {
    static final int SIZE = 128;
    /** Words in a run: five in a row hardly ever meet by chance in two texts of a million words. */
    static final int GRAM = 5;

    private static final long[] FACTORS = new long[SIZE];
    private static final long[] SUMMANDS = new long[SIZE];

    static {
        long state = 1;
        for (int i = 0; i < SIZE; i++) {
            FACTORS[i] = mixed(state++) | 1;
            SUMMANDS[i] = mixed(state++);
        }
    }

    private MinHash() {
    }

    /**
     * The signature of the words from {@code from} to {@code to}, in any case and without what stands between them; in scripts that set no
     * spaces a character is a word. Of fewer words than a run has, all of them are one.
     *
     * @return null when there are fewer than {@code least} words
     */
    static int[] of(CharSequence text, int from, int to, int least) {
        int[] signature = new int[SIZE];
        Arrays.fill(signature, Integer.MAX_VALUE);
        long[] last = new long[GRAM];
        int words = 0;
        long word = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            boolean alone = letter && standsAlone(c);
            if (word != 0 && (!letter || alone)) {
                last[words++ % GRAM] = word;
                take(signature, last, words);
                word = 0;
            }
            if (alone) {
                last[words++ % GRAM] = c;
                take(signature, last, words);
            } else if (letter) {
                word = (word + 1) * 0x100000001B3L + Character.toLowerCase(c);
            }
        }
        if (words > 0 && words < GRAM) {
            take(signature, last, GRAM);
        }
        return words < Math.max(1, least) ? null : signature;
    }

    /** Whether a character belongs to a script that sets no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer. */
    private static boolean standsAlone(char c) {
        return c >= '\u0E00' && (c <= '\u0EFF' || c >= '\u1000' && c <= '\u109F' || c >= '\u1780' && c <= '\u17FF'
                || c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF');
    }

    /** Takes the run that ends with the word before {@code words}. */
    private static void take(int[] signature, long[] last, int words) {
        if (words < GRAM) {
            return;
        }
        long run = 0;
        for (int i = 0; i < GRAM; i++) {
            run = mixed(run + last[(words + i) % GRAM]);
        }
        for (int i = 0; i < SIZE; i++) {
            int value = (int) (run * FACTORS[i] + SUMMANDS[i] >>> 33);
            signature[i] = Math.min(signature[i], value);
        }
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
