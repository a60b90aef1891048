package dossier.split;

import dossier.text.Whitespace;

/**
 * What a text as a whole tells of its gaps: which of its words it also writes with a small letter, and how its writer uses
 * capitals and stops. One pass over the text, or a sample of it; the words at the edges of its paragraphs are noted by its user.
 */
final class TextTraits {
    /** Of a longer text so much testifies for all of it, in stretches evenly apart. */
    private static final int SAMPLE = 1 << 16;
    private static final int STRETCH = 1 << 12;
    private static final int SMALLEST = 1 << 10;
    private static final int LARGEST = 1 << 18;

    private final char[] text;
    /** A bit for each hash of a word seen with a small letter; two words may share one. */
    private final long[] small;
    private final int mask;
    /** Bits for the hashes of the words at the edges of paragraphs. */
    private final long[] beginning = new long[64];
    private final long[] ending = new long[64];
    /** How many paragraphs there are, and how many end without a mark. */
    private int paragraphs;
    private int open;
    private final int size;
    private final int style;

    TextTraits(char[] text) {
        this.text = text;
        char[] sample = sample(text);
        int bits = SMALLEST;
        while (bits < LARGEST && bits < sample.length) {
            bits <<= 1;
        }
        small = new long[bits >> 6];
        mask = bits - 1;
        size = text.length < 500 ? 0 : text.length < 2000 ? 1 : text.length < 8000 ? 2 : 3;
        style = read(sample);
    }

    private static char[] sample(char[] text) {
        if (text.length <= SAMPLE) {
            return text;
        }
        char[] sample = new char[SAMPLE];
        int stretches = SAMPLE / STRETCH;
        for (int i = 0; i < stretches; i++) {
            int from = (int) ((long) (text.length - STRETCH) * i / (stretches - 1));
            System.arraycopy(text, from, sample, i * STRETCH, STRETCH);
            // A word that the stretch cuts is none.
            for (int at = i * STRETCH; i > 0 && at < (i + 1) * STRETCH && !isSpace(sample[at]); at++) {
                sample[at] = ' ';
            }
        }
        return sample;
    }

    private int read(char[] sample) {
        int capital = 0;
        int smallAfterStop = 0;
        int capitals = 0;
        int smalls = 0;
        int at = 0;
        boolean stop = false;
        while (at < sample.length) {
            char c = sample[at];
            if (c >= 'a' && c <= 'z') {
                int h = 0;
                for (; c >= 'a' && c <= 'z'; c = ++at < sample.length ? sample[at] : ' ') {
                    h = h * 31 + c;
                }
                int bit = mix(h);
                small[bit >> 6] |= 1L << bit;
                smalls++;
                smallAfterStop += stop ? 1 : 0;
            } else if (c >= 'A' && c <= 'Z') {
                capital += stop ? 1 : 0;
                capitals++;
            }
            while (at < sample.length && !isSpace(sample[at])) {
                at++;
            }
            char last = at > 0 ? sample[at - 1] : ' ';
            stop = last == '.' || last == '!' || last == '?';
            while (at < sample.length && isSpace(sample[at])) {
                at++;
            }
        }
        int careless = smallAfterStop == 0 ? 0 : smallAfterStop * 8 < capital ? 1 : smallAfterStop < capital ? 2 : 3;
        int stops = capital + smallAfterStop;
        int sparse = stops == 0 ? 0 : (capitals + smalls) / stops < 30 ? 1 : (capitals + smalls) / stops < 60 ? 2 : 3;
        int shouting = capitals == 0 ? 0 : capitals * 8 < smalls ? 1 : capitals * 3 < smalls ? 2 : 3;
        return careless + sparse * 4 + shouting * 16;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x85 && Whitespace.is(c);
    }

    /** Notes that a paragraph begins with a word, as a hash. */
    void begins(int word) {
        beginning[word >> 6 & 63] |= 1L << word;
    }

    /** Notes that a paragraph ends with a word. */
    void ends(int word) {
        ending[word >> 6 & 63] |= 1L << word;
    }

    /** Whether a paragraph of the text ends with the word on the left (1), and begins with the one on the right (2). */
    int edges(int left, int right) {
        return ((ending[left >> 6 & 63] & 1L << left) != 0 ? 1 : 0) + ((beginning[right >> 6 & 63] & 1L << right) != 0 ? 2 : 0);
    }

    /** Notes that a paragraph ends with a character. */
    void closes(char last) {
        paragraphs++;
        open += Signs.ends(last) || Signs.closes(last) ? 0 : 1;
    }

    /** How many of the paragraphs end without a mark, of how many: below 24. */
    int openEnds() {
        return (paragraphs < 3 ? 0 : paragraphs < 10 ? 1 : 2) * 8 + (int) (open * 7L / Math.max(1, paragraphs));
    }

    private int mix(int h) {
        int mixed = h * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & mask;
    }

    /** How the writer uses capitals and stops, below 64. */
    int style() {
        return style;
    }

    /** Whether the text writes the word also in small letters: 8 when it does, and the size of the text, below 8. */
    int seen(int start, int end) {
        int h = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 'A' && c <= 'Z') {
                c += 32;
            }
            if (c < 'a' || c > 'z') {
                break;
            }
            h = h * 31 + c;
        }
        int bit = mix(h);
        return size + ((small[bit >> 6] & 1L << bit) != 0 ? 8 : 0);
    }
}
