package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Commands;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void whatIsCleanIsNotChangedInPieces() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("Paragraph ").append(i).append(" stands here and says a thing or two about nothing at all.\n\n");
        }
        byte[] clean = Commands.run("clean -f jsonl", text.toString().getBytes(StandardCharsets.UTF_8), Map.of()).bytes();
        assertThat(Commands.run("clean -f jsonl", clean, Map.of()).bytes()).isEqualTo(clean);
    }

    @Test
    void aTextOfAParagraphALineIsCleanedInPiecesAsInOne() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("Paragraph ").append(i)
                    .append(" stands here and says a thing or two about nothing at all, and then it goes on for a while.\n");
        }
        byte[] clean = Commands.run("clean", text.toString().getBytes(StandardCharsets.UTF_8), Map.of()).bytes();
        assertThat(Commands.run("clean", clean, Map.of()).bytes()).isEqualTo(clean);
    }

    @Test
    void aNameOfSeveralLinesIsAHeaderOfOne() {
        byte[] records = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\\nc\",\"text\":\"Two.\"}\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Commands.run("clean | clean -f csv --columns doc,text", records, Map.of()).out())
                .isEqualTo("doc,text\na,One.\nb c,Two.\n");
    }
}
