package dossier.stats;

/** The words of a text, or a piece of one, counted as far as the wanted columns need it. Immutable. */
public final class TextCounts {
    private final TextSums sums;
    private final DocumentWords words;
    private final int[] sequence;

    /**
     * @param words how often each word stands there; null where that is not wanted
     * @param sequence the words in their order, each as its place among {@code words}; null where it is not wanted
     */
    TextCounts(TextSums sums, DocumentWords words, int[] sequence) {
        this.sums = sums;
        this.words = words;
        this.sequence = sequence;
    }

    TextSums sums() {
        return sums;
    }

    DocumentWords words() {
        return words;
    }

    int[] sequence() {
        return sequence;
    }
}
