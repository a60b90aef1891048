package dossier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built program as a process: where it is started from, what its streams lead to, and how it ends. */
class LauncherIT {
    private static final String VERSION = "dossier " + Main.VERSION + "\n";

    @TempDir
    private static Path folder;
    private static Home home;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        home = Home.copied(folder);
        home.write("texts/a.txt", "Anna Smith went to Paris on 1 March 2020.\n");
        home.write("texts/b.txt", "Another text, of two sentences. This is the second.\n");
        StringBuilder large = new StringBuilder();
        for (int n = 0; n < 60_000; n++) {
            large.append("Sentence number ").append(n).append(" says a little more than the one before it.\n\n");
        }
        home.write("large.txt", large.toString());
        home.sh("mkdir -p bin && ln -s ../scripts/dossier bin/relative && ln -s \"$PWD/bin/relative\" bin/chained && ln -s scripts tools");
    }

    @Test
    void theFirstRunMakesTheArchiveAndSaysNothingOfIt(@TempDir Path other) throws IOException, InterruptedException {
        Home fresh = Home.copied(other);
        assertThat(fresh.sh("dossier --version")).isEqualTo(new Home.Result(0, VERSION, ""));
        assertThat(fresh.archives("target/startup")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "scripts/dossier --version", "./scripts/dossier --version", "./texts/../scripts/dossier --version",
                "cd texts && ../scripts/dossier --version",
        "bin/relative --version", "bin/chained --version", "cd / && \"$HOME_UNDER_TEST/bin/chained\" --version", "tools/dossier --version",
        "cd scripts && sh dossier --version", "PATH=$PWD/bin:$PATH && cd texts && relative --version", "bash scripts/dossier --version"})
    void startsFromAnywhere(String command) throws IOException, InterruptedException {
        assumeTrue(!command.startsWith("bash") || Files.isExecutable(Path.of("/bin/bash")));
        assertThat(home.sh(command)).isEqualTo(new Home.Result(0, VERSION, ""));
    }

    @Test
    void pathsAreThoseOfTheFolderThatItIsStartedIn() throws IOException, InterruptedException {
        Home.Result result = home.sh("cd texts && ../bin/chained clean a.txt");
        assertThat(result).isEqualTo(new Home.Result(0, "Anna Smith went to Paris on 1 March 2020.\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "dossier clean texts | 0", "dossier --help | 0", "dossier nothing | 2", "dossier clean missing.txt | 2",
                "dossier clean texts missing.txt | 3",
        "dossier clean --by nothing texts | 2", "dossier clean texts --nothing | 2", "dossier clean texts -o missing/out.txt | 2"})
    void exitStatus(String command, int status) throws IOException, InterruptedException {
        Home.Result result = home.sh(command);
        assertThat(result.status()).as(result.err()).isEqualTo(status);
        assertThat(result.err().lines()).hasSize(status == 0 ? 0 : 1);
        assertThat(result.err()).doesNotContain("Exception");
    }

    @Test
    void aClosedPipeEndsItQuietly() throws IOException, InterruptedException {
        Home.Result result = home.sh("{ dossier clean large.txt; echo $? >status; } | head -n 1");
        assertThat(result).isEqualTo(new Home.Result(0, "Sentence number 0 says a little more than the one before it.\n", ""));
        assertThat(Files.readString(home.path("status"))).isEqualTo("0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier --version >/dev/full", "dossier clean texts >/dev/full", "dossier clean large.txt -f csv >/dev/full",
        "dossier clean large.txt | cat >/dev/null; dossier clean large.txt -o /dev/full"})
    void aFullDiskIsToldAndIsAFailure(String command) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Home.Result result = home.sh(command);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().startsWith("dossier: ");
    }

    @Test
    void aClosedStandardInputHasNothingInIt() throws IOException, InterruptedException {
        assertThat(home.sh("dossier clean - <&-").status()).isNotZero();
        assertThat(home.sh("DOSSIER_CORPUS=texts/a.txt dossier clean <&-").out()).isEqualTo("Anna Smith went to Paris on 1 March 2020.\n");
        assertThat(home.sh("dossier clean texts/a.txt <&-").out()).isEqualTo("Anna Smith went to Paris on 1 March 2020.\n");
    }

    @Test
    void aClosedStandardOutputIsAFailure() throws IOException, InterruptedException {
        Home.Result result = home.sh("dossier clean texts/a.txt >&-");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().startsWith("dossier: ");
    }

    @Test
    void aClosedStandardErrorDoesNotMatter() throws IOException, InterruptedException {
        assertThat(home.sh("dossier clean texts/a.txt 2>&-").out()).isEqualTo("Anna Smith went to Paris on 1 March 2020.\n");
        assertThat(home.sh("dossier clean missing.txt 2>&-").status()).isEqualTo(2);
    }

    @Test
    void namesThatAreNotAsciiWorkInTheCLocale() throws IOException, InterruptedException {
        Home plain = home.with("LC_ALL", "C").with("LANG", null);
        Home.Result result = plain.sh("mkdir -p \"$(printf 'd\\303\\251p\\303\\264t')\" && name=$(printf 'd\\303\\251p\\303\\264t/\\346\\226\\207.txt')"
                + " && echo 'Here it is.' >\"$name\" && dossier clean \"$name\" texts/a.txt");
        assertThat(result).isEqualTo(new Home.Result(0,
                "==> d\u00e9p\u00f4t/\u6587.txt <==\nHere it is.\n\n==> texts/a.txt <==\nAnna Smith went to Paris on 1 March 2020.\n", ""));
    }

    @Test
    void optionsForTheJvmAreTakenSilently() throws IOException, InterruptedException {
        Home tuned = home.with("DOSSIER_JAVA_OPTS", "-Xmx64m -XX:+UseSerialGC").with("JAVA_TOOL_OPTIONS", "-Dsome.property=1");
        assertThat(tuned.sh("dossier --version")).isEqualTo(new Home.Result(0, VERSION, ""));
    }

    @Test
    void withoutJavaItSaysSo() throws IOException, InterruptedException {
        Home.Result result = home.with("JAVA_HOME", null).sh("PATH=/nowhere; /bin/sh scripts/dossier --version");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().contains("Java 17");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void anOlderJavaIsRefusedByName() throws IOException, InterruptedException {
        home.script("old/bin/java", "echo started");
        home.write("old/release", "JAVA_VERSION=\"11.0.2\"\n");
        Home.Result result = home.with("JAVA_HOME", home.path("old").toString()).sh("dossier --version");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().contains("11.0.2").contains("JAVA_HOME");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aJavaThatOnlyChoosesAmongOthersIsSeenThrough() throws IOException, InterruptedException {
        home.script("shims/java", "exec \"" + System.getProperty("java.home") + "/bin/java\" \"$@\"");
        Home shimmed = home.with("JAVA_HOME", null);
        assertThat(shimmed.sh("PATH=$PWD/shims:$PATH; dossier --version")).isEqualTo(new Home.Result(0, VERSION, ""));
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void signalsEndIt(String signal, int status) throws IOException, InterruptedException {
        Home.Running running = home.start("exec \"$HOME_UNDER_TEST/scripts/dossier\" clean -f jsonl -o half.jsonl -");
        running.process().getOutputStream().write("A text that isn't at its end".getBytes());
        running.process().getOutputStream().flush();
        Path part = partOf("half.jsonl");
        assertThat(new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + running.process().pid()).start().waitFor()).isZero();
        int ended = running.process().waitFor();
        assertThat(ended).isEqualTo(status);
        assertThat(part).doesNotExist();
        assertThat(home.path("half.jsonl")).doesNotExist();
        assertThat(Home.end(running).err()).isEmpty();
    }

    /** Waits until the run has begun to write a file, and gives the one that it writes to. */
    private static Path partOf(String name) throws IOException, InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            try (var files = Files.list(folder)) {
                var part = files.filter(file -> file.getFileName().toString().startsWith("." + name)).findFirst();
                if (part.isPresent()) {
                    return part.get();
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("nothing was written beside " + name);
    }
}
