package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TagModelTest {
    private static final int LOG = 3;

    private static long[] empty(int log) {
        long[] table = new long[TagModel.HEADER / Long.BYTES + (2 << log)];
        table[0] = log;
        return table;
    }

    private static void put(long[] table, int hash, int... weights) {
        TagModel.put(table, hash, Arrays.copyOf(weights, TagModel.TAGS));
    }

    private static long[] sums(TagModel model, int... features) {
        long[] sums = new long[TagModel.SUMS];
        long[] room = new long[features.length];
        model.ask(features, features.length, room);
        model.sum(features, 0, features.length, room, sums);
        return sums;
    }

    private static int[] scores(TagModel model, int... features) {
        int[] scores = new int[TagModel.TAGS];
        TagModel.scores(sums(model, features), scores, 0);
        return scores;
    }

    @Test
    void addsTheWeightsOfTheFeaturesThatItHas() {
        long[] table = empty(LOG);
        put(table, 0xFFFFFFFF, 1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13);
        put(table, 0xFFFFFFFE, 127, -127, 127, -127, 127, -127, 127, -127, 127, -127, 127, -127, 127);
        TagModel model = new TagModel(table);
        assertThat(scores(model, 0xFFFFFFFF)).containsExactly(1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13);
        assertThat(scores(model, 0xFFFFFFFE, 0xFFFFFFFE, 0xFFFFFFFF)).startsWith(255, -256).endsWith(-266, 267);
        assertThat(scores(model, 0x00000001, 0xFFFFFFF0)).containsOnly(0);
    }

    @Test
    void findsAllFeaturesOfATableThatIsNearlyFullAndNoOthers() {
        for (int log = 4; log < 12; log++) {
            Random random = new Random(log);
            TreeMap<Integer, int[]> rows = new TreeMap<>(Integer::compareUnsigned);
            while (rows.size() < (1 << log) * 15 / 16) {
                rows.put(random.nextInt(), random.ints(TagModel.TAGS, -127, 128).toArray());
            }
            long[] table = empty(log);
            rows.forEach((hash, weights) -> put(table, hash, weights));
            TagModel model = new TagModel(table);
            rows.forEach((hash, weights) -> assertThat(scores(model, hash)).isEqualTo(weights));
            int others = 0;
            for (int i = 0; i < 2000; i++) {
                for (int score : scores(model, random.nextInt())) {
                    others += score == 0 ? 0 : 1;
                }
            }
            assertThat(others).isLessThan(2000 * TagModel.TAGS / 4);
        }
    }

    @Test
    void refusesATableOfAnotherSize() {
        assertThatThrownBy(() -> new TagModel(new byte[TagModel.HEADER])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameGoesOnOnlyWithItsOwnType() {
        Random random = new Random(5);
        long[] table = empty(LOG);
        for (int hash = 0; hash < 6; hash++) {
            int[] weights = random.ints(TagModel.TAGS, -100, 100).toArray();
            put(table, hash << 29 | 1 << hash, weights);
        }
        TagModel model = new TagModel(table);
        TagPath path = new TagPath(model);
        for (int round = 0; round < 200; round++) {
            int n = 1 + random.nextInt(150);
            boolean[] apart = new boolean[n];
            path.clear();
            for (int i = 0; i < n; i++) {
                int hash = random.nextInt(6);
                apart[i] = random.nextInt(4) == 0;
                path.add(sums(model, hash << 29 | 1 << hash), apart[i], false);
            }
            byte[] tags = new byte[n];
            path.best(tags, 0);
            for (int i = 0; i < n; i++) {
                boolean inside = tags[i] > 0 && tags[i] % 2 == 0;
                int before = i == 0 ? 0 : tags[i - 1];
                assertThat(!inside || !apart[i] && (before == tags[i] || before == tags[i] - 1)).isTrue();
            }
        }
    }
}
