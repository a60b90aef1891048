package dossier.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagPathTest {
    private static final int TAGS = TagModel.TAGS;
    private static final int FEATURES = 30;

    private final TagModel model = TagModel.get();
    private final int[] into = model.transitions();

    @Test
    void noTagThatIsLeftOutWouldHaveBeenBetter() {
        Random random = new Random(7);
        TagPath path = new TagPath(model);
        for (int spread : new int[] {1, 40, 200, 800}) {
            for (int round = 0; round < 300; round++) {
                int n = 1 + random.nextInt(12);
                int[][] scores = new int[n][];
                path.clear();
                for (int i = 0; i < n; i++) {
                    scores[i] = random.ints(TAGS, -spread, spread + 1).toArray();
                    boolean apart = random.nextInt(8) == 0;
                    boolean owned = random.nextInt(8) == 0;
                    path.add(sums(scores[i]), apart, owned);
                    for (int tag = 2; tag < (apart ? TAGS : owned ? 3 : 0); tag += 2) {
                        scores[i][tag] = Integer.MIN_VALUE / 4;
                    }
                }
                byte[] tags = new byte[n + 2];
                path.best(tags, 1);
                assertThat(tags).isEqualTo(best(scores));
            }
        }
    }

    /** Sums that a word with so many features would have. */
    private static long[] sums(int[] scores) {
        long[] sums = new long[TagModel.SUMS];
        for (int tag = 0; tag < TAGS; tag++) {
            sums[tag / 8 * 2 + tag % 2] |= (long) (scores[tag] + 128 * FEATURES) << 16 * (tag % 8 / 2);
        }
        sums[2] |= (long) FEATURES << 48;
        return sums;
    }

    /** Every tag after every tag that may go before. */
    private byte[] best(int[][] words) {
        int n = words.length;
        int[][] scores = new int[n][TAGS];
        int[][] back = new int[n][TAGS];
        for (int i = 0; i < n; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                boolean further = tag > 0 && tag % 2 == 0;
                int best = Integer.MIN_VALUE;
                for (int before = 0; before < TAGS; before++) {
                    int worth = into[tag * TAGS + before] + (i == 0 ? before == 0 ? 0 : Integer.MIN_VALUE / 2 : scores[i - 1][before]);
                    if ((!further || i > 0 && (before == tag || before == tag - 1)) && worth > best) {
                        best = worth;
                        back[i][tag] = before;
                    }
                }
                scores[i][tag] = further && i == 0 ? Integer.MIN_VALUE / 4 : words[i][tag] + best;
            }
        }
        int last = 0;
        for (int tag = 1; tag < TAGS; tag++) {
            last = scores[n - 1][tag] + into[tag] > scores[n - 1][last] + into[last] ? tag : last;
        }
        byte[] tags = new byte[n + 2];
        Arrays.fill(tags, (byte) 0);
        for (int i = n - 1; i >= 0; i--) {
            tags[i + 1] = (byte) last;
            last = back[i][last];
        }
        return tags;
    }
}
