package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** The short way of reading a command line: what it takes, it takes as picocli does. */
class DeclaredTest {
    private final OptionSpec by = Options.text("UNIT", "", "--by");
    private final OptionSpec format = Options.text("FORMAT", "", "-f", "--format");
    private final OptionSpec columns = Options.list("A,B", "", "--columns");
    private final OptionSpec raw = Options.flag("", "--raw");
    private final OptionSpec dedup = Options.choice("UNIT", List.of("document", "paragraph"), "", "--dedup");
    private final PositionalParamSpec paths = Options.parameters("PATH", "");
    private final Declared declared = new Declared().addOption(by).addOption(format).addOption(columns).addOption(raw).addOption(dedup).addPositional(paths);

    @ParameterizedTest
    @ValueSource(strings = {"a b", "-", "--by token a", "--by=token", "-f csv --raw a", "--columns a,b --columns=c", "--format jsonl", "a --raw b"})
    void readsPlainLines(String line) {
        assertThat(declared.read(line.split(" "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--nothing", "--by", "--by --raw", "--by a --by b", "--raw --raw", "--raw=true", "-fcsv", "-f=csv", "--columns a,,b", "--columns a,",
        "--columns \"a,b\"", "--dedup", "--dedup=paragraph", "--", "-- a", "@file", "--by @file", "--by=", "--form csv"})
    void leavesAllOthersToPicocliAndSetsNothing(String line) {
        assertThat(declared.read(line.split(" "))).isFalse();
        assertThat(values()).containsOnlyNulls();
    }

    @Test
    void readsAsPicocliDoes() {
        String[] words = {"--by", "token", "--by=word", "-f", "csv", "--format=x", "--columns", "a,b", "--columns=c", "--raw", "path", "-", "-x", "", "@at", "--dedup", "1", "-1", "a=b", "--", "\\"};
        Random random = new Random(5);
        int read = 0;
        for (int round = 0; round < 3000; round++) {
            String[] line = random.ints(random.nextInt(6), 0, words.length).mapToObj(i -> words[i]).toArray(String[]::new);
            DeclaredTest own = new DeclaredTest();
            if (own.declared.read(line)) {
                read++;
                DeclaredTest other = new DeclaredTest();
                assertThat(other.parse(line)).as(String.join(" ", line)).isTrue();
                assertThat(own.values()).as(String.join(" ", line)).isEqualTo(other.values());
            }
        }
        assertThat(read).isGreaterThan(300);
    }

    private boolean parse(String[] line) {
        CommandSpec spec = CommandSpec.create();
        declared.addTo(spec);
        try {
            new CommandLine(spec).parseArgs(line);
            return true;
        } catch (ParameterException e) {
            return false;
        }
    }

    private List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(by.getValue());
        values.add(format.getValue());
        values.add(columns.getValue());
        values.add(Boolean.TRUE.equals(raw.getValue()) ? true : null);
        values.add(dedup.getValue());
        values.add(paths.getValue());
        return values;
    }
}
