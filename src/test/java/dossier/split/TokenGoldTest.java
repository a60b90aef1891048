package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tokens of a small gold in many languages are all found. */
class TokenGoldTest {
    static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = TokenGoldTest.class.getResourceAsStream("/gold/tokens.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void findsTheTokens(String line) {
        String[] fields = line.split("\t");
        String text = fields[1].replace("|", "");
        StringBuilder found = new StringBuilder();
        int end = 0;
        for (Span token : Tokens.of(text, new Span(0, text.length()), fields[0])) {
            found.append(end == 0 ? "" : token.start() == end ? "|" : " ").append(token.of(text));
            end = token.end();
        }
        assertThat(found).hasToString(fields[1]);
    }
}
