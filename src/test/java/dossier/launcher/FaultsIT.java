package dossier.launcher;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Hostile input, faults and interruptions, each against every command that it fits. The cases are the shell scripts below {@code faults};
 * {@code lib.sh} there says how they are written. {@code -Dfaults=all} runs the heavy ones too, {@code -Dfaults=NAME} those whose path
 * holds NAME.
 */
class FaultsIT {
    private static final Path CASES = Path.of("src/test/resources/faults").toAbsolutePath();
    private static final List<String> COMMANDS = List.of("clean", "split", "entities", "timeline", "stats", "diff");

    /** For heavy cases on a busy machine; all others have the time that any run has. */
    private static final long HEAVY_SECONDS = 1800;

    @TempDir
    private static Path folder;
    private static Home home;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        home = Home.copied(folder);
        home.sh("dossier --version");
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> cases() throws IOException {
        String wanted = System.getProperty("faults", "");
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES, 2)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sh") && !path.endsWith("lib.sh")).sorted().toList()) {
                String name = CASES.relativize(file).toString();
                List<String> lines = Files.readAllLines(file);
                boolean isHeavy = lines.contains("# heavy");
                boolean chosen = wanted.isEmpty() ? !isHeavy : wanted.equals("all") || name.contains(wanted);
                for (String command : chosen ? commands(lines) : List.<String>of()) {
                    tests.add(DynamicTest.dynamicTest(name + " " + command,
                            () -> check(file, command, isHeavy ? HEAVY_SECONDS : Home.SECONDS)));
                }
            }
        }
        return tests.stream();
    }

    private static List<String> commands(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("# commands: ")) {
                return List.of(line.substring("# commands: ".length()).split(" "));
            }
        }
        return COMMANDS;
    }

    private static void check(Path file, String command, long seconds) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, command);
        Home.Result result = home.sh("COMMAND=" + command + "; cd '" + own + "' && . '" + CASES.resolve("lib.sh") + "' && . '" + file + "'",
                seconds);
        if (result.status() != 0) {
            fail(CASES.relativize(file) + ": " + result.out() + result.err());
        }
        home.sh("chmod -R u+rwX '" + own + "'; rm -rf '" + own + "'", seconds);
    }
}
