package dossier.clean;

import java.util.Arrays;
import java.util.function.DoubleConsumer;

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

    private final int[][] words;
    private final boolean[] running;
    private final float[] small;
    private final float[] near;
    private final float[] far;
    private final float[] titled;
    /** Open addressing: the hash of a word, and what is known of it. */
    private int[] keys = new int[256];
    private int[] lastUnits = new int[256];
    private int[] units = new int[256];
    private int used;

    /** @param title the headline, empty when none is known */
    WordTies(TextShape[] shapes, String title) {
        int n = shapes.length;
        words = new int[n][];
        running = new boolean[n];
        small = new float[n];
        near = new float[n];
        far = new float[n];
        titled = new float[n];
        int[] buffer = new int[64];
        for (int i = 0; i < n; i++) {
            running[i] = shapes[i].isRunning();
            char[] text = shapes[i].text().toCharArray();
            int count = 0;
            int tiny = 0;
            for (int at = 0; at < text.length; ) {
                int end = wordEnd(text, at);
                if (end - at >= CONTENT) {
                    buffer = count == buffer.length ? Arrays.copyOf(buffer, 2 * count) : buffer;
                    buffer[count++] = hash(text, at, end);
                } else if (end > at && end - at <= SMALL && !Character.isUpperCase(text[at])) {
                    tiny++;
                }
                at = Math.max(end, at + 1);
            }
            words[i] = Arrays.copyOf(buffer, count);
            small[i] = (float) tiny / Math.max(1, shapes[i].words());
        }
        count();
        ties(true);
        Arrays.fill(lastUnits, -1);
        ties(false);
        titled(title.toCharArray());
    }

    private static int wordEnd(char[] text, int from) {
        int at = from;
        while (at < text.length && Character.isLetter(text[at])) {
            at++;
        }
        return at;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + Character.toLowerCase(text[i]);
        }
        hash *= 0x9E3779B9;
        return hash == 0 ? 1 : hash;
    }

    /** The place of a word in the table; it is put there when it is new. */
    private int place(int word) {
        int mask = keys.length - 1;
        int at = word >>> 7 & mask;
        while (keys[at] != 0 && keys[at] != word) {
            at = at + 1 & mask;
        }
        if (keys[at] == 0) {
            keys[at] = word;
            lastUnits[at] = -1;
            if (++used * 2 > keys.length) {
                grow();
                return place(word);
            }
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldLast = lastUnits;
        int[] oldUnits = units;
        keys = new int[oldKeys.length * 2];
        lastUnits = new int[keys.length];
        units = new int[keys.length];
        int mask = keys.length - 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = oldKeys[i] >>> 7 & mask;
                while (keys[at] != 0) {
                    at = at + 1 & mask;
                }
                keys[at] = oldKeys[i];
                lastUnits[at] = oldLast[i];
                units[at] = oldUnits[i];
            }
        }
    }

    /** Counts for each word the units of running text that have it. */
    private void count() {
        for (int i = 0; i < words.length; i++) {
            for (int w = 0; w < words[i].length && running[i]; w++) {
                int at = place(words[i][w]);
                if (lastUnits[at] != i) {
                    lastUnits[at] = i;
                    units[at]++;
                }
            }
        }
        Arrays.fill(lastUnits, -1);
    }

    /** Notes for each unit which share of its words stand in running text near above it or below it, and in any other at all. */
    private void ties(boolean isForward) {
        int n = words.length;
        for (int k = 0; k < n; k++) {
            int i = isForward ? k : n - 1 - k;
            int nearby = 0;
            int elsewhere = 0;
            for (int word : words[i]) {
                int at = place(word);
                nearby += lastUnits[at] >= 0 && Math.abs(lastUnits[at] - i) <= NEAR ? 1 : 0;
                elsewhere += units[at] > (running[i] ? 1 : 0) ? 1 : 0;
            }
            float all = Math.max(1, words[i].length);
            near[i] = Math.max(near[i], nearby / all);
            far[i] = elsewhere / all;
            for (int w = 0; w < words[i].length && running[i]; w++) {
                lastUnits[place(words[i][w])] = i;
            }
        }
    }

    /** Notes for each unit how many of its words stand in the headline. */
    private void titled(char[] title) {
        int[] own = new int[16];
        int count = 0;
        for (int at = 0; at < title.length && count < own.length; ) {
            int end = wordEnd(title, at);
            if (end - at >= CONTENT) {
                own[count++] = hash(title, at, end);
            }
            at = Math.max(end, at + 1);
        }
        for (int i = 0; i < words.length; i++) {
            int found = 0;
            for (int t = 0; t < count; t++) {
                for (int w = 0; w < words[i].length; w++) {
                    if (words[i][w] == own[t]) {
                        found++;
                        break;
                    }
                }
            }
            titled[i] = count == 0 ? -1 : (float) found / count;
        }
    }

    /** Gives what ties a unit to the others as numbers. */
    void describe(int unit, DoubleConsumer out) {
        out.accept(small[unit]);
        out.accept(near[unit]);
        out.accept(far[unit]);
        out.accept(titled[unit]);
    }
}
