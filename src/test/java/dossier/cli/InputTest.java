package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Commands;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputTest {
    @Test
    void withoutAPathTheUsualCorpusMustBeThere() {
        Commands.Result run = Commands.run("clean", null, Map.of("DOSSIER_CORPUS", "no-such-folder"));
        assertThat(run.err()).isEqualTo("dossier: no PATH is given, and there is no file or folder no-such-folder ($DOSSIER_CORPUS)\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(Commands.run("clean --columns doc", null, Map.of("DOSSIER_CORPUS", "")).status()).isZero();
    }
}
