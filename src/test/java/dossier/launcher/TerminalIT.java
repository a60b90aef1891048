package dossier.launcher;

import static dossier.launcher.Dialogue.CTRL_C;
import static dossier.launcher.Dialogue.CTRL_D;
import static dossier.launcher.Dialogue.CTRL_R;
import static dossier.launcher.Dialogue.CTRL_Z;
import static dossier.launcher.Dialogue.ENTER;
import static dossier.launcher.Dialogue.RIGHT;
import static dossier.launcher.Dialogue.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repl in a real pseudo-terminal. */
class TerminalIT {
    private static final String REPL = "scripts/dossier repl";

    @TempDir
    private static Path folder;
    private static Home built;
    private static boolean isPossible;

    private Home home;

    @BeforeAll
    static void texts() throws IOException, InterruptedException {
        built = Home.copied(folder);
        isPossible = Dialogue.isPossible(built);
        built.write("seeds/a.txt", "Anna Smith went to Paris on 1 March 2020. Nobody else did.\n");
        built.write("seeds/b.txt", "On 2 March 2020, Anna Smith left Paris. She went home.\n");
        built.write("with space/c.txt", "A text in a folder with a space.\n");
        built.sh("dossier --version");
    }

    @BeforeEach
    void newUser(@TempDir Path state) {
        assumeTrue(isPossible, "no Python that makes pseudo-terminals");
        home = built.with("XDG_STATE_HOME", state.toString()).with("TERM", "xterm-256color").with("PAGER", "cat").with("NO_COLOR", null);
    }

    private static void left(Home.Result result) {
        assertThat(result.status()).as(result.out() + result.err()).isZero();
    }

    @Test
    void tabCompletesCommandsOptionsValuesNamesAndPaths() throws IOException, InterruptedException {
        left(Dialogue.in(home).type("ent" + TAB).answer("> entities").type("--by=men" + TAB).answer("entities --by=mention")
                .type("--colu" + TAB)
                .answer("--columns").type("doc,ent" + TAB).answer("--columns doc,entity").line("", "a.txt", "Anna Smith")
                .type("split --by se" + TAB + TAB).answer("section").answer("sentence").type(CTRL_C).answer("dossier>")
                .type("timeline --entity Ann" + TAB).answer("Anna\\ Smith").line("", "2020-03-01")
                .type("clean wi" + TAB).answer("clean with\\ space/").type("c" + TAB).answer("space/c.txt").line("", "A text in a folder")
                .type("clean b." + TAB).answer("clean seeds/b.txt").line("", "She went home")
                .type("stats a" + TAB).answer("stats seeds/a.txt").line("--columns sentences", "2")
                .leave(REPL));
    }

    @Test
    void ctrlCEndsTheCommandAndNothingElse() throws IOException, InterruptedException {
        home.sh("rm -f fifo; mkfifo fifo");
        Home.Result result = Dialogue.in(home).type("clean nothing").answer("> clean nothing").type(CTRL_C).answer("dossier> ")
                .type("!echo begun; sleep 300" + ENTER).answer("begun").type(CTRL_C).answer("dossier> ")
                .type("clean fifo" + ENTER).answer("0 documents").type(CTRL_C).answer("dossier> ")
                .line("stats --columns sentences", "4").leave(REPL);
        left(result);
        assertThat(result.out()).contains("clean fifo\ndossier: stopped\ndossier> ", "begun\ndossier: stopped\n");
    }

    @Test
    void ctrlZAtThePromptGivesTheShellBack() throws IOException, InterruptedException {
        Home.Result result = Dialogue.of(home).type("PS1='rea''dy: '" + ENTER).answer("ready:").type(REPL + ENTER).answer("dossier> ")
                .type("stats --columns sen").answer("--columns sen").type(CTRL_Z).answer("ready:").type("fg" + ENTER)
                .answer("--columns sen")
                .line("tences", "4").type(CTRL_D).answer("ready:").type("exit 0" + ENTER).end("sh -i");
        left(result);
        assertThat(result.out()).contains("topped").contains("dossier> stats --columns sentences\nsentences\n");
    }

    @Test
    void sessionsShareTheirHistory() throws IOException, InterruptedException {
        left(Dialogue.of(home).type("PS1='rea''dy: '" + ENTER).answer("ready:").type(REPL + ENTER).answer("dossier> ")
                .line("stats --columns sentences", "4")
                .type(CTRL_Z).answer("ready:").type(REPL + ENTER).answer("dossier> ").line("split --columns n -f csv seeds/a.txt", "n")
                .type(CTRL_D)
                .answer("ready:").type("fg" + ENTER).answer("dossier>").line("stats --columns tokens", "tokens").type(CTRL_D)
                .answer("ready:")
                .type("exit 0" + ENTER).end("sh -i"));
        assertThat(home.sh("sed 's/^[0-9]*://' \"$XDG_STATE_HOME/dossier/history\"").out())
                .isEqualTo("stats --columns sentences\nsplit --columns n -f csv seeds/a.txt\nstats --columns tokens\n");
    }

    @Test
    void linesComeBackFromTheHistory() throws IOException, InterruptedException {
        Home.Result first = Dialogue.in(home).line("split --columns doc,n -f csv", "a.txt,1").line(" split seeds/b.txt -f json")
                .leave(REPL);
        left(first);
        Path history = Path.of(home.sh("printf %s \"$XDG_STATE_HOME/dossier/history\"").out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history))).isEqualTo("rw-------");
        assertThat(history).content().contains("split --columns doc,n -f csv").doesNotContain("b.txt");
        left(Dialogue.in(home).type(CTRL_R).type("doc,n").answer("split --columns doc,n -f csv").line("", "a.txt,1").leave(REPL));
        left(Dialogue.in(home).type("spl").answer("> split --columns doc,n -f csv").type(RIGHT).line("", "a.txt,1").leave(REPL));
    }

    @Test
    void rowsPassThroughPipesAndIntoFiles() throws IOException, InterruptedException {
        left(Dialogue.in(home).line("clean | split --by sentence | !grep -c March", "2").line("split --columns text > out.csv")
                .line("!head -n 2 out.csv",
                "text", "Anna Smith went to Paris on 1 March 2020.").line("split --columns text >> out.csv").line("!wc -l < out.csv", "10")
                .leave(REPL));
    }

    @Test
    void aCommandThatRunsOutOfMemoryDoesNotEndTheSession() throws IOException, InterruptedException {
        home.sh("awk 'BEGIN { for (i = 0; i < 900000; i++) printf \"w%d%s\", i, i % 9 ? \" \" : \".\\n\" }' >words.txt");
        left(Dialogue.in(home.with("DOSSIER_JAVA_OPTS", "-Xmx24m")).line("stats --by ngram --raw words.txt --top 1", "memory")
                .line("stats --columns sentences", "4").leave(REPL));
    }

    @Test
    void pastedLinesRunOneByOne() throws IOException, InterruptedException {
        left(Dialogue.in(home).type("\u001b[200~stats --columns sentences\nstats\t--columns tokens |\n!tr s z\n\u001b[201~")
                .answer("tr s z")
                .line("", "sentences", "tokenz").leave(REPL));
    }

    @Test
    void thePromptBeginsALine() throws IOException, InterruptedException {
        Home.Result result = Dialogue.in(home).type("!printf abc" + ENTER).answer("dossier>").type("!printf 'de'f; sleep 300" + ENTER)
                .answer("def")
                .type(CTRL_C).answer("dossier: stopped").answer("dossier>").leave(REPL);
        left(result);
        assertThat(result.out()).contains("!printf abc\nabc\ndossier> ", "\ndef\ndossier: stopped\ndossier>");
    }

    @Test
    void quotedPathsAreCompleted() throws IOException, InterruptedException {
        home.sh("mkdir -p quoted; echo 'In a file of an odd name.' > \"quoted/it's \\\"so\\\".txt\"");
        left(Dialogue.in(home).type("clean \"quoted/i" + TAB).answer("\"quoted/it's \\\"so\\\".txt\"").line("", "In a file of an odd name.")
                .type("clean 'quoted/i" + TAB).answer("'quoted/it'\\''s \"so\".txt'").line("", "In a file of an odd name.")
                .type("clean quoted/i" + TAB).answer("quoted/it\\'s\\ \\\"so\\\".txt").line("", "In a file of an odd name.").leave(REPL));
    }

    @Test
    void theSystemIsAskedThroughSttyToo() throws IOException, InterruptedException {
        home.sh("mv target/lib/org target/lib/gone");
        try {
            left(Dialogue.in(home).type("sta" + TAB).answer("> stats").line(" --columns sentences", "4")
                    .type("!echo begun; sleep 300" + ENTER).answer("begun")
                    .type(CTRL_C).answer("stopped").answer("dossier>").leave(REPL));
        } finally {
            home.sh("mv target/lib/gone target/lib/org");
        }
    }

    @Test
    void aLineMayGoOn() throws IOException, InterruptedException {
        left(Dialogue.in(home).type("clean |" + ENTER).answer("...> ").line("stats --columns sentences", "4").leave(REPL));
    }

    @Test
    void theScreenMayChangeItsSize() throws IOException, InterruptedException {
        Home.Result result = Dialogue.in(home).line("diff seeds/a.txt seeds/b.txt --side-by-side").resize(50, 40)
                .line("diff seeds/a.txt seeds/b.txt --side-by-side").line("stats --columns sentences", "4").leave(REPL);
        left(result);
        assertThat(result.out().lines().mapToInt(String::length).max().orElse(0)).isGreaterThan(60);
    }

    @Test
    void dumbTerminalsDo() throws IOException, InterruptedException {
        Home.Result result = Dialogue.in(home.with("TERM", "dumb")).line("stats --columns sentences", "4")
                .line("nothing", "unknown command")
                .type("half").answer("half").type(CTRL_C).answer("dossier> ").type("clean |" + ENTER).answer("...>").type(CTRL_C)
                .answer("dossier>")
                .type("!echo begun; sleep 300" + ENTER).answer("begun").type(CTRL_C).answer("stopped").answer("dossier>")
                .line("clean | stats --columns sentences", "4").leave(REPL);
        left(result);
        assertThat(result.out()).containsOnlyOnce("dossier> nothing").containsOnlyOnce("unknown command 'nothing'");
    }

    @Test
    void dossierAloneOnATerminalIsTheRepl() throws IOException, InterruptedException {
        Home.Result result = Dialogue.in(home).line("entities --columns entity,type", "Anna Smith  PERSON").type("exit" + ENTER)
                .end("scripts/dossier");
        left(result);
    }

    @Test
    void progressIsOneLineThatGoesAway() throws IOException, InterruptedException {
        home.sh("i=0; while [ $i -lt 300 ]; do cat seeds/a.txt; i=$((i+1)); done >part; mkdir -p many; i=0; while [ $i -lt 400 ]; do cp part many/$i.txt; "
                + "i=$((i+1)); done");
        Home.Result result = Dialogue.of(home).answer("[##").answer(" %").answer(" documents ").answer(" MB/s ").answer(" s left")
                .answer("the end")
                .end("sh -c 'scripts/dossier entities many --top 1 -f csv >found.csv; echo the end'");
        assertThat(result.out()).isEqualTo("the end\n\n");
        assertThat(home.path("found.csv")).content().startsWith("entity,type,mentions,documents,names\n").hasLineCount(2);
    }
}
