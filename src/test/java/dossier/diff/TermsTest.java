package dossier.diff;

import static dossier.diff.TextComparisonTest.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.stats.Keyness;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void logLikelihoodAndLogRatio() {
        // 2 (12 ln(12/7.5) + 3 ln(3/7.5) + 988 ln(988/992.5) + 997 ln(997/992.5))
        Keyness contrast = Keyness.of(12, 1000, 3, 1000);
        assertThat(contrast.g2()).isCloseTo(5.823, within(1e-3));
        assertThat(contrast.logRatio()).isCloseTo(2, within(1e-9));
        assertThat(Keyness.of(5, 100, 10, 200).g2()).isCloseTo(0, within(1e-9));
    }

    @Test
    void wordsThatMarkAnAccount() {
        String neutral = "The vote was held on a quiet day and people went home. ";
        Terms terms = new Terms(FactOptions.ALL);
        terms.add(terms.part(document("a", neutral.repeat(5) + "The regime fell. ".repeat(12))));
        terms.add(terms.part(document("b", neutral.repeat(5) + "The government fell. ".repeat(12))));
        List<FactRow> rows = new ArrayList<>();
        terms.rows().forEach(rows::add);
        assertThat(rows).containsExactlyInAnyOrder(
                new FactRow("government", null, "12 of 96", "only b", "a", null, null, "b", 1L, 280L),
                new FactRow("regime", "12 of 96", null, "only a", "a", 1L, 280L, "b", null, null));
    }

    @Test
    void onlySentencesThatNameTheSubject() {
        Terms terms = new Terms(new FactOptions("Sadr"));
        terms.add(terms.part(document("a", "Sadr the warlord spoke. ".repeat(10) + "The weather was fine. ".repeat(10))));
        terms.add(terms.part(document("b", "Sadr the cleric spoke. ".repeat(10))));
        assertThat(terms.rows()).extracting(FactRow::subject).containsExactlyInAnyOrder("cleric", "warlord");
    }

    @Test
    void ofMoreAccountsEachAgainstAllOthers() {
        String neutral = "The vote was held on a quiet day and people went home. ";
        Terms terms = new Terms(FactOptions.ALL);
        terms.add(terms.part(document("a", neutral.repeat(5) + "The regime fell. ".repeat(12))));
        terms.add(terms.part(document("b", neutral.repeat(5) + "The government fell. ".repeat(12))));
        terms.add(terms.part(document("c", neutral.repeat(5) + "The government fell. ".repeat(12))));
        assertThat(terms.rows()).containsExactly(new FactRow("regime", "12 of 96", null, "only a", "a", 1L, 280L, null, null, null));
    }
}
