package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Lexicon;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @Test
    void theExamplesOfTheRulesHold() {
        SoftAssertions softly = new SoftAssertions();
        for (String[] rule : Lexicon.entries(Syllables.class, "syllables-en.txt")) {
            for (String example : rule[2].split(", ")) {
                String[] fields = example.split(" ");
                softly.assertThat(Syllables.count(fields[0])).as("%s by %s", fields[0], rule[0]).isEqualTo(Integer.parseInt(fields[1]));
                softly.assertThat(Syllables.hits(rule[0], fields[0])).as("%s hits %s", rule[0], fields[0]).isTrue();
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"a,1", "the,1", "be,1", "time,1", "times,1", "people,2", "table,2", "tables,2", "settled,2", "called,1", "hundred,2",
        "wanted,2",
        "placed,1", "places,2", "churches,2", "clothes,1", "league,1", "argue,2", "unique,2", "eyes,1", "beyond,2", "years,1", "day,1",
        "goodbye,2", "carried,2", "shed,1", "government,3", "element,3", "creature,2", "nation,2", "special,2", "million,2", "religious,3",
        "nevertheless,4", "moreover,3", "forever,3", "forest,2", "foreign,2", "rely,2", "café,2", "naïve,2", "café's,2",
        "CONSTITUTION,4",
        "2018,1", "Москва,1", "x,1", "mcdonald,3", "don't,1", "language,2", "question,2", "equal,2", "persuade,2"})
    void countsSyllables(String word, int syllables) {
        assertThat(Syllables.count(word)).isEqualTo(syllables);
    }
}
