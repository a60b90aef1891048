package dossier.split;

import java.util.Arrays;
import java.util.Random;

/**
 * Learns the net of {@link GapNet}: stochastic gradient descent of the logistic loss with AdaGrad's steps, each example without some of
 * its traits (dropout), each in turn in an order of chance. One thread, fixed seeds.
 */
final class TrainNet {
    private static final int UNITS = GapNet.UNITS;
    private static final int EPOCHS = 10;
    /** The step of AdaGrad at first, and what share of it is lost by the end. */
    private static final double RATE = 0.1;
    private static final double SLOWER = 0.9;
    private static final float DROPPED = 0.2f;
    /** A trait seen at fewer gaps adds nothing. */
    private static final int RAREST = 2;
    private static final float SMALL = 0.1f;
    private static final float FIRST_SQUARE = 1e-2f;
    private static final int LARGEST_BYTE = 127;

    private final int[][] traits;
    private final boolean[] ends;
    private final Random random = new Random(11);
    private final float[] rows = new float[UNITS << GapNet.BITS];
    private final float[] squares = new float[rows.length];
    private final float[] offsets = new float[UNITS];
    private final float[] offsetSquares = new float[UNITS];
    private final float[] weights = new float[UNITS];
    private final float[] weightSquares = new float[UNITS];
    private final float[] units = new float[UNITS];
    private final float[] slopes = new float[UNITS];
    private final int[] taken = new int[GapFeatures.ALL];

    private TrainNet(int[][] traits, boolean[] ends) {
        this.traits = traits;
        this.ends = ends;
        Arrays.fill(squares, FIRST_SQUARE);
        Arrays.fill(offsetSquares, FIRST_SQUARE);
        Arrays.fill(weightSquares, FIRST_SQUARE);
        for (int unit = 0; unit < UNITS; unit++) {
            weights[unit] = random.nextFloat() - 0.5f;
        }
    }

    /**
     * The net that tells gaps where sentences end from others.
     *
     * @param hashes for each gap those of its traits
     */
    static GapNet of(int[][] hashes, boolean[] ends) {
        int[] seen = new int[1 << GapNet.BITS];
        for (int[] gap : hashes) {
            for (int hash : gap) {
                seen[hash >>> 32 - GapNet.BITS]++;
            }
        }
        int[][] traits = new int[hashes.length][];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = Arrays.stream(hashes[i]).map(hash -> hash >>> 32 - GapNet.BITS).filter(place -> seen[place] >= RAREST).toArray();
        }
        TrainNet training = new TrainNet(traits, ends);
        for (int i = 0; i < training.rows.length; i++) {
            training.rows[i] = seen[i / UNITS] < RAREST ? 0 : (2 * training.random.nextFloat() - 1) * SMALL;
        }
        training.run();
        return training.net();
    }

    private void run() {
        int[] order = new int[ends.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            float rate = (float) (RATE * (1 - SLOWER * epoch / EPOCHS));
            double loss = 0;
            for (int index : order) {
                loss += learn(traits[index], ends[index], rate);
            }
            if (epoch == EPOCHS - 1) {
                System.err.printf("net: loss %.4f%n", loss / order.length);
            }
        }
    }

    private double learn(int[] gap, boolean end, float rate) {
        float scale = 1 / (1 - DROPPED);
        Arrays.fill(units, 0);
        int count = 0;
        for (int place : gap) {
            if (random.nextFloat() >= DROPPED) {
                int row = place * UNITS;
                taken[count++] = row;
                for (int unit = 0; unit < UNITS; unit++) {
                    units[unit] += rows[row + unit];
                }
            }
        }
        double odds = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            units[unit] = GapNet.bounded(offsets[unit] + scale * units[unit]);
            odds += weights[unit] * units[unit];
        }
        double probability = 1 / (1 + StrictMath.exp(-odds));
        float error = (float) (probability - (end ? 1 : 0));
        for (int unit = 0; unit < UNITS; unit++) {
            float slope = error * weights[unit] * (1 - units[unit] * units[unit]);
            float steep = error * units[unit];
            weightSquares[unit] += steep * steep;
            weights[unit] -= rate * steep / (float) Math.sqrt(weightSquares[unit]);
            offsetSquares[unit] += slope * slope;
            offsets[unit] -= rate * slope / (float) Math.sqrt(offsetSquares[unit]);
            slopes[unit] = slope * scale;
        }
        for (int i = 0; i < count; i++) {
            int row = taken[i];
            for (int unit = 0; unit < UNITS; unit++) {
                float slope = slopes[unit];
                squares[row + unit] += slope * slope;
                rows[row + unit] -= rate * slope / (float) Math.sqrt(squares[row + unit]);
            }
        }
        return -StrictMath.log(Math.max(1e-12, end ? probability : 1 - probability));
    }

    private GapNet net() {
        float largest = 0;
        for (float value : rows) {
            largest = Math.max(largest, Math.abs(value));
        }
        float step = largest / LARGEST_BYTE;
        byte[] bytes = new byte[rows.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (Math.round(rows[i] / step) + GapNet.ZERO);
        }
        System.err.printf("net: largest %.3f%n", largest);
        return new GapNet(bytes, step, offsets, weights);
    }

    /** Puts the examples of an epoch in another order (Fisher and Yates). */
    static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
