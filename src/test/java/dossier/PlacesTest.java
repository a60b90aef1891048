package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The line and column of every row show its text in the original file, straight and through pipes, in every format, whatever ends lines.
 */
class PlacesTest {
    private static final Path SEEDS = Path.of("seeds");

    @ParameterizedTest
    @ValueSource(strings = {
        "clean --by block seeds",
        "split --by sentence seeds", "split --by token seeds", "split --by paragraph seeds", "split --by section seeds",
        "split --by chunk --overlap 1 seeds",
        "split --by document seeds", "split --raw --by sentence seeds", "split --raw --by token seeds",
        "entities --by mention seeds", "entities --raw --by mention seeds",
        "timeline --by mention seeds", "timeline --by event seeds", "timeline --raw --by mention seeds",
        "diff --by passage --min-words 4 seeds",
        "stats --by concordance --word al* seeds",
        "clean seeds -f jsonl | split --by sentence",
        "clean seeds -f csv | split --by sentence -f tsv | split --by token",
        "clean seeds -f json | split --by paragraph -f csv | entities --by mention",
        "clean seeds -f tsv | split --by chunk --overlap 2 -f json | timeline --by mention",
        "split --raw --by token seeds -f csv | entities --by mention",
        "split --by document seeds -f jsonl | split --by sentence -f tsv | stats --by concordance --word iraq",
        "clean --keep comment,teaser seeds -f jsonl | split --by document"})
    void theTextStandsAtItsPlace(String pipeline) throws IOException {
        check(pipeline, SEEDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void whateverEndsLines(String lineEnd, @TempDir Path folder) throws IOException {
        for (Path file : files(SEEDS)) {
            Files.writeString(folder.resolve(file.getFileName()), Files.readString(file).replace("\n", lineEnd));
        }
        for (String pipeline : List.of("split --by token IN", "entities --by mention IN",
                "clean IN -f csv | split --by sentence -f jsonl | entities --by mention",
                "clean --by block IN", "split --raw --by sentence IN -f tsv | split --by token")) {
            check(pipeline.replace("IN", folder.toString()), folder);
        }
    }

    @Test
    void theFormatsAgree() throws IOException {
        for (String command : List.of("clean seeds", "split --by sentence seeds", "entities seeds", "entities --by mention seeds",
                "timeline seeds",
                "stats --by document seeds", "diff seeds", "diff --by number seeds")) {
            List<Map<String, String>> expected = Rows.read("jsonl", Commands.run(command + " -f jsonl").out());
            assertThat(expected).as(command).isNotEmpty();
            for (String format : List.of("csv", "tsv", "json")) {
                assertThat(Rows.read(format, Commands.run(command + " -f " + format).out())).as("%s -f %s", command, format)
                        .isEqualTo(expected);
            }
        }
    }

    private static void check(String pipeline, Path folder) throws IOException {
        Map<String, String[]> originals = new HashMap<>();
        for (Path file : files(folder)) {
            originals.put(file.getFileName().toString(), Files.readString(file).split("\r\n|\r|\n", -1));
        }
        for (String format : List.of("csv", "tsv", "json", "jsonl")) {
            Commands.Result result = Commands.run(pipeline + " -f " + format);
            assertThat(result.err()).isEmpty();
            assertThat(result.status()).isZero();
            List<Map<String, String>> rows = Rows.read(format, new String(result.bytes(), StandardCharsets.UTF_8));
            assertThat(rows).as(pipeline).isNotEmpty();
            for (Map<String, String> row : rows) {
                String text = row.containsKey("node") ? row.get("node") : row.get("text");
                String original = originals.get(row.get("doc"))[Integer.parseInt(row.get("line")) - 1];
                int column = original.offsetByCodePoints(0, Integer.parseInt(row.get("column")) - 1);
                assertThat(original.substring(column)).as("%s: %s", pipeline, row)
                        .startsWith(text.substring(0, text.offsetByCodePoints(0, 1)));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
