import dossier.clean.Cleaner;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Cleaning of plain text beside jsoup's parse of the same text: {@code scripts/bench/java Plain FILE|FOLDER...}. Files are worked on one
 * after the other, as they are, and once more as their clean text; in memory, decoded.
 */
final class Plain {
    private static final int LEAST = 2_000_000;
    private static int kept;

    public static void main(String[] args) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String arg : args) {
            try (Stream<Path> files = Files.walk(Path.of(arg))) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> texts.add(text(file)));
            }
        }
        Cleaner cleaner = new Cleaner(Set.of());
        List<String> clean = texts.stream().map(text -> cleaner.clean(document(text)).document().text()).toList();
        measure("as they are", texts, cleaner);
        measure("clean", clean, cleaner);
        if (kept < 0) {
            System.out.println();
        }
    }

    private static void measure(String name, List<String> texts, Cleaner cleaner) {
        long once = texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
        int times = (int) (LEAST / Math.max(1, once)) + 1;
        System.out.println(name + ": " + texts.size() + " texts, " + once + " bytes");
        new Turns(once * times)
                .add("jsoup, parse", () -> repeat(times, texts, text -> kept += Jsoup.parse(text).childNodeSize()))
                .add("lines, read and stripped",
                () -> repeat(times, texts, text -> text.lines().forEach(line -> kept += line.strip().length())))
                .add("dossier, clean", () -> repeat(times, texts, text -> kept += cleaner.clean(document(text)).document().text().length()))
                .print(10, 9);
    }

    private static void repeat(int times, List<String> texts, java.util.function.Consumer<String> work) {
        for (int i = 0; i < times; i++) {
            texts.forEach(work);
        }
    }

    private static Document document(String text) {
        return new Document("text", new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
