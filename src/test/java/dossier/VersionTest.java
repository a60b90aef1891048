package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void theProgramAndTheProjectAgreeOnTheVersion() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>dossier</artifactId>\n  <version>" + Main.VERSION + "</version>");
        assertThat(Commands.run("--version").out()).isEqualTo("dossier " + Main.VERSION + "\n");
    }
}
