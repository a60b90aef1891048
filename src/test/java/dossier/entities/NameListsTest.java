package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Lexicon;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The table of the word lists is what the lists say. After a list has been changed, {@code mvn test -Dtest=NameListsTest
 * -Dlists.write=true} makes the table again.
 */
class NameListsTest {
    /** What is said of each word; in order, so that the same lists make the same bytes. */
    private final Map<String, Integer> said = new TreeMap<>();

    private static List<String> lines(String file) {
        return Lexicon.entries(NameListsTest.class, file).stream().map(entry -> entry[0]).toList();
    }

    private void say(String words, int bits) {
        said.merge(words, bits, (a, b) -> a | b);
    }

    /** The list that comes first has the say. */
    private void phrase(String name, EntityType type) {
        if ((said.getOrDefault(name, 0) & NameLists.PHRASE) == 0) {
            say(name, type.ordinal() + 1);
        }
    }

    private void opener(String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            say(name.substring(0, space), NameLists.OPENS);
        }
    }

    /** A people and its plural. */
    private static List<String> people(String word) {
        boolean men = word.endsWith("man") && word.length() > 6;
        if (men) {
            return List.of(word, word.substring(0, word.length() - 3) + "men");
        }
        boolean plain = word.endsWith("sh") || word.endsWith("ch") || word.endsWith("ese") || word.endsWith("s");
        return plain ? List.of(word) : List.of(word, word + "s");
    }

    private long[] table() {
        // Of the short lists the later one wins; before the equivalents, and all of them before the long ones.
        Map<String, EntityType> phrases = new TreeMap<>();
        for (String[] entry : Lexicon.entries(NameListsTest.class, "norp.txt")) {
            for (String word : entry[1].split(" ")) {
                people(word).forEach(name -> phrases.put(name, EntityType.NORP));
            }
        }
        shortList("organisations.txt", EntityType.ORG, phrases);
        shortList("places.txt", EntityType.LOC, phrases);
        List<String> peoples = new ArrayList<>();
        lines("baked-peoples.txt").forEach(word -> peoples.addAll(people(word)));
        List<String> places = lines("baked-places.txt");
        List<String> groups = lines("baked-groups.txt");
        for (Equivalents.Group group : Equivalents.groups()) {
            for (String name : group.names()) {
                if (!phrases.containsKey(name) && !peoples.contains(name) && !places.contains(name) && !groups.contains(name)) {
                    phrases.put(name, group.type());
                    opener(name);
                }
            }
        }
        phrases.forEach(this::phrase);
        phrases.forEach((name, type) -> {
            if (type == EntityType.NORP) {
                say(name, NameLists.CHIEF_PEOPLE);
            }
        });
        peoples.forEach(name -> phrase(name, EntityType.NORP));
        places.forEach(name -> phrase(name, EntityType.LOC));
        groups.forEach(name -> phrase(name, EntityType.ORG));
        places.forEach(this::opener);
        groups.forEach(this::opener);
        words();
        long[] table = new long[NameLists.ROWS];
        said.forEach((name, bits) -> NameLists.put(table, name, bits));
        sets().forEach((set, members) -> members.forEach(word -> NameLists.put(table, set, word)));
        return table;
    }

    private void shortList(String file, EntityType type, Map<String, EntityType> phrases) {
        for (String[] entry : Lexicon.entries(NameListsTest.class, file)) {
            for (String name : entry[1].split("\\|")) {
                phrases.put(name, type);
                opener(name);
            }
        }
    }

    private void words() {
        for (String[] entry : Lexicon.entries(NameListsTest.class, "heads.txt")) {
            for (String word : entry[1].split(" ")) {
                if (entry[0].equals("FIRST")) {
                    say(word, NameLists.BEGINS_GROUP);
                } else if ((said.getOrDefault(word, 0) >> NameLists.HEAD_SHIFT & NameLists.PHRASE) == 0) {
                    say(word, EntityType.valueOf(entry[0]).ordinal() + 1 << NameLists.HEAD_SHIFT);
                }
            }
        }
        for (String[] entry : Lexicon.entries(NameListsTest.class, "titles.txt")) {
            say(entry[0], NameLists.TITLE | (entry[1].equals("name") ? NameLists.TITLE_OF_NAME : 0));
        }
        for (String[] entry : Lexicon.entries(NameListsTest.class, "not-names.txt")) {
            boolean breaks = List.of("Time", "Pronouns", "Breakers").contains(entry[0]);
            for (String word : entry[1].split(" ")) {
                say(word, (entry[0].equals("Starters") ? NameLists.STARTER : NameLists.NO_NAME) | (breaks ? NameLists.BREAKER : 0));
            }
        }
        lines("given-names.txt").forEach(word -> say(word, NameLists.GIVEN_NAME));
        lines("baked-given-names.txt").forEach(word -> say(word, NameLists.GIVEN_NAME));
        lines("baked-family-names.txt").forEach(word -> say(word, NameLists.FAMILY_NAME));
        lines("baked-words.txt").forEach(word -> say(word, NameLists.COMMON));
    }

    private static Map<WordSet, Set<String>> sets() {
        Map<WordSet, Set<String>> sets = new TreeMap<>();
        for (String[] entry : Lexicon.entries(NameListsTest.class, "word-sets.txt")) {
            sets.computeIfAbsent(WordSet.valueOf(entry[0]), set -> new TreeSet<>()).addAll(List.of(entry[1].split(" ")));
        }
        return sets;
    }

    @Test
    void aWordBelongsToTheSetsThatTheFileSaysAndToNoOther() {
        Map<WordSet, Set<String>> sets = sets();
        assertThat(sets.keySet()).containsExactly(WordSet.values());
        NameLists lists = new NameLists(table());
        for (WordSet set : WordSet.values()) {
            for (Set<String> words : sets.values()) {
                assertThat(words).allSatisfy(word -> assertThat(lists.has(set, word)).as(set + " " + word)
                        .isEqualTo(sets.get(set).contains(word)));
            }
        }
    }

    @Test
    void theTableIsWhatTheListsSay() throws IOException {
        long[] table = table();
        if (Boolean.getBoolean("lists.write")) {
            ByteBuffer bytes = ByteBuffer.allocate(table.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asLongBuffer().put(table);
            Files.write(Path.of("src/main/resources/dossier/entities", NameLists.FILE), bytes.array());
        }
        assertThat(Arrays.equals(Lexicon.longs(NameLists.class, NameLists.FILE), table)).isTrue();
    }

    @Test
    void findsWhatIsInItAndNothingElse() {
        NameLists lists = new NameLists(table());
        assertThat(said).hasSizeGreaterThan(30_000).allSatisfy((name, bits) -> assertThat(lists.of(name)).isEqualTo(bits));
        for (String name : said.keySet()) {
            for (String other : new String[] {name + "s", name.substring(1), name.substring(0, name.length() - 1), name + " "}) {
                assertThat(lists.of(other)).as(other).isEqualTo(said.getOrDefault(other, 0));
            }
        }
        assertThat(lists.of("")).isZero();
    }

    @Test
    void wordsInAnyLettersAndPluralsAreCommon() {
        assertThat(List.of("window", "Window", "WINDOW", "WINDOWS", "Boxes")).allMatch(NameLexicon.get()::isCommon);
        assertThat(List.of("Gonzalez", "\u0130stanbul", "", "s")).noneMatch(NameLexicon.get()::isCommon);
    }
}
