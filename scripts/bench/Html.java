import dossier.clean.Cleaner;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Cleaning pages of HTML, beside jsoup's parse of the same pages and beside readability4j:  scripts/bench/java Html FOLDER...
 * The folders hold files in UTF-8 whose names end in .html or .html.gz.
 */
public final class Html {
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 7;
    /** What the runs find goes here, so that no compiler can leave them out. */
    private static long found;

    private Html() {
    }

    /** Runs the benchmark; {@code args} are the folders. */
    public static void main(String[] args) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String folder : args) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.sorted().collect(Collectors.toList())) {
                    if (file.toString().endsWith(".html") || file.toString().endsWith(".html.gz")) {
                        pages.add(page(file));
                    }
                }
            }
        }
        long bytes = 0;
        for (String page : pages) {
            bytes += page.getBytes(StandardCharsets.UTF_8).length;
        }
        System.out.printf("%d pages, %d bytes%n", pages.size(), bytes);
        Cleaner cleaner = new Cleaner(Set.of());
        new Turns(bytes)
                .add("jsoup parse", () -> pages.forEach(page -> found += Jsoup.parse(page).childNodeSize()))
                .add("jsoup parse with positions", () -> pages.forEach(page -> found += positions(page)))
                .add("dossier clean", () -> pages.forEach(page -> found += clean(cleaner, page)))
                .add("readability4j", () -> pages.forEach(page -> found += readability(page)))
                .print(WARM_UPS, ROUNDS);
    }

    private static String page(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int positions(String page) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(page, "").childNodeSize();
    }

    private static int clean(Cleaner cleaner, String page) {
        return cleaner.clean(new Document("page", new Source("page", Markup.HTML, page, Anchors.START), Metadata.NONE)).document().text()
                .length();
    }

    private static int readability(String page) {
        String text = new Readability4J("https://example.com/", page).parse().getTextContent();
        return text == null ? 0 : text.length();
    }
}
