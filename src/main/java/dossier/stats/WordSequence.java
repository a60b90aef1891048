package dossier.stats;

import dossier.split.Utf8Words;
import java.util.Arrays;

/** The words of texts in their order, one text after the other, as the numbers of a vocabulary that goes from one to the next. */
final class WordSequence implements Utf8Words.Sink {
    private final Vocabulary vocabulary;
    private int[] batch = new int[64];
    private int[] numbers = new int[1024];
    private int length;

    /** @param lower whether words are taken in lower case */
    WordSequence(boolean lower) {
        vocabulary = new Vocabulary(lower);
    }

    /** See {@link Vocabulary#isFull}. */
    boolean isFull() {
        return vocabulary.isFull();
    }

    @Override
    public void words(byte[] text, int[] starts, int[] ends, int found) {
        if (found > batch.length) {
            batch = new int[Utf8Words.MOST];
        }
        vocabulary.ids(text, starts, ends, found, batch);
        if (length + found > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(numbers.length * 2, length + found));
        }
        System.arraycopy(batch, 0, numbers, length, found);
        length += found;
    }

    /** The words so far, by whose numbers those of the texts are told. */
    Types types() {
        return vocabulary.types();
    }

    /** The words of the text at hand in their order; the next text begins. */
    int[] taken() {
        int[] taken = Arrays.copyOf(numbers, length);
        length = 0;
        return taken;
    }
}
