package dossier.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's JSON-LD says of its article (schema.org).
 *
 * @param headline null when there is none
 * @param author the first author's name; null when there is none
 * @param date {@code datePublished} as written; null when there is none
 */
record JsonLd(String headline, String author, String date) {
    private static final JsonLd NONE = new JsonLd(null, null, null);
    private static final JsonFactory JSON = new JsonFactory();

    /** An object under construction. */
    private static final class Frame {
        final String key;
        String type = "";
        String headline;
        String name;
        String author;
        String date;

        Frame(String key) {
            this.key = key;
        }

        boolean isArticle() {
            return type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report");
        }
    }

    /** The first article in the page's JSON-LD; broken JSON counts as far as it goes. */
    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonLd found = read(script.data());
            if (found != null) {
                return found;
            }
        }
        return NONE;
    }

    private static JsonLd read(String json) {
        Deque<Frame> frames = new ArrayDeque<>();
        Deque<String> arrays = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(json)) {
            String key = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> key = parser.currentName();
                    case START_OBJECT -> {
                        frames.push(new Frame(key));
                        key = "";
                    }
                    case START_ARRAY -> arrays.push(key);
                    case END_ARRAY -> key = arrays.pop();
                    case VALUE_STRING -> set(frames.peek(), key, parser.getText());
                    case END_OBJECT -> {
                        Frame done = frames.pop();
                        if (done.isArticle() && done.headline != null) {
                            return new JsonLd(text(done.headline), text(done.author), done.date);
                        }
                        hand(done, frames.peek());
                        key = done.key;
                    }
                    default -> {
                        // Numbers and literals say nothing of an article.
                    }
                }
            }
        } catch (IOException e) {
            return null;
        }
        return null;
    }

    private static void set(Frame frame, String key, String value) {
        if (frame == null) {
            return;
        }
        switch (key) {
            case "@type" -> frame.type = frame.isArticle() ? frame.type : value;
            case "headline" -> frame.headline = value;
            case "name" -> frame.name = value;
            case "author" -> frame.author = frame.author == null ? value : frame.author;
            case "datePublished" -> frame.date = value;
            default -> {
                // Not asked for.
            }
        }
    }

    private static void hand(Frame done, Frame parent) {
        if (parent != null && done.key.equals("author") && parent.author == null) {
            parent.author = done.name;
        }
    }

    private static String text(String value) {
        return value == null || value.startsWith("http") ? null : TagStripper.of(value).text();
    }
}
