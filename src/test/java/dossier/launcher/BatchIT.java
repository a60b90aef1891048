package dossier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in scripts beside the launcher: the installation and the batch jobs; and the completion scripts in real shells. */
class BatchIT {
    @TempDir
    private static Path folder;
    private static Home home;

    @BeforeAll
    static void copyTheJobs() throws IOException {
        home = Home.copied(folder);
        for (String name : List.of("report", "chronology", "cast", "keyness", "nightly", "this-week", "who-says-what", "install",
                "uninstall")) {
            Files.copy(Path.of("scripts", name), home.path("scripts").resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        for (String name : List.of("seeds", "man")) {
            Files.createDirectories(home.path(name));
            try (Stream<Path> files = Files.list(Path.of(name))) {
                for (Path file : files.toList()) {
                    Files.copy(file, home.path(name).resolve(file.getFileName()));
                }
            }
        }
        for (String name : List.of("LICENSE", "NOTICE")) {
            Files.copy(Path.of(name), home.path(name));
        }
    }

    private static void ran(Home.Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void aReportHasItsFourParts() throws IOException, InterruptedException {
        Home.Result result = home.sh("scripts/report seeds");
        ran(result);
        assertThat(result.out()).contains("Who is named\n=====", "When things happened\n=====", "Where the accounts differ: numbers\n=====",
                "What the words are like\n=====", "003_064d5508c024f33c.txt");
    }

    @Test
    void aChronologyLeavesThreeFiles() throws IOException, InterruptedException {
        ran(home.sh("scripts/chronology seeds chronology"));
        assertThat(home.path("chronology/chronology.csv")).content().startsWith("event,date,earliest,latest,doc,").contains("2014-08-07");
        assertThat(home.path("chronology/dates.csv")).content().startsWith("doc,start,end,");
        assertThat(home.path("chronology/sources.jsonl")).content().hasLineCount(5);
    }

    @Test
    void aCastIsATableOfNodesAndOneOfEdges() throws IOException, InterruptedException {
        ran(home.sh("scripts/cast seeds cast"));
        assertThat(home.path("cast/nodes.csv")).content().startsWith("Id,").contains("Muqtada al-Sadr,PERSON");
        assertThat(home.path("cast/edges.csv")).content().startsWith("Source,Target,Weight\n");
    }

    @Test
    void keynessTakesTwoFolders() throws IOException, InterruptedException {
        Home.Result result = home.sh("scripts/keyness seeds/000_1ebb54673f6ffc92.txt seeds 5");
        ran(result);
        assertThat(result.out()).hasLineCount(6).startsWith("word,count,reference_count,ll,");
    }

    @Test
    void theCompletionScriptCompletesInBash() throws IOException, InterruptedException {
        Home.Result result = home.sh("command -v bash >/dev/null || exit 77; dossier completion bash > completion && bash -c "
                + "'source ./completion; t() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(($#-1)); _dossier; echo \"${COMPREPLY[*]}\"; }; "
                + "t dossier cle; t dossier split --by se; t dossier split --by = para; t dossier stats -f j; t dossier entities --columns doc,ent; "
                + "t dossier clean --fr; t dossier help st; t dossier completion z; t dossier clean se'");
        assumeTrue(result.status() != 77, "no bash here");
        ran(result);
        assertThat(result.out()).isEqualTo("clean\nsentence section\nparagraph\njson jsonl\ndoc,entity\n--from\nstats\nzsh\n\n");
    }

    @Test
    void theCompletionScriptCompletesInZsh() throws IOException, InterruptedException {
        assumeTrue(home.sh("command -v zsh").status() == 0 && Dialogue.isPossible(home), "no zsh here, or no pseudo-terminal");
        home.sh("dossier completion zsh >_dossier");
        Home.Result result = Dialogue.of(home).type("PS1='rea''dy: '; autoload -U compinit; compinit -u -D; source ./_dossier"
                + Dialogue.ENTER).answer("ready:")
                .type("dossier cle" + Dialogue.TAB).answer("ready: dossier clean").type("--by=blo" + Dialogue.TAB)
                .answer("dossier clean --by=block")
                .type("--columns doc,lin" + Dialogue.TAB).answer("--columns doc,line")
                .type(Dialogue.CTRL_U + "dossier timeline -f jsonl seeds/004" + Dialogue.TAB)
                .answer("ready: dossier timeline -f jsonl seeds/004_443d0120d9f800e3.txt")
                .type(Dialogue.CTRL_U + "exit 0" + Dialogue.ENTER).end("zsh -f -i");
        assertThat(result.status()).as(result.out() + result.err()).isZero();
    }

    @Test
    void theNightlyChronologyTellsWhatIsNew() throws IOException, InterruptedException {
        home.sh("mkdir -p articles; cp seeds/004* articles");
        Home.Result first = home.sh("scripts/nightly articles nightly");
        ran(first);
        assertThat(first.out()).contains("2018-06-30  ").contains("004_443d0120d9f800e3.txt:24");
        assertThat(home.path("nightly/chronology.csv")).content().startsWith("event,date,").contains("2018-06-30");
        assertThat(home.sh("scripts/nightly articles nightly").out()).isEmpty();
        home.sh("cp seeds/002* articles");
        Home.Result third = home.sh("scripts/nightly articles nightly");
        ran(third);
        assertThat(third.out()).contains("2014-08-07").doesNotContain("004_443d0120d9f800e3.txt");
    }

    @Test
    void thisWeekIsComparedWithTheMonthBefore() throws IOException, InterruptedException {
        home.write("news/a.json", "{\"date\": \"2024-02-28\", \"text\": \"The river rose. The river flooded the valley.\"}");
        home.write("news/b.json", "{\"date\": \"2024-03-05\", \"text\": \"The strike began. The strike went on, and the strike spread.\"}");
        home.write("news/c.json", "{\"date\": \"2023-12-01\", \"text\": \"Snow fell.\"}");
        Home.Result result = home.sh("scripts/this-week news 3 2024-03-06");
        ran(result);
        assertThat(result.out()).startsWith("word,count,reference_count,ll,").contains("\nstrike,3,0,").doesNotContain("snow")
                .hasLineCount(4);
        assertThat(home.sh("scripts/this-week news 3 2022-01-01"))
                .isEqualTo(new Home.Result(2, "", "this-week: no articles of the week before 2022-01-01\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly TEXTS OUT", "chronology TEXTS OUT", "cast TEXTS OUT", "who-says-what TEXTS", "keyness TEXTS seeds 5",
            "keyness seeds TEXTS 5",
        "this-week TEXTS 5 2018-07-01", "report TEXTS"})
    void foldersMayHaveSpacesInTheirNamesOrNothingInThem(String script) throws IOException, InterruptedException {
        home.sh("mkdir -p 'my texts' empty links; cp seeds/004* 'my texts/a (b).txt'; ln -sf ../scripts/* links");
        Home.Result some = home.sh("links/" + script.replace("TEXTS", "'my texts'").replace("OUT", "'out of it'"));
        assertThat(some.status() == 0 || some.status() == 2 && some.err().contains("this-week: no articles of the")).as(some.err())
                .isTrue();
        Home.Result none = home.sh("scripts/" + script.replace("TEXTS", "empty").replace("OUT", "'out of nothing'"));
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).startsWith("dossier: ").hasLineCount(1);
        assertThat(home.sh("find 'out of nothing' -type f").out()).isEmpty();
    }

    @Test
    void whoSaysWhatIsATableOfSentences() throws IOException, InterruptedException {
        Home.Result result = home.sh("scripts/who-says-what seeds >said.csv && dossier stats --by document --each-row --text-column text --id-column who "
                + "--columns doc -f csv said.csv");
        ran(result);
        assertThat(home.path("said.csv")).content().startsWith("doc,line,column,who,text\n").contains("Suhad al-Khateeb");
        assertThat(result.out().lines().count()).isEqualTo(Files.readAllLines(home.path("said.csv")).size());
    }

    @Test
    void installsBelowAPrefixAndGoesAgain() throws IOException, InterruptedException {
        home.sh("mkdir -p 'a prefix'; echo kept >'a prefix/kept'");
        home.sh("mkdir -p target/classes/dossier/time; cd target/classes/dossier/time; echo >any.table; echo >Any.class");
        Home.Result installed = home.sh("scripts/install 'a prefix'");
        ran(installed);
        assertThat(installed.out()).startsWith("installed: ").contains("/a prefix/bin/dossier\n").contains("is not in PATH");
        assertThat(home.sh("cd / && \"$HOME_UNDER_TEST/a prefix/bin/dossier\" --version").out()).startsWith("dossier ");
        assertThat(home.archives("a prefix/lib/dossier/target/startup")).hasSize(1);
        assertThat(home.sh("cd 'a prefix/lib/dossier/target/classes' && find . -type f").out()).isEqualTo("./dossier/time/any.table\n");
        assertThat(home.sh("'a prefix/bin/dossier' entities --columns entity seeds -f csv").out()).contains("Muqtada al-Sadr");
        assertThat(home.path("a prefix/share/man/man1/dossier-stats.1")).exists();
        assertThat(home.path("a prefix/share/bash-completion/completions/dossier")).content().contains("complete -o bashdefault");
        assertThat(home.path("a prefix/share/zsh/site-functions/_dossier")).content().startsWith("#compdef dossier");
        ran(home.sh("scripts/install 'a prefix'"));
        ran(home.sh("'a prefix/lib/dossier/scripts/uninstall' 'a prefix'"));
        assertThat(home.sh("find 'a prefix' -mindepth 1").out()).isEqualTo("a prefix/kept\n");
        assertThat(home.sh("scripts/uninstall 'a prefix'").status()).isEqualTo(2);
    }
}
