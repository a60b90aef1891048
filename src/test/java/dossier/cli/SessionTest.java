package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Surroundings.Stream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
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
        session = new Session(new Surroundings(InputStream.nullInputStream(), Stream.NULL, new ByteArrayOutputStream(), Stream.FILE, err,
                Stream.FILE,
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
        assertThat(run("clean | split --by sentence | stats --columns tokens,sentences"))
                .isEqualTo("tokens  sentences\n     9          3\n");
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
        assertThat(run("_ | split --by sentence --columns text -f csv"))
                .isEqualTo("text\nOne sentence here.\nAnd another one.\nA third sentence.\n");
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
        assertThat(run("source " + file)).isEqualTo("doc,n\na.txt,1\na.txt,2\nb.txt,1\n");
        assertThat(session.ended()).isTrue();
        assertThat(errors()).startsWith("dossier: " + file + ":2: unknown command 'splitt'; did you mean split").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "clean |; a command is missing behind |",
        "| clean; a command is missing before |",
        "clean 'x; the quote ' isn't closed",
        "clean > a b; > takes one file, at the end of the line",
        "clean > a > b; > takes one file, at the end of the line",
        "> a; a command is missing before >",
        "clean | _; _ is the last result, and stands alone at the beginning",
        "_ x | clean; _ is the last result, and stands alone at the beginning",
        "use nowhere | clean; use has no rows to pass on",
        "set nothing; there is no setting 'nothing'; there are: corpus, format, color, pager, suggestions, time",
        "set format xml; set format takes text, csv, tsv, json, jsonl",
        "set corpus nowhere; nowhere: no such file or folder",
        "dossier; this is dossier already",
        "help nothing; unknown command 'nothing'",
        "source nowhere; nowhere: no such file or folder",
        "clean | !; ! takes a command of the shell",
        "_ | clean; there is no last result yet",
        "repl; this is the repl already",
        "ls -l; unknown command 'ls'; !ls runs one of the shell (help shows what there is)",
        "hepl; unknown command 'hepl'; did you mean help? (help shows what there is)",
        "stats --by wrod; --by takes corpus, document, word, ngram, collocation, keyword, concordance, not 'wrod'; did you mean word?",
        "stats --columns toksen; no column 'toksen' in these rows",
        "clean | exit; exit takes no rows",
        "!cd ..; cd would change the folder of a shell that ends at once; use PATH says what commands read",
        "use; use takes one file or folder"})
    void whatCannotBeReadIsSaidInOneLine(String line, String message) {
        run(line);
        assertThat(errors()).startsWith("dossier: " + message.strip()).hasLineCount(1);
    }

    @Test
    void aConcordanceFitsOnTheTerminal() throws IOException {
        Files.writeString(folder.resolve("c.txt"),
                ("All these words stand before the one that is looked for, hit, and all of these follow, one after the other. ").repeat(3));
        int room = (folder + "/c.txt:1:100: ").length() + 43;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        session.run("stats --by concordance --word hit --raw " + folder.resolve("c.txt"), out, Stream.TTY, err, room);
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;]*m", "").lines()).hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isBetween(room - 1, room))
                .allMatch(line -> line.contains("is looked for, hit, and all of"));
        out.reset();
        session.run("stats --by concordance --word hit --width 40 --raw " + folder.resolve("c.txt"), out, Stream.TTY, err, room);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).allSatisfy(line -> assertThat(line.length()).isGreaterThan(room));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "entities --type PERSN | not 'PERSN'; did you mean PERSON?",
        "clean -f cvs | not 'cvs'; did you mean csv?",
        "clean --color alway | not 'alway'; did you mean always?",
        "clean --keep coments | not 'coments'; did you mean comment?",
        "clean --dedup=paragraf | not 'paragraf'; did you mean paragraph?",
        "clean --from htlm | not 'htlm'; did you mean html?",
        "help entites | unknown command 'entites'; did you mean entities? (help shows what there is)",
        "clean -x | unknown option '-x' (dossier clean --help shows what there is)"})
    void whatWasMistypedGetsASuggestion(String line, String message) {
        run(line);
        assertThat(errors().strip()).endsWith(message).hasLineCount(1);
    }

    @Test
    void wordsAreThoseOfAShell() {
        assertThat(Statement.parse("stats --word 'a b'\\ c \"d|e\" # rest", List::of).stages())
                .containsExactly(new Statement.Stage(List.of("stats", "--word", "a b c", "d|e"), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "clean; false", "clean |; true", "clean | # then; true", "clean 'a; true", "clean \"a\\\"; true", "clean \\; true",
                "clean 'a' # it's; false", "!echo 'a; false"})
    void aLineGoesOnWithinQuotesAndBehindBars(String line, boolean goesOn) {
        assertThat(Token.goesOn(line)).isEqualTo(goesOn);
    }

    @Test
    void aFileOfLinesMayHaveStatementsOfSeveral() throws IOException {
        Path file = folder.resolve(".lines");
        Files.writeString(file, "\uFEFFclean |   # first\r\n  split --by sentence |\r\n  stats --columns \\\r\n tokens\r\n");
        assertThat(run("source " + file)).isEqualTo("tokens\n     9\n");
        assertThat(errors()).isEmpty();
    }

    @Test
    void starsStandForFiles() throws IOException {
        Files.createDirectory(folder.resolve("a b"));
        Files.writeString(folder.resolve("a b/c.txt"), "In a folder with a space.\n");
        assertThat(run("split --columns text -f csv " + folder + "/?.txt")).hasLineCount(4);
        assertThat(run("split --columns text -f csv " + folder + "/*/c.t*")).isEqualTo("text\nIn a folder with a space.\n");
        assertThat(run("split --columns text -f csv '" + folder + "/a b/c.txt'")).isEqualTo("text\nIn a folder with a space.\n");
        run("split '" + folder + "/*.txt'");
        assertThat(errors()).endsWith("/*.txt: no such file or folder\n").hasLineCount(1);
    }

    @Test
    void settingsHoldUntilReset() {
        run("set format csv");
        assertThat(run("split --columns n")).isEqualTo("n\n1\n2\n1\n");
        assertThat(run("set format")).isEqualTo("csv\n");
        assertThat(run("set").lines()).hasSize(6).anyMatch(line -> line.startsWith("format       csv "));
        run("reset");
        assertThat(run("split --columns n -f tsv")).isEqualTo(run("set format=tsv").concat("n\n1\n2\n1\n"));
        run("reset");
        run("_");
        assertThat(errors()).isEqualTo("dossier: there is no last result yet\n");
    }

    @Test
    void theRestOfAPipelineOfAFailedCommandIsLeftOut() {
        run("clean nowhere | split | stats");
        assertThat(errors()).isEqualTo("dossier: nowhere: no such file or folder\n");
    }

    @Test
    void whateverACommandDiesOfTheSessionGoesOn() {
        List<Throwable> faults = List.of(new StackOverflowError(), new OutOfMemoryError(), new IllegalStateException("x"),
                new NoClassDefFoundError("x"));
        Iterator<Throwable> next = faults.iterator();
        Session failing = new Session(new Surroundings(InputStream.nullInputStream(), Stream.NULL, OutputStream.nullOutputStream(),
                Stream.FILE, err,
                Stream.FILE, Map.of(), 80), "test", (words, at) -> {
                    SessionTest.<RuntimeException>raise(next.next());
                    return 0;
                });
        assertThat(failing.run("stats\nclean > " + folder.resolve("out.txt") + "\nclean | stats\nsplit", OutputStream.nullOutputStream(),
                Stream.FILE)).isEqualTo(2);
        assertThat(errors().lines()).hasSize(faults.size())
                .allMatch(line -> line.startsWith("dossier: ") && line.contains("the session goes on"));
        assertThat(folder.resolve("out.txt")).doesNotExist();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    void pastedLinesAreCommandsOfTheirOwn() {
        assertThat(run("split --columns n -f csv\nclean |\n\tsplit |\nstats --columns\ttokens\n!echo a | cat\nhistory\n"))
                .isEqualTo("n\n1\n2\n1\ntokens\n     9\na\n   1  split --columns n -f csv\n   2  clean |\n\tsplit |\nstats --columns\ttokens\n"
                        + "   3  !echo a | cat\n   4  history\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "clean it; it's \"a\" b\\; it\\'s\\ \\\"a\\\"\\ b\\\\",
        "clean \"it; it's \"a\" b\\; \"it's \\\"a\\\" b\\\\\"",
        "clean 'it; it's \"a\" b\\; 'it'\\''s \"a\" b\\'"})
    void aCompletedWordIsReadAsItWasMeant(String typed, String word, String escaped) {
        assertThat(new ReplParser.Line(typed, typed.length()).escape(word, true)).hasToString(escaped);
        assertThat(Statement.parse("clean " + escaped, List::of).stages().get(0).words()).containsExactly("clean", word);
    }

    @Test
    void theWordDossierIsNoHarm() {
        assertThat(run("dossier split --columns n -f csv")).isEqualTo("n\n1\n2\n1\n");
    }

    @Test
    void filesOfLinesThatRunOneAnotherEnd() throws IOException {
        Path file = folder.resolve(".lines");
        Files.writeString(file, "source " + file + "\n");
        assertThat(session.run("source " + file, OutputStream.nullOutputStream(), Stream.FILE)).isEqualTo(2);
        assertThat(errors()).contains("more than 20 deep").hasLineCount(1);
    }

    @Test
    void helpAndHistoryGoIntoThePipeToo() {
        assertThat(run("help")).contains("use PATH").contains(folder.toString());
        assertThat(run("? split")).startsWith("Split texts");
        assertThat(run("history | !tail -n 2")).isEqualTo("   2  ? split\n   3  history | !tail -n 2\n");
    }

    @Test
    void standardInputOfTheReplIsRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings piped = new Surroundings(new ByteArrayInputStream("split\nexit\n".getBytes(StandardCharsets.UTF_8)), Stream.PIPE, out,
                Stream.FILE,
                err, Stream.FILE, Map.of("DOSSIER_CORPUS", folder.toString()), 80);
        assertThat(CommandLines.run(new String[] {"repl"}, piped, "test")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("One sentence here.\nAnd another one.\nA third sentence.\n");
    }
}
