package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import dossier.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** The characters for which ICU asks a dictionary, Hangul apart. */
    private static final UnicodeSet DICTIONARY =
            new UnicodeSet("[[:Line_Break=Complex_Context:][:Han:][:Hiragana:][:Katakana:]]").freeze();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
        "Don't panic: it's 3.14!, Don't|panic|it's|3.14",
        "snake_case __init__ _ __, snake_case|__init__",
        "well-known e.g. U.S.A. 1;000, well|known|e.g|U.S.A|1;000",
        "a:b a::b a. .b, a:b|a|b|a|b",
        "3.a a.3 1., 3|a|a|3|1",
        "café naïve L’été, café|naïve|L’été",
        "½ © ™ ..., ~~",
        "½ Ⅷ can't’ve, can't’ve",
        "צה\"ל ג' א'ב, צה\"ל|ג'|א'ב",
        "カタカナ_カ, カタカナ_カ",
        "漢字, 漢|字",
        "한국어 2018년, 한국어|2018|년",
        "1️⃣ 👩‍🚀 🇩🇪x, 1️⃣|x",
    })
    void findsWords(String text, String words) {
        assertThat(String.join("|", words(text))).isEqualTo(words);
    }

    @Test
    void tableIsThatOfIcu() throws IOException {
        byte[] table;
        try (var in = WordBreak.class.getResourceAsStream(WordBreak.RESOURCE)) {
            table = in.readAllBytes();
        }
        assertThat(table).isEqualTo(WordBreakTable.make());
    }

    @Test
    void agreesWithIcuOnRandomTextWithoutDictionaryScripts() {
        Random random = new Random(20180512);
        BreakIterator icu = BreakIterator.getWordInstance(ULocale.ROOT);
        for (int i = 0; i < 30_000; i++) {
            String text = randomText(random, false);
            assertThat(spans(text)).as("words of %s", escaped(text)).isEqualTo(icuSpans(icu, text));
        }
    }

    @Test
    void agreesWithTheRulesOfIcuAloneOnAnyText() {
        // ICU's own rules; the last code point, which is no character, stands in for the scripts of its dictionaries.
        String rules = ((RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT)).toString()
                .replace("$ComplexContext=[:LineBreak=Complex_Context:];", "$ComplexContext=[\\U0010FFFF];")
                .replace("$KanaKanji=[$Han$Hiragana$Katakana];", "$KanaKanji=[\\U0010FFFF];")
                .replace("$Extend=[\\p{Word_Break=Extend}-$Han];", "$Extend=[\\p{Word_Break=Extend}];")
                .replace("$KanaKanji$KanaKanji{400};", "");
        BreakIterator plain = new RuleBasedBreakIterator(rules);
        Random random = new Random(20180513);
        for (int i = 0; i < 30_000; i++) {
            String text = randomText(random, true);
            assertThat(spans(text)).as("words of %s", escaped(text)).isEqualTo(icuSpans(plain, text));
        }
    }

    @Test
    void aStretchIsATextOfItsOwn() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = randomText(random, true);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            List<Span> within = new ArrayList<>();
            Words.scan(text, new Span(from, to), (a, b) -> within.add(new Span(a - from, b - from)));
            assertThat(within).isEqualTo(spans(text.substring(from, to)));
        }
    }

    @ParameterizedTest
    @CsvSource({"a", "_", "1.", "é", "':", "a:\u0308", "\u05D0'", "\uD83C\uDDE9", "\uD800", "\u200D\u2139", "\u0308", "' \u200D'"})
    void takesLinearTime(String unit) {
        String text = unit.repeat(3_000_000 / unit.length());
        assertThatCode(() -> Words.scan(text, new Span(0, text.length()), (a, b) -> { })).doesNotThrowAnyException();
    }

    private static List<String> words(String text) {
        return spans(text).stream().map(span -> span.of(text)).toList();
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Words.scan(text, new Span(0, text.length()), (a, b) -> spans.add(new Span(a, b)));
        return spans;
    }

    private static List<Span> icuSpans(BreakIterator icu, String text) {
        icu.setText(text);
        List<Span> spans = new ArrayList<>();
        for (int a = icu.first(), b = icu.next(); b != BreakIterator.DONE; a = b, b = icu.next()) {
            if (text.substring(a, b).codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
                spans.add(new Span(a, b));
            }
        }
        return spans;
    }

    /** Characters that the rules are about, mixed with any others. */
    private static String randomText(Random random, boolean dictionary) {
        String telling = "ab1 2_.,;:'\"\r\n\u0085é\u0308\u200D\u200B\u00AD\u2019·\u05D0\u05D1٫"
                + "\u0661\u30A2\u30FC\uFF71가나\u1100\u2139©\u3000\u2003\uFE0F\u20E3漢か\u0E01";
        int[] beyond = {0x1F469, 0x1F680, 0x1F1E9, 0x1F1EA, 0x1F3FD, 0x1D400, 0xE0020, 0x1F170, 0x10330, 0x1D7CE};
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        while (length > 0) {
            int choice = random.nextInt(20);
            int code = choice < 14 ? telling.charAt(random.nextInt(telling.length()))
                    : choice < 17 ? beyond[random.nextInt(beyond.length)]
                    : choice < 18 ? random.nextInt(0x3000)
                    : choice < 19 ? random.nextInt(0x10000) : random.nextInt(0x110000);
            if (code != Character.MAX_CODE_POINT && (dictionary || !DICTIONARY.contains(code))) {
                text.appendCodePoint(code);
                length--;
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(Integer.toHexString(c)).append(' '));
        return out.toString();
    }
}
