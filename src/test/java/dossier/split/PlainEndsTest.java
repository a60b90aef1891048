package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Whitespace;
import java.nio.CharBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEndsTest {
    private static final String[] PARTS =
            {" ", " ", " ", "\n", ". ", "! ", "? ", ".", "…", ".” ", "?” ", "!” ", ".\" ", "\"", "“", "‘", "'", "(", ")", "[", "]",
        ", ", "-", "—", "the", "cat", "etc", "e.g", "Mr", "iv", "ix", "a", "I", "A ", "The ", "Then ", "Pip", "She said", "asked", "Yahoo",
        "p.m", "kg", "3",
        "1.", "www", "bzw", "approx", "Inc", "no", "No", "tsk", "half-way", "d'art", "é", "É", "U.S"};

    /** A text that is one paragraph, with what its marks are asked. */
    private static final class Asked {
        private final char[] chars;
        private final Marks marks;
        private final StopRules rules;
        private final PlainEnds ends;

        Asked(String text, String lang) {
            chars = text.toCharArray();
            Abbreviations abbreviations = Abbreviations.of(lang);
            SentenceWords words = new SentenceWords(chars, abbreviations);
            marks = new Marks(chars, CharBuffer.wrap(chars));
            StopGuesses guesses = new StopGuesses(chars, abbreviations, words, marks);
            rules = new StopRules(chars, CharBuffer.wrap(chars), abbreviations, words, marks, guesses);
            ends = new PlainEnds(CharacterFlags.forRules(chars), abbreviations, guesses);
            words.within(chars.length);
            marks.within(chars.length);
            rules.within(chars.length);
            ends.within(0, chars.length);
        }
    }

    @Test
    void whatIsSeenAtAGlanceIsWhatTheRulesSay() {
        Random random = new Random(5);
        int seen = 0;
        for (int round = 0; round < 6000; round++) {
            StringBuilder text = new StringBuilder("It");
            for (int i = 0; i < 40; i++) {
                text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? " " : "");
            }
            Asked asked = new Asked(text.toString(), round % 3 == 0 ? "de" : round % 3 == 1 ? "fr" : null);
            int start = random.nextInt(2) == 0 ? 0 : text.indexOf(" ") + 1;
            for (int at = start + 1; at < text.length(); at++) {
                int plain = Candidates.classOf(text.charAt(at)) == Candidates.MARK && text.charAt(at - 1) != '.' ? asked.ends.end(start, at)
                        : -1;
                if (plain > 0) {
                    int end = asked.marks.runEnd(at);
                    int close = asked.marks.closersEnd(at, end);
                    assertThat(close).as("%s at %d", text, at).isEqualTo(plain);
                    int next = Whitespace.skip(asked.chars, close, asked.chars.length);
                    assertThat(asked.rules.verdict(start, at, end, close, next)).as("%s at %d", text, at).isEqualTo(StopRules.Verdict.ENDS);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|',
            value = {"It was the cat. The dog left.|15", "It was Pip. The dog left.|11", "“It is late.” She left it.|13",
        "It is late? “The dog left.|11", "It was so! I left.|10"})
    void seesPlainEnds(String text, int end) {
        int at = 0;
        while ("!.?".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        assertThat(new Asked(text, null).ends.end(0, at)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings =
            {"It was Mr. Pip who left.", "“Is it late?” She asked.", "It is (see vol. Foo and more) late.", "Look at Yahoo! They left.",
        "It took 3 hrs. Then we left.", "It is late. the dog left.", "See part iv. The dog left.", "The co. Ltd. We left it."})
    void leavesDoubtsToTheRules(String text) {
        int at = 0;
        while ("!.?".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        assertThat(new Asked(text, null).ends.end(0, at)).isEqualTo(-1);
    }
}
