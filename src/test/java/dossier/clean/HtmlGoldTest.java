package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages of several types, written for this test, and the text that they should give. The floors may be raised freely, and lowered only on
 * purpose.
 */
class HtmlGoldTest {
    private static final Path GOLD = Path.of("src/test/resources/gold/html");
    private static final double MEAN = 0.97;
    private static final double WORST = 0.85;

    private static Document clean(String name) throws IOException {
        return new Cleaner(Set.of()).clean(MessyTexts.document(Markup.HTML, Files.readString(GOLD.resolve(name + ".html")))).document();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static double f1(String text, String gold) {
        Map<String, Integer> a = words(text);
        Map<String, Integer> b = words(gold);
        int both = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : a.entrySet()) {
            both += Math.min(word.getValue(), b.getOrDefault(word.getKey(), 0));
            all += word.getValue();
        }
        for (int count : b.values()) {
            all += count;
        }
        return all == 0 ? 1 : 2.0 * both / all;
    }

    @Test
    void theTextsOfPagesAreFound() throws IOException {
        double sum = 0;
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().collect(Collectors.toList())) {
                names.add(file.getFileName().toString().replace(".txt", ""));
            }
        }
        Map<String, String> low = new HashMap<>();
        for (String name : names) {
            String text = clean(name).text();
            double f1 = f1(text, Files.readString(GOLD.resolve(name + ".txt")));
            sum += f1;
            if (f1 < WORST) {
                low.put(name, text);
            }
        }
        assertThat(low).isEmpty();
        assertThat(sum / names.size()).isGreaterThan(MEAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "article-news | Ferry runs again from Monday | Mara Lind | 2021-03-05",
        "article-modified | Summer course 2021 | Ines Falk | 2021-04-12",
        "article-crowded | Harbour crane comes down after ninety years | | 2018-06-04",
        "article-blog | Green walnuts | Ada | 2019-06-20",
        "article-teasers | Snow cuts power to eleven villages | | 2020-02-14",
        "forum-thread | Bread machine shows E3 | oldbaker | 2019-11-02",
        "forum-question | Water meter without a handle | Lotte | 2020-05-03",
        "docs-guide | Queues | | ",
        "product-kettle | Lune kettle, 1.2 l, steel | | ",
        "service-roofer | Roof repair | | ",
        "listing-blog | All posts | | "})
    void thePagesSayWhoWroteThemAndWhen(String name, String title, String author, String date) throws IOException {
        Metadata found = clean(name).metadata();
        assertThat(found.title()).isEqualTo(title);
        assertThat(found.author()).isEqualTo(author);
        assertThat(found.date()).isEqualTo(date);
        assertThat(found.lang()).isEqualTo("en");
    }

    @Test
    void coloursOfAProgramAreNoReadersComments() {
        String words = "The queue hands each parcel to the van that left the depot first, unless the road is closed. ";
        String page = "<html><body><main><h1>Queues</h1><p>" + words.repeat(3)
                + "</p><pre><code class=\"language-java\"><span class=\"comment\">"
                + "// The parcels that wait for a van.</span>\nqueue.take(<span class=\"share\">parcel</span>);</code></pre><p>"
                + words.repeat(3) + "</p></main></body></html>";
        String text = new Cleaner(Set.of()).clean(MessyTexts.document(Markup.HTML, page)).document().text();
        assertThat(text).contains("// The parcels that wait for a van.", "queue.take(parcel);");
    }

    @Test
    void whatIsNoTextOfAnArticleGoesForAReasonOfItsOwn() throws IOException {
        Document page = MessyTexts.document(Markup.HTML, Files.readString(GOLD.resolve("article-crowded.html")));
        List<String> rules = new Cleaner(Set.of()).clean(page).blocks().stream().filter(block -> !block.kept()).map(Block::rule).toList();
        assertThat(rules).contains("html-style", "hover-card");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<html lang=de>|<p>Von Ute Maar</p><div class=datum>5.6.18</div>|2018-06-05",
        "<html lang=en-US>|<span class=post_date>06/05/2018, 9:14 PM</span>|2018-06-05",
        "<html lang=en-GB>|<span class=post_date>06/05/2018, 9:14 PM</span>|2018-05-06",
        "<html>|<span class=post_date>06/05/2018</span>|",
        "<html lang=fr>|<p>Publié le 3 févr. 2017 par la rédaction</p>|2017-02-03",
        "<html lang=ja>|<p>公開日：2019年7月31日</p>|2019-07-31",
        "<html lang=pl>|<div class=entry-date>12 września 2015</div>|2015-09-12",
        "<html lang=en>|<p>Last updated: June 3, 2018</p>|",
        "<html lang=en>|<p>Last updated: June 3, 2018</p><p>Published: May 2, 2018</p>|2018-05-02",
        "<html lang=en>|<p>Offer expires June 3, 2018</p><p>Copyright 2018-06-03</p><p>Joined: June 3, 2018</p>|",
        "<html lang=hu>|<p>2018. június 3.</p>|2018-06-03",
        "<html lang=cs>|<p>3. 6. 2018</p>|2018-06-03",
        "<html lang=en>|<aside><time>June 9, 2018</time></aside><article><time>June 3, 2018</time></article>|2018-06-03",
        "<html lang=en>|<link rel=canonical href=https://example.org/2018/06/03/on-rivers><span class=date>June 9, 2018</span>|2018-06-03",
        "<html lang=en>|<link rel=canonical href=https://example.org/2018/06/on-rivers><p>May 9, 2017</p><p>Posted June 3, 2018</p>|2018-06-03",
        "<html lang=en>|<meta property=article:published_time content=2018-06-04T01:00:00Z><meta property=og:url content=https://example.org/2018/06/03/x>|2018-06-03",
        "<html lang=en>|<span property='dc:date dc:created' content='2018-06-03T10:00:00+01:00'>3 days ago</span>|2018-06-03",
        "<html lang=en>|<script>x={'published_at':'2016-02-29T10:00:00Z'}</script>|2016-02-29",
        "<html lang=en>|<abbr class=timestamp data-utime=1467331200>Friday</abbr>|2016-07-01",
        "<html lang=en>|<div class=comment><span class=date>June 3, 2018</span></div>|"})
    void theDayOfPublicationIsFoundHoweverItIsWritten(String html, String line, String day) {
        String page = html + "<head><title>On rivers</title></head><body><h2>Rivers</h2><p>" + "A river runs to the sea. ".repeat(20)
                + "</p>" + line + "</body></html>";
        assertThat(new Cleaner(Set.of()).clean(MessyTexts.document(Markup.HTML, page)).document().metadata().date()).isEqualTo(day);
    }

    @Test
    void theTextOfAPageIsClean() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).collect(Collectors.toList())) {
                String text = clean(file.getFileName().toString().replace(".html", "")).text();
                assertThat(new Cleaner(Set.of()).clean(MessyTexts.document(text)).document().text()).isEqualTo(text);
            }
        }
    }
}
