package dossier.time;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases of all kinds, one a line, with the expressions that they have and their values. */
class PhrasesTest {
    private static final Path GOLD = Path.of("src/test/resources/gold/time");

    @ParameterizedTest
    @CsvSource({"phrases.tsv,1018", "messages.tsv,289"})
    void eachPhraseHasItsValue(String table, int fewest) throws IOException {
        List<String> wrong = new ArrayList<>();
        int phrases = 0;
        LocalDateTime date = null;
        for (String line : Files.readAllLines(GOLD.resolve(table))) {
            if (line.startsWith("@ ")) {
                date = LocalDateTime.parse(line.substring(2));
            } else if (line.indexOf('\t') > 0) {
                phrases++;
                String text = line.substring(0, line.indexOf('\t'));
                String expected = line.substring(text.length() + 1);
                String found = shown(text, date);
                if (!found.equals(expected)) {
                    wrong.add(text + "\n    is  " + expected + "\n    not " + found);
                }
            }
        }
        assertThat(wrong).as("%s", String.join("\n", wrong)).isEmpty();
        assertThat(phrases).isGreaterThanOrEqualTo(fewest);
    }

    private static String shown(String text, LocalDateTime date) {
        StringBuilder out = new StringBuilder();
        for (Timex timex : new TimeTagger().tag(text, new Span(0, text.length()), date)) {
            out.append(out.length() > 0 ? "; " : "").append(timex.span().of(text)).append('=').append(timex.type()).append(' ')
                    .append(timex.value()).append(timex.mod() == null ? "" : " " + timex.mod());
        }
        return out.toString();
    }
}
