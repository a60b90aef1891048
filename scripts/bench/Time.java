import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import dossier.text.Span;
import dossier.time.TimeTagger;
import dossier.timeline.TimeMentions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What finding and resolving time expressions costs, beside one regular expression of java.util.regex that finds only dates with a month's
 * name and years of four digits, and resolves nothing.
 *
 * <p>usage: scripts/bench/java Time FILE...   (plain text, UTF-8)
 */
public final class Time {
    private static final Pattern DATES =
            Pattern.compile("\\b(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December)(?: \\d{1,2})?(?:,? \\d{4})?\\b|\\b(?:1\\d|20)\\d\\d\\b");

    private Time() {
    }

    public static void main(String[] files) throws IOException {
        List<String> texts = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        long bytes = 0;
        for (String file : files) {
            byte[] content = Files.readAllBytes(Path.of(file));
            bytes += content.length;
            String text = new String(content, java.nio.charset.StandardCharsets.UTF_8);
            texts.add(text);
            documents.add(new Document(file, new Source(file, Markup.TEXT, text, Anchors.START), Metadata.NONE));
        }
        LocalDateTime date = LocalDateTime.of(2018, 6, 29, 0, 0);
        TimeTagger tagger = new TimeTagger();
        TimeMentions mentions = new TimeMentions(date);
        long[] found = new long[3];
        new Turns(bytes)
                .add("regex, dates only", () -> texts.forEach(text -> {
                    for (Matcher matcher = DATES.matcher(text); matcher.find();) {
                        found[0]++;
                    }
                }))
                .add("time expressions", () -> texts.forEach(text -> found[1] += tagger.tag(text, new Span(0, text.length()), date).size()))
                .add("rows of --by mention", () -> documents.forEach(document -> found[2] += mentions.rows(document).size()))
                .print(8, 15);
        System.out.println("found in a run: " + found[0] / 23 + ", " + found[1] / 23 + ", " + found[2] / 23);
    }
}
