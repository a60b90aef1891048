import dossier.entities.Aliases;
import dossier.entities.EntityCorpus;
import dossier.entities.EntityFinder;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What it costs to find names, and to come from texts to rows of resolved names, beside the JDK's BreakIterator, which only finds where
 * words end.
 *
 * <p>usage: scripts/bench/java Names FILE...   (plain text, UTF-8)
 */
public final class Names {
    private static final int WARM_UPS = 12;
    /** So many bytes are gone through at least before the compiler is taken to be done. */
    private static final long WARM_BYTES = 40_000_000;
    private static final int ROUNDS = 9;
    private static long sink;

    private Names() {
    }

    public static void main(String[] files) throws IOException {
        List<Document> documents = new ArrayList<>();
        long bytes = 0;
        long words = 0;
        for (String file : files) {
            byte[] content = Files.readAllBytes(Path.of(file));
            String text = new String(content, StandardCharsets.UTF_8);
            bytes += content.length;
            words += words(text);
            documents.add(new Document(file, new Source(file, Markup.TEXT, text, Anchors.START), Metadata.NONE));
        }
        EntityFinder finder = new EntityFinder();
        System.out.printf(Locale.ROOT, "%d words, %.2f MB: a MB/s is %.0f words/s%n", words, bytes / 1e6, words * 1e6 / bytes);
        new Turns(bytes)
                .add("BreakIterator, words", () -> documents.forEach(document -> sink += words(document.text())))
                .add("names", () -> documents.forEach(document -> sink += finder.find(document).mentions().size()))
                .add("rows of --by entity", () -> sink += rows(documents))
                .print((int) Math.max(WARM_UPS, WARM_BYTES / bytes), ROUNDS);
    }

    private static int rows(List<Document> documents) {
        EntityCorpus corpus = new EntityCorpus(Aliases.NONE);
        documents.forEach(document -> corpus.add(corpus.part(document)));
        List<Object> rows = new ArrayList<>();
        corpus.entities().forEach(rows::add);
        return rows.size();
    }

    private static long words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ENGLISH);
        breaks.setText(text);
        long words = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words += Character.isLetterOrDigit(text.charAt(from)) ? 1 : 0;
        }
        return words;
    }
}
