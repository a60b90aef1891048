package dossier.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** The command {@code dossier} itself. */
@CommandLine.Command(name = "dossier", sortOptions = false,
        header = "A corpus toolkit: clean text, its units, whom it names, when things happened, where accounts differ.",
        synopsisHeading = "%nUsage: ", customSynopsis = "dossier COMMAND [--by UNIT] [-f FORMAT] [-o FILE] [PATH...]",
        commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n",
        footer = {"", "Each command reads documents and writes rows; --by says what one row is, -f how rows are written.",
            "With no PATH: standard input when something is piped in, else $DOSSIER_CORPUS, else ./seeds.", "",
            "Examples:",
            "  dossier clean seeds",
            "  dossier entities seeds --top 20",
            "  dossier clean seeds -f jsonl | dossier split --by sentence -f jsonl | dossier entities --by mention -f csv"})
final class Dossier {
    /** The commands that write rows, in the order in which help shows them. */
    static final List<String> NAMES = List.of("clean", "split", "entities", "timeline", "diff", "stats");
    /** The others. */
    static final List<String> OTHERS = List.of("repl", "completion");

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

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
}
