package dossier.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A linear model (logistic regression) of whether a sentence ends at a gap: a weight of one byte for each hash of a feature.
 * {@code scripts/split} trains it. Immutable. The program that trains it answers in its place, from the gold.
 */
class GapModel {
    /** The weights are a power of two in number: this. */
    static final int BITS = 18;

    private static final class Shipped {
        static final GapModel MODEL = new GapModel(read());

        private static byte[] read() {
            try (InputStream in = GapModel.class.getResourceAsStream("gaps.bin")) {
                if (in == null) {
                    throw new IOException("missing resource: dossier.split/gaps.bin");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A gap without a mark that scores less than this by the words next to it is judged by them alone. */
    private static final int LEAST = -100;

    /** A gap where the rules see an end and that scores more than this by the words next to it is judged by them alone. */
    private static final int MOST = 150;

    private final byte[] weights;

    /** @param weights 2^{@value #BITS} weights */
    GapModel(byte[] weights) {
        this.weights = weights;
    }

    /** The model that ships, for a language as two letters; null where none fits, as when the language isn't known. */
    static GapModel of(String lang) {
        return "en".equals(lang) ? Shipped.MODEL : null;
    }

    /** The place of a feature's weight. */
    static int place(int hash) {
        return hash >>> 32 - BITS;
    }

    /** Whether a sentence may end at the gap, as far as the words next to it tell: false is final. */
    boolean mayEnd(GapFeatures gap) {
        return score(gap) > LEAST;
    }

    /** Whether a sentence ends at the gap, as far as the words next to it tell: true is final. */
    boolean mustEnd(GapFeatures gap) {
        return score(gap) > MOST;
    }

    /** Whether a sentence ends at the gap that the features were looked up of. */
    boolean ends(GapFeatures gap) {
        return score(gap) > 0;
    }

    private int score(GapFeatures gap) {
        int sum = 0;
        for (int i = 0; i < gap.count(); i++) {
            sum += weights[place(gap.hash(i))];
        }
        return sum;
    }
}
