package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A trait that a text lacks rules out a pass: without it, the pass must find nothing to do. */
class CharacterScanTest {
    private static void rulesOutOnlyWhatDoesNothing(String text) {
        char[] chars = text.toCharArray();
        int traits = CharacterScan.of(chars);
        if ((traits & CharacterScan.ODD) == 0) {
            assertThat(CharacterPass.edits(text)).isEmpty();
        }
        if ((traits & CharacterScan.MISREAD) == 0) {
            assertThat(MojibakePass.edits(text)).isEmpty();
        }
        if ((traits & CharacterScan.CONTROL) == 0) {
            assertThat(ControlPass.edits(text)).isEmpty();
        }
        if ((traits & CharacterScan.AMPERSAND) == 0) {
            assertThat(EntityPass.edits(text)).isEmpty();
        }
        if ((traits & CharacterScan.MARK) == 0) {
            assertThat(MarkdownPass.reduce(text, chars)).isEqualTo(MarkdownPass.Reduced.NOTHING);
            assertThat(MarkdownPass.reduceMarkdown(text, chars)).isEqualTo(MarkdownPass.Reduced.NOTHING);
        }
    }

    @Test
    void everyCharacterThatAPassChangesIsSeen() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            rulesOutOnlyWhatDoesNothing("a" + (char) c);
            rulesOutOnlyWhatDoesNothing((char) c + " b\n");
        }
    }

    @Test
    void everyPairOfBytesOfSomeCharacterSetIsSeen() {
        Random random = new Random(11);
        String signs = "ÃÂâÐÑäàж‚ßØÙ╨├√°¡©€™œ\u0080\u0093\u00A0\u00AD\uFFFD &#39;[](x)*_`~>#\\aé\r\n\u2028\uD83D";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(random.nextInt(3) == 0 ? (char) random.nextInt(0x500) : signs.charAt(random.nextInt(signs.length())));
            }
            rulesOutOnlyWhatDoesNothing(text.toString());
        }
    }
}
