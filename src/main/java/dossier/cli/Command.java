package dossier.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What all commands have: a name, surroundings, options, help. */
abstract class Command {
    /**
     * What the help of a command says beside its options.
     *
     * @param header one sentence
     * @param synopsis a line for each form of the command
     * @param description a paragraph; empty for none
     * @param examples command lines that run on {@code seeds}
     */
    record Help(String header, List<String> synopsis, String description, List<String> examples) {
    }

    private final String name;
    private final Surroundings surroundings;

    Command(String name, Surroundings surroundings) {
        this.name = name;
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    abstract Help help();

    /** Adds the command's options and parameters. */
    abstract void declare(Declared to);

    /** Runs the command, its command line being read; gives the exit status. */
    abstract int run();

    /** What the command's own command line may hold. */
    final Declared declared() {
        Declared declared = new Declared();
        declare(declared);
        return declared;
    }

    /** The model of the command: for help, for completion, and for reading command lines that are not plain. */
    final CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(name);
        declared().addTo(spec);
        spec.addOption(Options.help());
        return spec;
    }

    /** The error for a unit that the command hasn't got. */
    static UsageError noUnit(String by, List<String> units) {
        return new UsageError("--by takes " + String.join(", ", units) + ", not '" + by + "'" + Likely.hint(by, units));
    }
}
