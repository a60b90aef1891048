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
    /** The words that it has; room for one more than there can be. */
    private int[] ids = new int[1025];
    private int types;
    private long tokens;
    /**
     * Where the order of the words is kept: the place of each word among those of the document, and the words in their order as such
     * places.
     */
    private int[] places;
    private int[] sequence;
    private int length;

    /**
     * @param lower whether words are counted in lower case
     * @param inOrder whether the order of the words is kept
     */
    WordCounter(boolean lower, boolean inOrder) {
        vocabulary = new Vocabulary(lower);
        places = inOrder ? new int[1024] : null;
        sequence = inOrder ? new int[1024] : null;
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
            counter.scan(document.text());
            return counted(counter, document.name(), document.piece().index() == 0);
        }

        /** @param text see {@link Utf8Words#scan} */
        DocumentWords count(byte[] text, int from, int to, boolean first) {
            WordCounter counter = take();
            counter.scan(text, from, to);
            return counted(counter, null, first);
        }

        private WordCounter take() {
            WordCounter counter = free.poll();
            return counter == null ? new WordCounter(lower, false) : counter;
        }

        private DocumentWords counted(WordCounter counter, String doc, boolean first) {
            DocumentWords words = counter.counted(doc, first);
            if (!counter.isFull()) {
                free.push(counter);
            }
            return words;
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** See {@link Vocabulary#isFull}. */
    boolean isFull() {
        return vocabulary.isFull();
    }

    void scan(String text) {
        Words.scan(text, new Span(0, text.length()), (start, end) -> word(text, start, end));
    }

    /** @param text see {@link Utf8Words#scan} */
    void scan(byte[] text, int from, int to) {
        scanner.scan(text, from, to, this);
    }

    /** Counts a word. */
    void word(String text, int start, int end) {
        batch[0] = vocabulary.id(text, start, end);
        count(batch, 1);
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
            ids = Arrays.copyOf(ids, counts.length + 1);
        }
        if (sequence != null) {
            countInOrder(words, found);
            return;
        }
        int[] times = counts;
        int[] list = ids;
        int known = types;
        for (int i = 0; i < found; i++) {
            int id = words[i];
            int before = times[id];
            times[id] = before + 1;
            // Written each time: no processor guesses well whether a word is new to a document.
            list[known] = id;
            known += before - 1 >>> Integer.SIZE - 1;
        }
        types = known;
    }

    private void countInOrder(int[] words, int found) {
        if (places.length < counts.length) {
            places = Arrays.copyOf(places, counts.length);
        }
        if (length + found > sequence.length) {
            sequence = Arrays.copyOf(sequence, Math.max(sequence.length * 2, length + found));
        }
        int known = types;
        for (int i = 0; i < found; i++) {
            int id = words[i];
            if (counts[id]++ == 0) {
                places[id] = known;
                ids[known++] = id;
            }
            sequence[length + i] = places[id];
        }
        length += found;
        types = known;
    }

    /** The words in their order, each as its place among those of {@link #counted}; null where it isn't kept. To be asked for first. */
    int[] sequence() {
        return sequence == null ? null : Arrays.copyOf(sequence, length);
    }

    /** What was counted; begins anew. */
    DocumentWords counted(String doc, boolean first) {
        int[] found = Arrays.copyOf(ids, types);
        int[] times = new int[types];
        for (int i = 0; i < types; i++) {
            times[i] = counts[found[i]];
            counts[found[i]] = 0;
        }
        DocumentWords words = new DocumentWords(doc, first, vocabulary.types(), found, times, tokens);
        types = 0;
        tokens = 0;
        length = 0;
        return words;
    }
}
