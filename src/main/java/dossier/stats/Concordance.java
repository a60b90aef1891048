package dossier.stats;

import dossier.split.Words;
import dossier.text.Document;
import dossier.text.Place;
import dossier.text.Span;
import dossier.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code stats --by concordance}: the places of words that fit a pattern, with their contexts (KWIC, Luhn 1960). Per document; safe for
 * use by several threads.
 */
public final class Concordance {
    private final WordPattern pattern;
    private final StatsOptions options;

    /** @throws IllegalArgumentException when the options ask for no word */
    public Concordance(StatsOptions options) {
        if (options.word() == null) {
            throw new IllegalArgumentException("a concordance needs a word");
        }
        this.options = options;
        this.pattern = WordPattern.of(options.word(), options.lower());
    }

    /** The hits of a document, in order. Several words in a row do not cross the end of a sentence. */
    public List<ConcordanceRow> rows(Document document) {
        String text = document.text();
        List<ConcordanceRow> rows = new ArrayList<>();
        for (Span hit : hits(document)) {
            Place place = document.place(hit.start());
            String node = folded(text, hit.start(), hit.end());
            rows.add(new ConcordanceRow(document.name(), place.line(), place.column(), left(text, hit.start()), node,
                    right(text, hit.end())));
        }
        return rows;
    }

    /** Where the hits of a document stand, in order. */
    List<Span> hits(Document document) {
        String text = document.text();
        int length = pattern.length();
        Vocabulary vocabulary = new Vocabulary(options.lower());
        PatternWords[] wanted = new PatternWords[length];
        for (int i = 0; i < length; i++) {
            wanted[i] = new PatternWords(pattern, i, vocabulary);
        }
        SentenceStarts sentences = length > 1 ? SentenceStarts.of(document) : null;
        List<Span> hits = new ArrayList<>();
        // The last words, in a ring: their numbers and starts.
        int[] ids = new int[length];
        int[] starts = new int[length];
        int[] seen = {0};
        Words.scan(text, new Span(0, text.length()), (start, end) -> {
            if (sentences != null && sentences.begins(start)) {
                seen[0] = 0;
            }
            int last = seen[0]++;
            ids[last % length] = vocabulary.id(text, start, end);
            starts[last % length] = start;
            if (last + 1 < length) {
                return;
            }
            for (int i = 0; i < length; i++) {
                if (!wanted[i].has(ids[(last + 1 + i) % length])) {
                    return;
                }
            }
            hits.add(new Span(starts[(last + 1) % length], end));
        });
        return hits;
    }

    /** What stands before {@code end}: as many whole words as fit. */
    private String left(String text, int end) {
        int from = end;
        int width = 0;
        while (from > 0 && width < options.width()) {
            from = Whitespace.is(text.charAt(from - 1)) ? skipBack(text, from) : text.offsetByCodePoints(from, -1);
            width++;
        }
        if (from > 0 && !Whitespace.is(text.charAt(from)) && !Whitespace.is(text.charAt(from - 1))) {
            int word = from;
            while (word < end && !Whitespace.is(text.charAt(word))) {
                word++;
            }
            from = word < end ? word : from;
        }
        return folded(text, Whitespace.skip(text, from, end), end);
    }

    /** What stands from {@code start} on: as many whole words as fit. */
    private String right(String text, int start) {
        int to = start;
        int width = 0;
        while (to < text.length() && width < options.width()) {
            to = Whitespace.is(text.charAt(to)) ? Whitespace.skip(text, to, text.length()) : text.offsetByCodePoints(to, 1);
            width++;
        }
        if (to > start && to < text.length() && !Whitespace.is(text.charAt(to)) && !Whitespace.is(text.charAt(to - 1))) {
            int word = to;
            while (word > start && !Whitespace.is(text.charAt(word - 1))) {
                word--;
            }
            to = word > start ? word : to;
        }
        return folded(text, start, Math.max(start, skipBack(text, to)));
    }

    private static int skipBack(String text, int from) {
        int at = from;
        while (at > 0 && Whitespace.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A stretch with each run of white space as one space. */
    private static String folded(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Whitespace.is(c)) {
                out.append(c);
            } else if (i == start || !Whitespace.is(text.charAt(i - 1))) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
