package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Commands;
import dossier.cli.Surroundings.Stream;
import dossier.io.InputOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session keeps of the texts that it has read, and when it must not. */
class KeptTest {
    /** So long after its last change a file counts as settled, in milliseconds. */
    private static final long SETTLED = 2100;

    private static String run(Session session, String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        session.run(line, out, Stream.FILE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Session session(String corpus) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        return new Session(new Surroundings(InputStream.nullInputStream(), Stream.NULL, new ByteArrayOutputStream(), Stream.FILE, err,
                Stream.FILE,
                Map.of("DOSSIER_CORPUS", corpus), 80), "test");
    }

    @Test
    void everyAnswerIsThatOfARunAlone() {
        List<String> lines = new ArrayList<>(List.of("entities --type PERSON", "entities --min-count 3", "timeline --entity Sadr",
                "timeline --date 2018-07-01",
                "clean --keep comment", "entities --raw", "split --raw", "diff --by number --about Sadr", "split --with title",
                "entities --type ORG --top 2", "stats --by word --top 3 --sort dp", "stats --by ngram --n 3 --top 4",
                "diff --by passage --min-words 8",
                "stats --by keyword --each --top 3", "entities --by mention", "timeline", "stats --columns tokens",
                "diff seeds/000_1ebb54673f6ffc92.txt"));
        for (String command : Dossier.NAMES) {
            for (String unit : Dossier.units(command)) {
                String more = unit.equals("keyword") ? " --against seeds/004_443d0120d9f800e3.txt" : unit.equals("concordance")
                        ? " --word iraq" : "";
                lines.add(command + " --by " + unit + more + " -f csv");
            }
        }
        Session session = session("seeds");
        List<String> alone = lines.stream().map(line -> Commands.run(line).out()).toList();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < lines.size(); i++) {
                assertThat(run(session, lines.get(i))).as("%s, round %d", lines.get(i), round).isEqualTo(alone.get(i));
            }
        }
    }

    private static boolean isKept(Kept kept, String... paths) {
        try (Reading reading = kept.read(InputOptions.of(List.of(paths)), InputStream.nullInputStream(), false)) {
            boolean known = reading.meter().bytesTotal() < 0;
            while (reading.hasNext()) {
                reading.next();
            }
            return known;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatHasChangedIsReadAgain(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.txt"), "One sentence.\n");
        Files.writeString(folder.resolve("b.txt"), "Another one.\n");
        Session session = session(folder.toString());
        Kept kept = session.kept();
        assertThat(run(session, "split")).isEqualTo("One sentence.\nAnother one.\n");
        assertThat(isKept(kept, folder.toString())).as("just written").isFalse();
        Thread.sleep(SETTLED);
        assertThat(isKept(kept, folder.toString())).isFalse();
        assertThat(isKept(kept, folder.toString())).isTrue();
        Files.writeString(file, "Two sentence.\n");
        Files.setLastModifiedTime(file, Files.getLastModifiedTime(folder.resolve("b.txt")));
        assertThat(run(session, "split")).isEqualTo("Two sentence.\nAnother one.\n");
        Files.delete(file);
        assertThat(run(session, "split")).isEqualTo("Another one.\n");
        Files.writeString(folder.resolve("c.txt"), "A new one.\n");
        assertThat(run(session, "split")).isEqualTo("Another one.\nA new one.\n");
    }

    @Test
    void whatIsKeptIsBounded() {
        Kept kept = new Kept(70_000);
        String first = "seeds/002_8078fa4a40c5bd7b.txt";
        String second = "seeds/004_443d0120d9f800e3.txt";
        assertThat(List.of(isKept(kept, first), isKept(kept, first), isKept(kept, second), isKept(kept, first), isKept(kept, "seeds"),
                isKept(kept, "seeds")))
                .containsExactly(false, true, false, false, false, false);
        kept.clear();
        assertThat(isKept(kept, first)).isFalse();
        assertThat(isKept(Kept.NOTHING, first)).isFalse();
        assertThat(isKept(Kept.NOTHING, first)).isFalse();
    }
}
