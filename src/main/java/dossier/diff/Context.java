package dossier.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words around a fact, by which facts of two accounts are recognised as being about the same: stems, the nearer the heavier,
 * without those that say little. A sparse vector.
 */
final class Context {
    /** How many words to each side are looked at. */
    private static final int REACH = 25;
    /** The distance at which a word weighs half. */
    private static final double HALF = 8;
    private static final double NEARLY_ALL = 0.9;
    /** How many words name a fact that has no better name. */
    private static final int NAMING = 3;

    private final int[] features;
    private final double[] weights;
    private final double norm;
    private final List<String> nearest;

    private Context(int[] features, double[] weights, List<String> nearest) {
        this.features = features;
        this.weights = weights;
        this.nearest = nearest;
        double sum = 0;
        for (double weight : weights) {
            sum += weight * weight;
        }
        norm = Math.sqrt(sum);
    }

    /** The context of lexemes [from, to) among those of their sentence. */
    static Context of(String text, List<Lexeme> lexemes, int from, int to) {
        List<Near> words = new ArrayList<>();
        for (int i = Math.max(0, from - REACH); i < Math.min(lexemes.size(), to + REACH); i++) {
            Lexeme lexeme = lexemes.get(i);
            if ((i < from || i >= to) && lexeme.isWord() && !FactLexicon.isLight(lexeme.text())) {
                words.add(new Near(i, i < from ? from - i : i - to + 1, Stem.of(lexeme.text()).hashCode()));
            }
        }
        words.sort((x, y) -> Integer.compare(x.feature, y.feature));
        int[] features = new int[words.size()];
        double[] weights = new double[words.size()];
        int count = 0;
        for (Near word : words) {
            double weight = HALF / (HALF + word.distance - 1);
            if (count > 0 && features[count - 1] == word.feature) {
                weights[count - 1] = Math.max(weights[count - 1], weight);
            } else {
                features[count] = word.feature;
                weights[count++] = weight;
            }
        }
        words.sort((x, y) -> Integer.compare(x.distance, y.distance));
        List<String> nearest = words.stream().limit(NAMING).sorted((x, y) -> Integer.compare(x.index, y.index))
                .map(word -> text.substring(lexemes.get(word.index).start(), lexemes.get(word.index).end())).toList();
        return new Context(Arrays.copyOf(features, count), Arrays.copyOf(weights, count), nearest);
    }

    private record Near(int index, int distance, int feature) {
    }

    boolean isEmpty() {
        return features.length == 0;
    }

    /** The stems, as hashes. */
    int[] features() {
        return features;
    }

    /** The nearest words, in the order of the text. */
    List<String> nearest() {
        return nearest;
    }

    /** The cosine of the two vectors, 0 to 1; half of it when a single word is all that they share and is not nearly all there is. */
    double similarity(Context other) {
        double sum = 0;
        int shared = 0;
        for (int i = 0, j = 0; i < features.length && j < other.features.length; ) {
            if (features[i] == other.features[j]) {
                sum += weights[i++] * other.weights[j++];
                shared++;
            } else if (features[i] < other.features[j]) {
                i++;
            } else {
                j++;
            }
        }
        double cosine = sum == 0 ? 0 : sum / (norm * other.norm);
        return shared > 1 || cosine >= NEARLY_ALL ? cosine : cosine / 2;
    }
}
