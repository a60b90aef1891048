package dossier.clean;

import java.util.Arrays;

/**
 * How the words of each unit of a text tie it to the others: the paragraphs of one text speak of the same things (lexical cohesion,
 * Halliday and Hasan 1976; as in TextTiling, Hearst 1997), what a page shows beside it speaks of others. And how many of a unit's words are
 * small ones, as function words are: running text has them, lists of terms have not (the idea of jusText, Pomikálek 2011, without its lists
 * of words).
 */
final class WordTies {
    /** Letters of a word that may tell what a text is about. */
    private static final int CONTENT = 5;
    private static final int SMALL = 3;
    /** A unit that far away or less is near. */
    private static final int NEAR = 6;

    /** Of each char of ASCII the small letter; 0 for what is no letter. */
    private static final char[] SMALL_LETTERS = new char[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            SMALL_LETTERS[c] = c;
            SMALL_LETTERS[c - 'a' + 'A'] = c;
        }
    }

    /** The words of all units by their numbers, one unit after the other, and where those of each begin. */
    private int[] words = new int[1024];
    private final int[] starts;
    private final boolean[] running;
    private final float[] small;
    private final float[] near;
    private final float[] far;
    private final float[] titled;
    /** Open addressing: the hash of a word, and in the lower half 1 + its number. */
    private long[] table = new long[1024];
    private int used;

    /**
     * @param units the units of a text
     * @param shapes the shape of each
     * @param title the headline, empty when none is known
     */
    WordTies(Unit[] units, TextShape[] shapes, String title) {
        int n = units.length;
        starts = new int[n + 1];
        running = new boolean[n];
        small = new float[n];
        near = new float[n];
        far = new float[n];
        titled = new float[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            running[i] = shapes[i].isRunning();
            char[] text = units[i].chars();
            int last = units[i].span().end();
            int tiny = 0;
            for (int at = units[i].span().start(); at < last; ) {
                int hash = 0;
                int end = at;
                for (char c; end < last && (c = smallLetter(text[end])) != 0; end++) {
                    hash = hash * 31 + c;
                }
                if (end - at >= CONTENT) {
                    words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                    words[count++] = number(hash);
                } else if (end > at && end - at <= SMALL && !Character.isUpperCase(text[at])) {
                    tiny++;
                }
                at = Math.max(end, at + 1);
            }
            starts[i + 1] = count;
            small[i] = (float) tiny / Math.max(1, shapes[i].words());
        }
        int[] counts = counts();
        ties(counts, true);
        ties(counts, false);
        titled(title.toCharArray());
    }

    /** The small letter; 0 for what is no letter. */
    private static char smallLetter(char c) {
        return c < SMALL_LETTERS.length ? SMALL_LETTERS[c] : Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }

    /** The number of a word, from 0 up in the order in which words are first met. */
    private int number(int hash) {
        int word = hash * 0x9E3779B9;
        int mask = table.length - 1;
        for (int at = word >>> 7 & mask; ; at = at + 1 & mask) {
            long known = table[at];
            if (known == 0) {
                table[at] = (long) word << 32 | ++used;
                if (used * 2 > table.length) {
                    grow();
                }
                return used - 1;
            }
            if ((int) (known >>> 32) == word) {
                return (int) known - 1;
            }
        }
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 4];
        int mask = table.length - 1;
        for (long known : old) {
            if (known != 0) {
                int at = (int) (known >>> 32) >>> 7 & mask;
                while (table[at] != 0) {
                    at = at + 1 & mask;
                }
                table[at] = known;
            }
        }
    }

    /** Counts for each word the units of running text that have it. */
    private int[] counts() {
        int[] units = new int[used];
        int[] last = new int[used];
        for (int i = 0; i < running.length; i++) {
            for (int w = starts[i], end = running[i] ? starts[i + 1] : w; w < end; w++) {
                int word = words[w];
                // Units are counted from 1 here: an array begins with zeros.
                units[word] += last[word] == i + 1 ? 0 : 1;
                last[word] = i + 1;
            }
        }
        return units;
    }

    /** Notes for each unit which share of its words stand in running text near above it or below it, and in any other at all. */
    private void ties(int[] units, boolean isForward) {
        int n = running.length;
        int[] last = new int[used];
        Arrays.fill(last, isForward ? -NEAR - 1 : n + NEAR);
        for (int k = 0; k < n; k++) {
            int i = isForward ? k : n - 1 - k;
            int nearby = 0;
            int elsewhere = 0;
            int own = running[i] ? 1 : 0;
            for (int w = starts[i]; w < starts[i + 1]; w++) {
                nearby += Math.abs(last[words[w]] - i) <= NEAR ? 1 : 0;
                elsewhere += units[words[w]] > own ? 1 : 0;
            }
            float all = Math.max(1, starts[i + 1] - starts[i]);
            near[i] = Math.max(near[i], nearby / all);
            far[i] = elsewhere / all;
            for (int w = starts[i], end = running[i] ? starts[i + 1] : w; w < end; w++) {
                last[words[w]] = i;
            }
        }
    }

    /** Notes for each unit how many of its words stand in the headline. */
    private void titled(char[] title) {
        int[] own = new int[16];
        int count = 0;
        for (int at = 0; at < title.length && count < own.length; ) {
            int hash = 0;
            int end = at;
            for (char c; end < title.length && (c = smallLetter(title[end])) != 0; end++) {
                hash = hash * 31 + c;
            }
            if (end - at >= CONTENT) {
                own[count++] = number(hash);
            }
            at = Math.max(end, at + 1);
        }
        if (count == 0) {
            Arrays.fill(titled, -1);
            return;
        }
        // For each word the places in the headline at which it stands.
        int[] places = new int[used];
        for (int t = 0; t < count; t++) {
            places[own[t]] |= 1 << t;
        }
        for (int i = 0; i < running.length; i++) {
            int found = 0;
            for (int w = starts[i]; w < starts[i + 1]; w++) {
                found |= places[words[w]];
            }
            titled[i] = (float) Integer.bitCount(found) / count;
        }
    }

    /** Gives what ties a unit to the others as numbers. */
    void describe(int unit, FeatureRow out) {
        out.add(small[unit]);
        out.add(near[unit]);
        out.add(far[unit]);
        out.add(titled[unit]);
    }
}
