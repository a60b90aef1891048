package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Surroundings.Stream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the repl does with its lines. */
class SessionTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Session session;

    @BeforeEach
    void twoTexts() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "One sentence here. And another one.\n");
        Files.writeString(folder.resolve("b.txt"), "A third sentence.\n");
        session = new Session(new Surroundings(InputStream.nullInputStream(), Stream.NULL, new ByteArrayOutputStream(), Stream.FILE, err, Stream.FILE,
                Map.of("DOSSIER_CORPUS", folder.toString(), "PATH", System.getenv("PATH")), 80), "test");
    }

    private String run(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        session.run(line, out, Stream.FILE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void rowsPassFromCommandToCommandWithoutFormatOptions() {
        assertThat(run("clean | split --by sentence | stats --columns tokens,sentences")).isEqualTo("tokens  sentences\n     9          3\n");
    }

    @Test
    void aFileTakesTheOutputInTheFormatOfItsEnding() throws IOException {
        Path file = folder.resolve(".out.csv");
        run("split --columns doc,text > " + file);
        assertThat(file).hasContent("doc,text\na.txt,One sentence here.\na.txt,And another one.\nb.txt,A third sentence.\n");
        run("split --columns doc -f csv " + folder.resolve("b.txt") + " >> " + file);
        assertThat(Files.readString(file)).endsWith("A third sentence.\ndoc\nb.txt\n");
    }

    @Test
    void aFailedCommandLeavesTheOldFile() throws IOException {
        Path file = folder.resolve(".out.csv");
        Files.writeString(file, "old");
        run("split nowhere > " + file);
        assertThat(file).hasContent("old");
        assertThat(errors()).isEqualTo("dossier: nowhere: no such file or folder\n");
    }

    @Test
    void theShellsCommandsTakePart() {
        assertThat(run("split | !grep -c sentence")).isEqualTo("2\n");
        assertThat(run("!echo 'a | b' > /dev/stdout")).isEqualTo("a | b\n");
    }

    @Test
    void theNextLineGoesOnFromTheLastResult() {
        run("clean --keep comment");
        assertThat(run("_ | split --by sentence --columns text -f csv")).isEqualTo("text\nOne sentence here.\nAnd another one.\nA third sentence.\n");
    }

    @Test
    void useNamesTheCorpusOfWhatFollows() {
        run("use " + folder.resolve("b.txt"));
        assertThat(run("split")).isEqualTo("A third sentence.\n");
        run("use nowhere");
        assertThat(errors()).isEqualTo("dossier: nowhere: no such file or folder\n");
    }

    @Test
    void linesThatFailDoNotEndAFileOfLines() throws IOException {
        Path file = folder.resolve(".lines");
        Files.writeString(file, "# a comment\nsplitt\n\nsplit --columns doc,n -f csv\nexit\nsplit\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(session.source(file, out, Stream.FILE)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("doc,n\na.txt,1\na.txt,2\nb.txt,1\n");
        assertThat(session.ended()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "clean |; a command is missing before or after |",
        "| clean; a command is missing before or after |",
        "clean 'x; the quote ' isn't closed",
        "clean > a b; > takes one file, at the end of the line",
        "clean | !; ! takes a command of the shell",
        "_ | clean; there is no last result yet",
        "repl; this is the repl already",
        "use; use takes one file or folder"})
    void whatCannotBeReadIsSaidInOneLine(String line, String message) {
        run(line);
        assertThat(errors()).startsWith("dossier: " + message.strip()).hasLineCount(1);
    }

    @Test
    void wordsAreThoseOfAShell() {
        assertThat(Statement.parse("stats --word 'a b'\\ c \"d|e\" # rest").stages())
                .containsExactly(new Statement.Stage(List.of("stats", "--word", "a b c", "d|e"), false));
    }

    @Test
    void standardInputOfTheReplIsRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings piped = new Surroundings(new ByteArrayInputStream("split\nexit\n".getBytes(StandardCharsets.UTF_8)), Stream.PIPE, out, Stream.FILE,
                err, Stream.FILE, Map.of("DOSSIER_CORPUS", folder.toString()), 80);
        assertThat(CommandLines.run(new String[] {"repl"}, piped, "test")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("One sentence here.\nAnd another one.\nA third sentence.\n");
    }
}
