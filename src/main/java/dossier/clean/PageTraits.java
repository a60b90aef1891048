package dossier.clean;

import java.util.Locale;

/** What a page as a whole is like: what it says of itself in metadata and address, and how much text, links and lists it holds. */
final class PageTraits {
    private static final String[][] ADDRESS = {{"forum", "thread", "topic", "viewtopic", "showthread", "questions", "/t/", "discuss",
            "community", "comments/"},
            {"category", "/tag/", "collections", "shop", "products", "catalog", "/c/", "search", "jobs", "listing"},
            {"/docs", "doc/", "documentation", "manual", "reference", "/api", "wiki", "guide", "help"},
            {"blog", "/news", "/article", "/story", "/post", "/20"}, {"service", "solutions", "about", "pricing"}};
    private static final String[][] TYPES =
            {{"DiscussionForumPosting", "\"QAPage\"", "\"Question\""}, {"\"ItemList\"", "\"CollectionPage\"",
            "\"SearchResultsPage\""}, {"Article\"", "\"BlogPosting\""}, {"\"Product\""}, {"\"Organization\"", "\"LocalBusiness\"",
                    "\"Service\""}};

    private final float[] values;
    private final boolean article;

    /**
     * @param jsonLd the JSON-LD of the page as written
     * @param blocks its blocks
     */
    PageTraits(String address, String ogType, String jsonLd, PageBlocks blocks) {
        article = ogType != null && ogType.contains("article") || containsAny(jsonLd, TYPES[2]) == 1;
        values = new float[ADDRESS.length + TYPES.length + 8];
        int at = 0;
        String url = address == null ? "" : address.toLowerCase(Locale.ROOT);
        for (String[] any : ADDRESS) {
            values[at++] = containsAny(url, any);
        }
        for (String[] any : TYPES) {
            values[at++] = containsAny(jsonLd, any);
        }
        values[at++] = ogType == null ? 0 : ogType.contains("article") ? 1 : ogType.contains("product") ? 2 : ogType.equals("website") ? 3
                : 4;
        values[at++] = depth(url);
        int chars = 0;
        int linked = 0;
        int running = 0;
        int paragraphs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            TextShape shape = blocks.get(i).shape();
            chars += shape.chars();
            linked += shape.linked();
            running += shape.running();
            paragraphs += shape.isRunning() ? 1 : 0;
        }
        values[at++] = chars;
        values[at++] = running;
        values[at++] = (float) linked / Math.max(1, chars);
        values[at++] = (float) running / Math.max(1, chars);
        values[at++] = paragraphs;
        values[at++] = (float) running / Math.max(1, paragraphs);
    }

    private static int containsAny(String text, String[] any) {
        for (String word : any) {
            if (text.contains(word)) {
                return 1;
            }
        }
        return 0;
    }

    private static int depth(String url) {
        int start = url.indexOf("//");
        int depth = 0;
        for (int i = start < 0 ? 0 : start + 2; i < url.length() - 1; i++) {
            depth += url.charAt(i) == '/' ? 1 : 0;
        }
        return depth;
    }

    /** Whether the page says that it is an article. */
    boolean isArticle() {
        return article;
    }

    float[] values() {
        return values;
    }
}
