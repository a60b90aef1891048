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

/** The batch jobs in scripts, and the completion script in a real shell. */
class BatchIT {
    @TempDir
    private static Path folder;
    private static Home home;

    @BeforeAll
    static void copyTheJobs() throws IOException {
        home = Home.copied(folder);
        for (String name : List.of("report", "chronology", "cast", "keyness")) {
            Files.copy(Path.of("scripts", name), home.path("scripts").resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createDirectories(home.path("seeds"));
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, home.path("seeds").resolve(seed.getFileName()));
            }
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
                + "'source ./completion && COMP_WORDS=(dossier cle) COMP_CWORD=1 && _complete_dossier dossier cle dossier; echo \"${COMPREPLY[*]}\"'");
        assumeTrue(result.status() != 77, "no bash here");
        ran(result);
        assertThat(result.out()).contains("clean");
    }
}
