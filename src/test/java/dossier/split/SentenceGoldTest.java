package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of a small gold in many languages are found in every layout, for each language and over all. */
class SentenceGoldTest {
    /** F1 over the sentences of all languages, and the least of one language. Raised freely, lowered on purpose only. */
    private static final double ALL = 0.99;
    private static final double EACH = 0.93;

    private static final int WIDTH = 72;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"empty lines", "lines", "wrapped"})
    void findsTheSentences(String layout) throws IOException {
        int right = 0;
        int all = 0;
        for (Map.Entry<String, List<String>> language : paragraphs().entrySet()) {
            String gap = language.getKey().equals("zh") || language.getKey().equals("ja") ? "" : " ";
            StringBuilder text = new StringBuilder();
            Set<Span> wanted = new HashSet<>();
            for (String paragraph : language.getValue()) {
                for (String sentence : paragraph.split(" \\| ")) {
                    int start = text.length();
                    text.append(sentence);
                    wanted.add(new Span(start, text.length()));
                    text.append(gap);
                }
                text.setLength(text.length() - gap.length());
                text.append(layout.equals("lines") ? "\n" : "\n\n");
            }
            if (layout.equals("wrapped")) {
                wrap(text);
            }
            List<Span> found = Sentences.of(text.toString(), language.getKey());
            int hits = (int) found.stream().filter(wanted::contains).count();
            assertThat(2.0 * hits / (found.size() + wanted.size())).as(language.getKey()).isGreaterThanOrEqualTo(EACH);
            right += 2 * hits;
            all += found.size() + wanted.size();
        }
        assertThat((double) right / all).isGreaterThanOrEqualTo(ALL);
    }

    private static Map<String, List<String>> paragraphs() throws IOException {
        Map<String, List<String>> paragraphs = new TreeMap<>();
        try (InputStream in = SentenceGoldTest.class.getResourceAsStream("/gold/sentences.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    paragraphs.computeIfAbsent(fields[0], lang -> new ArrayList<>()).add(fields[1]);
                }
            }
        }
        return paragraphs;
    }

    /** Breaks lines at spaces, offsets unchanged. */
    private static void wrap(StringBuilder text) {
        int line = 0;
        int space = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line = i + 1;
            } else if (text.charAt(i) == ' ') {
                space = i;
            }
            if (i - line >= WIDTH && space > line) {
                text.setCharAt(space, '\n');
                line = space + 1;
            }
        }
    }
}
