package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntityFinderTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                names("Sheikh Ahmad al-Tamimi met President Maria Gonzalez in Lisbon.", "PERSON Ahmad al-Tamimi", "PERSON Maria Gonzalez",
                "LOC Lisbon"),
                names("The talks in Peru's capital went on.", "LOC Peru"),
                names("Charles I was beheaded. \u201CI am no traitor,\u201D he said. I have read it.", "PERSON Charles I"),
                names("We met Peter Miller. Poor Peter Miller! But Peter Miller only smiled.", "PERSON Peter Miller", "PERSON Peter Miller",
                        "PERSON Peter Miller"),
                names("Was Tom there? Will I see him? I hope so.", "PERSON Tom"),
                names("He said that Norway\u2019s minister would come.", "LOC Norway"),
                names("They spoke with Johan van der Berg and with Omar bin Rashid.", "PERSON Johan van der Berg",
                        "PERSON Omar bin Rashid"),
                names("The Kenyan prime minister left. He never came back.", "NORP Kenyan"),
                names("Workers of the Ministry of Health and of the University of Nairobi went on strike.", "ORG Ministry of Health",
                        "ORG University of Nairobi"),
                names("The vote of the Chilean Communist Party was close.", "ORG Chilean Communist Party"),
                names("A member of the People's Progressive Party spoke.", "ORG People's Progressive Party"),
                names("Few remember World War II or the Battle of Hastings now.", "EVENT World War II", "EVENT Battle of Hastings"),
                names("She ran in the 2014 Brazilian presidential election.", "EVENT 2014 Brazilian presidential election"),
                names("Critics were not convinced. Later everyone left.", new String[0]),
                names("South African miners met Sri Lankans and North Korean guests.", "NORP South African", "NORP Sri Lankans",
                        "NORP North Korean"),
                names("The South African Communist Party was banned.", "ORG South African Communist Party"),
                names("US-Mexican relations suffered.", "LOC US", "NORP Mexican"),
                names("The French-backed group left the area.", "NORP French"),
                names("Officials of the U.S. and the U.K. met on Monday in May.", "LOC U.S.", "LOC U.K."),
                names("Her novel \u201CThe Long Way Home\u201D sold well.", "WORK The Long Way Home"),
                names("We met Jean-Claude Dupont and J. R. Miller.", "PERSON Jean-Claude Dupont", "PERSON J. R. Miller"),
                names("GABORONE (Reuters) - Miners went on strike.", "LOC GABORONE", "ORG Reuters"),
                names("ZELDABURG, March 3 - Miners went on strike.", "LOC ZELDABURG"),
                names("BREAKING - Miners went on strike.", new String[0]),
                names("Rebels of Zanu Korbal, a militia from the north, fled.", "ORG Zanu Korbal"),
                names("It rained on the town of Maarat al-Korb and in Zanda Korb district.", "LOC Maarat al-Korb", "LOC Zanda Korb"),
                names("She works for Halden Energy Inc. in Norway.", "ORG Halden Energy Inc.", "LOC Norway"),
                names("The bill of Thomas J. Harlan, R-Ohio, failed.", "PERSON Thomas J. Harlan", "LOC Ohio"),
                names("He led the 101st Airborne Division in France.", "ORG 101st Airborne Division", "LOC France"),
                names("Troops of the Iraqi Armed Forces left.", "ORG Iraqi Armed Forces"),
                names("France sent ships as part of Operation Sandglass.", "LOC France", "EVENT Operation Sandglass"),
                names("Most Muslims and Christians there are farmers.", "NORP Muslims", "NORP Christians"),
                names("COUNCIL TALKS GO ON AS STRIKE ENDS", new String[0]),
                names("On Sunday Mundir az-Zarqun arrived in the capital.", "PERSON Mundir az-Zarqun"),
                names("A letter of Choe Myong-guk and of Jan Peter Dahlgren arrived.", "PERSON Choe Myong-guk",
                "PERSON Jan Peter Dahlgren"),
                names("On Tuesday LENA C HARLAND spoke to the press.", "PERSON LENA C HARLAND"),
                names("Shares of Halden Holdings p.l.c. and of Norsk Halden (Asia), G.m.b.H. rose, said Peter Miller.",
                "ORG Halden Holdings p.l.c.",
                        "ORG Norsk Halden (Asia), G.m.b.H.", "PERSON Peter Miller"),
                names("The Secretary of State Maria Gonzalez and Sens. Peter Miller and John Harlan met.", "PERSON Maria Gonzalez",
                "PERSON Peter Miller",
                        "PERSON John Harlan"),
                names("They fought in the Chad\u2013Libya War.", "EVENT Chad\u2013Libya War"),
                names("He is the author of \u201CThe New Arab Wars\u201D and lives in Oslo.", "WORK The New Arab Wars", "LOC Oslo"),
                names("Nurses of Doctors Without Borders left.", "ORG Doctors Without Borders"),
                names("It costs US$ 299 or US $200 in Norway.", "LOC Norway"),
                names("XQF denied the report.", "ORG XQF"),
                names("Reports say the long and difficult negotiations with Maria\nGonzalez ended.", "PERSON Maria Gonzalez"));
    }

    private static Arguments names(String text, String... names) {
        return Arguments.of(text, List.of(names));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsNames(String text, List<String> names) {
        assertThat(Texts.names(text)).containsExactlyElementsOf(names);
    }

    @Test
    void typesAShortNameByItsFullOne() {
        assertThat(Texts.names("Ahmad Tamimi came early. Later Tamimi left. The people met Tamimi in town."))
                .filteredOn(name -> name.endsWith("Tamimi"))
                .allMatch(name -> name.startsWith("PERSON")).hasSize(3);
    }

    @Test
    void takesNoTitleCasedHeadlineForAName() {
        assertThat(Texts.names("Ministers Reject Plans for Higher Taxes in Norway\n\nThe plans were rejected."))
                .containsExactly("LOC Norway");
    }

    @Test
    void saysWhatTextsSay() {
        NamedText text = new EntityFinder().find(Texts.document("a",
                "The National Union of Farmers (NUF), also known as the Green League, met."));
        assertThat(text.aliases()).contains(new StatedAlias(0, 1));
    }

    @Test
    void whereSomebodyWorkedIsNoOtherNameOfHis() {
        NamedText text = new EntityFinder()
                .find(Texts.document("a", "Peter Miller, formerly an Acme Inc. executive, and Maria Gonzalez spoke."));
        assertThat(text.aliases()).isEmpty();
    }

    @Test
    void mentionsLieInOrderInsideTheTextAndInTheirSentences() {
        String[] pieces = {"Ahmad", "al-", "Sadr", " ", " ", " ", "\n", "\n\n", "'s", "\u2019s", ".", "(", ")", "\u201C", "\u201D", "\"",
                "of", "the", "and", "Party", "Ministry", "U.S.", "A.", "B",
            "\uD83D\uDE00", "\uD800", "\u0000", "Iraq", "Iraqi", "President", "2014", "election", "ELECTION", "MEK", "also known as", "-",
            "&", "Stra\u00DFe", "\u0627\u0644", "w", "I"};
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) > 0 ? " " : "");
            }
            NamedText named = new EntityFinder().find(Texts.document("a", text.toString()));
            int end = 0;
            for (Mention mention : named.mentions()) {
                Span span = mention.span();
                assertThat(span.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(span.isEmpty()).isFalse();
                assertThat(named.sentences().get(mention.sentence()).contains(span)).as(text.toString()).isTrue();
                assertThat(mention.type()).isNotNull();
                end = span.end();
            }
            for (StatedAlias alias : named.aliases()) {
                assertThat(alias.first()).isBetween(0, alias.second() - 1);
                assertThat(alias.second()).isLessThan(named.mentions().size());
            }
        }
    }

    @Test
    void staysLinearOnTextsMadeToHurt() {
        for (String unit : List.of("Al-", "A.", "''s", "Iraq ", "of the ", "\"", "(A B) ", "X\n", "Iraq of ", "'", "A'")) {
            String text = unit.repeat(300_000 / unit.length());
            assertThat(new EntityFinder().find(Texts.document("a", text)).sentences()).isNotNull();
        }
    }

    @Test
    void namesDependNeitherOnOtherTextsNorOnThreads() {
        List<String> texts = texts().map(each -> (String) each.get()[0]).toList();
        List<List<Mention>> alone = texts.stream().map(text -> new EntityFinder().find(Texts.document("d", text)).mentions()).toList();
        for (int round = 0; round < 5; round++) {
            EntityFinder finder = new EntityFinder();
            assertThat(texts.parallelStream().map(text -> finder.find(Texts.document("d", text)).mentions()).toList()).isEqualTo(alone);
            for (int i = texts.size() - 1; i >= 0; i--) {
                assertThat(finder.find(Texts.document("d", texts.get(i))).mentions()).isEqualTo(alone.get(i));
            }
        }
    }
}
