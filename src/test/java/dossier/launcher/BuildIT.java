package dossier.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the launcher builds the jar; Maven is a script that brings the jar from elsewhere and keeps count. */
class BuildIT {
    private static final Home.Result RIGHT = new Home.Result(0, "dossier " + Main.VERSION + "\n", "");

    @TempDir
    private Path folder;
    private Home home;

    @BeforeEach
    void takeTheJarAway() throws IOException {
        home = Home.copied(folder);
        Files.move(home.path("target/dossier.jar"), home.path("elsewhere.jar"));
        home.script("maven/mvn", "echo noise; echo noise >&2; echo built >>\"$HOME_UNDER_TEST/builds\"; pwd >\"$HOME_UNDER_TEST/where\"\n"
                + "sleep 1; cp \"$HOME_UNDER_TEST/elsewhere.jar\" \"$HOME_UNDER_TEST/target/dossier.jar\"\n");
        // No archives here: they take time, and have tests of their own.
        home.write("target/startup", "in the way");
        home.write("cache", "in the way");
        home = home.with("PATH", home.path("maven") + ":" + System.getenv("PATH"));
    }

    private List<String> builds() throws IOException {
        return Files.exists(home.path("builds")) ? Files.readAllLines(home.path("builds")) : List.of();
    }

    @Test
    void oneOfAPipelinesCommandsBuildsAndTheOthersWait() throws IOException, InterruptedException {
        home.write("a.txt", "A text.\n");
        List<Home.Running> running = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            running.add(home.start("cd / && dossier clean \"$HOME_UNDER_TEST/a.txt\" | dossier clean | dossier clean"));
        }
        for (Home.Running run : running) {
            assertThat(Home.end(run)).isEqualTo(new Home.Result(0, "A text.\n", ""));
        }
        assertThat(builds()).hasSize(1);
        assertThat(Path.of(Files.readString(home.path("where")).strip()).toRealPath()).isEqualTo(folder.toRealPath());
    }

    @Test
    void thoseThatHaveNoFlockToLockWithDoTheSame() throws IOException, InterruptedException {
        Files.createDirectories(home.path("tools"));
        tools("cat env mkdir rmdir ln rm mv cp sleep find head grep cut readlink cksum sed");
        Files.createSymbolicLink(home.path("target/build.lock.held"), Path.of("999999999"));
        Home without = home.with("PATH", home.path("maven") + ":" + home.path("tools")).with("JAVA_HOME", System.getProperty("java.home"));
        List<Home.Running> running = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            running.add(without.start("dossier --version"));
        }
        for (Home.Running run : running) {
            assertThat(Home.end(run)).isEqualTo(RIGHT);
        }
        assertThat(builds()).hasSize(1);
        assertThat(Files.isSymbolicLink(home.path("target/build.lock.held"))).isFalse();
    }

    @Test
    void aBuildThatWasKilledIsDoneAgain() throws IOException, InterruptedException {
        home.write("target/dossier.jar", "half a jar");
        home.write("target/building", "");
        assertThat(home.sh("dossier --version")).isEqualTo(RIGHT);
        assertThat(home.sh("dossier --version")).isEqualTo(RIGHT);
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aBuildThatFailsIsOneLine() throws IOException, InterruptedException {
        home.script("maven/mvn", "echo '[ERROR] No compiler is provided'; echo '[ERROR] Help'; exit 1");
        Home.Result result = home.sh("dossier --version");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().contains("No compiler is provided").contains("build.log");
    }

    @Test
    void withoutMavenItSaysSo() throws IOException, InterruptedException {
        tools("mkdir rm ln find head cksum readlink");
        Home.Result result = home.with("JAVA_HOME", System.getProperty("java.home"))
                .with("PATH", home.path("tools").toString()).sh("dossier --version");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().contains("Maven");
    }

    @Test
    void sourcesThatGitHasChangedAreBuilt() throws IOException, InterruptedException {
        assertThat(home.sh("dossier --version")).isEqualTo(RIGHT);
        home.write(".git/index", "");
        later(".git/index", 5);
        assertThat(home.sh("dossier --version")).isEqualTo(RIGHT);
        assertThat(builds()).as("no source is newer").hasSize(1);
        home.write("src/main/java/A.java", "");
        later("src/main/java/A.java", 6);
        later(".git/index", 7);
        home.script("maven/mvn", "echo built >>\"$HOME_UNDER_TEST/builds\"; touch -d 2099-01-01 \"$HOME_UNDER_TEST/target/dossier.jar\"\n");
        assertThat(home.sh("dossier --version").out()).isEqualTo(RIGHT.out());
        assertThat(builds()).as("a source is newer").hasSize(2);
    }

    /** Makes a folder that has these tools of the system and no others. */
    private void tools(String names) throws IOException, InterruptedException {
        home.sh("mkdir tools; for name in " + names
                + "; do printf '#!/bin/sh\\nexec %s \"$@\"\\n' \"$(command -v $name)\" >tools/$name; done; chmod +x tools/*");
    }

    private void later(String name, int seconds) throws IOException {
        Files.setLastModifiedTime(home.path(name), FileTime.from(Instant.now().plusSeconds(seconds)));
    }
}
