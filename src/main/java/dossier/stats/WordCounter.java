package dossier.stats;

import dossier.split.Utf8Words;
import dossier.split.Words;
import dossier.text.Document;
import dossier.text.Span;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Counts the words of documents, one after the other; what is known of the language goes from one to the next. */
final class WordCounter implements Utf8Words.Sink {
    private final Vocabulary vocabulary;
    private final Utf8Words scanner = new Utf8Words();
    private int[] batch = new int[1];
    /** The count of each word in the document at hand. */
    private int[] counts = new int[1024];
    /** The words that it has. */
    private int[] ids = new int[1024];
    private int types;
    private long tokens;

    private WordCounter(boolean lower) {
        vocabulary = new Vocabulary(lower);
    }

    /** Counters for any number of threads. */
    static final class Pool {
        private final boolean lower;
        private final ConcurrentLinkedDeque<WordCounter> free = new ConcurrentLinkedDeque<>();

        /** @param lower whether words are counted in lower case */
        Pool(boolean lower) {
            this.lower = lower;
        }

        DocumentWords count(Document document) {
            WordCounter counter = take();
            String text = document.text();
            Words.scan(text, new Span(0, text.length()), (start, end) -> {
                counter.batch[0] = counter.vocabulary.id(text, start, end);
                counter.count(counter.batch, 1);
            });
            return counted(counter, document.name(), document.piece().index() == 0);
        }

        /** @param text see {@link Utf8Words#scan} */
        DocumentWords count(byte[] text, int from, int to, boolean first) {
            WordCounter counter = take();
            counter.scanner.scan(text, from, to, counter);
            return counted(counter, null, first);
        }

        private WordCounter take() {
            WordCounter counter = free.poll();
            return counter == null ? new WordCounter(lower) : counter;
        }

        private DocumentWords counted(WordCounter counter, String doc, boolean first) {
            DocumentWords words = counter.counted(doc, first);
            free.push(counter);
            return words;
        }
    }

    @Override
    public void words(byte[] text, int[] starts, int[] ends, int found) {
        if (found > batch.length) {
            batch = new int[Utf8Words.MOST];
        }
        vocabulary.ids(text, starts, ends, found, batch);
        count(batch, found);
    }

    private void count(int[] words, int found) {
        tokens += found;
        if (vocabulary.size() > counts.length) {
            counts = Arrays.copyOf(counts, vocabulary.size() * 2);
            ids = Arrays.copyOf(ids, counts.length);
        }
        int[] times = counts;
        int known = types;
        for (int i = 0; i < found; i++) {
            int id = words[i];
            if (times[id]++ == 0) {
                ids[known++] = id;
            }
        }
        types = known;
    }

    /** What was counted; begins anew. */
    private DocumentWords counted(String doc, boolean first) {
        int[] found = Arrays.copyOf(ids, types);
        int[] times = new int[types];
        for (int i = 0; i < types; i++) {
            times[i] = counts[found[i]];
            counts[found[i]] = 0;
        }
        DocumentWords words = new DocumentWords(doc, first, vocabulary.types(), found, times, tokens);
        types = 0;
        tokens = 0;
        return words;
    }
}
