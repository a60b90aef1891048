package dossier.cli;

import dossier.stats.Definition;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual page of a command in troff's man macros, from the same model that {@code --help} is written from. */
final class ManPage {
    private static final List<String> STATUS = List.of("0", "all was done",
            "1", "diff compared two PATHs, and they differ",
            "2", "wrong usage, nothing readable, or output that could not be written; one line says what and where",
            "3", "some documents failed, each with its one line; the rest was written",
            "130, 143", "ended by SIGINT, SIGTERM");

    private final StringBuilder out = new StringBuilder();

    private ManPage() {
    }

    /** The page of {@code dossier} itself, which lists the commands. */
    static String of(CommandLine dossier, String version) {
        ManPage page = new ManPage();
        page.head("dossier", dossier.getCommandSpec(), version);
        page.macro("SH COMMANDS");
        dossier.getSubcommands().forEach((name, command) -> {
            page.macro("TP");
            page.line("\\fBdossier " + name + "\\fR");
            page.text(String.join(" ", command.getCommandSpec().usageMessage().header()) + " See dossier-" + name + "(1).");
        });
        page.options(dossier.getCommandSpec());
        page.tail(dossier.getCommandSpec());
        return page.out.toString();
    }

    /** The page of one command. */
    static String of(String name, CommandLine command, String version) {
        ManPage page = new ManPage();
        page.head("dossier-" + name, command.getCommandSpec(), version);
        page.options(command.getCommandSpec());
        if (name.equals("stats")) {
            page.definitions();
        }
        page.tail(command.getCommandSpec());
        return page.out.toString();
    }

    private void definitions() {
        macro("SH DEFINITIONS");
        text(Definition.LETTERS);
        for (Definition definition : Definition.all()) {
            macro("TP");
            line("\\fB" + escaped(definition.column()) + "\\fR");
            text(definition.text());
        }
    }

    private void head(String title, CommandSpec spec, String version) {
        macro("\\\" Generated from the command line's own model; mvn test -Dtest=ManPagesTest -Dman.write=true writes it anew.");
        macro("TH " + title.toUpperCase(java.util.Locale.ROOT) + " 1 \"\" \"dossier " + version + "\" \"dossier\"");
        macro("SH NAME");
        String header = String.join(" ", spec.usageMessage().header());
        line(escaped(title) + " \\- " + escaped(Character.toLowerCase(header.charAt(0)) + header.substring(1, header.length() - 1)));
        macro("SH SYNOPSIS");
        line("\\fB" + escaped(String.join(" ", spec.usageMessage().customSynopsis())) + "\\fR");
        if (spec.usageMessage().description().length > 0) {
            macro("SH DESCRIPTION");
            for (String paragraph : spec.usageMessage().description()) {
                text(paragraph);
            }
        }
    }

    private void options(CommandSpec spec) {
        macro("SH OPTIONS");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            macro("TP");
            line("\\fI" + escaped(parameter.paramLabel()) + "\\fR");
            text(String.join(" ", parameter.description()));
        }
        for (OptionSpec option : spec.options().stream().sorted(Comparator.comparingInt(OptionSpec::order)).toList()) {
            macro("TP");
            String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
            line("\\fB" + escaped(String.join(", ", option.names())) + "\\fR" + value);
            text(String.join(" ", option.description()));
        }
    }

    /** The footer of the help is prose and examples: lines that are set in stand as they are. */
    private void tail(CommandSpec spec) {
        boolean examples = false;
        for (String line : spec.usageMessage().footer()) {
            if (line.startsWith("Examples")) {
                macro("SH EXAMPLES");
                examples = true;
            } else if (line.startsWith("  ")) {
                macro("PP");
                macro("nf");
                line("\\fB" + escaped(line.strip()) + "\\fR");
                macro("fi");
            } else if (!line.isEmpty()) {
                macro(examples ? "PP" : "SH NOTES");
                text(line);
            }
        }
        macro("SH EXIT STATUS");
        for (int i = 0; i < STATUS.size(); i += 2) {
            macro("TP");
            line("\\fB" + STATUS.get(i) + "\\fR");
            text(STATUS.get(i + 1));
        }
        macro("SH SEE ALSO");
        line("dossier(1)");
    }

    private void macro(String macro) {
        out.append('.').append(macro).append('\n');
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void text(String text) {
        String escaped = escaped(text);
        out.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "").append(escaped).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-").replace("…", "\\[u2026]").replace("–", "\\[en]");
    }
}
