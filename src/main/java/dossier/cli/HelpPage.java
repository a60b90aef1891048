package dossier.cli;

import dossier.io.DisplayWidth;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code --help} shows: examples first, then the forms of the command, then its options in groups. */
final class HelpPage {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;
    /** Where the descriptions of options begin; in half the width of a narrow terminal at the latest. */
    private static final int MARGIN = 26;
    private static final String COMMANDS =
            "Each command reads documents and writes rows; --by says what one row is, -f how rows are written. "
            + "With no PATH: standard input when something is piped in, else $DOSSIER_CORPUS, else ./seeds.";

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final int margin;

    private HelpPage(int width) {
        this.width = width;
        this.margin = Math.min(MARGIN, width / 3);
    }

    /** How wide a page is in these surroundings. */
    static int width(Surroundings surroundings) {
        return surroundings.stdout() == Surroundings.Stream.TTY ? Math.max(NARROWEST, Math.min(WIDEST, surroundings.width() - 1)) : WIDEST;
    }

    /** The page of a command. */
    static String of(Command command) {
        HelpPage page = new HelpPage(width(command.surroundings()));
        CommandSpec spec = command.spec();
        Command.Help help = command.help();
        page.head(help.header(), help.examples(), help.synopsis());
        if (!help.description().isEmpty()) {
            page.paragraph(help.description());
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            page.entry("  " + parameter.paramLabel(), String.join(" ", parameter.description()));
        }
        page.options(spec);
        return page.out.toString();
    }

    /** The page of {@code dossier} itself. */
    static String ofAll(CommandSpec outline, Surroundings surroundings) {
        HelpPage page = new HelpPage(width(surroundings));
        page.head(Dossier.HEADER, Dossier.EXAMPLES, List.of(Dossier.SYNOPSIS));
        page.paragraph(COMMANDS);
        page.out.append("Commands (dossier help COMMAND shows the options of one):\n");
        outline.subcommands()
                .forEach((name, command) -> page.entry("  " + name, String.join(" ", command.getCommandSpec().usageMessage().header())));
        page.options(outline);
        return page.out.toString();
    }

    private void head(String header, List<String> examples, List<String> synopsis) {
        wrapped(header, 0);
        out.append("\nExamples:\n");
        examples.forEach(example -> out.append("  ").append(example).append('\n'));
        out.append('\n');
        for (int i = 0; i < synopsis.size(); i++) {
            out.append(i == 0 ? "Usage: " : "       ");
            wrapped(synopsis.get(i), "Usage: ".length() + 2, "Usage: ".length());
        }
        out.append('\n');
    }

    private void paragraph(String text) {
        wrapped(text, 0);
        out.append('\n');
    }

    private void options(CommandSpec spec) {
        for (OptionGroup group : OptionGroup.of(spec)) {
            if (out.charAt(out.length() - 2) != '\n') {
                out.append('\n');
            }
            out.append(group.heading()).append(":\n");
            for (OptionSpec option : group.options()) {
                entry("  " + names(option), String.join(" ", option.description()));
            }
        }
    }

    /** The names of an option and what it takes: {@code -f, --format FORMAT}; long names stand below one another. */
    static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return (names.startsWith("--") ? "    " : "") + names + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
    }

    private void entry(String names, String description) {
        out.append(names);
        int cells = DisplayWidth.of(names);
        if (cells + 2 > margin) {
            out.append('\n');
            cells = 0;
        }
        out.append(" ".repeat(margin - cells));
        wrapped(description, margin);
    }

    private void wrapped(String text, int indent) {
        wrapped(text, indent, indent);
    }

    /** Writes a text in lines no wider than the page; {@code at} is where the first one begins. */
    private void wrapped(String text, int indent, int at) {
        int column = at;
        boolean first = true;
        for (String word : text.split(" ")) {
            int cells = DisplayWidth.of(word);
            if (!first && column + 1 + cells > width) {
                out.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += cells;
            first = false;
        }
        out.append('\n');
    }
}
