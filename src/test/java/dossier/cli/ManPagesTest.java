package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Commands;
import dossier.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The manual pages say what the command line says. {@code -Dman.write=true} writes them anew. */
class ManPagesTest {
    private static final Path MAN = Path.of("man");
    private static final Surroundings NOWHERE = new Surroundings(InputStream.nullInputStream(), Surroundings.Stream.NULL,
            OutputStream.nullOutputStream(),
            Surroundings.Stream.NULL, OutputStream.nullOutputStream(), Surroundings.Stream.NULL, Map.of(), 80);

    @Test
    void theManualPagesAreThoseOfThisCommandLine() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("man.write")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(MAN.resolve(page.getKey()), page.getValue());
            }
        }
        try (Stream<Path> files = Files.list(MAN)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList()).isEqualTo(pages.keySet().stream().toList());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(MAN.resolve(page.getKey()))).as(page.getKey()).isEqualTo(page.getValue());
        }
    }

    private static Map<String, String> pages() {
        CommandLine all = CommandLines.all(NOWHERE);
        Map<String, String> pages = new TreeMap<>();
        pages.put("dossier.1", ManPage.of(all, Main.VERSION));
        all.getSubcommands().forEach((name, command) -> pages.put("dossier-" + name + ".1", ManPage.of(name, command, Main.VERSION)));
        return pages;
    }

    /** The command lines that help and the manual pages show. */
    static Stream<String> examples() {
        Stream<String> help = Stream.concat(Dossier.EXAMPLES.stream(), Dossier.NAMES.stream()
                .flatMap(name -> Dossier.command(name, NOWHERE, "").help().examples().stream()));
        Stream<String> man = Stream.concat(Stream.of("dossier"), Dossier.NAMES.stream().map(name -> "dossier-" + name))
                .flatMap(page -> ManPage.prose(page).get("EXAMPLES").stream()).filter(line -> line.startsWith("    ")).map(String::strip);
        return Stream.concat(help, man).filter(line -> !line.equals("dossier repl")).distinct();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesRunOnTheSeeds(String example, @TempDir Path folder) {
        assertThat(example).startsWith("dossier ");
        Commands.Result result = Commands.run(example.replace("dossier ", " ").replace(" -o ", " -o " + folder + "/"), null, Map.of());
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isIn(0, 1);
        assertThat(example.contains(" -o ") || result.bytes().length > 0).isTrue();
    }

    @Test
    void examplesOfTheReplRunToo() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(new Surroundings(InputStream.nullInputStream(), Surroundings.Stream.NULL,
                OutputStream.nullOutputStream(),
                Surroundings.Stream.FILE, err, Surroundings.Stream.FILE, System.getenv(), 80), "");
        for (String example : new ReplCommand(NOWHERE, "").help().examples()) {
            assertThat(session.run(example.replaceFirst(" > .*", ""), OutputStream.nullOutputStream(), Surroundings.Stream.FILE))
                    .as(example).isZero();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theManualPagesRenderWithoutWarnings() throws IOException, InterruptedException {
        assumeTrue(ran("command -v man && command -v groff").isEmpty(), "no man and groff here");
        try (Stream<Path> files = Files.list(MAN)) {
            for (Path file : files.sorted().toList()) {
                assertThat(ran("MANWIDTH=80 man --warnings -E UTF-8 -l " + file
                        + " 2>&1 >/dev/null | grep . >&2; MANWIDTH=80 man -E UTF-8 -l " + file
                        + " | grep -q NAME || echo \"no name\" >&2")).as(file.toString()).isEmpty();
            }
        }
    }

    /** What a command of the shell says on standard error; a sign of failure when it says nothing. */
    private static String ran(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 || !err.isEmpty() ? err : "failed";
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "split", "entities", "timeline", "diff", "stats"})
    void theColumnsSaidAreTheColumnsWritten(String command) {
        for (String unit : Dossier.units(command)) {
            String more = switch (unit) {
                case "keyword" -> " --against seeds";
                case "concordance" -> " --word iraq";
                default -> "";
            };
            String two = command.equals("diff") ? " seeds/004_443d0120d9f800e3.txt" : "";
            Commands.Result result = Commands.run(command + " --by " + unit + more + " -f csv seeds/003_064d5508c024f33c.txt" + two);
            assertThat(result.out().lines().findFirst()).as(unit).contains(String.join(",", UnitColumns.of(command, unit)));
        }
    }
}
