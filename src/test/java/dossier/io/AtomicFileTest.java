package dossier.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFileAppearsWhenItIsWhole() throws IOException {
        Path file = folder.resolve("out.csv");
        try (AtomicFile out = new AtomicFile(file).open()) {
            out.write("abc".getBytes());
            assertThat(file).doesNotExist();
            assertThat(names()).hasSize(1).allMatch(name -> name.startsWith("."));
            out.commit();
        }
        assertThat(file).hasContent("abc");
        assertThat(names()).containsExactly("out.csv");
    }

    @Test
    void anOlderFileSurvivesARunThatFails() throws IOException {
        Path file = folder.resolve("out.csv");
        Files.writeString(file, "old");
        try (AtomicFile out = new AtomicFile(file).open()) {
            out.write("new".getBytes());
        }
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("out.csv");
    }

    @Test
    void whatWasClosedBeforeItWasOpenIsNotMade() throws IOException {
        AtomicFile out = new AtomicFile(folder.resolve("out.csv"));
        out.close();
        assertThatThrownBy(out::open).isInstanceOf(IOException.class).hasMessage("was closed");
        assertThat(names()).isEmpty();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = folder.resolve("real.csv");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("real.csv"));
        try (AtomicFile out = new AtomicFile(link).open()) {
            out.write("abc".getBytes());
            out.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("abc");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> new AtomicFile(folder)).isInstanceOf(IOException.class).hasMessage("is a folder");
    }
}
