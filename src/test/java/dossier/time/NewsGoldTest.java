package dossier.time;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well the time expressions of Wikinews articles are found and resolved, against annotations of our own by the guidelines of TIMEX3, by
 * the measures of TempEval-3. What the tagger found was put before the annotator, so the figures flatter it; they are floors, which may be
 * raised freely and lowered only on purpose.
 */
class NewsGoldTest {
    private static final Path GOLD = Path.of("src/test/resources/gold/wikinews");
    private static final double STRICT = 0.96;
    private static final double VALUE = 0.96;

    /** One article with its expressions. */
    private record Article(String name, LocalDate date, String text, List<Timex> gold) {
    }

    @Test
    void findsAndResolvesTheTimesOfNews() throws IOException {
        int annotated = 0;
        int found = 0;
        int strict = 0;
        int value = 0;
        List<String> wrong = new ArrayList<>();
        List<Article> articles = articles();
        for (Article article : articles) {
            List<Timex> system = new TimeTagger().tag(article.text, new Span(0, article.text.length()), article.date.atStartOfDay());
            annotated += article.gold.size();
            found += system.size();
            for (Timex gold : article.gold) {
                Timex over = system.stream()
                        .filter(timex -> timex.span().start() < gold.span().end() && timex.span().end() > gold.span().start())
                        .findFirst().orElse(null);
                boolean right = over != null && Objects.equals(over.value(), gold.value());
                strict += over != null && over.span().equals(gold.span()) ? 1 : 0;
                value += right ? 1 : 0;
                if (!right) {
                    wrong.add(article.name + ": " + gold.span().of(article.text) + " is " + gold.value() + ", not "
                            + (over == null ? "missed" : over.value()));
                }
            }
        }
        assertThat(articles).hasSizeGreaterThanOrEqualTo(15);
        assertThat(2.0 * strict / (annotated + found)).as("strict F1").isGreaterThanOrEqualTo(STRICT);
        assertThat(2.0 * value / (annotated + found)).as("value F1; wrong: %s", String.join("\n", wrong)).isGreaterThanOrEqualTo(VALUE);
    }

    private static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
                articles.add(read(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return articles;
    }

    private static Article read(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<Timex> gold = new ArrayList<>();
        int head = marked.indexOf('>');
        LocalDate date = LocalDate.parse(attribute(marked.substring(0, head), "date"));
        int end = marked.lastIndexOf("</DOC>");
        for (int at = head + 2; at < end; ) {
            int open = marked.indexOf("<TIMEX3", at);
            if (open < 0) {
                text.append(plain(marked.substring(at, end)));
                break;
            }
            text.append(plain(marked.substring(at, open)));
            int inside = marked.indexOf('>', open) + 1;
            int close = marked.indexOf("</TIMEX3>", inside);
            String tag = marked.substring(open, inside);
            int start = text.length();
            text.append(plain(marked.substring(inside, close)));
            gold.add(new Timex(new Span(start, text.length()), Timex.Type.valueOf(attribute(tag, "type")), attribute(tag, "value"),
                    attribute(tag, "mod"), null));
            at = close + "</TIMEX3>".length();
        }
        return new Article(name, date, text.toString(), gold);
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(name + "=\"");
        return at < 0 ? null : tag.substring(at + name.length() + 2, tag.indexOf('"', at + name.length() + 2));
    }
}
