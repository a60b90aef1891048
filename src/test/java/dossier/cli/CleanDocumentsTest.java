package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.clean.Cleaner;
import dossier.cli.Surroundings.Stream;
import dossier.io.Format;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CleanDocumentsTest {
    private static String written(Format format, List<String> columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new ByteArrayInputStream(new byte[0]), Stream.PIPE, out, Stream.FILE,
                new ByteArrayOutputStream(),
                Stream.FILE, Map.of(), 80);
        try (Target target = Target.open(surroundings, null)) {
            CleanDocuments documents = new CleanDocuments(new Cleaner(Set.of()), Kept.NOTHING, null, note -> { },
                    new Output.Choice(format, columns, List.of(), false, false), target, true);
            documents.take(documents.part(piece("a", "The river runs.\n\n", 0, false)));
            documents.take(documents.part(piece("a", "The sea does not fill.\n", 1, true)));
            documents.take(documents.part(piece("b", "The mill stands.\n", 1, true)));
            documents.end();
            target.commit();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTextWhoseFirstPieceIsMissingIsNoPartOfTheOneBefore() {
        assertThat(written(Format.TEXT, List.of()))
                .isEqualTo("==> a <==\nThe river runs.\n\nThe sea does not fill.\n\n==> b <==\nThe mill stands.\n");
        assertThat(written(Format.JSONL, List.of("doc", "text")).lines()).containsExactly(
                "{\"doc\":\"a\",\"text\":\"The river runs.\\n\\nThe sea does not fill.\"}",
                "{\"doc\":\"b\",\"text\":\"The mill stands.\"}");
    }

    private static Document piece(String name, String text, int index, boolean last) {
        return new Document(name, new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE).with(new Piece(index, 0, last));
    }
}
