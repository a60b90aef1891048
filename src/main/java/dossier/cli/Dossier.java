package dossier.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code dossier} itself: what its commands are. */
final class Dossier {
    /** The commands that write rows, in the order in which help shows them. */
    static final List<String> NAMES = List.of("clean", "split", "entities", "timeline", "diff", "stats");
    /** The others. */
    static final List<String> OTHERS = List.of("repl", "completion");

    static final String HEADER = "A corpus toolkit: clean text, its units, whom it names, when things happened, where accounts differ.";
    static final String SYNOPSIS = "dossier COMMAND [--by UNIT] [-f FORMAT] [-o FILE] [PATH...]";
    static final List<String> EXAMPLES = List.of("dossier clean seeds", "dossier entities --top 20 seeds",
            "dossier clean seeds -f jsonl | dossier split --by sentence -f jsonl | dossier entities --by mention -f csv");

    private Dossier() {
    }

    static boolean isCommand(String word) {
        return NAMES.contains(word) || OTHERS.contains(word);
    }

    /** A new command of this name. */
    static Command command(String name, Surroundings surroundings, String version) {
        return switch (name) {
            case "clean" -> new CleanCommand(surroundings);
            case "split" -> new SplitCommand(surroundings);
            case "entities" -> new EntitiesCommand(surroundings);
            case "timeline" -> new TimelineCommand(surroundings);
            case "diff" -> new DiffCommand(surroundings);
            case "stats" -> new StatsCommand(surroundings);
            case "repl" -> new ReplCommand(surroundings, version);
            case "completion" -> new CompletionCommand(surroundings);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The units of a command, the first of them its default. */
    static List<String> units(String command) {
        return switch (command) {
            case "clean" -> CleanCommand.UNITS;
            case "split" -> SplitCommand.UNITS;
            case "entities" -> EntitiesCommand.UNITS;
            case "timeline" -> TimelineCommand.UNITS;
            case "diff" -> DiffCommand.UNITS;
            case "stats" -> StatsCommand.UNITS;
            default -> List.of();
        };
    }

    /** The model of the whole command line, with all its commands and their options. */
    static CommandSpec whole(Surroundings surroundings) {
        return spec(name -> command(name, surroundings, "").spec());
    }

    /** The model of the command line down to the names of its commands and what each is for. */
    static CommandSpec outline(Surroundings surroundings) {
        return spec(name -> {
            CommandSpec spec = CommandSpec.create().name(name);
            spec.usageMessage().header(command(name, surroundings, "").help().header());
            return spec;
        });
    }

    private static CommandSpec spec(Function<String, CommandSpec> command) {
        CommandSpec spec = CommandSpec.create().name("dossier");
        spec.addOption(OptionSpec.builder("-V", "--version").type(boolean.class).arity("0").versionHelp(true)
                .description("Show the version.").build());
        spec.addOption(Options.help());
        for (String name : NAMES) {
            spec.addSubcommand(name, new CommandLine(command.apply(name)));
        }
        for (String name : OTHERS) {
            spec.addSubcommand(name, new CommandLine(command.apply(name)));
        }
        return spec;
    }
}
