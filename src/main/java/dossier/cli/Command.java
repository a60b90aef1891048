package dossier.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

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
    abstract void declare(CommandSpec to);

    /** Runs the command, its command line being read; gives the exit status. */
    abstract int run();

    /** The model that the command line is read by and help is written from. */
    final CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(name);
        declare(spec);
        spec.addOption(Options.help());
        Help help = help();
        UsageMessageSpec usage = spec.usageMessage().sortOptions(false).width(100).header(help.header).synopsisHeading("%nUsage: ")
                .customSynopsis(aligned(help.synopsis)).parameterListHeading("%n").optionListHeading("%nOptions:%n").footer(footer(help.examples));
        if (!help.description.isEmpty()) {
            usage.descriptionHeading("%n").description(help.description);
        }
        return spec;
    }

    private static String[] aligned(List<String> synopsis) {
        String[] lines = synopsis.toArray(new String[0]);
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "       " + lines[i];
        }
        return lines;
    }

    private static String[] footer(List<String> examples) {
        String[] lines = new String[examples.size() + 2];
        lines[0] = "";
        lines[1] = "Examples:";
        for (int i = 0; i < examples.size(); i++) {
            lines[i + 2] = "  " + examples.get(i);
        }
        return lines;
    }

    /** The error for a unit that the command hasn't got. */
    static UsageError noUnit(String by, List<String> units) {
        return new UsageError("--by takes " + String.join(", ", units) + ", not '" + by + "'");
    }
}
