package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityResolverTest {
    private static final List<EntityType> ONE = List.of(EntityType.PERSON);

    private static boolean areOne(EntityType type, String a, String b) {
        EntityResolver resolver = new EntityResolver();
        resolver.add(List.of(a), List.of(type), List.of());
        resolver.add(List.of(b), List.of(type), List.of());
        ResolvedEntities resolved = resolver.resolve();
        return resolved.entity(0, 0).equals(resolved.entity(1, 0));
    }

    @Test
    void aShortNameThatOnlyResemblesTheFamilyNameIsSomeoneElse() {
        EntityResolver resolver = new EntityResolver();
        resolver.add(List.of("Ali Khamenei", "Khomeini", "Khamenei"),
                List.of(EntityType.PERSON, EntityType.PERSON, EntityType.PERSON), List.of());
        ResolvedEntities resolved = resolver.resolve();
        assertThat(resolved.entity(0, 1)).isNotEqualTo(resolved.entity(0, 0));
        assertThat(resolved.entity(0, 2)).isEqualTo(resolved.entity(0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON | Muammar Gaddafi | Muammar Gadhafi
            PERSON | Mohammed Hussein | Muhammad Husayn
            PERSON | Yusuf al-Qasim | Yousef Qassem
            PERSON | Abd al-Rahman Salim | Abdul Rahman Saleem
            PERSON | Omar bin Rashid | Omar ibn Rashid
            PERSON | Ahmad ash-Shami | Ahmed al-Shami
            PERSON | John F. Kennedy | John Kennedy
            PERSON | Zhang Wei | ZHANG WEI
            PERSON | François Mitterrand | Francois Mitterrand
            PERSON | Charles de Gaulle | Charles De Gaulle
            ORG | Green Organisation | Green Organization
            ORG | Acme Holdings Plc | Acme
            ORG | Hizbollah | Hezbollah
            ORG | Islamic Dawa Party | Dawa Party
            LOC | US | United States
            LOC | U.S. | America
            LOC | The Hague | Hague
            NORP | Iraqi | Iraqis
            NORP | Shia | Shi'ites
            NORP | Kurds | Kurdish
            ORG | Daesh | ISIS
            PERSON | Petros Petros-Halan | Petros Halan
            ORG | Senate of the United States | U.S. Senate
            ORG | New People's League | New People League
            ORG | Norsk Halden p.l.c. | Norsk Halden
            ORG | Halden Motoren Group | Haldem Motoren Group
            LOC | Zuralands | Zuraland Islands
            LOC | State of Ohio | Ohio
            LOC | Kerkuk | Kirkuk
            """)
    void makesOne(EntityType type, String a, String b) {
        assertThat(areOne(type, a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON | Hadi al-Ameri | Haider al-Abadi
            PERSON | Khamenei | Khomeini
            PERSON | Ali Khamenei | Ruhollah Khomeini
            PERSON | George Bush | Jeb Bush
            PERSON | Masoud Barzani | Masrour Barzani
            PERSON | Angela Merkel | Angelo Mercaz
            ORG | University of Washington | Washington University
            LOC | Zura Island | Zura Islands
            PERSON | Paul Murphy | Pol Pot
            LOC | Iran | Iraq
            LOC | Niger | Nigeria
            LOC | Austria | Australia
            LOC | Iraq | Iraqi
            ORG | Labour Party | Labour Government
            ORG | Ministry of Defence | Ministry of Finance
            ORG | Red Army | Red Cross
            NORP | Iranian | Iraqi
            """)
    void keepsApart(EntityType type, String a, String b) {
        assertThat(areOne(type, a, b)).isFalse();
    }

    @Test
    void aShortNameMeansWhomItsDocumentNames() {
        EntityCorpus corpus = Texts.corpus(Aliases.NONE, List.of("Ahmad Tamimi spoke. Tamimi left.",
                "Layla Tamimi spoke. Then Tamimi left.", "Nobody saw Tamimi today."));
        assertThat(Texts.entity(corpus, 0, "Tamimi")).isEqualTo("Ahmad Tamimi");
        assertThat(Texts.entity(corpus, 1, "Tamimi")).isEqualTo("Layla Tamimi");
        assertThat(Texts.entity(corpus, 2, "Tamimi")).isEqualTo("Tamimi");
    }

    @Test
    void aShortNameMeansTheOnlyOneOfTheCorpus() {
        EntityCorpus corpus = Texts.corpus(Aliases.NONE, List.of("We heard Ahmad al-Tamimi.", "Nobody but al-Tamimi said it."));
        assertThat(Texts.entity(corpus, 1, "al-Tamimi")).isEqualTo("Ahmad al-Tamimi");
    }

    /** What the first name of the first document is, of documents whose names are apart by {@code ;}. */
    private static String first(String... documents) {
        EntityResolver resolver = new EntityResolver();
        for (String document : documents) {
            List<String> names = List.of(document.split("; "));
            List<EntityType> types = new ArrayList<>();
            for (String name : names) {
                EntityType listed = NameLexicon.get().phrase(name);
                types.add(listed == null ? EntityType.ORG : listed);
            }
            resolver.add(names, types, List.of());
        }
        return resolver.resolve().entity(0, 0).name();
    }

    @Test
    void theShortNameOfAGroupMeansTheOneThatItsDocumentNamesInFull() {
        assertThat(first("Farmers' Party; Chilean Farmers' Party", "Bolivian Farmers' Party")).isEqualTo("Chilean Farmers' Party");
        assertThat(first("Farmers' Party; South African Farmers' Party")).isEqualTo("South African Farmers' Party");
        assertThat(first("Farmers' Party; Farmers' Party of Chile")).isEqualTo("Farmers' Party of Chile");
        assertThat(first("Farmers' Party; Chilean Farmers' Party; Chilean Farmers' Party; Bolivian Farmers' Party"))
                .isEqualTo("Chilean Farmers' Party");
        assertThat(first("Farmers' Party; Chilean Farmers' Party; Bolivian Farmers' Party")).isEqualTo("Farmers' Party");
    }

    @Test
    void theShortNameOfAGroupMeansThatOfTheCountryItsDocumentSpeaksOf() {
        String[] others = {"Chilean Farmers' Party; Chile", "Bolivian Farmers' Party; Bolivia"};
        assertThat(first("Farmers' Party; Chile; Chile; Bolivia", others[0], others[1])).isEqualTo("Chilean Farmers' Party");
        assertThat(first("Farmers' Party; Chile; Bolivian; Bolivia", others[0], others[1])).isEqualTo("Bolivian Farmers' Party");
        assertThat(first("Farmers' Party; Chile; Bolivia", others[0], others[1])).isEqualTo("Farmers' Party");
        assertThat(first("Farmers' Party; Spain; Spain; Bolivia", others[0], others[1])).isEqualTo("Farmers' Party");
        assertThat(first("Farmers' Party", others[0])).isEqualTo("Farmers' Party");
    }

    @Test
    void anAcronymMeansWhatATextSays() {
        EntityCorpus corpus = Texts.corpus(Aliases.NONE, List.of("The Patriotic League of Farmers (PLF) met.",
                "A spokesman for the PLF spoke.",
                "The Workers' Front, also known as the Red Brigade, met.", "We saw the Red Brigade there."));
        assertThat(Texts.entity(corpus, 1, "PLF")).isEqualTo("Patriotic League of Farmers");
        assertThat(Texts.entity(corpus, 3, "Red Brigade")).isEqualTo(Texts.entity(corpus, 2, "Workers' Front"));
    }

    @Test
    void noChainOfNearSpellingsJoinsWhatDiffers() {
        EntityResolver resolver = new EntityResolver();
        List<String> names = List.of("Karim Hassanov", "Karim Hassanof", "Karim Bassanof");
        names.forEach(name -> resolver.add(List.of(name), ONE, List.of()));
        ResolvedEntities resolved = resolver.resolve();
        assertThat(resolved.entity(0, 0)).isNotEqualTo(resolved.entity(2, 0));
    }

    @Test
    void slipsOfThePenJoinTheNameTheyAreSlipsOf() {
        EntityResolver resolver = new EntityResolver();
        List<String> names = List.of("Emma Halgren", "Emma Halgren", "Emma Hagren", "Emma Halgrenn", "Emma Hlagren");
        names.forEach(name -> resolver.add(List.of(name), ONE, List.of()));
        ResolvedEntities resolved = resolver.resolve();
        for (int d = 0; d < names.size(); d++) {
            assertThat(resolved.entity(d, 0).name()).isEqualTo("Emma Halgren");
        }
    }

    @Test
    void aNameTakenForAPlaceJoinsThePersonWithOneLikeIt() {
        EntityResolver resolver = new EntityResolver();
        resolver.add(List.of("Karubi Samy", "Karubi Samy"), List.of(EntityType.PERSON, EntityType.PERSON), List.of());
        resolver.add(List.of("Karrubi Sami"), List.of(EntityType.LOC), List.of());
        ResolvedEntities resolved = resolver.resolve();
        assertThat(resolved.entity(1, 0)).isEqualTo(resolved.entity(0, 0));
    }

    @Test
    void theShortNameOfAStormOrAParkMeansThatOfItsDocument() {
        EntityResolver resolver = new EntityResolver();
        resolver.add(List.of("Hurricane Zelda", "Zelda", "Korben National Park", "Korben"),
                List.of(EntityType.EVENT, EntityType.PERSON, EntityType.LOC, EntityType.LOC), List.of());
        ResolvedEntities resolved = resolver.resolve();
        assertThat(resolved.entity(0, 1)).isEqualTo(resolved.entity(0, 0));
        assertThat(resolved.entity(0, 3)).isEqualTo(resolved.entity(0, 2));
    }

    @Test
    void canonicalNamesAreTheFullestAndUnique() {
        EntityCorpus corpus = Texts.corpus(Aliases.NONE, List.of("Ahmad al-Tamimi spoke. Al-Tamimi left. Tamimi wept.",
                "Some say that al-Tamimi was there."));
        assertThat(corpus.entities()).filteredOn(row -> row.type().equals("PERSON")).singleElement().satisfies(row -> {
            assertThat(row.entity()).isEqualTo("Ahmad al-Tamimi");
            assertThat(row.mentions()).isEqualTo(4);
            assertThat(row.documents()).isEqualTo(2);
        });
    }

    @Test
    void theOrderOfDocumentsChangesNothing() {
        List<String> texts = new ArrayList<>(List.of("Muhammad Salim spoke. Salim left.", "Mohammed Saleem spoke to Yusuf Qasim.",
                "Yousef al-Qassem met Salim.",
                "The National Union of Farmers (NUF) met in the US.", "NUF and the Farmers' Union met in America.",
                        "A nuf of U.S. farmers met Muhamad Salim."));
        String expected = null;
        Random random = new Random(3);
        for (int round = 0; round < 8; round++) {
            TreeSet<String> rows = new TreeSet<>();
            Texts.corpus(Aliases.NONE, texts).entities().forEach(row -> rows.add(row.toString()));
            expected = expected == null ? rows.toString() : expected;
            assertThat(rows.toString()).isEqualTo(expected);
            Collections.shuffle(texts, random);
        }
    }

    @Test
    void corrections() {
        Aliases aliases = new Aliases(List.of(new Aliases.Row("The Boss", EntityType.PERSON, List.of("Ahmad Tamimi", "Rashid")),
                new Aliases.Row("Oslo", EntityType.ORG, List.of())));
        EntityCorpus corpus = Texts.corpus(aliases, List.of("Ahmad Tamimi came. Later Tamimi spoke to Rashid in Oslo."));
        assertThat(Texts.entity(corpus, 0, "Ahmad Tamimi")).isEqualTo("The Boss");
        assertThat(Texts.entity(corpus, 0, "Rashid")).isEqualTo("The Boss");
        assertThat(corpus.entities()).filteredOn(row -> row.entity().equals("Oslo")).singleElement().extracting(EntityRow::type)
                .isEqualTo("ORG");
    }

    @Test
    void anExportGivenBackChangesNothing() {
        List<String> texts = List.of("Ahmad Tamimi came. Tamimi spoke.", "Layla Tamimi came. Tamimi spoke in the US.",
                "America and U.S. officials met Ahmed Tamimi.");
        List<Aliases.Row> rows = new ArrayList<>();
        List<String> before = new ArrayList<>();
        Texts.corpus(Aliases.NONE, texts).entities().forEach(row -> {
            rows.add(new Aliases.Row(row.entity(), EntityType.valueOf(row.type()), row.names()));
            before.add(row.toString());
        });
        List<String> after = new ArrayList<>();
        Texts.corpus(new Aliases(rows), texts).entities().forEach(row -> after.add(row.toString()));
        assertThat(after).isEqualTo(before);
    }
}
