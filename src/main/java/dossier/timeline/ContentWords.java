package dossier.timeline;

import dossier.split.Words;
import dossier.text.Lexicon;
import dossier.text.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence that say what it is about. */
final class ContentWords implements Words.Sink {
    /** Shorter words say little. */
    private static final int SHORTEST = 4;
    /** Words are told apart by this many letters: an easy stand-in for their stem. */
    private static final int STEM = 6;
    private static final Set<String> FUNCTION_WORDS = functionWords();

    private final String text;
    private final Span date;
    private final Set<String> words = new LinkedHashSet<>();

    private ContentWords(String text, Span date) {
        this.text = text;
        this.date = date;
    }

    private static Set<String> functionWords() {
        Set<String> words = new HashSet<>();
        for (String[] entry : Lexicon.entries(ContentWords.class, "function-words.tsv")) {
            words.add(entry[0]);
        }
        return words;
    }

    /** The words of {@code sentence} outside of {@code date}, in lower case, cut to a stem. */
    static Set<String> of(String text, Span sentence, Span date) {
        ContentWords found = new ContentWords(text, date);
        Words.scan(text, sentence, found);
        return found.words;
    }

    @Override
    public void word(int start, int end) {
        if (end - start >= SHORTEST && (end <= date.start() || start >= date.end())) {
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (!FUNCTION_WORDS.contains(word)) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
    }
}
