package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private static String cut(String text, String lang) {
        return Tokens.of(text, new Span(0, text.length()), lang).stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', value = {
        "I don't know.; I|don't|know|.",
        "It's Anna’s and the states' right; It's|Anna’s|and|the|states'|right",
        "He said 'the cats' twice; He|said|'|the|cats|'|twice",
        "1,000.5 and 3.5%; 1,000.5|and|3.5|%",
        "$2,000 or US$ 5; $|2,000|or|US$|5",
        "Mr. Ray of the U.S. Army; Mr.|Ray|of|the|U.S.|Army",
        "a well-known co-founder re-read it; a|well|-|known|co-founder|re-read|it",
        "call 713-853-3989 in 1990-2000; call|713-853-3989|in|1990|-|2000",
        "on 11/28/2000 at 10:30am; on|11/28/2000|at|10:30|am",
        "430km, 5th, 1920s and '60s; 430|km|,|5th|,|1920s|and|'60s",
        "See http://a.org/b_(c)?d=e, or www.x.com.; See|http://a.org/b_(c)?d=e|,|or|www.x.com|.",
        "a.b@c.org and Newsday.com!; a.b@c.org|and|Newsday.com|!",
        "what?!... well -- no; what|?!|...|well|--|no",
        "AT&T and his/her w/o care; AT&T|and|his|/|her|w/o|care",
        "nice :-) #fun @you <3; nice|:-)|#fun|@you|<3",
        "(see [1], \"x\"); (|see|[|1|]|,|\"|x|\"|)",
        "the u.$. army; the|u.$.|army"
    })
    void cutsEnglish(String text, String tokens) {
        assertThat(cut(text, "en")).isEqualTo(tokens);
    }

    @Test
    void cutsElidedWordsWhereTheLanguageDoes() {
        assertThat(cut("L'homme qu'il a vu aujourd'hui", "fr")).isEqualTo("L'|homme|qu'|il|a|vu|aujourd'hui");
        assertThat(cut("dites-le-moi, y a-t-il, rendez-vous", "fr")).isEqualTo("dites|-le|-moi|,|y|a|-t-il|,|rendez-vous");
        assertThat(cut("dell'anno", "it")).isEqualTo("dell'|anno");
        assertThat(cut("O'Brien", "en")).isEqualTo("O'Brien");
    }

    @Test
    void keepsMarksAndSurrogatesTogether() {
        assertThat(cut("e\u0301te\u0301 हिन्दी", null)).isEqualTo("e\u0301te\u0301|हिन्दी");
        assertThat(cut("a👩\u200D👩😀🇩🇪🇫🇷👍🏽", null)).isEqualTo("a|👩\u200D👩|😀|🇩🇪|🇫🇷|👍🏽");
        assertThat(cut("𝐀𝐁 𝟏𝟐", null)).isEqualTo("𝐀𝐁|𝟏𝟐");
    }

    @Test
    void saysWhatATokenIs() {
        String text = "Go 3.5 % , http://a.b c@d.org 😀 :) #x @y x.com 5th ' € 漢 -";
        assertThat(Tokens.of(text, new Span(0, text.length())).stream().map(span -> TokenKind.of(text,
                span)).collect(Collectors.joining(" ")))
                .isEqualTo("word number symbol punctuation url email emoji emoticon "
                        + "hashtag handle url number punctuation symbol word punctuation");
    }

    @Property(tries = 300)
    void spansHoldOnAnyText(@ForAll long seed) {
        String text = SpanLaws.text(seed, 300);
        for (String lang : new String[] {null, "fr", "de", "it", "cs", "fi", "ja", "zh"}) {
            SpanLaws.hold(text, new Span(0, text.length()), Tokens.of(text, new Span(0, text.length()), lang));
        }
        Tokens.of(text, new Span(0, text.length())).forEach(span -> assertThat(TokenKind.of(text, span)).isNotEmpty());
    }

    @Property(tries = 300)
    void spansHoldOnAnyCharacters(@ForAll @StringLength(max = 200) String text) {
        SpanLaws.hold(text, new Span(0, text.length()), Tokens.of(text, new Span(0, text.length())));
    }

    @Property(tries = 100)
    void staysWithinTheStretch(@ForAll long seed) {
        String text = SpanLaws.text(seed, 100);
        for (Span sentence : Sentences.of(text, null)) {
            SpanLaws.hold(text, sentence, Tokens.of(text, sentence));
        }
    }
}
