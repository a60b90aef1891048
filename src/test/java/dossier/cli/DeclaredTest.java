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
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line that is read without picocli means what picocli takes it to mean. */
class DeclaredTest {
    private static final Surroundings NOWHERE = new Surroundings(InputStream.nullInputStream(), Surroundings.Stream.NULL, OutputStream.nullOutputStream(),
            Surroundings.Stream.NULL, OutputStream.nullOutputStream(), Surroundings.Stream.NULL, Map.of(), 80);
    private static final List<String> VALUES = List.of("sentence", "csv", "a,b", "a,,b", ",a", "a,", ",", "5", "-", "--", "-1", "", "@file", "a=b", "\"a\"", "'a'",
            "a b", "\\", "nosuch", "-x", "--nosuch", "-h", "--help", "word", "document", "Ω");

    /** A command line of a command. */
    record Line(String command, List<String> words) {
    }

    @Provide
    Arbitrary<Line> lines() {
        return Arbitraries.of(allCommands()).flatMap(command -> {
            List<String> names = new ArrayList<>(Dossier.command(command, NOWHERE, "").spec().optionsMap().keySet());
            Arbitrary<String> value = Arbitraries.of(VALUES);
            Arbitrary<String> word = Arbitraries.oneOf(value, Arbitraries.of(names), Combinators.combine(Arbitraries.of(names), value).as((name, text) -> name + "=" + text),
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
}
