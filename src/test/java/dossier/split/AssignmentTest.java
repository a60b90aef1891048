package dossier.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {
    private static final String SHARES = "train=0.8,dev=0.1,test=0.1";

    @Test
    void partsGetTheirShares() {
        Assignment assignment = Assignment.of(SHARES, 1);
        Map<String, Long> sizes = IntStream.range(0, 20_000).mapToObj(i -> assignment.part("doc" + i + ".txt"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(sizes.get("train")).isBetween(15_700L, 16_300L);
        assertThat(sizes.get("dev")).isBetween(1_850L, 2_150L);
        assertThat(sizes.get("test")).isBetween(1_850L, 2_150L);
    }

    @Test
    void seedsDiffer() {
        Assignment one = Assignment.of(SHARES, 1);
        Assignment two = Assignment.of(SHARES, 2);
        assertThat(IntStream.range(0, 1000).filter(i -> !one.part("d" + i).equals(two.part("d" + i))).count()).isBetween(200L, 500L);
    }

    @Test
    void theSameForEver() {
        Assignment assignment = Assignment.of(SHARES, 42);
        assertThat(IntStream.range(0, 20).mapToObj(i -> assignment.part("ünï-" + i)).collect(Collectors.joining(" "))).isEqualTo(
                "train train dev train train dev train train train train dev train train train dev train train train train dev");
    }

    @Test
    void sharesKeepTheirOrder() {
        assertThat(Assignment.of(" a = 1/2".replace("1/2", "0.5")
                + ", b=.5", 0).shares()).containsExactly(new Share("a", 0.5), new Share("b", 0.5));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = ';', value = {
        "''; NAME=SHARE", "train; NAME=SHARE", "train=0.8,; NAME=SHARE", "=1; NAME=SHARE", "a=0.5,b=0.4; add up to 0.9",
        "a=0.7,b=0.4; add up to 1.1", "a=0,b=1; not a share",
        "a=-1,b=1; not a share", "a=1e0; not a share", "a=x; not a share", "a=.; not a share", "a=0.5,a=0.5; two parts",
        "../a=1; name of a part", ".a=1; name of a part",
        "a=NaN; not a share"
    })
    void saysWhatIsWrongInOneLine(String shares, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Assignment.of(shares, 0)).withMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }
}
