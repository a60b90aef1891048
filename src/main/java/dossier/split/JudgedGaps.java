package dossier.split;

import dossier.text.Span;
import java.util.Arrays;

/**
 * The gaps of a stretch of text that the linear models judged, in order, with the odds they gave, and the paragraphs they stand in: what a
 * {@link SecondLook} goes by.
 */
final class JudgedGaps {
    /** The odds of a gap that the gate settled, in sixteenths of their logarithm. */
    static final int SURE = 128;

    int count;
    int[] ends = new int[64];
    int[] nexts = new int[64];
    int[] odds = new int[64];
    /** The words on both sides, as hashes. */
    int[] lefts = new int[64];
    int[] rights = new int[64];
    /** The words of the sentence so far; 2 for each, and 1 where it began with the word behind the gap. -1 for a gap that the gate settled. */
    int[] words = new int[64];
    byte[] verdicts = new byte[64];
    int[] paragraphs = new int[64];

    int paragraphCount;
    int[] paragraphStarts = new int[16];
    int[] paragraphEnds = new int[16];
    int[] paragraphGaps = new int[16];
    int[] firstWords = new int[16];
    int[] lastWords = new int[16];
    private boolean open;

    /** Forgets all gaps and paragraphs. */
    void clear() {
        count = 0;
        paragraphCount = 0;
        open = false;
    }

    /** Whether a gap was left open by the gate, so that a second look can change something. */
    boolean isOpen() {
        return open;
    }

    /** The gaps that follow stand in this paragraph, which begins and ends with the words of these hashes. */
    void within(Span paragraph, int firstWord, int lastWord) {
        if (paragraphCount == paragraphStarts.length) {
            int size = paragraphCount * 2;
            paragraphStarts = Arrays.copyOf(paragraphStarts, size);
            paragraphEnds = Arrays.copyOf(paragraphEnds, size);
            paragraphGaps = Arrays.copyOf(paragraphGaps, size);
            firstWords = Arrays.copyOf(firstWords, size);
            lastWords = Arrays.copyOf(lastWords, size);
        }
        paragraphStarts[paragraphCount] = paragraph.start();
        paragraphEnds[paragraphCount] = paragraph.end();
        paragraphGaps[paragraphCount] = 0;
        firstWords[paragraphCount] = firstWord;
        lastWords[paragraphCount++] = lastWord;
    }

    /** Adds a gap that the gate settled. */
    void addSettled(GapFeatures gap, boolean ends) {
        add(gap, ends ? SURE : -SURE, -1);
    }

    /** Adds a gap that it left open. */
    void addOpen(GapFeatures gap, int gapOdds) {
        open = true;
        add(gap, gapOdds, gap.words() * 2 + (gap.repeats() ? 1 : 0));
    }

    private void add(GapFeatures gap, int gapOdds, int gapWords) {
        if (count == ends.length) {
            int size = count * 2;
            ends = Arrays.copyOf(ends, size);
            nexts = Arrays.copyOf(nexts, size);
            odds = Arrays.copyOf(odds, size);
            lefts = Arrays.copyOf(lefts, size);
            rights = Arrays.copyOf(rights, size);
            words = Arrays.copyOf(words, size);
            verdicts = Arrays.copyOf(verdicts, size);
            paragraphs = Arrays.copyOf(paragraphs, size);
        }
        ends[count] = gap.end();
        nexts[count] = gap.next();
        odds[count] = gapOdds;
        lefts[count] = gap.left();
        rights[count] = gap.right();
        words[count] = gapWords;
        verdicts[count] = (byte) gap.verdict();
        paragraphs[count++] = paragraphCount - 1;
        paragraphGaps[paragraphCount - 1]++;
    }
}
