package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Anchors;
import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Metadata;
import dossier.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {
    private static final String TEXT =
            "Anna Smith of the Example Party won fifty-four of the seats in the city of Paris on the first Monday of March.";

    @Test
    void aCopyIsDroppedAndNamesItsOriginal() {
        Repeats repeats = new Repeats(Repeats.Unit.DOCUMENT, Repeats.THRESHOLD);
        assertThat(original(repeats, "a", TEXT)).isNull();
        assertThat(original(repeats, "b", "Another text altogether, of as many words, so that none of its runs stands in the first."))
                .isNull();
        assertThat(original(repeats, "c", TEXT.toUpperCase(Locale.ROOT).replace(" ", "\n"))).isEqualTo("a");
    }

    @Test
    void textsWithoutWordsAreNoCopies() {
        Repeats repeats = new Repeats(Repeats.Unit.DOCUMENT, Repeats.THRESHOLD);
        for (String text : List.of("", "", "***", "***")) {
            assertThat(original(repeats, "x", text)).isNull();
        }
    }

    @Test
    void shortTextsAreComparedAsAWhole() {
        Repeats repeats = new Repeats(Repeats.Unit.DOCUMENT, Repeats.THRESHOLD);
        assertThat(original(repeats, "a", "Anna won.")).isNull();
        assertThat(original(repeats, "b", "Anna lost.")).isNull();
        assertThat(original(repeats, "c", "Anna won!")).isEqualTo("a");
    }

    /** Of 1,000 words so many are changed, each of which breaks the five runs that it stands in. */
    @ParameterizedTest
    @CsvSource({"0, 0.8, true", "10, 0.8, true", "60, 0.8, false", "60, 0.5, true", "200, 0.5, false", "120, 0.1, true", "10, 1, false"})
    void theThresholdIsTheShareOfRunsInCommon(int changed, double threshold, boolean dropped) {
        Random random = new Random(3);
        String[] words = words(random, 1000);
        Repeats repeats = new Repeats(Repeats.Unit.DOCUMENT, threshold);
        original(repeats, "a", String.join(" ", words));
        for (int i = 0; i < changed; i++) {
            words[i * (1000 / Math.max(1, changed)) + 2] = "changed" + i;
        }
        assertThat(original(repeats, "b", String.join(" ", words)) != null).isEqualTo(dropped);
    }

    @Test
    void theMostSimilarOfSeveralIsNamed() {
        Random random = new Random(4);
        String[] words = words(random, 400);
        String whole = String.join(" ", words);
        Repeats repeats = new Repeats(Repeats.Unit.DOCUMENT, 0.5);
        words[10] = "x";
        words[200] = "y";
        words[300] = "z";
        for (int i = 0; i < 30; i++) {
            words[i * 12] = "w" + i;
        }
        original(repeats, "far", String.join(" ", words));
        original(repeats, "near", whole);
        assertThat(original(repeats, "copy", whole + " End.")).isEqualTo("near");
    }

    @Test
    void textInScriptsWithoutSpacesIsComparedByItsCharacters() {
        String text = "张三在巴黎的选举中赢得了五十四个席位，选民们在星期一排队等候投票，结果在第二天公布。".repeat(2);
        Repeats repeats = new Repeats(Repeats.Unit.DOCUMENT, 0.7);
        original(repeats, "a", text);
        assertThat(original(repeats, "b", text.replaceFirst("五十四", "五十五"))).isEqualTo("a");
        assertThat(original(repeats, "c", "完全不同的文字讲述了另外一个故事，其中没有一个相同的句子出现在上面的文章里面。")).isNull();
    }

    @Test
    void paragraphsAreDroppedWithTheEmptyLineBesideThem() {
        String other = "Nobody in the party had thought that this could be so, said one of them on Tuesday.";
        Repeats repeats = new Repeats(Repeats.Unit.PARAGRAPH, Repeats.THRESHOLD);
        assertThat(left(repeats, "a", "Heading\n\n" + TEXT)).isEqualTo("Heading\n\n" + TEXT);
        assertThat(left(repeats, "b", TEXT + "\n\n" + other)).isEqualTo(other);
        assertThat(left(repeats, "c", "Heading\n\n" + TEXT + "\n\n" + other)).isEqualTo("Heading");
        assertThat(left(repeats, "d", TEXT + "\n\n" + other)).isEmpty();
        assertThat(left(repeats, "e", TEXT + "\n\nHeading\n\n" + TEXT + "\n\n" + other + "\n\nEnd")).isEqualTo("Heading\n\nEnd");
        Repeats.Kept kept = take(repeats, "f", "One\n\n" + TEXT);
        assertThat(kept.dropped()).extracting(Repeats.Dropped::original).containsExactly("a:3");
        Block block = new Block(kept.dropped().get(0).source(), true, "text", "paragraph");
        assertThat(kept.marked(List.of(block))).containsExactly(new Block(block.span(), false, "repeat", "repeats a:3"));
    }

    @Test
    void aParagraphThatRepeatsWithinItsOwnTextIsDroppedToo() {
        assertThat(left(new Repeats(Repeats.Unit.PARAGRAPH, 0.8), "a", TEXT + "\n\nOne\n\n" + TEXT)).isEqualTo(TEXT + "\n\nOne");
    }

    @Test
    void tensOfThousandsOfTextsTakeSecondsAlsoWhenATemplateMakesThemAlike() {
        Random random = new Random(5);
        String[] template = words(random, 100);
        Repeats repeats = new Repeats(Repeats.Unit.DOCUMENT, 0.9);
        List<String> originals = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String[] words = template.clone();
            for (int k = 0; k < 6; k++) {
                words[random.nextInt(words.length)] = "w" + random.nextInt();
            }
            originals.add(original(repeats, "d" + i, String.join(" ", words)));
        }
        assertThat(originals).containsNull();
    }

    private static String[] words(Random random, int count) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = "w" + random.nextInt(100_000);
        }
        return words;
    }

    private static String original(Repeats repeats, String name, String text) {
        return take(repeats, name, text).original();
    }

    private static String left(Repeats repeats, String name, String text) {
        return take(repeats, name, text).document().text();
    }

    private static Repeats.Kept take(Repeats repeats, String name, String text) {
        Document document = new Document(name, new Source(null, Markup.TEXT, text, Anchors.START), Metadata.NONE);
        return repeats.take(repeats.signed(document.cleaned()));
    }
}
