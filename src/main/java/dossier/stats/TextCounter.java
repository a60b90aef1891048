package dossier.stats;

import dossier.split.Words;
import dossier.text.Document;
import dossier.text.Span;
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
    private static final class Counter {
        private final WordCounter words;
        private final WordShapes shapes;
        private long sentences;

        Counter(boolean lower, boolean inOrder) {
            words = new WordCounter(lower, inOrder);
            shapes = new WordShapes(words.vocabulary());
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
            return TextCounts.ofSums(new TextSums(tokens[0], 0, 0, 0, 0, 0, english));
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

    private Counter take() {
        Counter counter = free.poll();
        return counter == null ? new Counter(lower, needs.sequence()) : counter;
    }

    /** @param shaped whether what the words are made of is added up here; else {@link TextTotals} does, for all texts at once */
    private TextCounts counted(Counter counter, boolean english, String doc, boolean first, boolean shaped) {
        int[] sequence = counter.words.sequence();
        DocumentWords words = counter.words.counted(doc, first);
        TextSums sums = new TextSums(words.tokens(), counter.sentences, 0, 0, 0, 0, english);
        TextCounts counts = TextCounts.ofWords(shaped ? shaped(words, counter.shapes, sums) : sums, words, sequence);
        counter.sentences = 0;
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
