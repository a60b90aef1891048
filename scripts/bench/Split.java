import dossier.split.Sentences;
import dossier.split.Tokens;
import dossier.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * The sentences and tokens of texts, beside the JDK's BreakIterator, ICU4J's and a tokenizer of OpenNLP:  {@code scripts/bench/java Split
 * TEXT_FILE...} All make a list of spans. English is told to all that ask; for "rules alone" no language is known, and no model judges.
 */
public final class Split {
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 5;
    private static long sink;

    private Split() {
    }

    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            byte[] bytes = Files.readAllBytes(Path.of(arg));
            String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            System.out.println(arg);
            new Turns(bytes.length)
                    .add("BreakIterator, sentences", () -> sink += breaks(BreakIterator.getSentenceInstance(Locale.ENGLISH), text).size())
                    .add("ICU4J, sentences",
                    () -> sink += breaks(com.ibm.icu.text.BreakIterator.getSentenceInstance(Locale.ENGLISH), text).size())
                    .add("dossier, sentences", () -> sink += Sentences.of(text, "en").size())
                    .add("dossier, sentences, rules alone", () -> sink += Sentences.of(text, null).size())
                    .print(WARM_UPS, ROUNDS);
            List<Span> sentences = Sentences.of(text, "en");
            new Turns(bytes.length)
                    .add("BreakIterator, words", () -> sink += breaks(BreakIterator.getWordInstance(Locale.ENGLISH), text).size())
                    .add("ICU4J, words", () -> sink += breaks(com.ibm.icu.text.BreakIterator.getWordInstance(Locale.ENGLISH), text).size())
                    .add("OpenNLP, SimpleTokenizer", () -> sink += SimpleTokenizer.INSTANCE.tokenizePos(text).length)
                    .add("dossier, tokens of sentences", () -> sentences.forEach(span -> sink += Tokens.of(text, span, "en").size()))
                    .add("dossier, tokens", () -> sink += Tokens.of(text, new Span(0, text.length()), "en").size())
                    .print(WARM_UPS, ROUNDS);
        }
    }

    private static List<Span> breaks(BreakIterator breaks, String text) {
        breaks.setText(text);
        List<Span> spans = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            spans.add(new Span(from, to));
        }
        return spans;
    }

    private static List<Span> breaks(com.ibm.icu.text.BreakIterator breaks, String text) {
        breaks.setText(text);
        List<Span> spans = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != com.ibm.icu.text.BreakIterator.DONE; from = to, to = breaks.next()) {
            spans.add(new Span(from, to));
        }
        return spans;
    }
}
