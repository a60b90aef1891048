package dossier.diff;

import static dossier.diff.TextComparisonTest.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FactsTest {
    private static List<FactRow> compare(FactKind kind, String... texts) {
        Facts facts = new Facts(kind, FactOptions.ALL);
        for (int i = 0; i < texts.length; i++) {
            facts.add(facts.part(document("d" + i, texts[i])));
        }
        return facts.rows();
    }

    private static List<String> numbers(String a, String b) {
        return compare(FactKind.NUMBER, a, b).stream().map(row -> row.verdict() + ": " + row.a() + ", " + row.b()).toList();
    }

    @Test
    void numbersOfOneSubjectThatDiffer() {
        assertThat(compare(FactKind.NUMBER, "The alliance won.\nIt took 54 seats in the new parliament.",
                "It took 47 seats in the new parliament."))
                .containsExactly(new FactRow("seat", "54", "47", "differ", "d0", 2L, 9L, "d1", 1L, 9L));
    }

    @Test
    void wordingIsNoFact() {
        assertThat(numbers("Twelve ministers resigned over a $3m contract.", "12 ministers quit over a $3 million contract.")).isEmpty();
        assertThat(numbers("More than 10,000 ballot boxes burned.", "Over ten thousand ballot boxes burned in a fire.")).isEmpty();
        assertThat(numbers("Both sides blamed each other.", "The two sides accused each other.")).isEmpty();
    }

    @Test
    void factsOfOneAccountAlone() {
        assertThat(numbers("The storm cut power to 900 homes.", "The minister of trade will visit 3 factories.")).containsExactly(
                "only a: 900, null", "only b: null, 3");
        assertThat(numbers("Nobody came.", "One man came.")).isEmpty();
    }

    @Test
    void wholesTitlesAndVerbs() {
        assertThat(compare(FactKind.NUMBER, "The Greens only got two seats out of the 54 earned by the alliance.",
                "The Greens won 8 seats."))
                .extracting(row -> row.subject() + " " + row.a() + ", " + row.b())
                .containsExactly("Greens: seat two, 8", "Greens: seat 54, null");
        assertThat(numbers("He said so in an interview on 60 Minutes.", "He said so in an interview.")).isEmpty();
        assertThat(numbers("Some half-a-million people fled.", "Half a million people fled.")).isEmpty();
        assertThat(compare(FactKind.NUMBER, "Less than half of the public voted.", "Nobody came.")).extracting(FactRow::subject)
                .containsExactly("public");
    }

    @Test
    void aboutAGroupAreTheFactsOfItsMembers() {
        Facts facts = new Facts(FactKind.NUMBER, new FactOptions("Communist Party"));
        facts.add(facts.part(document("a", "The communists won two seats in the new parliament. The Greens won 9 mayors.")));
        facts.add(facts.part(document("b", "The communists won 8 seats in the new parliament. The Greens won 7 mayors.")));
        assertThat(facts.rows()).extracting(row -> row.a() + ", " + row.b()).containsExactly("two, 8");
    }

    @Test
    void unitsKeepNumbersApart() {
        assertThat(numbers("The convoy drove 40 kilometres north.", "The convoy drove 40 hours north."))
                .containsExactly("only a: 40 kilometres, null", "only b: null, 40 hours");
    }

    @Test
    void everyPairOfAccounts() {
        assertThat(compare(FactKind.NUMBER, "The fire killed 3 people in the camp.", "The fire killed 4 people in the camp.",
                "The fire killed 3 people in the camp."))
                .extracting(row -> row.aDoc() + " " + row.a() + ", " + row.bDoc() + " " + row.b())
                .containsExactly("d0 3, d1 4", "d1 4, d2 3");
    }

    @Test
    void sameAccountsGiveNoRow() {
        String text = "On 3 May 2018 the Iraqi Red Crescent said that 12 of 40 people had been found near Mosul. It asked for $3m.";
        for (FactKind kind : List.of(FactKind.ENTITY, FactKind.DATE, FactKind.NUMBER)) {
            assertThat(compare(kind, text, text)).isEmpty();
        }
    }

    @Test
    void anyTextIsRead() {
        String mess = "\uD83D\u0000 1,2.3:4- $ $5 %half a a ".repeat(300) + "million ".repeat(500) + "x".repeat(5000);
        for (FactKind kind : List.of(FactKind.ENTITY, FactKind.DATE, FactKind.NUMBER)) {
            assertThat(compare(kind, mess, "", mess)).allSatisfy(row -> assertThat(row.verdict()).startsWith("only"));
        }
    }

    @Test
    void longAccountsInProportion() {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            a.append("In village ").append(Integer.toString(i, 36)).append("q the flood took ").append(i + 2).append(" houses. ");
            b.append("In village ").append(Integer.toString(i, 36)).append("q the flood took ").append(i + 3).append(" houses. ");
        }
        assertThat(compare(FactKind.NUMBER, a.toString(), b.toString())).isNotNull();
    }

    /** Pairs of our own making: what each pair's rows have to be, and nothing else. */
    @ParameterizedTest
    @CsvFileSource(resources = "/gold/facts.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void goldPairs(FactKind kind, String a, String b, String rows) {
        List<String> expected = rows == null ? List.of() : List.of(rows.split("; "));
        assertThat(compare(kind, a, b).stream().map(row -> row.a() + " > " + row.b()).toList())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void ofManyAccountsWhatOneStatesAloneIsOneRow() {
        assertThat(compare(FactKind.NUMBER, "The storm cut power to 900 homes.", "The storm cut power to 900 homes.",
                "The minister visited 3 factories.",
                "Nothing was said.")).containsExactly(new FactRow("factory", "3", null, "only a", "d2", 1L, 22L, null, null, null));
    }

    @Test
    void aboutANameThatIsNoEntity() {
        Facts facts = new Facts(FactKind.NUMBER, new FactOptions("power"));
        facts.add(facts.part(document("a", "The storm cut power to 900 homes. It took 3 days.")));
        facts.add(facts.part(document("b", "The storm cut power to 700 homes. It took 4 days.")));
        assertThat(facts.rows()).extracting(FactRow::a).containsExactly("900");
    }
}
