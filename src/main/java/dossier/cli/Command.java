package dossier.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have: their surroundings and help. */
abstract class Command implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, order = 90, description = "Show this help.")
    private boolean help;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    CommandSpec spec() {
        return spec;
    }

    /** The error for a unit that the command hasn't got. */
    UsageError noUnit(String by, List<String> units) {
        return new UsageError("--by takes " + String.join(", ", units) + ", not '" + by + "'");
    }
}
