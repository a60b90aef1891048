package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.WordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedLineTest {
    private final FoldedLine line = new FoldedLine();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Read More; read more", "'  Page  12 of 345 '; page 0 of 0", "1,234; 0,0", "12 34; 0 0", "12!34; 0 0",
        "Don’t miss; don't miss", "»Share!«; share", "+1; +0", "50%; 50%", "(c) 2019; c) 0", "ÉTÉ; été", "İ; i", "ΑΥΣ; αυσ", "- - -; ''", "!?; ''",
        "👍 Like; 👍 like", "１２; １２"})
    void comparesWhatIsSaid(String text, String folded) {
        line.read(text);
        String expected = folded.replace("50%", "0%");
        assertThat(line.toString()).isEqualTo(expected);
        assertThat(line.length()).isEqualTo(expected.length());
        assertThat(line.firstSpace()).isEqualTo(expected.indexOf(' '));
        assertThat(line.hash()).isEqualTo(WordTable.hash(WordTable.BASIS, expected));
    }

    @Test
    void anEarlierLineLeavesNothingBehind() {
        line.read("x".repeat(1000));
        assertThat(line.length()).isEqualTo(1000);
        line.read("- Share on Facebook -".toCharArray(), 2, 7);
        assertThat(line).hasToString("share");
        line.read("");
        assertThat(line.hash()).isEqualTo(WordTable.BASIS);
    }

    @Test
    void foldedOnceIsFoldedForGood() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            line.read("a" + (char) c + "B " + (char) c);
            String once = line.toString();
            line.read(once);
            assertThat(line).as("U+%04X", c).hasToString(once);
        }
    }
}
