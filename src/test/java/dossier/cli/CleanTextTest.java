package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Commands;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void aNameOfSeveralLinesIsAHeaderOfOne() {
        byte[] records = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\\nc\",\"text\":\"Two.\"}\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Commands.run("clean | clean -f csv --columns doc,text", records, Map.of()).out()).isEqualTo("doc,text\na,One.\nb c,Two.\n");
    }
}
