package dossier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Main;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The class-data archive never breaks a run nor makes it say anything. On the JDK that runs the tests, and on those whose homes the
 * environment variable DOSSIER_TEST_JAVA names, separated by the system's path separator.
 */
class ArchiveIT {
    private static final Home.Result RIGHT = new Home.Result(0, "dossier " + Main.VERSION + "\n", "");
    private static final Home.Result CLEAN = new Home.Result(0, "A text.\n", "");

    @TempDir
    private Path folder;

    static Stream<String> javas() {
        String more = System.getenv("DOSSIER_TEST_JAVA");
        return Stream.concat(Stream.of(System.getProperty("java.home")),
                more == null ? Stream.empty() : Stream.of(more.split(java.io.File.pathSeparator)));
    }

    private Home home(String java) throws IOException {
        Home home = Home.copied(folder).with("JAVA_HOME", java);
        home.write("a.txt", "A text.\n");
        return home;
    }

    @ParameterizedTest
    @MethodSource("javas")
    void isMadeOnceAndUsedFromThenOn(String java) throws IOException, InterruptedException {
        Home home = home(java);
        assertThat(home.sh("dossier --version")).isEqualTo(RIGHT);
        List<Path> archives = home.archives("target/startup");
        assertThat(archives).hasSize(1);
        assertThat(home.sh("dossier clean a.txt")).isEqualTo(CLEAN);
        assertThat(home.archives("target/startup")).isEqualTo(archives);
        Home watched = home.with("DOSSIER_JAVA_OPTS", "-Xlog:class+load:stderr");
        assertThat(watched.sh("dossier clean a.txt").err()).containsPattern("dossier\\.Main source: shared objects file");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void nobodyAtATerminalWaitsForIt(String java) throws IOException, InterruptedException {
        Home home = home(java);
        assumeTrue(Dialogue.isPossible(home), "no Python that makes pseudo-terminals");
        assertThat(Dialogue.of(home).end("scripts/dossier clean a.txt").out())
                .isEqualTo("dossier: making later starts faster, in the background, this once\nA text.\n\n");
        for (int n = 0; n < 600 && home.sh("ls target/startup/*/run").status() != 0; n++) {
            Thread.sleep(100);
        }
        assertThat(home.archives("target/startup")).hasSize(1);
        assertThat(Dialogue.of(home).end("scripts/dossier clean a.txt").out()).isEqualTo("A text.\n\n");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void isMadeByOneOfSeveralRunsThatStartAtOnce(String java) throws IOException, InterruptedException {
        Home home = home(java);
        List<Home.Running> running = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            running.add(home.start("dossier clean a.txt | dossier clean"));
        }
        for (Home.Running run : running) {
            assertThat(Home.end(run)).isEqualTo(CLEAN);
        }
        assertThat(home.archives("target/startup")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void isMadeAgainWhenTheJarIsAnother(String java) throws IOException, InterruptedException {
        Home home = home(java);
        home.sh("dossier --version");
        List<Path> before = home.archives("target/startup");
        Thread.sleep(20);
        Files.setLastModifiedTime(home.path("target/dossier.jar"), FileTime.fromMillis(System.currentTimeMillis()));
        assertThat(home.sh("dossier clean a.txt")).isEqualTo(CLEAN);
        assertThat(home.archives("target/startup")).hasSize(1).isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void damageIsMended(String java) throws IOException, InterruptedException {
        Home home = home(java);
        for (Damage damage : List.of(Damage.EMPTY, Damage.MIDDLE, Damage.GONE)) {
            home.sh("dossier --version");
            Path archive = home.archives("target/startup").get(0);
            Thread.sleep(20);
            damage(archive, damage);
            assertThat(home.sh("dossier clean a.txt")).as("%s", damage).isEqualTo(CLEAN);
            assertThat(home.sh("dossier --version")).as("%s", damage).isEqualTo(RIGHT);
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void damageThatIsNotSeenInTheTimeOfChangeDoesNoHarm(String java) throws IOException, InterruptedException {
        Home home = home(java);
        home.sh("dossier --version");
        Path archive = home.archives("target/startup").get(0);
        FileTime time = Files.getLastModifiedTime(archive);
        for (Damage damage : List.of(Damage.HALF, Damage.NO_ARCHIVE, Damage.EMPTY)) {
            damage(archive, damage);
            Files.setLastModifiedTime(archive, time);
            assertThat(home.sh("dossier clean a.txt")).as("%s", damage).isEqualTo(CLEAN);
        }
    }

    private enum Damage { EMPTY, HALF, NO_ARCHIVE, MIDDLE, GONE }

    private static void damage(Path archive, Damage damage) throws IOException {
        assumeTrue(archive.toFile().setWritable(true));
        switch (damage) {
            case EMPTY -> Files.write(archive, new byte[0]);
            case HALF -> {
                try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
            case NO_ARCHIVE -> Files.writeString(archive, "This is no archive.\n".repeat(1000));
            case MIDDLE -> {
                try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
                    channel.write(java.nio.ByteBuffer.wrap(new byte[1 << 16]), channel.size() / 2);
                }
            }
            case GONE -> Files.delete(archive);
            default -> throw new IllegalArgumentException(damage.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void isKeptInTheUsersCacheWhereTheProjectCantBeWritten(String java) throws IOException, InterruptedException {
        Home home = home(java);
        home.write("target/startup", "in the way");
        assertThat(home.sh("dossier clean a.txt")).isEqualTo(CLEAN);
        assertThat(home.archives("cache/dossier")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void isDoneWithoutWhereNothingCanBeWritten(String java) throws IOException, InterruptedException {
        Home home = home(java);
        home.write("target/startup", "in the way");
        home.write("cache", "in the way");
        assertThat(home.sh("dossier clean a.txt")).isEqualTo(CLEAN);
    }
}
