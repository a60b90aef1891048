package dossier.stats;

import dossier.text.Document;
import java.util.List;

/**
 * {@code stats --by keyword --against}: the words that texts have more or less often than a reference. Two folds with one kind of part:
 * the reference's documents go to {@link #addReference}, those of the texts to {@link #add}. {@link #part} may run in several threads.
 * Memory grows with the types.
 */
public final class Keywords {
    private final StatsOptions options;
    private final Vocabulary vocabulary;
    private final Renumbering numbers;
    private final WordCounter.Pool counters;
    private final Counts counts = new Counts();
    private final Counts referenceCounts = new Counts();
    private long words;
    private long referenceWords;

    public Keywords(StatsOptions options) {
        this.options = options;
        this.vocabulary = new Vocabulary(options.lower());
        this.numbers = new Renumbering(vocabulary);
        this.counters = new WordCounter.Pool(options.lower());
    }

    public DocumentWords part(Document document) {
        return counters.count(document);
    }

    /** Adds a document of the texts. */
    public void add(DocumentWords part) {
        words += part.tokens();
        count(part, counts);
    }

    /** Adds a document of the reference. */
    public void addReference(DocumentWords part) {
        referenceWords += part.tokens();
        count(part, referenceCounts);
    }

    private void count(DocumentWords part, Counts where) {
        int[] ids = numbers.of(part.types());
        for (int i = 0; i < part.size(); i++) {
            where.add(ids[part.id(i)], part.count(i));
        }
    }

    /** The rows, by count, then by code points; each is made when it is asked for. */
    public List<KeywordRow> rows() {
        int size = vocabulary.size();
        int[] ids = new int[size];
        for (int id = 0; id < size; id++) {
            ids[id] = id;
        }
        return new KeywordList(vocabulary, ids, counts.toArray(size), referenceCounts.toArray(size), words, referenceWords, options).rows();
    }
}
