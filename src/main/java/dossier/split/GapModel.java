package dossier.split;

import dossier.text.Lexicon;
import java.util.Arrays;

/**
 * Two linear models (logistic regressions) of whether a sentence ends at a gap, each a weight of one byte for each hash of a feature: the
 * gate sees the words next to the gap and settles what is plain, the other one sees all and settles most of the rest (a cascade); where it
 * is in doubt a {@link GapNet} has half the say. {@code scripts/split} trains them. Immutable. The program that trains them answers in
 * their place, from the gold.
 */
class GapModel {
    /** The weights are a power of two in number: this; and this for the gate. */
    static final int BITS = 18;
    static final int GATE_BITS = 16;
    /** Between these logarithms of the odds the net is asked: beyond, it hardly ever finds otherwise. */
    private static final double LEAST_DOUBT = -2.5;
    private static final double MOST_DOUBT = 2;
    /**
     * The logarithms of the odds from which on a sentence ends, for each kind of gap. Less than even where the rules take the
     * gap for an end: where the ends on both sides are missed, one more end found costs nothing.
     */
    private static final double[] LENIENCE = {0, -0.5};
    /** The file begins with three numbers, as two bytes each, the higher first; the last in so many parts of one. */
    private static final int HEAD = 6;
    static final double PARTS = 64;

    private static final class Shipped {
        static final GapModel MODEL = read(Lexicon.bytes(GapModel.class, "gaps.bin"), null);
    }

    private final byte[] gate;
    private final byte[] weights;
    private final int least;
    private final int most;
    private final int unit;
    /** Null for the one that ships. */
    private final GapNet net;

    /**
     * @param gate 2^{@value #GATE_BITS} weights
     * @param least at gaps that score less no sentence ends, whatever the rest says
     * @param most at gaps that score more one does
     * @param weights 2^{@value #BITS} weights
     * @param unit the score by these that stands for a logarithm of the odds of 1, in 64ths
     * @param net what is asked in doubt; null for the one that ships
     */
    GapModel(byte[] gate, int least, int most, byte[] weights, int unit, GapNet net) {
        this.gate = gate;
        this.least = least;
        this.most = most;
        this.weights = weights;
        this.unit = unit;
        this.net = net;
    }

    /** The model that a file's bytes are. */
    static GapModel read(byte[] bytes, GapNet net) {
        byte[] gate = Arrays.copyOfRange(bytes, HEAD, HEAD + (1 << GATE_BITS));
        byte[] weights = Arrays.copyOfRange(bytes, HEAD + gate.length, HEAD + gate.length + (1 << BITS));
        return new GapModel(gate, number(bytes, 0), number(bytes, 2), weights, number(bytes, 4), net);
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] << 8 | bytes[at + 1] & 0xFF;
    }

    private static void write(int number, byte[] bytes, int at) {
        bytes[at] = (byte) (number >> 8);
        bytes[at + 1] = (byte) number;
    }

    /** The bytes of its file. */
    byte[] bytes() {
        byte[] bytes = new byte[HEAD + gate.length + weights.length];
        write(least, bytes, 0);
        write(most, bytes, 2);
        write(unit, bytes, 4);
        System.arraycopy(gate, 0, bytes, HEAD, gate.length);
        System.arraycopy(weights, 0, bytes, HEAD + gate.length, weights.length);
        return bytes;
    }

    /** The model that ships, for a language as two letters; null where none fits, as when the language isn't known. */
    static GapModel of(String lang) {
        return "en".equals(lang) ? Shipped.MODEL : null;
    }

    /** What the words next to the gap tell: above 0 that a sentence ends there, below 0 that none does, 0 that they don't tell. */
    int gate(GapFeatures gap) {
        int score = 0;
        for (int i = 0; i < GapFeatures.NEAR; i++) {
            score += gate[gap.hash(i) >>> 32 - GATE_BITS];
        }
        return score < least ? -1 : score > most ? 1 : 0;
    }

    /** Whether a sentence ends at the gap that {@link GapFeatures#lookFar} looked at. */
    boolean ends(GapFeatures gap) {
        int score = 0;
        for (int i = 0; i < GapFeatures.FAR; i++) {
            score += weights[gap.hash(i) >>> 32 - BITS];
        }
        double odds = score * PARTS / unit;
        if (odds < LEAST_DOUBT || odds > MOST_DOUBT || odds < 0 && gap.isBehindLabel()) {
            return odds > 0;
        }
        gap.lookClosely();
        return (odds + (net == null ? GapNet.shipped() : net).odds(gap)) / 2 > LENIENCE[gap.kind()];
    }
}
