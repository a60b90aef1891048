package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Surroundings.Stream;
import dossier.io.Corpus;
import dossier.io.InputOptions;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Failure;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final String THREE =
            "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"b\",\"text\":\"two\"}\n{\"id\":\"c\",\"text\":\"three\"}\n";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Run run(int jobs) {
        return new Run(new Surroundings(new ByteArrayInputStream(THREE.getBytes(StandardCharsets.UTF_8)), Stream.PIPE,
                new ByteArrayOutputStream(),
                Stream.FILE, err, Stream.FILE, Map.of(), 80), jobs);
    }

    private static InputOptions standardInput() {
        return new InputOptions(List.of("-"), null, null, "text", null, false, false, null);
    }

    @Test
    void whatTakingAResultThrowsIsThatDocumentsFailure() {
        for (Error error : new Error[] {new OutOfMemoryError(), new StackOverflowError()}) {
            for (int jobs : new int[] {1, 2}) {
                err.reset();
                List<String> taken = new ArrayList<>();
                Run run = run(jobs);
                boolean any = run.forEach(standardInput(), document -> document.name(), name -> {
                    if (name.equals("b")) {
                        throw error;
                    }
                    taken.add(name);
                });
                assertThat(run.status(any)).isEqualTo(Run.PARTLY);
                assertThat(taken).containsExactly("a", "c");
                assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("dossier: b: too large").hasLineCount(1);
            }
        }
    }

    @Test
    void thePiecesOfOneTextFailWithOneLine() {
        byte[] large = "A line of text.\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Run run = new Run(new Surroundings(new ByteArrayInputStream(large), Stream.PIPE, new ByteArrayOutputStream(), Stream.FILE, err,
                Stream.FILE, Map.of(),
                80), 2);
        run.forEach(standardInput(), document -> {
            throw new OutOfMemoryError();
        }, result -> { });
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("dossier: stdin: too large").hasLineCount(1);
    }

    @Test
    void whatWorkThrowsIsThatDocumentsFailure() {
        List<String> taken = new ArrayList<>();
        Run run = run(2);
        run.forEach(standardInput(), document -> {
            if (document.name().equals("b")) {
                throw new IllegalStateException("broken");
            }
            return document.name();
        }, taken::add);
        assertThat(taken).containsExactly("a", "c");
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("dossier: b: left out after an internal error").hasLineCount(1);
    }

    @Test
    void whatARecordSaysBesideItsTextCountsAsItsSize() {
        Source source = new Source(null, Markup.TEXT, "A text.", Anchors.START);
        Map<String, Object> beside = Map.of("html", "x".repeat(1000), "tags", List.of("y".repeat(200), "z".repeat(300)), "n", 7L);
        assertThat(Run.size(new Corpus.Had(new Document("a", source, Metadata.NONE)))).isEqualTo(7);
        assertThat(Run.size(new Corpus.Had(new Document("a", source, Metadata.of(beside))))).isBetween(1507, 1600);
        assertThat(Run.size(new Corpus.Had(new Failure("a", 1, "unreadable")))).isZero();
    }
}
