package dossier.split;

import dossier.text.Lexicon;
import java.util.Arrays;

/**
 * Two linear models (logistic regressions) of whether a sentence ends at a gap, each a weight of one byte for each hash of a feature: the
 * gate sees the words next to the gap and settles what is plain, the other one sees all and judges the rest (a cascade). Where it is in
 * doubt, trees judge again that see what it said of the other gaps ({@link SecondLook}).
 * {@code scripts/split} trains them. Immutable. The program that trains them answers in their place, from the gold.
 */
class GapModel {
    /** The weights are a power of two in number: this; and this for the gate. */
    static final int BITS = 18;
    static final int GATE_BITS = 16;
    /** The file begins with five numbers, as two bytes each, the higher first. */
    private static final int HEAD = 10;
    private static final int MOST_ODDS = JudgedGaps.SURE - 1;

    private static final class Shipped {
        static final GapModel MODEL = read(Lexicon.bytes(GapModel.class, "gaps.bin"));
    }

    /**
     * What the sums of weights mean.
     *
     * @param least at gaps whose gate's sum is less no sentence ends, whatever the rest says
     * @param most at gaps whose gate's sum is more one does
     * @param unit the sum of all features that stands for a logarithm of the odds of 1
     * @param first at gaps of more odds a sentence ends at first sight, in sixteenths
     * @param last at gaps of more odds one does at the second look, in {@link GapTrees#PARTS} of a sixteenth
     */
    record Bounds(int least, int most, int unit, int first, int last) {
    }

    private final byte[] gate;
    private final byte[] weights;
    private final Bounds bounds;
    private final GapTrees trees;

    /**
     * @param gate 2^{@value #GATE_BITS} weights
     * @param weights 2^{@value #BITS} weights
     */
    GapModel(byte[] gate, byte[] weights, Bounds bounds, GapTrees trees) {
        this.gate = gate;
        this.weights = weights;
        this.bounds = bounds;
        this.trees = trees;
    }

    /** The model that a file's bytes are. */
    static GapModel read(byte[] bytes) {
        int[] head = new int[HEAD / 2];
        for (int i = 0; i < head.length; i++) {
            head[i] = bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF;
        }
        int gateEnd = HEAD + (1 << GATE_BITS);
        int weightsEnd = gateEnd + (1 << BITS);
        return new GapModel(Arrays.copyOfRange(bytes, HEAD, gateEnd), Arrays.copyOfRange(bytes, gateEnd, weightsEnd),
                new Bounds(head[0], head[1], head[2], head[3], head[4]), GapTrees.read(bytes, weightsEnd));
    }

    /** The bytes of its file. */
    byte[] bytes() {
        byte[] last = trees.bytes();
        byte[] bytes = new byte[HEAD + gate.length + weights.length + last.length];
        int[] head = {bounds.least, bounds.most, bounds.unit, bounds.first, bounds.last};
        for (int i = 0; i < head.length; i++) {
            bytes[2 * i] = (byte) (head[i] >> 8);
            bytes[2 * i + 1] = (byte) head[i];
        }
        System.arraycopy(gate, 0, bytes, HEAD, gate.length);
        System.arraycopy(weights, 0, bytes, HEAD + gate.length, weights.length);
        System.arraycopy(last, 0, bytes, HEAD + gate.length + weights.length, last.length);
        return bytes;
    }

    /** The same, with trees for the second look. */
    GapModel with(GapTrees others) {
        return new GapModel(gate, weights, bounds, others);
    }

    /** The model that ships, for a language as two letters; null where none fits, as when the language isn't known. */
    static GapModel of(String lang) {
        return "en".equals(lang) ? Shipped.MODEL : null;
    }

    /** What the words next to the gap tell: above 0 that a sentence ends there, below 0 that none does, 0 that they don't tell. */
    int gate(GapFeatures gap) {
        int score = score(gap, gate, 32 - GATE_BITS);
        return score < bounds.least ? -1 : score > bounds.most ? 1 : 0;
    }

    /** The logarithm of the odds that a sentence ends at the gap that all features were looked up of, in sixteenths, between -128 and 128. */
    int odds(GapFeatures gap) {
        int odds = 16 * score(gap, weights, 32 - BITS) / bounds.unit;
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
    }

    /** Whether a sentence ends at a gap of these odds. */
    boolean ends(int odds) {
        return odds > bounds.first;
    }

    /** Whether one does at a gap after all, these its figures. */
    boolean endsAfterAll(JudgedGaps gaps, int gap, int[] figures) {
        return gaps.odds[gap] * GapTrees.PARTS + trees.sum(figures) > bounds.last;
    }

    private static int score(GapFeatures gap, byte[] weights, int shift) {
        int sum = 0;
        for (int i = 0; i < gap.count(); i++) {
            sum += weights[gap.hash(i) >>> shift];
        }
        return sum;
    }
}
