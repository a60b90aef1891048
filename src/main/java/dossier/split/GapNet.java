package dossier.split;

import dossier.text.Lexicon;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A small net (one hidden layer over hashed features, as in fastText) of whether a sentence ends at a gap: each trait of the gap adds
 * what it has for each of {@value #UNITS} units, which are bounded and weighed. So it sees what traits mean together that no one
 * foresaw. Immutable.
 */
final class GapNet {
    static final int UNITS = 16;
    /** The places of traits are a power of two in number: this. */
    static final int BITS = 14;
    /** The byte that stands for nothing. */
    static final int ZERO = 128;
    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final int LANE = 16;
    private static final long LANE_MASK = 0xFFFF;
    /** The file begins, as numbers of four bytes, with the unit of its bytes, for each unit what it adds to nothing, and its weight. */
    private static final int HEAD = 4 * (1 + 2 * UNITS);

    private static final class Shipped {
        static final GapNet NET = read(Lexicon.bytes(GapNet.class, "gaps-in-doubt.bin"));
    }

    /** Eight units of a place in a number, a byte each, {@value #ZERO} more than they are. */
    private final long[] rows;
    private final float step;
    private final float[] offsets;
    private final float[] weights;

    /**
     * @param bytes for each place of a trait what it adds to the units, in parts of one, {@value #ZERO} more than it is
     * @param step the size of these parts
     * @param offsets what the units have before any trait
     * @param weights of the units
     */
    GapNet(byte[] bytes, float step, float[] offsets, float[] weights) {
        this.rows = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(rows);
        this.step = step;
        this.offsets = offsets;
        this.weights = weights;
    }

    /** The one that ships. */
    static GapNet shipped() {
        return Shipped.NET;
    }

    /** The net that a file's bytes are. */
    static GapNet read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        float step = file.getFloat();
        float[] offsets = new float[UNITS];
        float[] weights = new float[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            offsets[unit] = file.getFloat();
            weights[unit] = file.getFloat();
        }
        return new GapNet(Arrays.copyOfRange(bytes, HEAD, bytes.length), step, offsets, weights);
    }

    /** The bytes of its file. */
    byte[] bytes() {
        ByteBuffer file = ByteBuffer.allocate(HEAD + rows.length * Long.BYTES);
        file.putFloat(step);
        for (int unit = 0; unit < UNITS; unit++) {
            file.putFloat(offsets[unit]).putFloat(weights[unit]);
        }
        file.order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(rows);
        return file.array();
    }

    /** The logarithm of the odds that a sentence ends at the gap that {@link GapFeatures#lookClosely} looked at. */
    double odds(GapFeatures gap) {
        // Of each number the bytes at even and at odd places, added up in lanes of sixteen bits.
        long even = 0;
        long odd = 0;
        long laterEven = 0;
        long laterOdd = 0;
        for (int i = GapFeatures.FAR; i < GapFeatures.ALL; i++) {
            int row = (gap.hash(i) >>> 32 - BITS) * 2;
            long units = rows[row];
            long later = rows[row + 1];
            even += units & LANES;
            odd += units >>> 8 & LANES;
            laterEven += later & LANES;
            laterOdd += later >>> 8 & LANES;
        }
        return odds(even, odd, 0) + odds(laterEven, laterOdd, UNITS / 2);
    }

    private float odds(long even, long odd, int first) {
        float odds = 0;
        for (int i = 0; i < UNITS / 4; i++) {
            odds += odds(even >>> LANE * i, first + 2 * i) + odds(odd >>> LANE * i, first + 2 * i + 1);
        }
        return odds;
    }

    private float odds(long lane, int unit) {
        int sum = (int) (lane & LANE_MASK) - ZERO * (GapFeatures.ALL - GapFeatures.FAR);
        return weights[unit] * bounded(offsets[unit] + step * sum);
    }

    /** About the hyperbolic tangent (its Padé approximant of third and second degree, where that is below 1). */
    static float bounded(float x) {
        if (x >= 3 || x <= -3) {
            return x > 0 ? 1 : -1;
        }
        return x * (27 + x * x) / (27 + 9 * x * x);
    }
}
