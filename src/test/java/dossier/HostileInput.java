package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What any bytes are given to: each run ends with rows that are JSON, or with a line that says what is wrong, and never with an error of
 * our own. The name of a target is that of the folder with its inputs.
 */
enum HostileInput {
    plainText(all("--from text")),
    markdown(all("--from markdown")),
    htmlPages(all("--from html")),
    jsonLines(all("--from jsonl")),
    json(all("--from json")),
    csv(all("--from csv")),
    tsv(all("--from tsv")),
    webArchives(List.of("clean --from warc", "split --by document --from warc")),
    anyFile(List.of("clean", "split --by token --raw", "stats --by word --raw")),
    sentencesAndTokens(List.of("split --by sentence --raw --from text", "split --by token --raw --from text",
            "split --by chunk --max-words 3 --overlap 1 --raw --from text")),
    timeExpressions(List.of("timeline --by mention --raw --from text --date 2018-05-12"));

    private static final JsonFactory JSON = new JsonFactory();
    private final List<String> commands;

    HostileInput(List<String> commands) {
        this.commands = commands;
    }

    private static List<String> all(String from) {
        return List.of("clean " + from, "clean --by block " + from, "split --by sentence " + from, "split --by document " + from,
                "entities --by mention " + from,
                "timeline --by event " + from.replace("--from text", ""), "stats --by document " + from);
    }

    /** Gives the bytes to every command of this target. */
    void run(byte[] data) throws IOException {
        for (String command : commands) {
            Commands.Result result = Commands.run(command + " -f jsonl -", data, Map.of());
            assertThat(result.status()).as(command + ": " + result.err()).isIn(0, 2, 3);
            assertThat(result.err()).as(command).doesNotContain("internal error", "Exception", "java.");
            // A text of which nothing is left is no failure, but is told.
            boolean told = result.err().lines().anyMatch(line -> !line.endsWith("all of it is furniture or markup"));
            assertThat(told).as(command + ": " + result.err()).isEqualTo(result.status() != 0);
            assertThat(result.out().getBytes(StandardCharsets.UTF_8)).as(command + ": UTF-8").isEqualTo(result.bytes());
            objects(result.out());
        }
    }

    private static void objects(String rows) throws IOException {
        try (JsonParser parser = JSON.createParser(rows)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                assertThat(token).isEqualTo(JsonToken.START_OBJECT);
                parser.skipChildren();
            }
        }
    }
}
