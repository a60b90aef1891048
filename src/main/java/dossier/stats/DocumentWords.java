package dossier.stats;

/** How often a document, or a piece of one, has each word. Immutable; words are numbered by whoever counted them. */
public final class DocumentWords {
    private final String doc;
    private final boolean first;
    private final Types types;
    private final int[] ids;
    private final int[] counts;
    private final long tokens;

    /**
     * @param doc the document's name; null where nobody asks for it
     * @param first whether this is a document's beginning
     * @param ids the numbers of the words
     * @param counts how often each of them stands there
     */
    DocumentWords(String doc, boolean first, Types types, int[] ids, int[] counts, long tokens) {
        this.doc = doc;
        this.first = first;
        this.types = types;
        this.ids = ids;
        this.counts = counts;
        this.tokens = tokens;
    }

    String doc() {
        return doc;
    }

    boolean isFirst() {
        return first;
    }

    Types types() {
        return types;
    }

    /** How many different words there are. */
    int size() {
        return ids.length;
    }

    /** The number of the {@code i}th of them. */
    int id(int i) {
        return ids[i];
    }

    /** How often the {@code i}th stands there. */
    int count(int i) {
        return counts[i];
    }

    /** How often each stands there; not to be changed. */
    int[] counts() {
        return counts;
    }

    long tokens() {
        return tokens;
    }
}
