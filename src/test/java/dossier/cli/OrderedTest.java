package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrderedTest {
    private static <B> List<B> all(Ordered<Integer, B> ordered) {
        List<B> results = new ArrayList<>();
        try (ordered) {
            ordered.forEachRemaining(results::add);
        }
        return results;
    }

    @Property(tries = 200)
    void resultsComeInTheOrderOfTheItemsWhateverTheirSizesAndTheJobs(@ForAll @Size(max = 60) List<@IntRange(max =
            2 * Ordered.HANDFUL) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 5) int jobs) {
        assertThat(all(new Ordered<>(sizes.iterator(), size -> size + 1, size -> size, jobs)))
                .isEqualTo(sizes.stream().map(size -> size + 1).toList());
    }

    @Test
    void smallItemsAreHandedOverTogetherAndFewLargeOnesWait() {
        List<Integer> taken = new ArrayList<>();
        Iterator<Integer> items = IntStream.range(0, 1000).iterator();
        try (Ordered<Integer, Integer> ordered = new Ordered<>(items, item -> item, item -> Ordered.HANDFUL / 8, 2)) {
            taken.add(ordered.next());
            // Two handfuls a job of eight items each, and no more, were taken from the sequence.
            assertThat(items.next()).isEqualTo(32);
        }
        items = IntStream.range(0, 1000).iterator();
        try (Ordered<Integer, Integer> ordered = new Ordered<>(items, item -> item, item -> Ordered.HANDFUL, 2)) {
            taken.add(ordered.next());
            assertThat(items.next()).isEqualTo(4);
        }
        items = IntStream.range(0, 1000).iterator();
        try (Ordered<Integer, Integer> ordered = new Ordered<>(items, item -> item, item -> 8 * Ordered.HANDFUL, 2)) {
            taken.add(ordered.next());
            assertThat(items.next()).isEqualTo(3);
        }
        assertThat(taken).containsExactly(0, 0, 0);
    }

    @Test
    void whatWorkThrowsComesInItsPlaceAfterTheResultsBefore() {
        Function<Integer, Integer> work = item -> {
            if (item == 7) {
                throw new UsageError("seven");
            }
            return item;
        };
        ToIntFunction<Integer> small = item -> 1;
        for (int jobs : new int[] {1, 3}) {
            List<Integer> taken = new ArrayList<>();
            try (Ordered<Integer, Integer> ordered = new Ordered<>(IntStream.range(0, 20).iterator(), work, small, jobs)) {
                assertThatThrownBy(() -> ordered.forEachRemaining(taken::add)).isInstanceOf(UsageError.class).hasMessage("seven");
            }
            assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void oneItemAloneIsWorkedOnByTheCaller() {
        assertThat(all(new Ordered<>(List.of(1).iterator(), item -> Thread.currentThread(), item -> 1, 4)))
                .containsExactly(Thread.currentThread());
    }
}
