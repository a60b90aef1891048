package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.clean.Cleaner;
import dossier.clean.PageTooLarge;
import dossier.cli.Surroundings.Stream;
import dossier.io.Format;
import dossier.split.Numbered;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Piece;
import dossier.text.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class UnitRunTest {
    /** A row of a piece. */
    record Counted(String doc, long number) implements Numbered<Counted> {
        @Override
        public Counted numbered(long before) {
            return new Counted(doc, number + before);
        }
    }

    @Test
    void thePieceBehindOneThatCannotBeCleanedGoesOn() {
        String tooManyTags = "<p>".repeat((int) (Runtime.getRuntime().maxMemory() / 1000) + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new ByteArrayInputStream(new byte[0]), Stream.PIPE, out, Stream.FILE,
                new ByteArrayOutputStream(),
                Stream.FILE, Map.of(), 80);
        Unit<List<Counted>, Counted> unit =
                Unit.perDocument("piece", Counted.class, document -> List.of(new Counted(document.name(), 1)), null);
        try (Target target = Target.open(surroundings, null)) {
            RowSink<Counted> sink =
                    new RowSink<>(Counted.class, null, new Output.Choice(Format.JSONL, List.of(), List.of(), false, false), target);
            UnitRun<List<Counted>, Counted> run = new UnitRun<>(unit, new Cleaner(Set.of()), sink, Kept.NOTHING);
            Object first = run.part(piece("<p>One.</p>", 0, false));
            assertThatThrownBy(() -> run.part(piece(tooManyTags, 1, false))).isInstanceOf(PageTooLarge.class);
            Object third = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run.part(piece("<p>Three.</p>", 2, true)));
            run.take(first);
            run.take(third);
            sink.end();
            target.commit();
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("{\"doc\":\"a\",\"number\":1}", "{\"doc\":\"a\",\"number\":2}");
    }

    private static Document piece(String html, int index, boolean last) {
        return new Document("a", new Source(null, Markup.HTML, html, Anchors.START), Metadata.NONE).with(new Piece(index, 0, last));
    }
}
