package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** A command line that is read without picocli means what picocli takes it to mean. */
class DeclaredTest {
    private final OptionSpec by = Options.text("UNIT", "", "--by");
    private final OptionSpec format = Options.text("FORMAT", "", "-f", "--format");
    private final OptionSpec columns = Options.list("A,B", "", "--columns");
    private final OptionSpec raw = Options.flag("", "--raw");
    private final OptionSpec dedup = Options.choice("UNIT", List.of("document", "paragraph"), "", "--dedup");
    private final PositionalParamSpec paths = Options.parameters("PATH", "");
    private final Declared declared = new Declared().addOption(by).addOption(format).addOption(columns).addOption(raw).addOption(dedup)
            .addPositional(paths);
    private static final Surroundings NOWHERE = new Surroundings(InputStream.nullInputStream(), Surroundings.Stream.NULL,
            OutputStream.nullOutputStream(),
            Surroundings.Stream.NULL, OutputStream.nullOutputStream(), Surroundings.Stream.NULL, Map.of(), 80);
    private static final List<String> VALUES = List.of("sentence", "csv", "a,b", "a,,b", ",a", "a,", ",", "5", "-", "--", "-1", "",
            "@file", "a=b", "\"a\"", "'a'",
            "a b", "\\", "nosuch", "-x", "--nosuch", "-h", "--help", "word", "document", "Ω");

    @ParameterizedTest
    @ValueSource(strings =
            {"a b", "-", "--by token a", "--by=token", "-f csv --raw a", "--columns a,b --columns=c", "--format jsonl", "a --raw b"})
    void readsPlainLines(String line) {
        assertThat(declared.read(line.split(" "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--nothing", "--by", "--by --raw", "--by a --by b", "--raw --raw", "--raw=true", "-fcsv", "-f=csv",
            "--columns a,,b", "--columns a,",
        "--columns \"a,b\"", "--dedup", "--dedup=paragraph", "--", "-- a", "@file", "--by @file", "--by=", "--form csv"})
    void leavesAllOthersToPicocliAndSetsNothing(String line) {
        assertThat(declared.read(line.split(" "))).isFalse();
        assertThat(values()).containsOnlyNulls();
    }

    /** A command line of a command. */
    record Line(String command, List<String> words) {
    }

    @Provide
    Arbitrary<Line> lines() {
        return Arbitraries.of(allCommands()).flatMap(command -> {
            List<String> names = new ArrayList<>(Dossier.command(command, NOWHERE, "").spec().optionsMap().keySet());
            Arbitrary<String> value = Arbitraries.of(VALUES);
            Arbitrary<String> word = Arbitraries.oneOf(value, Arbitraries.of(names), Combinators.combine(Arbitraries.of(names), value)
                    .as((name, text) -> name + "=" + text),
                    Combinators.combine(Arbitraries.of(names), value).as((name, text) -> name + text));
            return word.list().ofMaxSize(6).map(words -> new Line(command, words));
        });
    }

    private static List<String> allCommands() {
        List<String> all = new ArrayList<>(Dossier.NAMES);
        all.addAll(Dossier.OTHERS);
        return all;
    }

    @Property(tries = 20_000)
    void plainLinesMeanTheSame(@ForAll("lines") Line line) {
        Command plain = Dossier.command(line.command, NOWHERE, "");
        boolean isRead = plain.declared().read(line.words.toArray(new String[0]));
        CommandSpec picocli = Dossier.command(line.command, NOWHERE, "").spec();
        boolean isFine = true;
        try {
            new CommandLine(picocli).parseArgs(line.words.toArray(new String[0]));
        } catch (ParameterException e) {
            isFine = false;
        }
        if (isRead) {
            assertThat(isFine).as("picocli takes it").isTrue();
            assertThat(values(plain.spec())).isEqualTo(values(picocli));
        } else {
            assertThat(values(plain.spec())).as("nothing is set").containsOnly("");
        }
    }

    /** The values of all options and parameters; what was not given, and a flag that is off, is empty. */
    private static List<String> values(CommandSpec spec) {
        List<String> values = new ArrayList<>();
        spec.options().forEach(option -> values.add(shown(option.getValue())));
        spec.positionalParameters().forEach(parameter -> values.add(shown(parameter.getValue())));
        return values;
    }

    private static String shown(Object value) {
        return value == null || value.equals(false) || value.equals(List.of()) ? "" : value.toString();
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
