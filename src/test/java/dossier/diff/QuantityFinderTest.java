package dossier.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {
    private static List<Quantity> find(String text) {
        return QuantityFinder.find(text, Lexeme.of(text, 0, text.length()), List.of());
    }

    /** Value, unit, what is counted and bound of each quantity; a ? after those that are not certain. */
    private static String described(String text) {
        return find(text).stream().map(q -> (q.value() + " " + q.unit() + " " + q.counted() + " "
                + (q.bound() == Quantity.Bound.EXACT ? "" : q.bound().name().toLowerCase(Locale.ROOT)) + (q.certain() ? "" : "?"))
                .replaceAll(" +", " ").strip()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12 ministers | 12 minister",
        "Twelve ministers | 12 minister",
        "a dozen ministers | 12 minister",
        "two dozen men | 24 men",
        "half a dozen people | 6 people",
        "About 1,000,000 pilgrims | 1000000 pilgrim about",
        "About one million pilgrims | 1000000 pilgrim about",
        "a million pilgrims | 1000000 pilgrim",
        "one hundred and five villages | 105 village",
        "twenty-five villages | 25 village",
        "two hundred thousand barrels a day | 200000 barrel",
        "a $3m contract | 3000000 USD contract",
        "a $3 million contract | 3000000 USD contract",
        "3 million dollars | 3000000 USD",
        "€90 million of work | 90000000 EUR work",
        "£2.5bn | 2500000000 GBP",
        "16.4 percent of the votes | 16.4 percent vote",
        "16,4 % der Stimmen | 16.4 percent stimmen",
        "44 per cent | 44 percent",
        "2.10% | 2.1 percent",
        "25 basis points | 25 basis point",
        "more than half of the seats | 0.5 part seat more",
        "Less than a third | 1/3 part less",
        "two thirds of the members | 2/3 part member",
        "fell a quarter to | 1/4 part",
        "a third party | 3 rank party ?",
        "her fourth title | 4 rank title ?",
        "the 34th time | 34 rank time ?",
        "8 kilometres off | 8 kilometre",
        "8km off | 8 kilometre",
        "a 40-day siege | 40 day siege",
        "54 of 329 seats | 54 seat; 329 seat",
        "41 of the city's schools | 41 school",
        "Parliament voted 165-131 to dismiss | 165-131",
        "in 2:19:05 | 2:19:05",
        "both sides | 2 side ?",
        "one soldier | 1 soldier ?",
        "at least 38 armed rebels | 38 rebel more",
        "no more than 12 | 12 less",
        "No fewer than 12 | 12 more",
        "F16 and B52 jets in the 1990s | ''",
        "chapter 2.3.1 | 2.3.1",
        "hundreds of people | ''",
    })
    void readsValueUnitAndNoun(String text, String expected) {
        assertThat(described(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "twelve men | 12 men | true",
        "over 12 men | more than 12 men | true",
        "about 12 men | 12 men | true",
        "more than 12 men | fewer than 12 men | false",
        "$3m | €3m | false",
        "12 men | 21 men | false",
    })
    void wordingThatChangesNothingAgrees(String a, String b, boolean expected) {
        assertThat(find(a).get(0).agrees(find(b).get(0))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("12", "1,000", "3.5", "2:19", "-", "–", " ", " ", " ", "$", "%", "million", "hundred", "and", "a", "half",
                "third", "thirds", "twenty",
                "one", "seats", "of", "m", "th", "more than", ".", "\uD83D", "\u0000", "é").list().ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void spansInOrderInsideTheText(@ForAll("texts") String text) {
        int last = 0;
        for (Quantity quantity : find(text)) {
            Span span = quantity.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            assertThat(quantity.value()).isNotEmpty();
            last = span.end();
        }
    }
}
