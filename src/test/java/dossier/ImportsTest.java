package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages see one another one way only. */
class ImportsTest {
    private static final Path SOURCES = Path.of("src/main/java/dossier");
    private static final Pattern USE = Pattern.compile("\\bdossier\\.([a-z]+)\\.[A-Z]");

    /** What each package may see beside itself. */
    private static final Map<String, Set<String>> SEES = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("svg", Set.of()),
            Map.entry("lang", Set.of("text")),
            Map.entry("time", Set.of("text")),
            Map.entry("io", Set.of("text", "lang")),
            Map.entry("clean", Set.of("text", "lang", "time")),
            Map.entry("split", Set.of("text", "lang", "time", "clean")),
            Map.entry("stats", Set.of("text", "svg", "lang", "time", "clean", "split")),
            Map.entry("entities", Set.of("text", "lang", "time", "clean", "split")),
            Map.entry("timeline", Set.of("text", "svg", "lang", "time", "clean", "split", "entities")),
            Map.entry("diff", Set.of("text", "svg", "lang", "time", "clean", "split", "entities", "timeline", "stats")),
            Map.entry("cli", Set.of("text", "svg", "lang", "time", "io", "clean", "split", "stats", "entities", "timeline", "diff")));

    @Test
    void packagesSeeOneAnotherOneWayOnly() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Path folder = SOURCES.relativize(file).getParent();
                if (folder == null) {
                    continue;
                }
                String own = folder.toString();
                for (String line : Files.readAllLines(file)) {
                    Matcher use = USE.matcher(line);
                    while (use.find()) {
                        if (!use.group(1).equals(own) && !SEES.get(own).contains(use.group(1))) {
                            wrong.add(file + ": " + line.strip());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
