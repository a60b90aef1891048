import dossier.entities.Aliases;
import dossier.entities.EntityCorpus;
import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import dossier.timeline.Timeline;
import dossier.timeline.TimelineOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a timeline of events costs, beside the entities that it needs: the documents read, and the rows of the whole corpus.
 *
 * <p>usage: scripts/bench/java Events FILE...   (plain text, UTF-8)
 */
public final class Events {
    private Events() {
    }

    public static void main(String[] files) throws IOException {
        List<Document> documents = new ArrayList<>();
        long bytes = 0;
        for (String file : files) {
            byte[] content = Files.readAllBytes(Path.of(file));
            bytes += content.length;
            String text = new String(content, StandardCharsets.UTF_8);
            documents.add(new Document(file, new Source(file, Markup.TEXT, text, Anchors.START), Metadata.NONE));
        }
        long[] rows = new long[2];
        new Turns(bytes)
                .add("entities", () -> {
                    EntityCorpus corpus = new EntityCorpus(Aliases.NONE);
                    documents.forEach(document -> corpus.add(corpus.part(document)));
                    corpus.entities().forEach(row -> rows[0]++);
                })
                .add("events", () -> {
                    Timeline timeline = new Timeline(TimelineOptions.ALL);
                    documents.forEach(document -> timeline.add(timeline.part(document)));
                    timeline.rows().forEach(row -> rows[1]++);
                })
                .print(3, 5);
        System.out.println("rows in a run: " + rows[0] / 8 + ", " + rows[1] / 8);
    }
}
