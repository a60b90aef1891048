package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The manual pages say what the command line says. {@code -Dman.write=true} writes them anew. */
class ManPagesTest {
    private static final Path MAN = Path.of("man");

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
        Surroundings nowhere = new Surroundings(InputStream.nullInputStream(), Surroundings.Stream.NULL, OutputStream.nullOutputStream(),
                Surroundings.Stream.NULL, OutputStream.nullOutputStream(), Surroundings.Stream.NULL, Map.of(), 80);
        CommandLine all = CommandLines.all(nowhere);
        Map<String, String> pages = new TreeMap<>();
        pages.put("dossier.1", ManPage.of(all, Main.VERSION));
        all.getSubcommands().forEach((name, command) -> pages.put("dossier-" + name + ".1", ManPage.of(name, command, Main.VERSION)));
        return pages;
    }
}
