package dossier.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options of a command that belong together, as help shows them.
 *
 * @param heading what they are about
 */
record OptionGroup(String heading, List<OptionSpec> options) {
    private static final List<String> ROWS = List.of("--top", "--min-count", "--sort");
    private static final List<String> OUTPUT = List.of("--format", "--output", "--columns", "--with", "--csv-safe", "--color");
    private static final List<String> INPUT = List.of("--from", "--encoding", "--text-column", "--id-column", "--each-row", "--raw");
    private static final List<String> OTHER = List.of("--jobs", "--version", "--help");

    /** The options of a command: its own first, then those that many commands have. */
    static List<OptionGroup> of(CommandSpec spec) {
        List<OptionGroup> groups = List.of(new OptionGroup("Options", new ArrayList<>()), new OptionGroup("Which rows", new ArrayList<>()),
                new OptionGroup("Output", new ArrayList<>()), new OptionGroup("Input", new ArrayList<>()),
                new OptionGroup("Other", new ArrayList<>()));
        for (OptionSpec option : spec.options()) {
            String name = option.longestName();
            int group = ROWS.contains(name) ? 1 : OUTPUT.contains(name) ? 2 : INPUT.contains(name) ? 3 : OTHER.contains(name) ? 4 : 0;
            groups.get(group).options.add(option);
        }
        List<OptionGroup> filled = new ArrayList<>();
        for (OptionGroup group : groups) {
            if (!group.options.isEmpty()) {
                filled.add(group);
            }
        }
        return filled.size() == 1 ? List.of(new OptionGroup("Options", filled.get(0).options)) : filled;
    }
}
