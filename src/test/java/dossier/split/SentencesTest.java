package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dossier.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static String split(String text, String lang) {
        return Sentences.of(text, lang).stream().map(span -> span.of(text).replaceAll("\\s+", " ")).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "She paid Mr. Brown. | He left.",
        "We met Dr. A. B. Crane of Acme Inc. in the U.S. last year. | It rained.",
        "They moved to the U.S. | The house was cold.",
        "See Fig. 3 and pp. 10 to 12. | No. 5 is best.",
        "He said no. | Nobody spoke.",
        "It cost $3.50, i.e. less. | Nice!",
        "\"Is it late?\" she asked. | \"Go!\" | They went.",
        "“Are you there?” Anna Black asked. | Nobody was.",
        "He came (so they say.) to us. | (It was late.) | We ate.",
        "He founded it in 1984.[3] | The firm grew. [4] | It sold.",
        "The treaty was signed in winter.12 | Nobody kept it.",
        "Mail me at jo.smith@example.org. | Or see http://example.org/a.b?c=d. | Bye.",
        "What?! | No way... | Well ... perhaps.",
        "The count is done.The radicals won.",
        "1. Open the box 2. Close the box 3. Go home",
        "Buy three things: | 1) milk | 2) bread | 3) salt",
        "He rose at 5 a.m. and slept at 9 p.m. | The day was long.",
        "The u.$. army came. | It left.",
        "So glad :) | We won! :-) | Bye.",
        "Many thanks for all. | Regards, | Tom Pale",
        "Yahoo! has a site. | I use it.",
        "\"Who is it?\" the tall man behind the door wanted to know. | Nobody was.",
        "\"We won!\" | As he said this, the lamp went out. | \"Where is it?\" Mary asked. | It was gone.",
        "He mailed it for me to Delta Ltd. (“Delta”). | It is lost.",
        "See the table for 2. above, or ask a min. or two later.",
        "The Nama, !Kung, !Xun and !Xóõ live there. | We do not.",
        "But how _could_ I have known?",
        "He spoke of \"parallel stairways [...]\" (Smith 55). | Then he left.",
        "The note [16: who said so? 13:28] is gone. | Nobody minds.",
        "The part ended. | * * * *"
    })
    void splitsEnglish(String sentences) {
        String text = sentences.replace(" | ", " ").replace("done.The", "done.The");
        String expected = sentences.replace("done.The", "done. | The").replace("box 2.", "box | 2.").replace("box 3.", "box | 3.");
        assertThat(split(text, "en").replace("done. | The", "done. | The")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "de; Am 3. Oktober kam Dr. Weiß z. B. nach Köln. | Er blieb bis zum 5. | Dann ging er.",
        "de; Das kostet ca. 3,50 Euro usw. | Er zahlte.",
        "fr; M. Dupont est là, cf. p. 12. | Il attend Mme Roy.",
        "es; ¿Dónde está el Sr. Ruiz? | ¡Aquí! | Vive en EE.UU. desde 1990.",
        "it; Il sig. Rossi abita qui, ecc. | La casa è bella.",
        "ru; В 1990 г. он жил в г. Москве. | Потом уехал.",
        "ar; أين أنت؟ | أنا هنا.",
        "hi; यह एक है। | वह दो है।",
        "tr; Prof. Demir geldi. | Sonra gitti."
    })
    void splitsOtherLanguages(String lang, String sentences) {
        assertThat(split(sentences.replace(" | ", " "), lang)).isEqualTo(sentences);
    }

    @Test
    void splitsWhereNoSpaceStands() {
        assertThat(split("今日は雨です。明日は？「晴れ。」と言った。", "ja")).isEqualTo("今日は雨です。 | 明日は？ | 「晴れ。」と言った。");
        assertThat(split("﹁何？﹂彼は言った。終わり。", "ja")).isEqualTo("﹁何？﹂ | 彼は言った。 | 終わり。");
        assertThat(split("这是一。那是二！", "zh")).isEqualTo("这是一。 | 那是二！");
    }

    @Test
    void theGreekQuestionMarkEndsASentence() {
        assertThat(split("Πού πας; Δεν ξέρω. «Τι ώρα είναι;» Είναι αργά; έτσι.", "el"))
                .isEqualTo("Πού πας; | Δεν ξέρω. | «Τι ώρα είναι;» | Είναι αργά; έτσι.");
        assertThat(split("The first is β; Bob wrote it.", "en")).isEqualTo("The first is β; Bob wrote it.");
    }

    @Test
    void findsTheSameSentencesInEveryLayout() {
        String paragraph = "The committee met on Monday to hear what the engineers had found in the old mill by the river. It was a long "
                + "meeting, and few of those present could follow it to the end. Nobody from the town spoke against the plan.";
        String other = "When the vote was taken, seven members were for the plan and two against it. The mayor thanked everyone and closed "
                + "the meeting at ten, but most of them stayed in the hall and talked.";
        String expected = split(paragraph, "en") + " | " + split(other, "en");
        String blank = paragraph + "\n\n" + other;
        for (String text : List.of(blank, blank.replace("\n\n", "\n"), wrapped(paragraph, 60) + "\n\n"
                + wrapped(other, 60), wrapped(paragraph, 72) + "\r\n\r\n" + wrapped(other, 72))) {
            assertThat(split(text, "en")).isEqualTo(expected);
        }
    }

    private static String wrapped(String text, int width) {
        StringBuilder out = new StringBuilder(text);
        int begin = 0;
        int space = -1;
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == ' ') {
                space = i;
            }
            if (i - begin >= width && space > begin) {
                out.setCharAt(space, '\n');
                begin = space + 1;
            }
        }
        return out.toString();
    }

    @Property(tries = 300)
    void spansHoldOnAnyText(@ForAll long seed) {
        for (String text : SpanLaws.layouts(SpanLaws.text(seed, 300))) {
            for (String lang : new String[] {null, "de", "en"}) {
                SpanLaws.hold(text, new Span(0, text.length()), Sentences.of(text, lang));
            }
        }
    }

    @Property(tries = 300)
    void spansHoldOnAnyCharacters(@ForAll @StringLength(max = 200) String text) {
        SpanLaws.hold(text, new Span(0, text.length()), Sentences.of(text, null));
        SpanLaws.hold(text, new Span(0, text.length()), Sentences.of(text, "en"));
    }

    @Property(tries = 300)
    void rulesAloneNeedFewerPlaces(@ForAll long seed) {
        String[] parts = {" ", " ", " ", "a", "word", "Word", "W", "I", "iv", "3", ".", ".", ",", ")", "(", ":", "?", "www.a.b",
                "http://a.b", "x@y.z", "Thanks,", "é", "É",
            "\n", "•", "-", ";)", "“", "”", "B.", "c)", "1.", "Mr."};
        Random random = new Random(seed);
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            mixed.append(parts[random.nextInt(parts.length)]);
        }
        for (String text : List.of(mixed.toString(), SpanLaws.text(seed, 300))) {
            assertThat(byRules(text, Candidates.forRules(text.toCharArray()))).isEqualTo(byRules(text, Candidates.of(text.toCharArray())));
        }
    }

    private static List<Span> byRules(String text, Candidates candidates) {
        List<Span> sentences = new ArrayList<>();
        SentenceScan scan = new SentenceScan(null, null, candidates, sentences);
        Layout.of(text).forEach(paragraph -> scan.run(paragraph.span()));
        return sentences;
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"7", ".", ". ", "a", "a ", "A. ", "1. ", "1.) ", ".)", ")", "?\"", "[1", "a@", "@.", "http://", "-", "a-",
            "\n", "\n\n", "a\n", "A\n", "1.\n", "....a", "a.b.", "😀", "\uD800",
        "。", "(", "''", "# ", "a:", "x*", "1-", "1,", "a'", "From: a\n", "A\n\n\n", " \t"})
    void takesLinearTimeOnAnyRepetition(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            List<Span> sentences = Sentences.of(text, "en");
            assertThatCode(() -> sentences.forEach(span -> Tokens.of(text, span))).doesNotThrowAnyException();
            Tokens.of(text, new Span(0, text.length()));
        });
    }
}
