package dossier.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures of diversity against the plainest way to compute them. */
class DiversityTest {
    @Test
    void hddIsTheHypergeometricSum() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            long[] counts = new long[5 + random.nextInt(40)];
            Arrays.setAll(counts, i -> 1 + random.nextInt(60));
            long tokens = Arrays.stream(counts).sum();
            double sum = 0;
            for (long count : counts) {
                BigDecimal none = tokens < Diversity.DRAWS ? BigDecimal.ZERO
                        : new BigDecimal(choose(tokens - count)).divide(new BigDecimal(choose(tokens)), MathContext.DECIMAL64);
                sum += 1 - none.doubleValue();
            }
            Double hdd = new Diversity(new Frequencies(counts)).hdd();
            if (tokens < Diversity.DRAWS) {
                assertThat(hdd).isNull();
            } else {
                assertThat(hdd).isCloseTo(sum / Diversity.DRAWS, offset(1e-12));
            }
        }
    }

    /** How many ways there are to draw 42 of {@code n}. */
    private static BigInteger choose(long n) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < Diversity.DRAWS; i++) {
            ways = ways.multiply(BigInteger.valueOf(Math.max(0, n - i))).divide(BigInteger.valueOf(i + 1));
        }
        return ways;
    }

    @Test
    void mattrAndMsttrAreMeansOverWindowsAndSegments() {
        Random random = new Random(2);
        for (int round = 0; round < 40; round++) {
            List<Integer> words = words(random, random.nextInt(700));
            MovingDiversity moving = new MovingDiversity();
            moving.add(backs(words), words.size());
            double windows = 0;
            double segments = 0;
            int last = words.size() - MovingDiversity.WINDOW;
            for (int at = 0; at <= last; at++) {
                double ttr = new HashSet<>(words.subList(at, at + MovingDiversity.WINDOW)).size() / (double) MovingDiversity.WINDOW;
                windows += ttr;
                segments += at % MovingDiversity.WINDOW == 0 ? ttr : 0;
            }
            if (last < 0) {
                assertThat(moving.mattr()).isNull();
                assertThat(moving.msttr()).isNull();
            } else {
                assertThat(moving.mattr()).isCloseTo(windows / (last + 1), offset(1e-12));
                assertThat(moving.msttr()).isCloseTo(segments / (words.size() / MovingDiversity.WINDOW), offset(1e-12));
            }
        }
    }

    @Test
    void mtldIsTheSameWhenATextIsTurnedRound() {
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            List<Integer> words = words(random, 20 + random.nextInt(400));
            List<Integer> reversed = new ArrayList<>(words);
            Collections.reverse(reversed);
            MtldPass forward = pass(words);
            MtldPass backward = pass(reversed);
            assertThat(MtldPass.mean(forward, backward)).isEqualTo(MtldPass.mean(backward, forward));
            assertThat(forward.length()).isCloseTo(naiveMtld(words), offset(1e-9));
        }
    }

    private static double naiveMtld(List<Integer> words) {
        double factors = 0;
        int start = 0;
        for (int end = 1; end <= words.size(); end++) {
            double ttr = new HashSet<>(words.subList(start, end)).size() / (double) (end - start);
            if (ttr < 0.72) {
                factors++;
                start = end;
            } else if (end == words.size()) {
                factors += (1 - ttr) / (1 - 0.72);
            }
        }
        return words.size() / factors;
    }

    private static int[] backs(List<Integer> words) {
        int[] backs = new int[words.size()];
        new Recurrences().of(words.stream().mapToInt(word -> word).toArray(), words.size(), 60, backs);
        return backs;
    }

    private static MtldPass pass(List<Integer> words) {
        MtldPass pass = new MtldPass();
        pass.add(backs(words), words.size());
        return pass;
    }

    private static List<Integer> words(Random random, int size) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add((int) (60 * random.nextDouble() * random.nextDouble()));
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 20_000, Long.MAX_VALUE})
    void numbersInARowReadBothWaysFromMemoryAndFile(long limit) {
        Random random = new Random(4);
        IntSequence sequence = new IntSequence(limit);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            int number = random.nextInt() >>> 1 + random.nextInt(31);
            numbers.add(number);
            sequence.add(number);
        }
        List<Integer> forward = new ArrayList<>();
        for (IntSequence.Cursor cursor = sequence.forward(); cursor.hasNext(); ) {
            forward.add(cursor.next());
        }
        List<Integer> backward = new ArrayList<>();
        for (IntSequence.Cursor cursor = sequence.backward(); cursor.hasPrevious(); ) {
            backward.add(cursor.previous());
        }
        assertThat(forward).isEqualTo(numbers);
        Collections.reverse(backward);
        assertThat(backward).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE})
    void numbersInARowAreReadManyAtATime(long limit) {
        Random random = new Random(5);
        IntSequence sequence = new IntSequence(limit);
        int[] numbers = new int[30_000];
        for (int i = 0; i < numbers.length; i++) {
            // Long runs of small ones, and here and there a large one.
            numbers[i] = random.nextInt(50) == 0 ? random.nextInt() >>> 1 : random.nextInt(1 << 15);
        }
        sequence.add(numbers, numbers.length);
        IntSequence.Cursor forward = sequence.forward();
        int[] batch = new int[3000];
        for (int from = 0; from < numbers.length; ) {
            int count = Math.min(random.nextInt(batch.length), numbers.length - from);
            forward.next(batch, count);
            assertThat(Arrays.copyOf(batch, count)).isEqualTo(Arrays.copyOfRange(numbers, from, from + count));
            from += count;
        }
        assertThat(forward.hasNext()).isFalse();
        IntSequence.Cursor backward = sequence.backward();
        for (int to = numbers.length; to > 0; ) {
            int[] read = new int[1 + random.nextInt(3000)];
            int count = backward.previous(read);
            assertThat(count).isEqualTo(Math.min(read.length, to));
            for (int i = 0; i < count; i++) {
                assertThat(read[i]).isEqualTo(numbers[--to]);
            }
        }
        assertThat(backward.hasPrevious()).isFalse();
    }
}
