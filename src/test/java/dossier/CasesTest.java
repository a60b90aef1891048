package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What users see. Each folder {@code cases/COMMAND/NAME} holds {@code cmd} (a pipeline without the word dossier; {@code IN} is the
 * folder's own {@code in}), perhaps {@code in/} and {@code stdin}, and what it gives: {@code out}, {@code err}, {@code status}
 * (absent: nothing, nothing, 0). {@code mvn test -Dtest=CasesTest -Dcases.write=true} writes what is given now, for review.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES, 3)) {
            for (Path cmd : files.filter(file -> file.endsWith("cmd")).sorted().toList()) {
                Path folder = cmd.getParent();
                String name = CASES.relativize(folder).toString();
                tests.add(DynamicTest.dynamicTest(name, () -> check(folder)));
            }
        }
        return tests.stream();
    }

    private static void check(Path folder) throws IOException {
        String cmd = Files.readString(folder.resolve("cmd")).strip().replace("IN", folder.resolve("in").toString());
        byte[] in = Files.exists(folder.resolve("stdin")) ? Files.readAllBytes(folder.resolve("stdin")) : null;
        Commands.Result result = Commands.run(cmd, in, Map.of());
        if (Boolean.getBoolean("cases.write")) {
            write(folder, "out", result.out());
            write(folder, "err", result.err());
            write(folder, "status", result.status() == 0 ? "" : result.status() + "\n");
            return;
        }
        assertThat(result.err()).as("standard error").isEqualTo(read(folder, "err"));
        assertThat(result.out()).as("standard output").isEqualTo(read(folder, "out"));
        assertThat(result.status() == 0 ? "" : result.status() + "\n").as("exit status").isEqualTo(read(folder, "status"));
        sameElsewhere(cmd, in, result);
    }

    /** The same bytes with four jobs, with Turkish letters and far away. */
    private static void sameElsewhere(String cmd, byte[] in, Commands.Result expected) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Commands.Result again = Commands.run(cmd, in, Map.of());
            assertThat(again.out()).as("under tr-TR, in Kiritimati").isEqualTo(expected.out());
            assertThat(again.err()).as("under tr-TR, in Kiritimati").isEqualTo(expected.err());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        if (!cmd.contains("--jobs") && expected.status() != 2) {
            StringBuilder jobs = new StringBuilder();
            for (List<String> command : Commands.words(cmd)) {
                jobs.append(jobs.length() > 0 ? " | " : "");
                command.forEach(word -> jobs.append('\'').append(word).append("' "));
                jobs.append(command.contains("--help") || command.contains("help") ? "" : "--jobs 4");
            }
            Commands.Result again = Commands.run(jobs.toString(), in, Map.of());
            assertThat(again.out()).as("with four jobs").isEqualTo(expected.out());
        }
    }

    private static String read(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
