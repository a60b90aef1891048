package dossier.split;

import dossier.text.Lexicon;
import java.util.Arrays;

/**
 * Two linear models (logistic regressions) of whether a sentence ends at a gap, each a weight of one byte for each hash of a feature: the
 * gate sees the words next to the gap and settles what is plain, the other one sees all and settles the rest (a cascade).
 * {@code scripts/split} trains them. Immutable. The program that trains them answers in their place, from the gold.
 */
class GapModel {
    /** The weights are a power of two in number: this; and this for the gate. */
    static final int BITS = 18;
    static final int GATE_BITS = 16;
    /** The file begins with the bounds, as two bytes each, the higher first. */
    private static final int HEAD = 4 + 2 * GapFeatures.KINDS;

    private static final class Shipped {
        static final GapModel MODEL = read(Lexicon.bytes(GapModel.class, "gaps.bin"));
    }

    private final byte[] gate;
    private final byte[] weights;
    private final int least;
    private final int most;
    private final int[] bounds;

    /**
     * @param gate 2^{@value #GATE_BITS} weights
     * @param least at gaps that score less no sentence ends, whatever the rest says
     * @param most at gaps that score more one does
     * @param weights 2^{@value #BITS} weights
     * @param bounds for each kind of gap: at those that the gate leaves and that score more by all features a sentence ends
     */
    GapModel(byte[] gate, int least, int most, byte[] weights, int[] bounds) {
        this.gate = gate;
        this.least = least;
        this.most = most;
        this.weights = weights;
        this.bounds = bounds;
    }

    /** The model that a file's bytes are. */
    static GapModel read(byte[] bytes) {
        byte[] gate = Arrays.copyOfRange(bytes, HEAD, HEAD + (1 << GATE_BITS));
        byte[] weights = Arrays.copyOfRange(bytes, HEAD + gate.length, HEAD + gate.length + (1 << BITS));
        int[] bounds = new int[GapFeatures.KINDS];
        for (int kind = 0; kind < bounds.length; kind++) {
            bounds[kind] = number(bytes, 4 + 2 * kind);
        }
        return new GapModel(gate, number(bytes, 0), number(bytes, 2), weights, bounds);
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
        for (int kind = 0; kind < bounds.length; kind++) {
            write(bounds[kind], bytes, 4 + 2 * kind);
        }
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
        int score = score(gap, gate, 32 - GATE_BITS);
        return score < least ? -1 : score > most ? 1 : 0;
    }

    /** Whether a sentence ends at the gap that all features were looked up of. */
    boolean ends(GapFeatures gap) {
        return score(gap, weights, 32 - BITS) > bounds[gap.kind()];
    }

    private static int score(GapFeatures gap, byte[] weights, int shift) {
        int sum = 0;
        for (int i = 0; i < gap.count(); i++) {
            sum += weights[gap.hash(i) >>> shift];
        }
        return sum;
    }
}
