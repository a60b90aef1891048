package dossier.cli;

import dossier.stats.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the manual page of a command in troff's man macros: from the same model that {@code --help} is written from, and the prose in
 * {@code src/test/resources/man}, which has sections under {@code # HEADING}, paragraphs apart by an empty line, command lines set in,
 * and {@code `literals`}.
 */
final class ManPage {
    private static final Path PROSE = Path.of("src/test/resources/man");
    private static final List<String> WRONG = List.of("2",
            "wrong usage, nothing readable, or output that could not be written; one line says what and where");
    private static final List<String> PARTLY = List.of("3", "some documents failed, each with its one line; the rest was written",
            "130, 143", "ended by SIGINT, SIGTERM");
    private static final List<String> ENVIRONMENT = List.of("DOSSIER_CORPUS",
            "what is read when no PATH is named and nothing is piped in (else ./seeds)",
            "DOSSIER_FORMAT", "how rows are written when neither `-f` nor the ending of `-o` says so (else text)",
            "DOSSIER_JAVA_OPTS", "more options for Java, as -Xmx4g for more memory", "JAVA_HOME",
            "the Java that runs it (else the first in PATH)",
            "NO_COLOR", "no colours on a terminal", "PAGER", "shows long output of the repl (else less); empty for none",
            "XDG_STATE_HOME", "where the repl keeps its history (else ~/.local/state)", "XDG_CACHE_HOME",
            "where the archive that makes start-up fast is kept when it can't be kept beside the program (else ~/.cache)");
    private static final List<String> FILES =
            List.of("~/.local/state/dossier/history", "the lines typed in the repl, readable for their owner only");

    private final StringBuilder out = new StringBuilder();

    private ManPage() {
    }

    /** The page of {@code dossier} itself, which lists the commands. */
    static String of(CommandLine dossier, String version) {
        ManPage page = new ManPage();
        Map<String, List<String>> prose = prose("dossier");
        page.head("dossier", version, Dossier.HEADER, List.of(Dossier.SYNOPSIS));
        page.section("DESCRIPTION", prose.remove("DESCRIPTION"));
        page.macro("SH COMMANDS");
        dossier.getSubcommands().forEach((name, command) ->
                page.entry("\\fBdossier " + name + "\\fR", help(command).header() + " See dossier-" + name + "(1)."));
        page.options(dossier.getCommandSpec());
        page.tail("dossier", prose, List.of());
        return page.out.toString();
    }

    /** The page of one command. */
    static String of(String name, CommandLine command, String version) {
        ManPage page = new ManPage();
        Map<String, List<String>> prose = prose("dossier-" + name);
        Command.Help help = help(command);
        page.head("dossier-" + name, version, help.header(), help.synopsis());
        List<String> description = new ArrayList<>(help.description().isEmpty() ? List.of() : List.of(help.description(), ""));
        description.addAll(prose.remove("DESCRIPTION"));
        page.section("DESCRIPTION", description);
        page.units(name);
        page.options(command.getCommandSpec());
        page.tail(name, prose, name.equals("stats") ? Definition.all() : List.of());
        return page.out.toString();
    }

    private static Command.Help help(CommandLine command) {
        return ((Command) command.getCommandSpec().userObject()).help();
    }

    /** The sections of a page's prose, their lines in order. */
    static Map<String, List<String>> prose(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> lines = List.of();
        try {
            for (String line : Files.readAllLines(PROSE.resolve(name + ".txt"))) {
                if (line.startsWith("# ")) {
                    lines = new ArrayList<>();
                    sections.put(line.substring(2), lines);
                } else {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new AssertionError("no prose for " + name, e);
        }
        return sections;
    }

    private void head(String title, String version, String header, List<String> synopsis) {
        macro("\\\" Generated from the command line's own model; mvn test -Dtest=ManPagesTest -Dman.write=true writes it anew.");
        macro("TH " + title.toUpperCase(Locale.ROOT) + " 1 \"\" \"dossier " + version + "\" \"dossier\"");
        macro("SH NAME");
        line(literal(title) + " \\- " + marked(Character.toLowerCase(header.charAt(0)) + header.substring(1, header.length() - 1)));
        macro("SH SYNOPSIS");
        macro("nf");
        synopsis.forEach(form -> line("\\fB" + literal(form) + "\\fR"));
        macro("fi");
    }

    /** The units of a command and the columns of their rows. */
    private void units(String name) {
        if (Dossier.units(name).isEmpty()) {
            return;
        }
        macro("SH ROWS");
        text("One row is what --by says; the first is the default. These are the columns:");
        for (String unit : Dossier.units(name)) {
            entry("\\fB\\-\\-by " + unit + "\\fR", String.join(", ", UnitColumns.of(name, unit)));
        }
    }

    private void options(CommandSpec spec) {
        macro("SH OPTIONS");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            entry("\\fI" + literal(parameter.paramLabel()) + "\\fR", String.join(" ", parameter.description()));
        }
        List<OptionGroup> groups = OptionGroup.of(spec);
        for (OptionGroup group : groups) {
            if (groups.size() > 1) {
                macro("SS " + group.heading());
            }
            for (OptionSpec option : group.options()) {
                String value = option.arity().max() == 0 ? "" : " \\fI" + literal(option.paramLabel()) + "\\fR";
                entry("\\fB" + literal(String.join(", ", option.names())) + "\\fR" + value, String.join(" ", option.description()));
            }
        }
    }

    /** The statuses that a command can end with. */
    private static List<String> status(String name) {
        List<String> statuses =
                new ArrayList<>(List.of("0", name.equals("repl") ? "all lines were done; at a prompt, always" : "all was done"));
        if (name.equals("repl")) {
            statuses.addAll(List.of("1 to 3", "that of the last line of a file of commands that did not end with 0", "130, 143",
                    "ended by SIGINT, SIGTERM"));
            return statuses;
        }
        if (name.equals("dossier") || name.equals("diff")) {
            statuses.addAll(List.of("1", "`diff` compared two PATHs, and they differ"));
        }
        statuses.addAll(WRONG);
        if (!name.equals("completion")) {
            statuses.addAll(PARTLY);
        }
        return statuses;
    }

    private void tail(String name, Map<String, List<String>> prose, List<Definition> definitions) {
        prose.forEach(this::section);
        if (!definitions.isEmpty()) {
            macro("SH DEFINITIONS");
            text(Definition.LETTERS);
            definitions.forEach(definition -> entry("\\fB" + literal(definition.column()) + "\\fR", definition.text()));
        }
        entries("EXIT STATUS", status(name));
        entries("ENVIRONMENT", ENVIRONMENT);
        if (name.equals("dossier") || name.equals("repl")) {
            entries("FILES", FILES);
        }
        macro("SH SEE ALSO");
        line("dossier(1), dossier\\-clean(1), dossier\\-split(1), dossier\\-entities(1), dossier\\-timeline(1), dossier\\-diff(1), dossier\\-stats(1), dossier\\-repl(1)");
    }

    private void entries(String heading, List<String> entries) {
        macro("SH " + heading);
        for (int i = 0; i < entries.size(); i += 2) {
            entry("\\fB" + literal(entries.get(i)) + "\\fR", entries.get(i + 1));
        }
    }

    private void entry(String tag, String text) {
        macro("TP");
        line(tag);
        text(text);
    }

    private void section(String heading, List<String> lines) {
        macro("SH " + heading);
        boolean set = false;
        boolean begins = true;
        boolean apart = false;
        for (String line : lines) {
            boolean code = line.startsWith("    ");
            if (set && !code) {
                macro("fi");
                macro("RE");
            }
            if (code && !set) {
                macro("PP");
                macro("RS 4");
                macro("nf");
            } else if (!code && !line.isEmpty() && apart && !begins) {
                macro("PP");
            }
            if (code) {
                line("\\fB" + literal(line.strip()) + "\\fR");
            } else if (!line.isEmpty()) {
                text(line);
            }
            set = code;
            apart = line.isEmpty() || code;
            begins &= line.isEmpty();
        }
        if (set) {
            macro("fi");
            macro("RE");
        }
    }

    private void macro(String macro) {
        out.append('.').append(macro).append('\n');
    }

    private void line(String line) {
        out.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "").append(line).append('\n');
    }

    private void text(String text) {
        line(marked(text));
    }

    /** Prose, its literals in bold. */
    private static String marked(String text) {
        StringBuilder prose = new StringBuilder();
        boolean isLiteral = false;
        for (String part : text.split("`", -1)) {
            prose.append(isLiteral ? "\\fB" + literal(part) + "\\fR" : escaped(part));
            isLiteral = !isLiteral;
        }
        return prose.toString();
    }

    /** What can be copied from the page as it is typed. */
    private static String literal(String text) {
        return escaped(text).replace("'", "\\(aq").replace("~", "\\(ti").replace("^", "\\(ha").replace("`", "\\(ga");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("%%", "%").codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                default -> {
                    if (c < 128) {
                        escaped.appendCodePoint(c);
                    } else {
                        escaped.append(String.format("\\[u%04X]", c));
                    }
                }
            }
        });
        return escaped.toString();
    }
}
