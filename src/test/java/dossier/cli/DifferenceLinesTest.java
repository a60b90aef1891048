package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Main;
import dossier.diff.DifferenceRow;
import dossier.io.Columns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes written straight are the bytes that rows are spelled as. */
class DifferenceLinesTest {
    @TempDir
    Path folder;

    private String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args,
                new Surroundings(InputStream.nullInputStream(), Surroundings.Stream.NULL, out, Surroundings.Stream.FILE, err,
                Surroundings.Stream.FILE, Map.of(), 80));
        return status + "\n" + out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private void sameAsRows(String a, String b) throws IOException {
        String pathA = Files.writeString(folder.resolve("a \"one\".txt"), a).toString();
        String pathB = Files.writeString(folder.resolve("b.txt"), b).toString();
        String columns = String.join(",", Columns.of(DifferenceRow.class).names());
        assertThat(run("diff", "--raw", "--by", "word", "-f", "jsonl", pathA, pathB))
                .isEqualTo(run("diff", "--raw", "--by", "word", "-f", "jsonl", "--columns", columns, pathA, pathB));
    }

    @Test
    void everyControlCharacterAndSign() throws IOException {
        StringBuilder a = new StringBuilder("x ");
        for (char c = 1; c < 0x180; c++) {
            a.append("same w").append(c).append("w ");
        }
        sameAsRows(a.toString(), "x " + "same w ".repeat(0x17F));
        sameAsRows("é “quoted” \uD83D\uDE00 end\n", "\uFEFFé 'quoted' \uD83D\uDE01 end");
    }

    @Test
    void nothingAndMuch() throws IOException {
        sameAsRows("", "a\n");
        sameAsRows("a", "a");
        sameAsRows("\"\\ ".repeat(70_000), "y".repeat(200_000));
    }
}
