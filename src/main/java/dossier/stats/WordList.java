package dossier.stats;

import dossier.text.Document;
import java.util.Arrays;
import java.util.List;

/**
 * {@code stats --by word}: the words of the corpus with their frequencies and dispersion. A fold: {@link #part} may run in several threads,
 * {@link #add} takes its results in the order of the input. Memory grows with the types, for dispersion with the types of each document.
 */
public final class WordList {
    private final StatsOptions options;
    private final boolean dispersed;
    private final WordTable words;
    private final WordCounter.Pool counters;

    public WordList(StatsOptions options) {
        this.options = options;
        this.dispersed = options.wants("dp", "dp_norm", "juilland_d");
        this.words = new WordTable(options.lower(), dispersed);
        this.counters = new WordCounter.Pool(options.lower());
    }

    public DocumentWords part(Document document) {
        return counters.count(document);
    }

    /**
     * The same for bytes in UTF-8 that are safe to be counted by themselves.
     *
     * @param text see {@link dossier.split.Utf8Words#scan}
     * @param first whether a document begins here
     */
    public DocumentWords part(byte[] text, int from, int to, boolean first) {
        return counters.count(text, from, to, first);
    }

    public void add(DocumentWords part) {
        words.add(part);
    }

    /** The rows, by count, then by code points; each is made when it is asked for. */
    public List<WordRow> rows() {
        words.close();
        Vocabulary vocabulary = words.vocabulary();
        Dispersion dispersion = dispersed ? new Dispersion(words) : null;
        int[] order = wanted(vocabulary);
        vocabulary.sort(order);
        CountOrder.byCount(order, vocabulary.size(), words::count);
        return CountOrder.rows(order, id -> row(id, dispersion));
    }

    private int[] wanted(Vocabulary vocabulary) {
        int[] ids = new int[vocabulary.size()];
        int kept = 0;
        for (int id = 0; id < ids.length; id++) {
            if (words.count(id) >= options.minCount() && (options.stopwords().isEmpty() || !options.isStopword(vocabulary.word(id)))) {
                ids[kept++] = id;
            }
        }
        return Arrays.copyOf(ids, kept);
    }

    private WordRow row(int id, Dispersion dispersion) {
        long count = words.count(id);
        double perMillion = 1e6 * count / words.tokens();
        boolean spread = dispersion != null;
        return new WordRow(words.vocabulary().word(id), count, perMillion, words.documents(id), spread ? dispersion.dp(id) : null,
                spread ? dispersion.dpNorm(id) : null, spread ? dispersion.juillandD(id) : null);
    }
}
