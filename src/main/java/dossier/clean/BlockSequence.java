package dossier.clean;

import java.util.HashMap;
import java.util.Map;

/** Where the blocks of a page stand in its order: how much text and which set phrases come before and after each. */
final class BlockSequence {
    private static final int WINDOW = 5;
    private static final int FAR = 20;
    private static final int PHRASES = 12;

    private final PageBlocks blocks;
    private final int[] charsBefore;
    private final int[] runningBefore;
    /** How many blocks have the same text. */
    private final int[] repeated;
    /** Which place the set phrase has that a block is, counted from 1; 0 for none. */
    private final int[] phrases;
    private final String[] kinds;
    /** For each block the set phrases before it, itself among them, that close a text. */
    private final int[] closings;

    /** @param folded the text of each block, folded; empty for those too long to be set phrases */
    BlockSequence(PageBlocks blocks, String[] folded) {
        this.blocks = blocks;
        int n = blocks.size();
        charsBefore = new int[n + 1];
        runningBefore = new int[n + 1];
        repeated = new int[n];
        phrases = new int[n];
        kinds = new String[n];
        closings = new int[n];
        Map<String, Integer> texts = new HashMap<>();
        for (int i = 0; i < n; i++) {
            TextShape shape = blocks.get(i).shape();
            charsBefore[i + 1] = charsBefore[i] + shape.chars();
            runningBefore[i + 1] = runningBefore[i] + shape.running();
            texts.merge(shape.text(), 1, Integer::sum);
            Phrases.Phrase phrase = Phrases.of(shape.text(), folded[i]);
            phrases[i] = phrase == null ? 0 : 1 + phrase.place().ordinal();
            kinds[i] = phrase == null ? null : phrase.kind();
            int before = i == 0 ? 0 : closings[i - 1];
            closings[i] = before + (phrases[i] >= 3 && runningBefore[i] > 300 ? 1 : 0);
        }
        for (int i = 0; i < n; i++) {
            repeated[i] = texts.get(blocks.get(i).shape().text());
        }
    }

    /** The characters of all blocks. */
    int chars() {
        return charsBefore[blocks.size()];
    }

    /** Characters of running text before each block, and in all. */
    int[] runningBefore() {
        return runningBefore;
    }

    /** For each block the kind of set phrase that it is; null for none. */
    String[] kinds() {
        return kinds;
    }

    int closings(int block) {
        return closings[block];
    }

    /** Gives what describes where a block stands. */
    void describe(int block, FeatureRow out) {
        position(block, out);
        for (int d : new int[] {-2, -1, 1, 2}) {
            neighbour(block + d, out);
        }
        window(block, out);
    }

    private void position(int block, FeatureRow out) {
        double all = Math.max(1, charsBefore[blocks.size()]);
        double text = Math.max(1, runningBefore[blocks.size()]);
        out.add(charsBefore[block] / all);
        out.add(runningBefore[block] / text);
        out.add(runningBefore[block]);
        out.add(runningBefore[blocks.size()] - runningBefore[block + 1]);
        out.add((double) block / blocks.size());
        out.add(repeated[block]);
    }

    private void neighbour(int other, FeatureRow out) {
        TextShape shape = other < 0 || other >= blocks.size() ? null : blocks.get(other).shape();
        out.add(shape == null ? -1 : shape.chars());
        out.add(shape == null ? -1 : shape.linkDensity());
        out.add(shape == null ? -1 : shape.isTerminated() ? 1 : 0);
    }

    private void window(int block, FeatureRow out) {
        int from = Math.max(0, block - WINDOW);
        int to = Math.min(blocks.size(), block + 1 + WINDOW);
        out.add(runningBefore[block] - runningBefore[from]);
        out.add(runningBefore[to] - runningBefore[block + 1]);
        out.add((double) (runningBefore[to] - runningBefore[from]) / Math.max(1, charsBefore[to] - charsBefore[from]));
        int before = 0;
        while (before < FAR && block - before - 1 >= 0 && !blocks.get(block - before - 1).shape().isRunning()) {
            before++;
        }
        int after = 0;
        while (after < FAR && block + after + 1 < blocks.size() && !blocks.get(block + after + 1).shape().isRunning()) {
            after++;
        }
        out.add(before);
        out.add(after);
        int phrase = 0;
        for (int i = block - 1; i >= Math.max(0, block - PHRASES) && phrase == 0; i--) {
            phrase = phrases[i] > 0 ? block - i : 0;
        }
        out.add(phrase);
        out.add(phrases[block]);
    }
}
