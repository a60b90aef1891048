package dossier.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page's JSON-LD says of its article (schema.org): the first object of an article's type in it, and where there is none the first
 * that says when it was published. Broken JSON counts as far as it goes.
 */
final class JsonLd {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** An object under construction. */
    private static final class Frame {
        final String key;
        String type = "";
        String id;
        String headline;
        String name;
        String date;
        String created;
        String body;
        final List<String> authors = new ArrayList<>();

        Frame(String key) {
            this.key = key;
        }

        boolean isArticle() {
            return type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report") || type.equals("Review")
                    || type.equals("Recipe");
        }

        boolean isPage() {
            return isArticle() || type.endsWith("Page") || type.equals("Question") || type.equals("Product");
        }
    }

    private final StringBuilder raw = new StringBuilder();
    /** Names of the objects that are referred to by their {@code @id}. */
    private final Map<String, String> names = new HashMap<>();
    private Frame article;
    private Frame page;

    private JsonLd() {
    }

    /** Reads the scripts of a page that hold it. */
    static JsonLd of(HtmlTree tree) {
        JsonLd found = new JsonLd();
        HtmlTag script = HtmlTag.of("script");
        for (int i = 0; i < tree.size(); i++) {
            if (tree.type(i) == script && tree.attr(i, "type").startsWith("application/ld+json")) {
                String json = tree.data(i);
                found.raw.append(json).append('\n');
                found.read(json);
            }
        }
        return found;
    }

    /** All of it as written. */
    String raw() {
        return raw.toString();
    }

    /** The article's headline; null when there is none. */
    String headline() {
        return article == null ? null : text(article.headline != null ? article.headline : article.name);
    }

    /** The authors' names, apart by a comma; null when there is none. */
    String author() {
        Frame frame = article != null && !article.authors.isEmpty() ? article : page;
        if (frame == null) {
            return null;
        }
        List<String> authors = new ArrayList<>();
        for (String author : frame.authors) {
            String name = AuthorName.said(text(names.getOrDefault(author, author)));
            if (name != null && name.indexOf('#') < 0 && !authors.contains(name)) {
                authors.add(name);
            }
        }
        // An outlet or a place on the list of names is no name.
        if (authors.stream().anyMatch(name -> Byline.isName(name, true))) {
            authors.removeIf(name -> !Byline.isName(name, true) && name.split(" ").length > 3);
        }
        return authors.isEmpty() ? null : String.join(", ", authors);
    }

    /** {@code datePublished} as written; null when there is none. */
    String date() {
        return article != null && article.date != null ? article.date : page == null ? null : page.date;
    }

    /** {@code articleBody}; null when there is none. */
    String body() {
        return article == null ? null : text(article.body);
    }

    private void read(String json) {
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
                        close(done, frames.peek());
                        key = done.key;
                    }
                    default -> {
                        // Numbers and literals say nothing of an article.
                    }
                }
            }
        } catch (IOException e) {
            while (!frames.isEmpty()) {
                Frame open = frames.pop();
                close(open, frames.peek());
            }
        }
    }

    private static void set(Frame frame, String key, String value) {
        if (frame == null) {
            return;
        }
        switch (key) {
            case "@type" -> frame.type = frame.isArticle() ? frame.type : value;
            case "@id" -> frame.id = value;
            case "headline" -> frame.headline = value;
            case "name" -> frame.name = value;
            case "author" -> frame.authors.add(value);
            case "datePublished" -> frame.date = value;
            case "dateCreated", "uploadDate" -> frame.created = frame.created == null ? value : frame.created;
            case "articleBody" -> frame.body = value;
            default -> {
                // Not asked for.
            }
        }
    }

    private void close(Frame done, Frame parent) {
        if (done.id != null && done.name != null) {
            names.putIfAbsent(done.id, done.name);
        }
        if (parent != null && done.key.equals("author")) {
            String author = done.name != null ? done.name : done.id;
            if (author != null) {
                parent.authors.add(author);
            }
        }
        if (done.isArticle() && !isOfAnother(done, parent) && (done.headline != null || done.body != null || done.name != null)
                && (article == null
                || article.body == null && done.body != null)) {
            article = done;
        }
        done.date = done.date == null ? done.created : done.date;
        if (done.isPage() && done.date != null && page == null) {
            page = done;
        }
    }

    /** Whether an object inside another one is something that was said of it. */
    private static boolean isOfAnother(Frame frame, Frame around) {
        return around != null && (frame.key.equals("review") || frame.key.equals("reviews") || frame.key.equals("comment"));
    }

    private static String text(String value) {
        return value == null || value.startsWith("http") ? null : TagStripper.of(value).text();
    }
}
