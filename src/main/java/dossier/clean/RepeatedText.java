package dossier.clean;

import java.util.Arrays;

/**
 * Tells whether nearly all of a long text was told before in others, by runs of five words: pages hold their text a second time, hidden and
 * in one.
 */
final class RepeatedText {
    private static final int WORDS = 5;
    private static final int LONG = 60;
    private static final double NEARLY_ALL = 0.7;

    private long[] told = new long[1 << 10];
    private int count;

    /** Whether a text was told before; if not, it is from now on. */
    boolean isTold(String text) {
        long[] words = words(text);
        int runs = words.length - WORDS + 1;
        if (runs <= 0) {
            return false;
        }
        int known = 0;
        for (int pass = 0; pass < 2; pass++) {
            long hash = 0;
            long out = 1;
            for (int i = 0; i < words.length; i++) {
                hash = hash * 0x9E3779B97F4A7C15L + words[i];
                if (i < WORDS) {
                    out *= 0x9E3779B97F4A7C15L;
                } else {
                    hash -= words[i - WORDS] * out;
                }
                if (i >= WORDS - 1) {
                    long key = hash == 0 ? 1 : hash;
                    known += pass == 0 && find(key) >= 0 ? 1 : 0;
                    if (pass == 1) {
                        add(key);
                    }
                }
            }
            if (pass == 0 && words.length >= LONG && known > NEARLY_ALL * runs) {
                return true;
            }
        }
        return false;
    }

    private int find(long key) {
        int at = slot(key);
        while (told[at] != 0) {
            if (told[at] == key) {
                return at;
            }
            at = at + 1 & told.length - 1;
        }
        return -1;
    }

    private int slot(long key) {
        return (int) (key * 0xBF58476D1CE4E5B9L >>> 40) & told.length - 1;
    }

    private void add(long key) {
        if (find(key) >= 0) {
            return;
        }
        if (2 * ++count > told.length) {
            long[] before = told;
            told = new long[before.length * 2];
            for (long old : before) {
                if (old != 0) {
                    put(old);
                }
            }
        }
        put(key);
    }

    private void put(long key) {
        int at = slot(key);
        while (told[at] != 0) {
            at = at + 1 & told.length - 1;
        }
        told[at] = key;
    }

    /** The hashes of the words of a text: runs of letters and digits. */
    private static long[] words(String text) {
        long[] words = new long[16];
        int count = 0;
        long hash = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i <= chars.length; i++) {
            boolean inside = i < chars.length && Character.isLetterOrDigit(chars[i]);
            if (inside) {
                hash = hash * 31 + chars[i] + 1;
            } else if (hash != 0) {
                words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
                words[count++] = hash;
                hash = 0;
            }
        }
        return Arrays.copyOf(words, count);
    }
}
