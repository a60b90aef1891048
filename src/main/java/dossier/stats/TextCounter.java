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
    /** Words of as many letters are long words (LIX, RIX). */
    private static final int LONG_WORD = 7;
    private static final int POLYSYLLABLE = 3;

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
        return counted(counter, english, document.name(), document.piece().index() == 0);
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
        return counted(counter, true, null, first);
    }

    private Counter take() {
        Counter counter = free.poll();
        return counter == null ? new Counter(lower, needs.sequence()) : counter;
    }

    private static TextCounts counted(long tokens, boolean english) {
        return new TextCounts(new TextSums(tokens, 0, 0, 0, 0, 0, english), null, null);
    }

    private TextCounts counted(Counter counter, boolean english, String doc, boolean first) {
        int[] sequence = counter.words.sequence();
        DocumentWords words = counter.words.counted(doc, first);
        TextCounts counts = new TextCounts(sums(words, counter, english), words, sequence);
        counter.sentences = 0;
        counter.starts = null;
        if (!counter.words.isFull()) {
            free.push(counter);
        }
        return counts;
    }

    private TextSums sums(DocumentWords words, Counter counter, boolean english) {
        long letters = 0;
        long longWords = 0;
        long syllables = 0;
        long polysyllables = 0;
        for (int i = 0; i < words.size(); i++) {
            int id = words.id(i);
            long count = words.count(i);
            int length = counter.shapes.letters(id);
            letters += count * length;
            longWords += length >= LONG_WORD ? count : 0;
            if (english && needs.syllables()) {
                int number = counter.shapes.syllables(id);
                syllables += count * number;
                polysyllables += number >= POLYSYLLABLE ? count : 0;
            }
        }
        return new TextSums(words.tokens(), counter.sentences, letters, longWords, syllables, polysyllables, english);
    }
}
