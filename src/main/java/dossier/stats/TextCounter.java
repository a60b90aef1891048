package dossier.stats;

import dossier.split.Utf8Words;
import dossier.split.Words;
import dossier.text.Document;
import dossier.text.Span;
import dossier.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Counts what the measures of texts need; for any number of threads, each of which keeps what it knows of the language. */
final class TextCounter {
    private final boolean lower;
    private final TextNeeds needs;
    private final ConcurrentLinkedDeque<Counter> free = new ConcurrentLinkedDeque<>();

    TextCounter(StatsOptions options) {
        lower = options.lower();
        needs = TextNeeds.of(options);
    }

    /** What a thread works with. */
    private static final class Counter implements Utf8Words.Sink {
        private final WordCounter words;
        private final WordShapes shapes;
        private final Utf8Words scanner = new Utf8Words();
        /** Of the text at hand, where sentences are wanted. */
        private SentenceStarts starts;
        private long sentences;

        Counter(boolean lower, boolean inOrder) {
            words = new WordCounter(lower, inOrder);
            shapes = new WordShapes(words.vocabulary());
        }

        @Override
        public void words(byte[] text, int[] begin, int[] end, int count) {
            words.words(text, begin, end, count);
            if (starts != null) {
                sentences += starts.among(begin, count);
            }
        }
    }

    TextNeeds needs() {
        return needs;
    }

    TextCounts count(Document document) {
        String text = document.text();
        Span all = new Span(0, text.length());
        String language = SentenceStarts.language(document);
        boolean english = language == null || language.equals("en");
        if (!needs.types()) {
            long[] tokens = {0};
            Words.scan(text, all, (start, end) -> tokens[0]++);
            return counted(tokens[0], english);
        }
        Counter counter = take();
        if (needs.sentences()) {
            SentenceStarts starts = SentenceStarts.of(document);
            Words.scan(text, all, (start, end) -> {
                counter.words.word(text, start, end);
                if (starts.begins(start)) {
                    counter.sentences++;
                }
            });
        } else {
            counter.words.scan(text);
        }
        boolean first = document.piece().index() == 0;
        return counted(counter, english, document.name(), first, first && document.piece().last());
    }

    /** @param text see {@link Utf8Words#scan} */
    TextCounts count(byte[] text, int from, int to, boolean first) {
        if (!needs.types()) {
            return counted(new Utf8Words().count(text, from, to), true);
        }
        if (needs.sentences() && !Utf8.isWellFormed(text, from, to)) {
            byte[] utf8 = new String(text, from, to - from, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            return count(Arrays.copyOf(utf8, utf8.length + Utf8Words.MARGIN), 0, utf8.length, first);
        }
        Counter counter = take();
        counter.starts = needs.sentences() ? SentenceStarts.of(text, from, to) : null;
        counter.scanner.scan(text, from, to, counter);
        return counted(counter, true, null, first, false);
    }

    private Counter take() {
        Counter counter = free.poll();
        return counter == null ? new Counter(lower, needs.sequence()) : counter;
    }

    private static TextCounts counted(long tokens, boolean english) {
        return new TextCounts(new TextSums(tokens, 0, 0, 0, 0, 0, english), null, null);
    }

    /** @param shaped whether what the words are made of is added up here; else {@link TextTotals} does, for all texts at once */
    private TextCounts counted(Counter counter, boolean english, String doc, boolean first, boolean shaped) {
        int[] sequence = counter.words.sequence();
        DocumentWords words = counter.words.counted(doc, first);
        TextSums sums = new TextSums(words.tokens(), counter.sentences, 0, 0, 0, 0, english);
        TextCounts counts = new TextCounts(shaped ? shaped(words, counter.shapes, sums) : sums, words, sequence);
        counter.sentences = 0;
        counter.starts = null;
        if (!counter.words.isFull()) {
            free.push(counter);
        }
        return counts;
    }

    private TextSums shaped(DocumentWords words, WordShapes shapes, TextSums sums) {
        ShapeSums shaped = new ShapeSums(shapes, needs.syllables() && sums.english());
        for (int i = 0; i < words.size(); i++) {
            shaped.add(words.id(i), words.count(i));
        }
        return shaped.in(sums);
    }
}
