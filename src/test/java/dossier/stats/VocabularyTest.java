package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.split.Utf8Words;
import dossier.text.CodePointOrder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final String LETTERS = "abcdefgABCDEFGxyz0189_'.éÉßſ\u212AİжЖ漢ａ";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numbersWordsInTheOrderOfFirstUse(boolean lower) {
        Random random = new Random(6);
        Vocabulary vocabulary = new Vocabulary(lower);
        Map<String, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < 60_000; i++) {
            String word = word(random);
            String counted = lower ? word.toLowerCase(Locale.ROOT) : word;
            int id = vocabulary.id("(" + word + ")", 1, word.length() + 1);
            assertThat(id).isEqualTo(known.computeIfAbsent(counted, any -> known.size()));
            assertThat(vocabulary.word(id)).isEqualTo(counted);
        }
        assertThat(vocabulary.size()).isEqualTo(known.size());
        List<String> sorted = new ArrayList<>(known.keySet());
        sorted.sort(CodePointOrder.COMPARATOR);
        int[] ranks = vocabulary.ranks();
        known.forEach((word, id) -> assertThat(sorted.get(ranks[id])).isEqualTo(word));
        Vocabulary other = new Vocabulary(lower);
        other.id("zzz", 0, 3);
        int[] ids = other.ids(vocabulary);
        known.forEach((word, id) -> assertThat(other.word(ids[id])).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numbersWordsInBytesAsOneByOne(boolean lower) {
        Random random = new Random(9);
        Vocabulary vocabulary = new Vocabulary(lower);
        Vocabulary reference = new Vocabulary(lower);
        List<String> used = new ArrayList<>(List.of("a", "abcdefgh", "abcdefghi", "ABCDEFGHabcdefgh", "abcdefghabcdefgha"));
        for (int round = 0; round < 300; round++) {
            int count = random.nextInt(200);
            int[] starts = new int[count];
            int[] ends = new int[count];
            List<String> words = new ArrayList<>();
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (int i = 0; i < count; i++) {
                // Most words come again, some as the beginning of another one.
                String word = random.nextInt(4) == 0 ? word(random) : used.get(random.nextInt(used.size()));
                words.add(word);
                used.add(random.nextInt(8) == 0 ? word.substring(0, word.offsetByCodePoints(0, 1)) : word);
                starts[i] = text.size();
                text.writeBytes(word.getBytes(StandardCharsets.UTF_8));
                ends[i] = text.size();
                text.write(random.nextInt(2) == 0 ? ' ' : 'a');
            }
            int[] ids = new int[count];
            vocabulary.ids(Arrays.copyOf(text.toByteArray(), text.size() + Utf8Words.MARGIN), starts, ends, count, ids);
            for (int i = 0; i < count; i++) {
                assertThat(vocabulary.word(ids[i])).isEqualTo(reference.word(reference.id(words.get(i), 0, words.get(i).length())));
            }
        }
        assertThat(vocabulary.size()).isEqualTo(reference.size());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int kinds = random.nextInt(3) == 0 ? LETTERS.length() : 20;
        for (int length = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 9); length > 0; length--) {
            word.append(LETTERS.charAt(random.nextInt(kinds)));
        }
        return random.nextInt(20) == 0 ? word + "\uD835\uDC00" : word.toString();
    }

    @Test
    void sortsNumbersByWhatTheyStandFor() {
        Random random = new Random(7);
        for (int size = 0; size < 200; size++) {
            int[] keys = random.ints(size, 0, 20).toArray();
            int[] numbers = new int[size];
            Arrays.setAll(numbers, i -> i);
            IntSort.sort(numbers, 0, size, (a, b) -> Integer.compare(keys[a], keys[b]));
            for (int i = 1; i < size; i++) {
                assertThat(keys[numbers[i - 1]] < keys[numbers[i]]
                        || keys[numbers[i - 1]] == keys[numbers[i]] && numbers[i - 1] < numbers[i]).isTrue();
            }
        }
    }
}
