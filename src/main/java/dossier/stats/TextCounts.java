package dossier.stats;

/** The words of a text, or a piece of one, counted as far as the wanted columns need it. Immutable. */
public final class TextCounts {
    private final TextSums sums;
    private final DocumentWords words;
    private final Types types;
    private final int[] sequence;

    private TextCounts(TextSums sums, DocumentWords words, Types types, int[] sequence) {
        this.sums = sums;
        this.words = words;
        this.types = types;
        this.sequence = sequence;
    }

    /** A text whose words nobody asks for. */
    static TextCounts ofSums(TextSums sums) {
        return new TextCounts(sums, null, null, null);
    }

    /**
     * @param words how often each word stands there
     * @param sequence the words in their order, each as its place among {@code words}; null where it is not wanted
     */
    static TextCounts ofWords(TextSums sums, DocumentWords words, int[] sequence) {
        return new TextCounts(sums, words, words.types(), sequence);
    }

    /** @param sequence the words in their order, each as its number among {@code types} */
    static TextCounts inOrder(TextSums sums, Types types, int[] sequence) {
        return new TextCounts(sums, null, types, sequence);
    }

    TextSums sums() {
        return sums;
    }

    /** Null where they are not counted one by one. */
    DocumentWords words() {
        return words;
    }

    /** What the words are numbered by; null where nobody asks for them. */
    Types types() {
        return types;
    }

    /** Null where it is not wanted. */
    int[] sequence() {
        return sequence;
    }
}
