package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Lexicon;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    @ParameterizedTest
    @ValueSource(strings = {"baked-words.txt", "baked-places.txt", "baked-peoples.txt", "baked-given-names.txt", "baked-family-names.txt",
        "given-names.txt"})
    void holdsTheLinesOfItsFileAndNothingElse(String file) {
        Set<String> lines = new HashSet<>();
        Set<String> openings = new HashSet<>();
        for (String[] entry : Lexicon.entries(WordListTest.class, file)) {
            lines.add(entry[0]);
            if (entry[0].indexOf(' ') > 0) {
                openings.add(entry[0].substring(0, entry[0].indexOf(' ')));
            }
        }
        WordList list = WordList.of(file);
        assertThat(lines).hasSizeGreaterThan(1000).allMatch(list::contains);
        for (String line : lines) {
            for (String other : new String[] {line + "s", line.substring(1), line.substring(0, line.length() - 1), line + "\n", line + " "}) {
                assertThat(list.contains(other)).as(other).isEqualTo(lines.contains(other));
            }
            assertThat(list.opens(line)).as(line).isEqualTo(openings.contains(line));
        }
        assertThat(openings).allMatch(list::opens);
        assertThat(list.contains("")).isFalse();
        assertThat(list.contains("#")).isFalse();
    }
}
