package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How well names are found in texts of our own making. The floors may be raised freely, lowered only on purpose. */
class NamesGoldTest {
    private static final double SENTENCES = 0.95;
    private static final double NEWS = 0.94;

    @Test
    void findsTheNamesOfSentences() {
        MarkedNames names = new MarkedNames();
        for (String[] line : Lexicon.entries(NamesGoldTest.class, "names-gold.txt")) {
            names.add(line[0]);
        }
        assertThat(names.size()).isGreaterThan(80);
        assertThat(names.f1()).as("%s", names).isGreaterThanOrEqualTo(SENTENCES);
    }

    @Test
    void findsTheNamesOfNewsWikisAndMessages() throws Exception {
        MarkedNames names = new MarkedNames();
        String gold = new String(Objects.requireNonNull(getClass().getResourceAsStream("/gold/entities/news.txt")).readAllBytes(),
                StandardCharsets.UTF_8);
        for (String piece : gold.split("(?m)^== ")) {
            if (!piece.startsWith("#")) {
                boolean messages = piece.startsWith("tweets");
                names.add(piece.substring(piece.indexOf('\n') + 1).strip().replace("\n", messages ? "\n" : "\n\n"));
            }
        }
        assertThat(names.size()).isGreaterThan(440);
        assertThat(names.f1()).as("%s", names).isGreaterThanOrEqualTo(NEWS);
    }
}
